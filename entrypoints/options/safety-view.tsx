import { t } from '../../lib/words/i18n';
import type { Settings } from '../../lib/model/settings';
import { countCollection, countRecords } from '../../lib/store';
import { useStored } from '../../lib/own-page/use-stored';
import { AutomaticBackupView } from './automatic-backup-view';
import { BackupView } from './backup-view';
import { DeleteView } from './delete-view';
import { RestoreView } from './restore-view';
import { StorageView } from './storage-view';

interface Props {
  settings: Settings;
  change: (next: Partial<Settings>) => void;
}

/** What there is of the reader's own, how it is kept safe, and the way to be rid of it. */
export function SafetyView({ settings, change }: Props) {
  const stored = useStored(async () => ({
    items: (await countCollection()).items,
    records: await countRecords(),
  }));
  const held = stored?.ok ? stored.value : { items: 0, records: 0 };
  return (
    <section className="stack" id="backup">
      <h2 tabIndex={-1}>{t('backup_title')}</h2>
      <StorageView held={held} />
      <div className="way stack">
        <BackupView held={held} />
        <AutomaticBackupView every={settings.backupEvery} change={(backupEvery) => change({ backupEvery })} />
      </div>
      <div className="way stack">
        <RestoreView />
      </div>
      <div className="way stack">
        <DeleteView held={held} />
      </div>
    </section>
  );
}
