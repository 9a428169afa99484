import { lazy, Suspense } from 'react';
import { UndoToast } from '../../components/undo-toast';
import { count, number, t } from '../../lib/words/i18n';
import { afterPaint } from '../../lib/own-page/after-paint';
import type { Work } from './use-work';

// With the database, which the list's first picture does without.
const StandingView = lazy(async () => {
  await afterPaint();
  return import('./standing');
});

interface Props {
  failed: boolean;
  loading: boolean;
  empty: boolean;
  /** Nothing is found of what there is. */
  nothing: boolean;
  /** A search that cannot look at all words, and why; null where it can, or there is none. */
  indexing: 'reading' | 'failed' | null;
  /** Texts that have not been looked through yet for a quoted phrase. */
  unread: number;
  widen: () => void;
  work: Work;
}

/** What the reader has to know beside the list: that there is none and why, what is being done, what can be undone. */
export function Notices({ failed, loading, empty, nothing, indexing, unread, widen, work }: Props) {
  const { busy, undo, problem, said } = work;
  return (
    <>
      <Suspense>
        <StandingView empty={empty && !failed} />
      </Suspense>
      {failed && (
        <p className="problem" role="alert" data-testid="problem">
          {t('collection_closed')}
        </p>
      )}
      {problem && (
        <p className="problem" role="alert">
          {t('list_work_failed')} {problem === 'quota' && t('list_quota')}
        </p>
      )}
      {loading && !failed && <p className="quiet">{t('popup_loading')}</p>}
      {indexing && (
        <p className="quiet" role="status" data-testid="indexing">
          {t(indexing === 'reading' ? 'list_indexing' : 'list_index_failed')}
        </p>
      )}
      {unread > 0 && (
        <p className="quiet" role="status" data-testid="unread">
          {count('list_unread', unread)}
        </p>
      )}
      {nothing && (
        <div className="nothing stack" role="status">
          <p>{t('collection_none_found')}</p>
          <p>
            <button type="button" onClick={widen}>
              {t('list_widen')}
            </button>
          </p>
        </div>
      )}
      <div className="toasts">
        {busy && (
          <div className="toast row">
            <span>{t('list_busy', number(busy.done), number(busy.total))}</span>
            <progress
              aria-label={t('list_busy', number(busy.done), number(busy.total))}
              max={busy.total}
              value={busy.done}
            />
          </div>
        )}
        {!busy && undo && (
          <UndoToast
            key={undo.text}
            text={undo.text}
            undo={() => void work.undoLast()}
            dismiss={() => work.offer(null)}
          />
        )}
        <p className={said ? 'toast' : 'unseen'} role="status">
          {said}
        </p>
      </div>
    </>
  );
}
