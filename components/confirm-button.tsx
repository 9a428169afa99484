import { useState, type ReactNode } from 'react';
import { t } from '../lib/words/i18n';

interface Props {
  name: string;
  /** What will happen, in words; null where nothing has to be asked. */
  question: string | null;
  /** The button that says yes. */
  yes: string;
  act: () => void;
  disabled?: boolean;
  testId?: string;
  /** What else there is to do before saying yes. */
  children?: ReactNode;
}

/**
 * A button that first says what it will do. The question takes the button's place with the way out in front and in
 * focus, so that neither a double click nor a second Enter says yes.
 */
export function ConfirmButton({ name, question, yes, act, disabled = false, testId, children }: Props) {
  const [asking, setAsking] = useState(false);
  if (!asking || question === null) {
    const press = () => (question === null ? act() : setAsking(true));
    return (
      <button type="button" data-testid={testId} disabled={disabled} onClick={press}>
        {name}
      </button>
    );
  }
  return (
    <div className="confirm stack" role="group" aria-label={question}>
      <p role="alert">{question}</p>
      <div className="row">
        <button type="button" autoFocus onClick={() => setAsking(false)}>
          {t('options_cancel')}
        </button>
        {children}
        <button
          type="button"
          onClick={() => {
            setAsking(false);
            act();
          }}
        >
          {yes}
        </button>
      </div>
    </div>
  );
}
