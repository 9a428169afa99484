import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { count, t } from '../../lib/i18n';
import { clearArchive, countRecords, storageUse } from '../../lib/store';

/** How much the archive holds, and the way to empty it, on a second word. */
export function ArchiveView() {
  const records = useLiveQuery(countRecords);
  const use = useLiveQuery(async () => ((await countRecords()) >= 0 ? storageUse() : null));
  const [asking, setAsking] = useState(false);
  const [cleared, setCleared] = useState<number | null>(null);
  const clear = async () => {
    if (!asking) return setAsking(true);
    setAsking(false);
    setCleared(await clearArchive());
  };
  return (
    <section className="stack">
      <h2>{t('options_archive')}</h2>
      <p>{t('options_archive_text')}</p>
      <p className="quiet" role="status">
        {records !== undefined && count('options_archived', records)}
        {use && ` · ${t('options_storage', megabytes(use.used))}`}
        {cleared !== null && ` · ${t('options_cleared')}`}
      </p>
      <div className="row">
        <button type="button" disabled={!records} onClick={() => void clear()}>
          {asking ? t('options_clear_sure', records ?? 0) : t('options_clear')}
        </button>
        {asking && (
          <button type="button" className="link" onClick={() => setAsking(false)}>
            {t('options_cancel')}
          </button>
        )}
      </div>
    </section>
  );
}

const megabytes = (bytes: number) =>
  (bytes / 1_000_000).toLocaleString(t('locale'), { maximumFractionDigits: 1 });
