import type { CollectionItem } from '../model/collection';
import { collectionDatabase as database } from './database';
import type { EntityTable } from 'dexie';

/** An item is 20 kB or so: a hundred at once are little for the memory, and much for a read. */
const atOnce = 100;

/** The whole collection by key, some at a time. */
export const allItems = (): AsyncGenerator<CollectionItem[]> => byKey(database.items);

/** What an upgrade set apart, by key. */
export const allUnreadable = (): AsyncGenerator<{ key: string }[]> => byKey(database.unreadable);

async function* byKey<T extends { key: string }>(table: EntityTable<T, 'key'>): AsyncGenerator<T[]> {
  for (let last = ''; ;) {
    const found = await table.where('key').above(last).limit(atOnce).toArray();
    const end = found.at(-1);
    if (!end) return;
    yield found;
    last = end.key;
  }
}

/** When an item was changed last, in ms since 1970; null where there is none. */
export async function lastChange(): Promise<number | null> {
  return (await database.rows.orderBy('written').last())?.updatedAt ?? null;
}

/** How much there is of the reader's own. */
export async function countCollection(): Promise<{ items: number; unreadable: number }> {
  const [items, unreadable] = await Promise.all([database.items.count(), database.unreadable.count()]);
  return { items, unreadable };
}
