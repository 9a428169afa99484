import type { Resolved } from '../model/citation';
import type { ReadDocument } from '../model/document';
import { identifiers } from '../model/identifiers';
import type { CollectionItem } from '../model/record';
import { collectionDatabase as database } from './database';

/** The whole collection, what was saved last first. */
export function listItems(): Promise<CollectionItem[]> {
  return database.items.orderBy('savedAt').reverse().toArray();
}

/** The item that one of these ids belongs to, whichever site or document it was saved from. */
export function findItem(ids: string[]): Promise<CollectionItem | undefined> {
  return database.items.where('ids').anyOf(ids).first();
}

/**
 * Saves a document with its evidence. Saving what is saved already changes nothing; what was removed a moment ago comes
 * back with its labels and note.
 * @returns the item, once the write is on the disk; rejects with what the database says (see `problemOf`)
 */
export function saveItem(document: ReadDocument, resolved: Resolved): Promise<CollectionItem> {
  const ids = identifiers(document);
  const { items, removed } = database;
  return database.transaction('rw', items, removed, async () => {
    const saved = await findItem(ids);
    if (saved) return saved;
    const now = Date.now();
    await forgetRemoved(now);
    const before = await removed.where('ids').anyOf(ids).first();
    const { labels, note } = before ?? { labels: [], note: '' };
    const item = {
      key: ids[0] ?? document.url,
      ids,
      document,
      resolved,
      labels,
      note,
      savedAt: now,
      updatedAt: now,
    };
    await items.add(item);
    if (before) await removed.delete(before.key);
    return item;
  });
}

/** Changes the reader's own words on an item; rejects when it is no longer there, rather than lose them unsaid. */
export async function changeItem(
  key: string,
  change: Partial<Pick<CollectionItem, 'labels' | 'note'>>,
): Promise<void> {
  const changed = await database.items.update(key, { ...change, updatedAt: Date.now() });
  if (changed === 0 && !(await database.items.get(key))) throw new Error(`not in the collection: ${key}`);
}

/** Every label in use, by name. */
export async function labelsInUse(): Promise<string[]> {
  return (await database.items.orderBy('labels').uniqueKeys()).map(String);
}

/** How long a removed item's labels and note can come back, in ms. */
const undoTime = 3_600_000;

/** Within a transaction on `removed`: what was taken out long ago is gone for good. */
async function forgetRemoved(now: number): Promise<void> {
  await database.removed
    .where('removedAt')
    .below(now - undoTime)
    .delete();
}

/** @returns what was removed, so that it can be put back */
export function removeItems(keys: string[]): Promise<CollectionItem[]> {
  const { items, removed } = database;
  return database.transaction('rw', items, removed, async () => {
    const found = (await items.bulkGet(keys)).filter((item) => item !== undefined);
    await items.bulkDelete(keys);
    const removedAt = Date.now();
    await removed
      .where('removedAt')
      .below(removedAt - undoTime)
      .delete();
    await removed.bulkPut(found.map((item) => ({ ...item, removedAt })));
    return found;
  });
}

/** Puts removed items back as they were; one saved again meanwhile stays as it is. */
export function restoreItems(removedItems: CollectionItem[]): Promise<void> {
  const { items, removed } = database;
  return database.transaction('rw', items, removed, async () => {
    await removed.bulkDelete(removedItems.map(({ key }) => key));
    for (const item of removedItems) if (!(await findItem(item.ids))) await items.add(item);
  });
}
