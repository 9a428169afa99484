import { isWorthAMark, keptMark, markAfter, type KeptMark, type Seen } from '../model/kept-mark';
import { lastWrite } from './counter';
import { collectionDatabase as database } from './database';
import { storedValue } from './stored-value';
import { readSyncAccess } from './sync-access';
import { watchItems } from './synced';

const stored = storedValue('kept', keptMark);

/** So long after a write the mark waits for others that follow it, in ms: many items are written in portions. */
const pause = 300;

/** What is known of the collection from outside it; see `lib/model/kept-mark.ts`. */
export const { read: readKeptMark, watch: watchKeptMark } = stored;

/**
 * Looks whether the collection is the one that was here, and notes how much there is of it.
 * @returns the mark as it is then
 */
export const checkKept = (now = Date.now()): Promise<KeptMark> =>
  alone(async () => {
    const before = await readKeptMark();
    const seen = { ...(await look()), synced: (await readSyncAccess()) !== null };
    const after = markAfter(before, seen, now);
    const same = JSON.stringify(after) === JSON.stringify({ ...before });
    if (same || (before.database === null && !isWorthAMark(after))) return after;
    return stored.change(after);
  });

/** The reader has answered what was said of a loss: what is here now is what there is. */
export const settleLoss = (): Promise<KeptMark> => alone(() => stored.change({ lost: null }));

/** What is lost and has come back, by a restore or from the sync folder, is no loss any more. */
export async function settleIfBack(): Promise<void> {
  const { lost, items } = await checkKept();
  if (lost && items >= lost.items) await settleLoss();
}

/** Keeps the mark in step with what this context and others write. To be called once in each that lives for a while. */
export function followKept(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const check = () => void checkKept().catch((error: unknown) => console.error('Naslag: mark', error));
  watchItems(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      check();
    }, pause);
  });
}

/** The name of the database, made where it has none yet, and how much it holds. One that is newer is only read. */
function look(): Promise<Omit<Seen, 'synced'>> {
  const { marks, items, rows } = database;
  return database
    .transaction('r', marks, items, rows, async () => {
      const name = await marks.get('name');
      const highest = (await rows.orderBy('written').last())?.written ?? 0;
      const written = Math.max((await lastWrite(marks)) ?? 0, highest);
      return { name: name?.id === 'name' ? name.value : null, written, items: await items.count() };
    })
    .then(async ({ name, ...counts }) => ({ ...counts, database: name ?? (await nameIt()) }));
}

/** Whoever comes first names it. */
const nameIt = (): Promise<string> =>
  database.transaction('rw', database.marks, async () => {
    const there = await database.marks.get('name');
    if (there?.id === 'name') return there.value;
    const value = crypto.randomUUID();
    await database.marks.put({ id: 'name', value });
    return value;
  });

/** Two contexts that look at once would each write what they saw, the older perhaps last: without locks, until the next look. */
const alone = <T>(work: () => Promise<T>): Promise<T> =>
  globalThis.navigator?.locks ? navigator.locks.request('naslag-kept', work) : work();
