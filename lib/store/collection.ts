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
 * Saves a document with its evidence. Saving what is saved already changes nothing.
 * @returns the item, once the write is on the disk; rejects with what the database says (see `problemOf`)
 */
export function saveItem(document: ReadDocument, resolved: Resolved): Promise<CollectionItem> {
  const ids = identifiers(document);
  return database.transaction('rw', database.items, async () => {
    const saved = await findItem(ids);
    if (saved) return saved;
    const now = Date.now();
    const item = {
      key: ids[0] ?? document.url,
      ids,
      document,
      resolved,
      labels: [],
      note: '',
      savedAt: now,
      updatedAt: now,
    };
    await database.items.add(item);
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

/** @returns what was removed, so that it can be put back */
export function removeItems(keys: string[]): Promise<CollectionItem[]> {
  return database.transaction('rw', database.items, async () => {
    const items = await database.items.bulkGet(keys);
    await database.items.bulkDelete(keys);
    return items.filter((item) => item !== undefined);
  });
}

/** Puts removed items back as they were; one saved again meanwhile stays as it is. */
export function restoreItems(items: CollectionItem[]): Promise<void> {
  return database.transaction('rw', database.items, async () => {
    for (const item of items) if (!(await findItem(item.ids))) await database.items.add(item);
  });
}
