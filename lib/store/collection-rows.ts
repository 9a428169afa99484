import type { Table } from 'dexie';
import type { CollectionItem } from '../model/collection';
import { wordsOf } from '../model/item-words';
import type { StoredRow } from './database';
import { rowOf } from './item-row';

/** What an item is kept in, also as an upgrade's transaction has it: the item, what lists show of it, and its words. */
interface Shelves {
  items: Pick<Table<CollectionItem, string>, 'bulkPut'>;
  rows: Pick<Table<StoredRow, string>, 'bulkPut'> & {
    orderBy(index: 'written'): { last(): PromiseLike<StoredRow | undefined> };
  };
  words: Pick<Table<{ key: string; words: string }, string>, 'bulkPut'>;
}

/** Within a transaction: puts items as they are, with what is made from them. */
export async function putItems(changed: CollectionItem[], { items, rows, words }: Shelves): Promise<void> {
  await items.bulkPut(changed);
  const last = await rows.orderBy('written').last();
  // By the clock, so that the number of a row that was deleted is not given to another.
  const next = Math.max((last?.written ?? 0) + 1, Date.now() * 1000);
  await rows.bulkPut(changed.map((item, i) => ({ ...rowOf(item), written: next + i })));
  await words.bulkPut(changed.map((item) => ({ key: item.key, words: wordsOf(item) })));
}
