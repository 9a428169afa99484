import { useEffect, useState } from 'react';
import type { BackupState } from '../model/backup-state';
import { readBackupState, watchBackupState } from '../store';

/** How the backups go, again whenever it changes; null until it is known. */
export function useBackupState(): BackupState | null {
  const [state, setState] = useState<BackupState | null>(null);
  useEffect(() => {
    void readBackupState().then(setState);
    return watchBackupState(setState);
  }, []);
  return state;
}
