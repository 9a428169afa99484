import { stayAwake, whenWorkMayBeLeft } from '../background/awake';
import {
  checkKept,
  localItems,
  noteSyncState,
  openingNow,
  readSyncAccess,
  readSyncState,
  settleIfBack,
  syncedItems,
} from '../store';
import { originsOf } from './address';
import { anyToSend } from './plan';
import { runSync } from './run';
import { mayReach, setAlarms, syncAfterChanges, whenSyncIsDue, type Cause } from './when';

let running: Promise<void> | null = null;
let again = false;

/** Syncs now; one that runs already is followed by another, since it may have passed what is new. */
export function syncNow(): Promise<void> {
  again = running !== null;
  running ??= runWhileAsked().finally(() => (running = null));
  return running;
}

async function runWhileAsked(): Promise<void> {
  do {
    again = false;
    const access = await readSyncAccess();
    await setAlarms(access !== null);
    if (!access) return;
    if (!(await mayReach(originsOf(access.address)))) {
      await noteSyncState({ running: null, problem: { kind: 'permission', status: null } });
      return;
    }
    // What was lost is noted before anything comes back; and of a newer collection nothing is written, here or there.
    await checkKept();
    if (openingNow() === 'newer') {
      await noteSyncState({ running: null, problem: { kind: 'newer', status: null } });
      return;
    }
    const rest = stayAwake();
    try {
      await runSync(access, {
        fetch: (address, init) => fetch(address, init),
        wait: (ms) => new Promise((done) => setTimeout(done, ms)),
        note: noteSyncState,
      });
      await settleIfBack();
    } finally {
      rest();
    }
  } while (again);
}

/** Keeps the collection in step with the folder, here in the background, while that is switched on. */
export function followFolder(): void {
  const report = (error: unknown) => console.error('Naslag: sync', error);
  whenSyncIsDue((cause) => void due(cause).catch(report));
  // The worker was stopped in the middle: what is left is taken up.
  whenWorkMayBeLeft(() => void takeUp().catch(report));
  syncAfterChanges();
}

async function due(cause: Cause): Promise<void> {
  // Sync's own changes to the collection set the alarm too: there is nothing to send then.
  if (cause === 'soon' && !anyToSend(await localItems(), await syncedItems())) return;
  await syncNow();
}

async function takeUp(): Promise<void> {
  if ((await readSyncState()).running && !running) await syncNow();
}
