import { canonical } from '../../../lib/model/canonical';
import { noSync, type SyncAccess, type SyncState } from '../../../lib/model/sync';
import { listItems, readSyncAccess, readSyncState, noteSyncState, switchSyncOn } from '../../../lib/store';
import { collectionDatabase } from '../../../lib/store/database';
import { runSync } from '../../../lib/sync/run';
import { fakeAccess, type FakeDav } from '../../sites/webdav/fake';

/** One browser's collection. They share the one database of a test in turn. */
export interface Machine {
  /** Does something on this machine. */
  as<T>(work: () => Promise<T>): Promise<T>;
  /** Syncs it with a server. */
  sync(dav: FakeDav): Promise<SyncState>;
  /** Its items as canonical JSON, by key. */
  items(): Promise<string[]>;
}

let current: object | null = null;
const kept = new Map<object, Record<string, unknown[]>>();

async function put(tables: Record<string, unknown[]>): Promise<void> {
  for (const table of collectionDatabase.tables) {
    await table.clear();
    await table.bulkPut(tables[table.name] ?? []);
  }
}

async function dump(): Promise<Record<string, unknown[]>> {
  const tables = collectionDatabase.tables.map(async (table) => [table.name, await table.toArray()] as const);
  return Object.fromEntries(await Promise.all(tables));
}

/** An empty machine with sync switched on. */
export async function newMachine(): Promise<Machine> {
  const self = {};
  if (current) kept.set(current, await dump());
  await put({});
  current = self;
  await switchSyncOn(fakeAccess);
  const access = (await readSyncAccess()) as SyncAccess;
  const as = async <T>(work: () => Promise<T>): Promise<T> => {
    if (current !== self) {
      if (current) kept.set(current, await dump());
      await put(kept.get(self) ?? {});
      current = self;
    }
    return work();
  };
  return {
    as,
    sync: (dav) =>
      as(async () => {
        // The run asks whether sync is still on for this machine.
        await setAccess(access);
        await noteSyncState(noSync);
        await runSync(access, { fetch: dav.fetch, wait: async (ms) => dav.wait(ms), note: noteSyncState });
        return readSyncState();
      }),
    items: () =>
      as(async () =>
        (await listItems()).sort((a, b) => (a.key < b.key ? -1 : 1)).map((item) => canonical(item)),
      ),
  };
}

async function setAccess(access: SyncAccess): Promise<void> {
  const { syncDatabase } = await import('../../../lib/store/sync-access');
  await syncDatabase.kept.put({ id: 'access', value: access });
}
