import type { CollectionItem } from '../model/collection';
import { deleteItems, putItems } from './collection';
import { collectionDatabase as database, type RestoreLine } from './database';
import { joinItems, type Joined } from './join-items';
import { partItem } from './part-item';
import { rowsOfIds } from './rows-of-ids';

/** What a restore will do, or has done. */
export interface RestoreCounts {
  added: number;
  merged: number;
  unchanged: number;
  /** Set apart: what an upgrade could not read, and is not here yet. */
  apart: number;
}

export interface RestorePlan extends RestoreCounts {
  /** Labels that are not in use here. */
  labels: string[];
}

/** Of the file, or of what there was before. */
type Staged = Exclude<RestoreLine, { state: 'old' }>;
type StagedLine = Staged extends infer L ? (L extends Staged ? Omit<L, 'id' | 'restore'> : never) : never;

const { items, rows, words, removed, unreadable, restores, marks } = database;
/** So many items are read, merged and written at once. */
const atOnce = 50;
/** How long a restore that was left in the middle, or could be undone, is kept, in ms. */
const keptFor = 24 * 3_600_000;

/**
 * Begins a restore: nothing of the collection changes until `applyRestore`.
 * @returns its number: when it began, in ms since 1970, by which old ones are forgotten; and behind the point what tells
 * it from one that another tab begins in the same millisecond. Its lines are indexed by this one number: a time and a
 * name of their own would need another version of the database.
 */
export async function beginRestore(now = Date.now()): Promise<number> {
  await forgetOldRestores(now);
  return now + Math.random();
}

export async function stageLines(restore: number, lines: StagedLine[]): Promise<void> {
  await restores.bulkAdd(lines.map((line) => ({ ...line, restore })));
}

/** Forgets a restore that was not wanted after all, or that need not be undone any more. */
export async function dropRestore(restore: number): Promise<void> {
  await restores.where('restore').equals(restore).delete();
}

/** What was left behind when a page or the browser was closed in the middle. */
export async function forgetOldRestores(now = Date.now()): Promise<void> {
  await restores
    .where('restore')
    .below(now - keptFor)
    .delete();
}

/** What applying it would do, as the collection is now. */
export function planRestore(restore: number): Promise<RestorePlan> {
  return database.transaction('r', items, unreadable, restores, async () => {
    const inUse = new Set((await items.orderBy('labels').uniqueKeys()).map(String));
    const labels = new Set<string>();
    const counts = await eachBatch(restore, (joined) => {
      for (const { item } of joined)
        for (const label of item.labels) if (!inUse.has(label)) labels.add(label);
      return Promise.resolve();
    });
    return { ...counts, labels: [...labels].sort() };
  });
}

/**
 * Brings what was staged into the collection, without doubles: all or nothing, whatever stops it.
 * @param progress told which part of it has been written, up to 1
 * @returns what was done
 */
export function applyRestore(
  restore: number,
  progress: (part: number) => void = () => undefined,
  now = Date.now(),
): Promise<RestoreCounts> {
  return database.transaction('rw', [items, rows, words, removed, unreadable, restores, marks], async () => {
    const staged = await linesOf(restore);
    const counts = await eachBatch(
      restore,
      async (joined, apart, part) => {
        const changed = joined.filter((each) => each.changed);
        await deleteItems(changed.flatMap(({ item, before }) => goneKeys(item, before)));
        await putItems(changed.map(({ item }) => item));
        await removed.bulkDelete(changed.map(({ item }) => item.key));
        await unreadable.bulkAdd(apart);
        await restores.bulkAdd(
          changed.map(({ item, before }) => ({ restore, state: 'old', written: item, items: before })),
        );
        progress(part);
      },
      now,
    );
    await restores.bulkDelete(staged);
    return counts;
  });
}

/** Takes a restore back; what the reader has changed since then stays as it is, and so does what was set apart. */
export function undoRestore(restore: number): Promise<void> {
  return database.transaction('rw', [items, rows, words, restores, marks], async () => {
    // Backwards: what was written twice goes back by the same steps.
    for (const id of (await linesOf(restore)).reverse()) {
      const line = await restores.get(id);
      if (line?.state !== 'old') continue;
      const { written, items: before } = line;
      if ((await items.get(written.key))?.updatedAt !== written.updatedAt) continue;
      await deleteItems([written.key]);
      await putItems(before.flatMap(partItem));
    }
    await dropRestore(restore);
  });
}

const goneKeys = ({ key }: CollectionItem, before: CollectionItem[]) =>
  before.map((item) => item.key).filter((old) => old !== key);

/** In the order in which they came. */
const linesOf = (restore: number) => restores.where('restore').equals(restore).primaryKeys();

/** Within a transaction: joins what was staged with what is there, and hands each batch on before the next is read. */
async function eachBatch(
  restore: number,
  act: (joined: Joined[], apart: { key: string }[], part: number) => Promise<void>,
  now = Date.now(),
): Promise<RestoreCounts> {
  const counts = { added: 0, merged: 0, unchanged: 0, apart: 0 };
  const staged = await linesOf(restore);
  for (let i = 0; i < staged.length; i += atOnce) {
    const lines = await restores.bulkGet(staged.slice(i, i + atOnce));
    const others = lines.flatMap((line) => (line?.state === 'new' ? [line.item] : []));
    const names = [...new Set(others.flatMap(({ key, ids }) => [key, ...ids]))];
    const found = [...(await rowsOfIds(items, names)), ...(await items.where('key').anyOf(names).toArray())];
    const ours = [...new Map(found.map((item) => [item.key, item])).values()];
    const joined = joinItems(ours, others, now);
    const rows = lines.flatMap((line) => (line?.state === 'apart' ? [line.row] : []));
    const known = await unreadable.bulkGet(rows.map(({ key }) => key));
    const apart = [...new Map(rows.filter((_, i) => !known[i]).map((row) => [row.key, row])).values()];
    await act(joined, apart, Math.min(1, (i + atOnce) / staged.length));
    counts.apart += apart.length;
    for (const { before, changed } of joined)
      counts[before.length === 0 ? 'added' : changed ? 'merged' : 'unchanged'] += 1;
  }
  return counts;
}
