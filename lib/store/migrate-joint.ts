import type { Table, Transaction } from 'dexie';
import { collectionItem, later, type CollectionItem } from '../model/collection';
import type { FollowState } from '../model/follow';
import { archiveRecord, statusOf } from '../model/record';
import type { z } from '../model/schema';
import { emptyIndex } from './block-ids';
import { oneWith } from './belongs';
import { putItemsBeforeCount } from './collection-rows';
import type { IndexState, StoredQuestion } from './database';
import { mergeItem } from './merge-item';
import { renumbered } from './migrate-counter';
import { partItem } from './part-item';
import { partRecord } from './part-record';
import { putRecords } from './put-records';

/** So many are read and written at once. */
const atOnce = 50;

/**
 * Version 4: what an earlier version took for one question because of a joint reply is parted. Runs within the upgrade's
 * transaction: whatever throws here leaves the old version as it was.
 */
export async function toArchive4(transaction: Transaction): Promise<void> {
  const questions = transaction.table<StoredQuestion, number>('questions');
  const shelves = { questions, blocks: transaction.table('blocks'), state: transaction.table('state') };
  let index = ((await shelves.state.get('index')) as IndexState | undefined) ?? emptyIndex();
  for (const docs of portions(await keysOfSeveral(questions))) {
    const rows = (await questions.bulkGet(docs)).filter((row) => row !== undefined);
    const changes = rows.flatMap((row) => {
      const { doc, readAt = 0, ...record } = row;
      const parts = isWhole(archiveRecord, record) ? partRecord(record) : [];
      // The rows are taken out once, with the first of what becomes of each.
      return parts.length > 1
        ? parts.map((part, i) => ({ record: part, stored: i === 0 ? [{ ...row, doc }] : [], readAt }))
        : [];
    });
    index = await putRecords(shelves, index, changes);
  }
}

/** Version 3 of the collection: the same for what the reader has kept; nothing of it is lost, and rows are made anew. */
export async function toCollection3(transaction: Transaction): Promise<void> {
  const items = transaction.table<CollectionItem, string>('items');
  const shelves = { items, rows: transaction.table('rows'), words: transaction.table('words') };
  const follow = transaction.table<FollowState, string>('follow');
  const takeAway = async (keys: string[]) => {
    for (const shelf of Object.values(shelves)) await shelf.bulkDelete(keys);
  };
  await renumbered(shelves.rows);
  for (const keys of portions(await keysOfSeveral(items))) {
    const stored = (await items.bulkGet(keys)).filter((item) => item !== undefined);
    for (const item of stored) {
      const parts = isWhole(collectionItem, item) ? partItem(item) : [];
      if (parts.length <= 1) continue;
      const followed = await follow.get(item.key);
      await takeAway([item.key]); // what is made of it may go by other keys
      for (const part of parts) {
        const near = await items
          .where('ids')
          .anyOf([part.key, ...part.ids])
          .distinct()
          .filter((other) => isWhole(collectionItem, other) && partItem(other).length === 1)
          .toArray();
        // The question may have been saved by itself besides. What is still to be parted finds this one when it is.
        const same = oneWith(part, near);
        const merged = same.reduce((all, each) => mergeItem(null, each, all), part);
        await takeAway(same.map(({ key }) => key));
        await putItemsBeforeCount(
          [same.length > 0 ? { ...merged, updatedAt: later(merged) } : merged],
          shelves,
        );
        const first = merged.key === item.key;
        if (followed && (first || !(await follow.get(merged.key))))
          await follow.put(partFollow(followed, merged, first));
      }
    }
  }
  await partRemoved(transaction.table('removed'));
}

/** What was removed of late comes back when it is saved again: as what it is. */
async function partRemoved(removed: Table<CollectionItem & { removedAt: number }, string>): Promise<void> {
  for (const item of await removed.toArray()) {
    const parts = isWhole(collectionItem, item) ? partItem(item) : [];
    if (parts.length <= 1) continue;
    await removed.delete(item.key);
    for (const part of parts) await removed.put({ ...part, removedAt: item.removedAt });
  }
}

/** What was looked up of the whole, as far as it is of this part: its news may be the other's. */
function partFollow(state: FollowState, item: CollectionItem, first: boolean): FollowState {
  const fate = statusOf({ versions: item.documents });
  const looked = first ? state : { lookedUpAt: null, register: null };
  return {
    key: item.key,
    lookedUpAt: looked.lookedUpAt,
    register: looked.register,
    textWanted: state.textWanted && fate === 'answered',
    news: fate === state.news ? state.news : null,
  };
}

/** What is damaged stays as it is: it must not keep the reader from all the rest. */
const isWhole = (schema: z.ZodMiniType, row: unknown): boolean => schema.safeParse(row).success;

/** The keys of what is found under the names of more than one question: read from the index alone, whatever the size. */
async function keysOfSeveral<Row, Key extends string | number>(table: Table<Row, Key>): Promise<Key[]> {
  const seen = new Set<Key>();
  const several = new Set<Key>();
  for (const key of (await table.where('ids').startsWith('kv-').primaryKeys()) as Key[])
    (seen.has(key) ? several : seen).add(key);
  return [...several];
}

function* portions<T>(all: readonly T[]): Generator<T[]> {
  for (let from = 0; from < all.length; from += atOnce) yield all.slice(from, from + atOnce);
}
