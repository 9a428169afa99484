import { useState } from 'react';
import { dayInWords, number, t } from '../../lib/words/i18n';
import { useBackupState } from '../../lib/own-page/use-watched';
import type { Held } from './held';
import { useBackup } from './use-backup';

/** Makes a backup by hand, and says when the last was made. */
export function BackupView({ held: { items, records } }: { held: Held }) {
  const { written, problem, make } = useBackup();
  const state = useBackupState();
  const [archive, setArchive] = useState(false);
  const total = items + (archive ? records : 0);
  return (
    <>
      <h3>{t('backup_heading')}</h3>
      <p>{t('backup_text')}</p>
      <label className="switch">
        <input
          type="checkbox"
          checked={archive}
          disabled={records === 0 || written !== null}
          onChange={({ target }) => setArchive(target.checked)}
        />
        {t('backup_archive')}
      </label>
      <div className="row">
        <button
          type="button"
          disabled={written !== null}
          data-testid="make-backup"
          onClick={() => void make(archive)}
        >
          {t('backup_make')}
        </button>
        <span className="quiet" role="status">
          {written !== null && t('backup_making', number(written), number(Math.max(total, written)))}
          {written === null &&
            state &&
            (state.madeAt ? t('backup_last', dayInWords(state.madeAt)) : t('backup_never'))}
        </span>
      </div>
      {problem && (
        <p className="problem" role="alert">
          {t(`backup_failed_${problem}`)}
        </p>
      )}
    </>
  );
}
