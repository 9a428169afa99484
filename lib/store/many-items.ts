import { collectionItem, later } from '../model/collection';
import { collectionDatabase as database } from './database';
import { putItems, readItems, removeItems, restoreItems } from './collection';

/*
 * Work on many items at once. Ten thousand items are 200 MB: they are handled some at a time, each portion whole and on
 * the disk before the next begins, and nothing but keys is held in memory.
 */
const portion = 100;

/** Told after each portion: how many of the keys have been handled. */
export type Progress = (done: number) => void;

/** Takes items out, so that they can be put back by their keys within the hour. @returns the keys of what was there */
export async function removeMany(keys: string[], progress: Progress): Promise<string[]> {
  const gone: string[] = [];
  await inPortions(keys, progress, async (some) => {
    for (const { key } of await removeItems(some)) gone.push(key);
  });
  return gone;
}

/** Puts back what `removeMany` took out. @returns how many of them are no longer kept */
export async function restoreMany(keys: string[], progress: Progress): Promise<number> {
  let lost = 0;
  await inPortions(keys, progress, async (some) => {
    const kept = (await database.removed.bulkGet(some)).filter((item) => item !== undefined);
    lost += some.length - kept.length;
    await restoreItems(kept.map((item) => collectionItem.parse(item))); // without the day of its removal
  });
  return lost;
}

/** Gives a label to items or takes it away. @returns the keys of those that did not have it, or did: what an undo undoes */
export async function labelMany(
  keys: string[],
  label: string,
  on: boolean,
  progress: Progress,
): Promise<string[]> {
  const changed: string[] = [];
  const { items, rows, words, marks } = database;
  await inPortions(keys, progress, (some) =>
    database.transaction('rw', [items, rows, words, marks], async () => {
      const others = (await readItems(some)).filter(({ labels }) => labels.includes(label) !== on);
      await putItems(
        others.map((item) => {
          const labels = item.labels.filter((each) => each !== label);
          return { ...item, labels: on ? [...labels, label].sort() : labels, updatedAt: later(item) };
        }),
      );
      for (const { key } of others) changed.push(key);
    }),
  );
  return changed;
}

async function inPortions(
  keys: string[],
  progress: Progress,
  handle: (keys: string[]) => Promise<unknown>,
): Promise<void> {
  for (let from = 0; from < keys.length; from += portion) {
    await handle(keys.slice(from, from + portion));
    progress(Math.min(from + portion, keys.length));
  }
}
