import { liveQuery } from 'dexie';
import type { ItemRow } from '../model/collection';
import { lastWrite } from './counter';
import { collectionDatabase as database } from './database';

const { rows, marks } = database;

/** How many rows are read at once: some milliseconds' work, so that the page answers in between. */
const portion = 500;

/** What has become of the rows. */
export interface RowChange {
  /** New ones, and those that were written again. */
  put: ItemRow[];
  /** Keys of those that are gone. */
  gone: string[];
  /** All that were there have been told; from here on changes follow. */
  complete: boolean;
}

/** The rows of the items saved last: what a list shows before it has read the rest. */
export async function newestRows(limit: number): Promise<ItemRow[]> {
  return rows.orderBy('savedAt').reverse().limit(limit).toArray();
}

/**
 * Tells every row, in portions, and from then on what changes, in whichever tab; it reads only what was written since.
 * @param fail called with what the database says; nothing more is told after it
 * @returns the end
 */
export function followRows(tell: (change: RowChange) => void, fail: (error: unknown) => void): () => void {
  const known = new Set<string>();
  let last = -1;
  let over = false;
  let unfollow: (() => void) | undefined;

  const take = (put: (ItemRow & { written: number })[], gone: string[], complete: boolean) => {
    for (const { key, written } of put) {
      known.add(key);
      last = Math.max(last, written);
    }
    for (const key of gone) known.delete(key);
    tell({ put, gone, complete });
  };
  const begin = async () => {
    while (!over) {
      const read = await rows.where('written').above(last).limit(portion).toArray();
      if (over) return;
      take(read, [], false);
      if (read.length < portion) break;
    }
  };
  const look = () =>
    database.transaction('r', rows, marks, async () => {
      // The browser has put another database in the place of this one: it counts from the start.
      if (((await lastWrite(marks)) ?? last) < last) last = -1;
      const put = await rows.where('written').above(last).toArray();
      const added = put.filter(({ key }) => !known.has(key)).length;
      const same = known.size + added === (await rows.count());
      const there = same ? null : new Set(await rows.toCollection().primaryKeys());
      return { put, gone: there ? [...known].filter((key) => !there.has(key)) : [] };
    });

  begin().then(
    () => {
      if (over) return;
      const subscription = liveQuery(look).subscribe({
        next: ({ put, gone }) => take(put, gone, true),
        error: fail,
      });
      unfollow = () => subscription.unsubscribe();
    },
    (error: unknown) => !over && fail(error),
  );
  return () => {
    over = true;
    unfollow?.();
  };
}

/** Tells whenever something was saved or taken out, in whichever tab. @returns the end */
export function watchSaved(tell: () => void): () => void {
  let first = true;
  const { unsubscribe } = liveQuery(() => rows.count()).subscribe({
    next: () => (first ? (first = false) : tell()),
    error: (error: unknown) => console.error('Naslag: collection', error),
  });
  return unsubscribe;
}
