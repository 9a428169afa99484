import { useState } from 'react';
import { browser } from 'wxt/browser';
import { isMissed } from '../../lib/backup/due';
import { dayInWords, t } from '../../lib/words/i18n';
import { backupEvery, type BackupEvery } from '../../lib/model/settings';
import { useBackupState } from '../../lib/own-page/use-watched';

interface Props {
  every: BackupEvery;
  change: (every: BackupEvery) => void;
}

/** Backups at an interval, after asking for the permission to write them, and how they go. */
export function AutomaticBackupView({ every, change }: Props) {
  const state = useBackupState();
  const [now] = useState(() => Date.now());
  const [refused, setRefused] = useState(false);
  // Asked at once, while the browser still knows that the reader did something.
  const allow = () => browser.permissions.request({ permissions: ['downloads'] });
  const choose = (next: BackupEvery) => {
    if (next === 'off') {
      setRefused(false);
      return change(next);
    }
    void allow().then((granted) => {
      setRefused(!granted);
      if (granted) change(next);
    });
  };
  const words = [
    state?.writtenAt ? t('backup_written', dayInWords(state.writtenAt)) : t('backup_written_never'),
    state && isMissed(every, state.writtenAt, now) && t('backup_missed'),
  ];
  return (
    <div className="stack">
      <label className="stack">
        {t('backup_every')}
        <select value={every} onChange={({ target }) => choose(backupEvery.parse(target.value))}>
          {backupEvery.options.map((option) => (
            <option key={option} value={option}>
              {t(`backup_every_${option}`)}
            </option>
          ))}
        </select>
      </label>
      <p className="quiet">{t('backup_every_text')}</p>
      {refused && (
        <p className="problem" role="alert">
          {t('backup_every_refused')}
        </p>
      )}
      {every !== 'off' && state && (
        <p className="quiet" role="status" data-testid="backup-written">
          {words.filter(Boolean).join(' · ')}
        </p>
      )}
      {every !== 'off' && state?.problem && (
        <div className="problem" role="alert">
          <p>{t(`backup_problem_${state.problem}`)}</p>
          {state.problem === 'permission' && (
            <button type="button" onClick={() => void allow()}>
              {t('backup_allow')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
