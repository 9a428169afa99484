import type { SyncAccess, SyncState } from '../model/sync';
import { localItems, problemOf, readSyncAccess, syncedItems } from '../store';
import { SyncFault } from './fault';
import { folderAt, type Fetch } from './folder';
import { countLeft, plan, type Target } from './plan';
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
    const found = await folder.list();
    if (!found) await folder.make();
    const listing = found ?? new Map<string, never>();
    const targets = plan({ local: await localItems(), synced: await syncedItems(), listing });
    const around: Around = {
      ...{ folder, listing, machine: access.machine, wait },
      on: async () => {
        if ((await readSyncAccess())?.machine !== access.machine) throw new SwitchedOff();
      },
      tell: (what) => void (done[what] += 1),
    };
    await settleAll(targets, around, (running) => note({ running, ...done }));
    const left = countLeft(await syncedItems(), listing);
    await note({ running: null, agreedAt: Date.now(), left, ...done });
  } catch (error) {
    if (error instanceof SwitchedOff) return;
    console.error('Naslag: sync', error);
    const problem =
      error instanceof SyncFault
        ? { kind: error.kind, status: error.status }
        : { kind: problemOf(error), status: null };
    await note({ running: null, problem, ...done });
  }
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
