import { useEffect, useState } from 'react';
import { count, fileSize, t } from '../../lib/words/i18n';
import { askToPersist, persistence, storageUse, type Persistence } from '../../lib/store';
import { useStored } from '../../lib/own-page/use-stored';
import type { Held } from './held';

/** How much is kept, how much may be, and whether the browser promises to keep it. */
export function StorageView({ held }: { held: Held }) {
  const use = useStored(storageUse, [held.items, held.records]);
  const [promise, setPromise] = useState<Persistence>('unknown');
  useEffect(() => {
    void persistence().then(setPromise);
  }, [held.items]);
  const state = [
    count('collection_items', held.items),
    count('options_archived', held.records),
    use?.ok && use.value && t('storage_used', fileSize(use.value.used), fileSize(use.value.quota)),
  ];
  return (
    <>
      <p className="quiet" data-testid="storage">
        {state.filter(Boolean).join(' · ')}
      </p>
      {promise === 'promised' && <p className="quiet">{t('storage_promised')}</p>}
      {promise === 'not-promised' && (
        <p className="quiet" data-testid="not-promised">
          {t('storage_not_promised')}{' '}
          <button type="button" className="link" onClick={() => void askToPersist().then(setPromise)}>
            {t('storage_ask')}
          </button>
        </p>
      )}
    </>
  );
}
