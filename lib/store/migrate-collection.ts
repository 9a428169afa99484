import type { Table, Transaction } from 'dexie';
import { resolved } from '../model/citation';
import { collectionItem, type CollectionItem } from '../model/collection';
import { readDocument } from '../model/document';
import { z } from '../model/schema';
import { rowOf } from './item-row';
import { wordsOf } from '../model/item-words';

/** An item as version 1 kept it: one document, and no passages. */
const itemOf1 = z.object({
  key: z.string(),
  ids: z.array(z.string()),
  document: readDocument,
  resolved,
  labels: z.array(z.string()),
  note: z.string(),
  savedAt: z.number(),
  updatedAt: z.number(),
});

/** An item of version 1 as version 2 keeps it; null where it cannot be read. */
function fromVersion1(stored: unknown): CollectionItem | null {
  const read = itemOf1.safeParse(stored);
  if (!read.success) return null;
  const { document, resolved, labels, ...rest } = read.data;
  const documents = [{ document, resolved, readAt: rest.savedAt }];
  return collectionItem.parse({
    ...rest,
    documents,
    labels: [...new Set(labels)].sort(),
    questions: [],
    passages: [],
  });
}

/**
 * Within the upgrade's transaction: whatever throws here leaves the old version as it was. One item at a time, since
 * ten thousand are too many for the memory.
 */
export async function toCollection2(transaction: Transaction): Promise<void> {
  const table = (name: string): Table<object, string> => transaction.table(name);
  const items = table('items');
  const keys = await items.toCollection().primaryKeys();
  for (const [written, key] of keys.entries()) {
    const stored = await items.get(key);
    const item = fromVersion1(stored);
    if (item) {
      await items.put(item);
      await table('rows').put({ ...rowOf(item), written });
      await table('words').put({ key, words: wordsOf(item) });
    } else if (stored) {
      console.warn(`Naslag: ${key} cannot be read and is set apart`);
      await table('unreadable').put(stored);
      await items.delete(key);
    }
  }
  // What was removed can come back within the hour only; what cannot be read of it does not.
  await table('removed')
    .toCollection()
    .modify((stored: { removedAt?: number }, change) => {
      const item = fromVersion1(stored);
      if (item) change.value = { ...item, removedAt: stored.removedAt };
      else delete (change as { value?: object }).value;
    });
}
