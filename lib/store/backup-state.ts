import { backupState } from '../model/backup-state';
import { storedValue } from './stored-value';

/** How the backups go, beside the settings: it is no part of a backup. */
export const {
  read: readBackupState,
  change: changeBackupState,
  watch: watchBackupState,
} = storedValue('backup', backupState);
