import { count, number, t } from '../../../lib/words/i18n';
import { Notices } from '../notices';
import type { Work } from '../use-work';
import type { Reading } from './use-archive';

interface Props {
  reading: Reading;
  /** Nothing is found of what there is. */
  nothing: boolean;
  unread: number;
  widen: () => void;
  work: Work;
}

/** What the reader has to know beside the list: how far it is, that there is nothing and why, what can be undone. */
export function ArchiveNotices({ reading: { state, done, total }, nothing, unread, widen, work }: Props) {
  const [some, all] = [number(done), number(total ?? 0)];
  return (
    <>
      {state === 'failed' && (
        <p className="problem" role="alert" data-testid="problem">
          {t('list_archive_closed')}
        </p>
      )}
      {state === 'reading' && total !== 0 && (
        <p className="quiet row" role="status" data-testid="reading">
          <span>{total === null ? t('popup_loading') : t('list_archive_reading', some, all)}</span>
          {total !== null && (
            <progress aria-label={t('list_archive_reading', some, all)} max={total} value={done} />
          )}
        </p>
      )}
      {state === 'ready' && total === 0 && <p className="empty">{t('list_archive_empty')}</p>}
      <Notices
        failed={false}
        loading={false}
        empty={false}
        nothing={nothing}
        indexing={null}
        unread={unread}
        widen={widen}
        work={work}
      />
      <p className="unseen" role="status">
        {state === 'ready' && total !== null && count('list_archived', total)}
      </p>
    </>
  );
}
