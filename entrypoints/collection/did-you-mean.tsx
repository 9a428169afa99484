import { t } from '../../lib/words/i18n';

interface Props {
  /** What was typed, and what it may have been meant to say; what is shown was found for the first. */
  query: string;
  meant: readonly string[];
  choose: (query: string) => void;
}

/** That nothing holds what was typed, and what is shown instead. */
export function DidYouMean({ query, meant, choose }: Props) {
  const [first] = meant;
  if (first === undefined) return null;
  return (
    <p className="quiet" role="status" data-testid="did-you-mean">
      {t('list_not_found', query)} {t('list_did_you_mean')}{' '}
      {meant.map((each) => (
        <span key={each}>
          <button type="button" className="link" onClick={() => choose(each)}>
            {each}
          </button>{' '}
        </span>
      ))}
      {t('list_shown_instead', first)}
    </p>
  );
}
