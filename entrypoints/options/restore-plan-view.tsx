import { useState } from 'react';
import type { Prepared, RestoreWish } from '../../lib/backup/restore';
import { count, t, type MessageKey } from '../../lib/words/i18n';
import type { Settings } from '../../lib/model/settings';
import { listJobs, type RestoreCounts } from '../../lib/store';
import { useStored } from '../../lib/own-page/use-stored';

interface Props {
  prepared: Prepared;
  restore: (wish: RestoreWish) => void;
  cancel: () => void;
}

/** What a reader calls each setting. */
const settingNames: Record<keyof Settings, MessageKey> = {
  enabled: 'restore_setting_enabled',
  sitesOff: 'restore_setting_sitesOff',
  language: 'restore_setting_language',
  related: 'restore_setting_related',
  follow: 'restore_setting_follow',
  followTexts: 'restore_setting_followTexts',
  followNotify: 'restore_setting_followNotify',
  shownTexts: 'restore_setting_shownTexts',
  files: 'restore_setting_files',
  keys: 'restore_setting_keys',
  backupEvery: 'restore_setting_backupEvery',
};

/** Shows what a restore will do before it does it. */
export function RestorePlanView({ prepared, restore, cancel }: Props) {
  const { plan, otherSettings, archive } = prepared;
  const [settings, setSettings] = useState(otherSettings.length > 0);
  const [withArchive, setWithArchive] = useState(false);
  const jobs = useStored(listJobs);
  const busy =
    jobs?.ok === true &&
    jobs.value.some(({ source, state }) => source === 'pack' && (state === 'running' || state === 'paused'));
  const nothing = plan.added + plan.merged + plan.apart === 0;
  const nothingMore = nothing && !settings && !withArchive;
  return (
    <div className="confirm stack" role="group" aria-labelledby="plan" data-testid="restore-plan">
      <h3 id="plan">{t('restore_plan')}</h3>
      <ul role="status">
        {restoreWords(plan).map((words) => (
          <li key={words}>{words}</li>
        ))}
        {nothing && <li>{t('restore_nothing')}</li>}
        {plan.labels.length > 0 && <li>{t('restore_labels', plan.labels.join(', '))}</li>}
      </ul>
      {otherSettings.length > 0 && (
        <label className="switch">
          <input type="checkbox" checked={settings} onChange={({ target }) => setSettings(target.checked)} />
          {t('restore_settings', otherSettings.map((name) => t(settingNames[name])).join(', '))}
        </label>
      )}
      {archive && (
        <label className="switch">
          <input
            type="checkbox"
            checked={withArchive}
            disabled={busy}
            onChange={({ target }) => setWithArchive(target.checked)}
          />
          {count('restore_archive', archive.questions)}
        </label>
      )}
      {archive && busy && <p className="quiet">{t('restore_archive_busy')}</p>}
      <div className="row">
        <button type="button" autoFocus onClick={cancel}>
          {t('options_cancel')}
        </button>
        <button
          type="button"
          className="main"
          disabled={nothingMore}
          data-testid="restore-do"
          onClick={() => restore({ settings, archive: withArchive && !busy })}
        >
          {t('restore_do')}
        </button>
      </div>
    </div>
  );
}

/** What there is to do, or was done, in words; what there is none of is left out. */
export function restoreWords({ added, merged, unchanged, apart }: RestoreCounts): string[] {
  return [
    added > 0 && count('restore_added', added),
    merged > 0 && count('restore_merged', merged),
    unchanged > 0 && count('restore_unchanged', unchanged),
    apart > 0 && count('restore_apart', apart),
  ].filter((words) => words !== false);
}
