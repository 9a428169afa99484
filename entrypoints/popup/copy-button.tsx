import { useState } from 'react';
import { t } from '../../lib/words/i18n';

interface Props {
  name: string;
  /** Made when it is copied. */
  text: () => string | Promise<string>;
  testId?: string;
  /** It looks like a link: one among the small print. */
  asLink?: boolean;
}

/** Puts text on the clipboard and says whether that worked, also to who cannot see the button. */
export function CopyButton({ name, text, testId, asLink = false }: Props) {
  const [outcome, setOutcome] = useState<'card_copied' | 'card_copy_failed' | null>(null);
  const copy = () => {
    (async () => navigator.clipboard.writeText(await text()))().then(
      () => setOutcome('card_copied'),
      () => setOutcome('card_copy_failed'),
    );
  };
  return (
    <>
      <button
        type="button"
        {...(asLink && { className: 'link' })}
        data-testid={testId}
        onClick={copy}
        onBlur={() => setOutcome(null)}
      >
        {outcome ? t(outcome) : name}
      </button>
      <span className="unseen" role="status">
        {outcome && t(outcome)}
      </span>
    </>
  );
}
