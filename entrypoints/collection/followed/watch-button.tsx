import { t } from '../../../lib/words/i18n';
import type { Wanted } from '../../../lib/list/wanted';
import { useStored } from '../../../lib/own-page/use-stored';
import { listWatches } from '../../../lib/store';
import { sameSearch } from '../../../lib/watch/same-search';
import { followable } from '../../../lib/watch/search';
import { NotFollowed } from './not-followed';
import { useFollowing } from './use-following';

interface Props {
  wanted: Pick<Wanted, 'query' | 'chosen'>;
  /** Shows what is followed. */
  show: () => void;
}

/** Follows the search that the reader has before them; nothing where there is none that can be followed. */
export default function WatchButton({ wanted, show }: Props) {
  const watches = useStored(listWatches);
  const { problem, follow } = useFollowing();
  const asked = followable(wanted);
  if (!asked || !watches?.ok) return null;
  const { search, narrower } = asked;
  const followed = watches.value.some((watch) => sameSearch(watch.search, search));
  return (
    <div className="watch-this stack">
      <p className="row">
        {followed ? (
          <>
            <span role="status">{t('watch_followed')}</span>
            <button type="button" className="link" data-testid="show-followed" onClick={show}>
              {t('watch_show')}
            </button>
          </>
        ) : (
          <button type="button" data-testid="watch-this" onClick={() => void follow(search)}>
            {t('watch_this')}
          </button>
        )}
        {narrower && <span className="quiet">{t('watch_narrower')}</span>}
      </p>
      <NotFollowed problem={problem} />
    </div>
  );
}
