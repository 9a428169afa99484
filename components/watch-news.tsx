import { count, t } from '../lib/words/i18n';
import { NewsDot } from './follow-line';

interface Props {
  /** How many questions were found that the reader has not seen. */
  unseen: number;
  show: () => void;
}

/** That new questions were found for what is followed, and the way to them; nothing where none were. */
export function WatchNews({ unseen, show }: Props) {
  if (unseen === 0) return null;
  return (
    <p className="watch-news row" data-testid="watch-news">
      <NewsDot />
      <span>{count('watch_news', unseen)}</span>
      <button type="button" className="link" onClick={show}>
        {t('watch_show')}
      </button>
    </p>
  );
}
