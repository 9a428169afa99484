import { useState } from 'react';
import { Switch } from '../../../components/switch';
import { UndoToast } from '../../../components/undo-toast';
import { isoDay } from '../../../lib/day';
import { makeAtom } from '../../../lib/export/atom';
import type { Watch } from '../../../lib/model/watch';
import { downloadFile } from '../../../lib/own-page/download-file';
import { t } from '../../../lib/words/i18n';
import { LookLine } from './look-line';
import { NotFollowed } from './not-followed';
import { useFollowing } from './use-following';
import { useWatches } from './use-watches';
import { nameOf, WatchCard } from './watch-card';
import { WatchForm } from './watch-form';

/** The searches that the reader follows, and the new questions that fit them. */
export default function FollowedView() {
  const { watches, failed, look, on, switchOff, seen, remove, putBack } = useWatches();
  const { problem, follow, resume } = useFollowing();
  const [removed, setRemoved] = useState<Watch | null>(null);
  return (
    <div className="followed stack" data-testid="followed">
      <h2>{t('watch_title')}</h2>
      <p>{t('watch_text')}</p>
      {failed && (
        <p className="problem" role="alert">
          {t('collection_closed')}
        </p>
      )}
      <WatchForm follow={follow} />
      <NotFollowed problem={problem} />
      {watches !== null && watches.length > 0 && (
        <div className="row apart">
          <Switch name={t('watch_switch')} on={on} change={(on) => void (on ? resume() : switchOff())} />
          {on && <LookLine look={look} again={() => void resume()} />}
        </div>
      )}
      {watches !== null && watches.length === 0 && <p className="quiet">{t('watch_empty')}</p>}
      <ul className="watches">
        {watches?.map((watch) => (
          <WatchCard
            key={watch.id}
            watch={watch}
            seen={(which) => void seen(watch.id, which)}
            remove={() => void remove(watch.id).then((gone) => setRemoved(gone ?? null))}
            write={() => writeFeed(watch)}
          />
        ))}
      </ul>
      {removed && (
        <div className="toasts">
          <UndoToast
            key={removed.id}
            text={t('watch_removed', nameOf(removed))}
            takeFocus
            undo={() => void putBack(removed).then(() => setRemoved(null))}
            dismiss={() => setRemoved(null)}
          />
        </div>
      )}
    </div>
  );
}

function writeFeed(watch: Watch): void {
  const title = t('watch_feed_title', nameOf(watch));
  const feed = makeAtom(watch, { title, noSubject: t('popup_no_subject'), language: t('locale') });
  const name = nameOf(watch)
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase()
    .slice(0, 40);
  downloadFile(
    new Blob([feed], { type: 'application/atom+xml;charset=utf-8' }),
    `naslag-${name}-${isoDay(Date.now())}.atom`,
  );
}
