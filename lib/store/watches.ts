import { Dexie, type EntityTable } from 'dexie';
import type { Wish } from '../model/job';
import { MOST_WATCHES, type Search, type Watch, type WatchLook } from '../model/watch';
import { joinWatches } from '../watch/join';
import { sameSearch } from '../watch/same-search';
import { guardLog } from './log-guard';

/**
 * The searches that are followed. A database of their own: they are no items, and the collection's needs no further version
 * for them. What the reader has done is on the disk before it is said to be done, as in the collection.
 */
class WatchDatabase extends Dexie {
  watches!: EntityTable<Watch, 'id'>;
  looks!: EntityTable<WatchLook, 'id'>;

  constructor() {
    super('naslag-watches', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ watches: 'id', looks: 'id' });
    guardLog(this);
  }
}

const watchDatabase = new WatchDatabase();
const { watches, looks } = watchDatabase;

/** The newest first. */
export async function listWatches(): Promise<Watch[]> {
  return (await watches.toArray()).sort((a, b) => b.madeAt - a.madeAt || (a.id < b.id ? -1 : 1));
}

/** By id: the same watches give the same order on every machine. */
export const allWatches = (): Promise<Watch[]> => watches.orderBy('id').toArray();

/**
 * Follows a search from now on; one that is followed already stays as it is.
 * @returns null where as many are followed as may be
 */
export function addWatch(search: Search, now = Date.now()): Promise<Watch | null> {
  return watchDatabase.transaction('rw', watches, async () => {
    const all = await watches.toArray();
    const same = all.find((watch) => sameSearch(watch.search, search));
    if (same) return same;
    if (all.length >= MOST_WATCHES) return null;
    const watch: Watch = { id: crypto.randomUUID(), search, madeAt: now, begun: false, found: [] };
    await watches.add(watch);
    return watch;
  });
}

/** Follows it no more. @returns it, for `putBackWatch` */
export function removeWatch(id: string): Promise<Watch | undefined> {
  return watchDatabase.transaction('rw', watches, async () => {
    const watch = await watches.get(id);
    await watches.delete(id);
    return watch;
  });
}

export const putBackWatch = (watch: Watch): Promise<string> => watches.put(watch);

/** The reader has seen what it found: these questions, or all. */
export function seeFound(id: string, zaaknummers: readonly string[] | null): Promise<number> {
  return watches
    .where('id')
    .equals(id)
    .modify((watch) => {
      for (const each of watch.found)
        if (zaaknummers === null || zaaknummers.includes(each.zaaknummer)) each.seen = true;
    });
}

/** How many questions were found that the reader has not seen, each once, however many searches found it. */
export async function countUnseen(): Promise<number> {
  const unseen = (await watches.toArray()).flatMap(({ found }) => found.filter(({ seen }) => !seen));
  return new Set(unseen.map(({ zaaknummer }) => zaaknummer)).size;
}

/** How looking goes; undefined: it never began. */
export const watchLook = (): Promise<WatchLook | undefined> => looks.get('look');

/** A look begins, or one that was left in the middle is taken up again. @param anew from its beginning */
export function beginLook(wish: Wish, anew: boolean, now: number): Promise<WatchLook> {
  return watchDatabase.transaction('rw', looks, async () => {
    const last = await watchLook();
    const left = !anew && last?.wish && last.cursor !== null;
    const look: WatchLook = {
      id: 'look',
      wish: left ? last.wish : wish,
      cursor: left ? last.cursor : null,
      startedAt: now,
      endedAt: null,
      wholeAt: last?.wholeAt ?? null,
      until: last?.until ?? null,
      problem: null,
    };
    await looks.put(look);
    return look;
  });
}

/**
 * What a page of questions brought to each watch, together with how far the look is: both or neither.
 * @param takeIn a watch with what it finds of them
 */
export function noteFound(takeIn: (watch: Watch) => Watch, cursor: string): Promise<void> {
  return watchDatabase.transaction('rw', [watches, looks], async () => {
    const all = await watches.toArray();
    await watches.bulkPut(all.map(takeIn));
    await looks.update('look', { cursor });
  });
}

/**
 * The look is whole: the watches that it began with have begun, and what they find from now on is new.
 * @param problem what could not be read of it
 */
export function endLook(
  ids: readonly string[],
  until: string,
  problem: WatchLook['problem'],
  now: number,
): Promise<void> {
  return watchDatabase.transaction('rw', [watches, looks], async () => {
    await watches.where('id').anyOf(ids).modify({ begun: true });
    await looks.update('look', { endedAt: now, wholeAt: now, until, cursor: null, wish: null, problem });
  });
}

/** The look stops before its end, with what went wrong; null: it goes on later. */
export async function leaveLook(problem: WatchLook['problem'], now: number): Promise<void> {
  await looks.update('look', { endedAt: now, problem });
}

/** What a restore has changed: each watch that it wrote, with what stood there before. */
export type RestoredWatches = { written: Watch; before: Watch | null }[];

/** Which watches of a backup would change what there is here, and how. */
async function joinedWith(theirs: readonly Watch[]): Promise<RestoredWatches> {
  const ours = await watches.toArray();
  const joined: RestoredWatches = [];
  for (const their of theirs) {
    const before = ours.find(({ id, search }) => id === their.id || sameSearch(search, their.search)) ?? null;
    const written = before ? joinWatches(before, their) : their;
    if (!before) ours.push(written);
    if (JSON.stringify(written) !== JSON.stringify(before)) joined.push({ written, before });
  }
  return joined;
}

/** How many watches of a backup are not here, or have found other questions. */
export const countRestorable = async (theirs: readonly Watch[]): Promise<number> =>
  (await joinedWith(theirs)).length;

/** Brings the watches of a backup in, without doubles. */
export function restoreWatches(theirs: readonly Watch[]): Promise<RestoredWatches> {
  return watchDatabase.transaction('rw', watches, async () => {
    const joined = await joinedWith(theirs);
    await watches.bulkPut(joined.map(({ written }) => written));
    return joined;
  });
}

/** Takes that back. */
export function undoWatches(restored: RestoredWatches): Promise<void> {
  return watchDatabase.transaction('rw', watches, async () => {
    await watches.bulkDelete(restored.map(({ written }) => written.id));
    await watches.bulkPut(restored.flatMap(({ before }) => before ?? []));
  });
}

export async function deleteWatches(): Promise<void> {
  await Promise.all([watches.clear(), looks.clear()]);
}
