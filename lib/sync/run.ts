import type { SyncAccess, SyncState } from '../model/sync';
import { localItems, problemOf, readSyncAccess, syncedItems } from '../store';
import { SyncFault, toldOf } from './fault';
import { folderAt, type Fetch, type Folder } from './folder';
import type { Listing } from './multistatus';
import { countLeft, isUnsure, plan, type Target } from './plan';
import { settle, type Around } from './settle';

/** What a run needs of the place where it runs. */
export interface Surroundings {
  fetch: Fetch;
  wait(ms: number): Promise<void>;
  /** Is told how far it is; see `SyncState`. */
  note(change: Partial<SyncState>): Promise<void>;
}

/** Requests under way at once: a first upload of ten thousand is mostly waiting. */
const lanes = 4;
/** In ms; a reader need not see more, and the disk need not write it. */
const noteEvery = 500;

/** In ms: a state that was written longer ago has a name of its own; see `tagOf`. */
const settled = 2100;
/** So many files are named. */
const mostNamed = 3;

/** Sync was switched off while it ran. */
class SwitchedOff extends Error {}

/**
 * Makes the collection and the folder the same, one file after the other. Each file is noted as agreed on when it is:
 * stopped anywhere, the next run takes up the rest. What went wrong ends in the state, not in an exception.
 */
export async function runSync(access: SyncAccess, { fetch, wait, note }: Surroundings): Promise<void> {
  const done = { received: 0, sent: 0, removed: 0 };
  try {
    const folder = folderAt(access, fetch, new AbortController().signal);
    await note({ running: { done: 0, total: 0 }, problem: null });
    const locked = new Set<string>();
    const around: Around = {
      ...{ folder, listing: await listed(folder), machine: access.machine, wait },
      on: async () => {
        if ((await readSyncAccess())?.machine !== access.machine) throw new SwitchedOff();
      },
      tell: (what) => void (done[what] += 1),
      locked: (name) => void locked.add(name),
    };
    const targetsIn = async (listing: Listing) =>
      plan({ local: await localItems(), synced: await syncedItems(), listing });
    const tell = (running: SyncState['running']) => note({ running, ...done });
    const targets = await targetsIn(around.listing);
    await settleAll(targets, around, tell);
    // What was just written is read back when that is certain to be told apart: else each later run would read it again.
    const synced = await syncedItems();
    const unsure = new Set(targets.map(({ name }) => name).filter((name) => isUnsure(synced.get(name))));
    for (const name of locked) unsure.delete(name);
    if (unsure.size > 0) {
      await wait(settled);
      around.listing = await listed(folder);
      const again = (await targetsIn(around.listing)).filter(({ name }) => unsure.has(name));
      await settleAll(again, around, tell);
    }
    const left = countLeft(await syncedItems(), around.listing);
    if (locked.size > 0) await note({ running: null, left, problem: lockedOf(locked), ...done });
    else await note({ running: null, agreedAt: Date.now(), left, ...done });
  } catch (error) {
    if (error instanceof SwitchedOff) return;
    console.error('Naslag: sync', error);
    const problem = error instanceof SyncFault ? toldOf(error) : { kind: problemOf(error), status: null };
    await note({ running: null, problem, ...done });
  }
}

/** The folder's list; the folder is made where it is not there. */
async function listed(folder: Folder): Promise<Listing> {
  const found = await folder.list();
  if (found) return found;
  await folder.make();
  // Whatever stands there may have been there all the time.
  const made = await folder.list();
  if (!made) throw new SyncFault('missing', 'the folder is not there after it was made', 404);
  return made;
}

/** All but these files were looked after. */
function lockedOf(names: ReadonlySet<string>): SyncState['problem'] {
  const named = [...names].sort().slice(0, mostNamed);
  return {
    kind: 'locked',
    status: 423,
    detail: [...named, ...(names.size > mostNamed ? ['…'] : [])].join(', '),
  };
}

async function settleAll(
  targets: Target[],
  around: Around,
  note: (running: { done: number; total: number }) => Promise<void>,
): Promise<void> {
  const waiting = targets.values();
  let done = 0;
  let noted = 0;
  let failed = false;
  const work = async () => {
    for (const target of waiting) {
      if (failed) return;
      await around.on();
      await settle(target, around);
      done += 1;
      if (Date.now() - noted < noteEvery) continue;
      noted = Date.now();
      await note({ done, total: targets.length });
    }
  };
  const ended = await Promise.allSettled(
    Array.from({ length: lanes }, () =>
      work().catch((error: unknown) => {
        failed = true; // the other lanes end what they have begun
        throw error;
      }),
    ),
  );
  for (const lane of ended) if (lane.status === 'rejected') throw lane.reason;
}
