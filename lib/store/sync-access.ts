import { Dexie, type EntityTable } from 'dexie';
import { noSync, syncAccess, syncState, type SyncAccess, type SyncState } from '../model/sync';
import { forgetAllSynced } from './synced';

/**
 * How to get into the folder, and how sync is going. A database of its own, so that nothing that copies the collection
 * or the settings carries a password; and no `storage.local`, which content scripts can read in Firefox.
 */
class SyncDatabase extends Dexie {
  kept!: EntityTable<{ id: 'access' | 'state'; value: unknown }, 'id'>;

  constructor() {
    super('naslag-sync');
    this.version(1).stores({ kept: 'id' });
  }
}

export const syncDatabase = new SyncDatabase();
const { kept } = syncDatabase;

/** Null where sync is switched off. */
export async function readSyncAccess(): Promise<SyncAccess | null> {
  const read = syncAccess.safeParse((await kept.get('access'))?.value);
  return read.success ? read.data : null;
}

/** Switches sync on for a folder. */
export async function switchSyncOn(access: Omit<SyncAccess, 'machine'>): Promise<void> {
  await forgetAllSynced();
  const bytes = crypto.getRandomValues(new Uint8Array(6));
  const machine = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  await kept.bulkPut([
    { id: 'access', value: { ...access, machine } },
    { id: 'state', value: noSync },
  ]);
}

/** Switches sync off and forgets all about the folder; the folder and the collection stay as they are. */
export async function switchSyncOff(): Promise<void> {
  await kept.clear();
  await forgetAllSynced();
}

export async function readSyncState(): Promise<SyncState> {
  const read = syncState.safeParse((await kept.get('state'))?.value);
  return read.success ? read.data : noSync;
}

/** Does nothing where sync was switched off meanwhile. */
export async function noteSyncState(change: Partial<SyncState>): Promise<void> {
  await kept
    .where('id')
    .equals('state')
    .modify((row) => {
      row.value = { ...noSync, ...(row.value as SyncState), ...change };
    });
}
