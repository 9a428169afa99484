import type { Table } from 'dexie';
import type { CollectionItem } from '../model/collection';
import { wordsOf } from '../model/item-words';
import type { StoredRow } from './database';
import { takeNumbers, type Counted } from './counter';
import { rowOf } from './item-row';

/** What an item is kept in, also as an upgrade's transaction has it: the item, what lists show of it, and its words. */
interface Shelves {
  items: Pick<Table<CollectionItem, string>, 'bulkPut'>;
  rows: Pick<Table<StoredRow, string>, 'bulkPut'> & Counted['rows'];
  words: Pick<Table<{ key: string; words: string }, string>, 'bulkPut'>;
}

/** Within a transaction: puts items as they are, with what is made from them. */
export async function putItems(
  changed: CollectionItem[],
  shelves: Shelves & Pick<Counted, 'marks'>,
): Promise<void> {
  if (changed.length > 0) await putNumbered(changed, shelves, await takeNumbers(changed.length, shelves));
}

/** The same in an upgrade from a version that did not count yet. */
export async function putItemsBeforeCount(changed: CollectionItem[], shelves: Shelves): Promise<void> {
  const last = await shelves.rows.orderBy('written').last();
  await putNumbered(changed, shelves, (last?.written ?? 0) + 1);
}

async function putNumbered(changed: CollectionItem[], { items, rows, words }: Shelves, first: number) {
  await items.bulkPut(changed);
  await rows.bulkPut(changed.map((item, i) => ({ ...rowOf(item), written: first + i })));
  await words.bulkPut(changed.map((item) => ({ key: item.key, words: wordsOf(item) })));
}
