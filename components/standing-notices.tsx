import { backupName } from '../lib/backup/due';
import type { Loss } from '../lib/model/kept-mark';
import { count, dayInWords, t } from '../lib/words/i18n';

interface Props {
  lost: Loss | null | undefined;
  backup: { writtenAt: number | null; madeAt: number | null };
  opening: 'blocked' | 'newer' | null;
  settingsUnread: boolean;
  settle: () => void;
  go: (at: 'backup' | 'sync') => void;
}

/** What stands between the reader and what they kept, each in one sentence, with the way on; nothing where all is well. */
export function StandingNotices({ lost, backup, opening, settingsUnread, settle, go }: Props) {
  return (
    <>
      {settingsUnread && (
        <p className="problem" role="alert" data-testid="settings-unread">
          {t('settings_unread')}
        </p>
      )}
      {opening && (
        <p className="problem" role="alert" data-testid={`store-${opening}`}>
          {t(`error_${opening}`)}
        </p>
      )}
      {lost && (
        <div className="confirm stack" role="alert" data-testid="lost">
          <p>{lossInWords(lost)}</p>
          <p>
            {backupInWords(backup)} {lost.synced && t('loss_synced')}
          </p>
          <div className="row">
            <button type="button" className="main" onClick={() => go('backup')}>
              {t('loss_restore')}
            </button>
            {lost.synced && (
              <button type="button" onClick={() => go('sync')}>
                {t('loss_sync')}
              </button>
            )}
            <button type="button" className="link" onClick={settle}>
              {t('loss_settle')}
            </button>
          </div>
          <p className="quiet">{t('loss_held')}</p>
        </div>
      )}
    </>
  );
}

function lossInWords({ whole, items, writtenAt }: Loss): string {
  const there = count('collection_items', items);
  if (writtenAt === null) return t(whole ? 'loss_whole' : 'loss_part', there);
  return t(whole ? 'loss_whole_since' : 'loss_part_since', there, dayInWords(writtenAt));
}

function backupInWords({ writtenAt, madeAt }: Props['backup']): string {
  if (writtenAt !== null && writtenAt >= (madeAt ?? 0))
    return t('loss_backup_written', dayInWords(writtenAt), backupName(new Date(writtenAt)));
  return madeAt === null ? t('loss_backup_none') : t('loss_backup_made', dayInWords(madeAt));
}
