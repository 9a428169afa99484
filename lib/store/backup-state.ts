import { browser } from 'wxt/browser';
import { backupState, type BackupState } from '../model/backup-state';

/** In `storage.local`, beside the settings: it is no part of a backup. */
const key = 'backup';

export async function readBackupState(): Promise<BackupState> {
  return understand((await browser.storage.local.get(key))[key]);
}

export async function changeBackupState(change: Partial<BackupState>): Promise<void> {
  await browser.storage.local.set({ [key]: { ...(await readBackupState()), ...change } });
}

/** Calls `tell` whenever any of our contexts notes something. Returns the undo. */
export function watchBackupState(tell: (state: BackupState) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && key in changes) tell(understand(changes[key]?.newValue));
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}

function understand(stored: unknown): BackupState {
  const read = backupState.safeParse(stored ?? {});
  return read.success ? read.data : backupState.parse({});
}
