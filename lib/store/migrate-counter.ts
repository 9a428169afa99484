import type { Table, Transaction } from 'dexie';
import type { Mark, StoredRow } from './database';

/** Beyond it a number is no longer told from the one after it. Half of what is exact leaves room to count for ever. */
const safe = Number.MAX_SAFE_INTEGER / 2;

/**
 * Version 4 of the collection: rows are numbered by a count. They keep their numbers, which a clock gave; where that clock
 * was so far ahead that nothing can be added to them, they are numbered anew in their order.
 */
export async function toCollection4(transaction: Transaction): Promise<void> {
  const rows = transaction.table<StoredRow, string>('rows');
  const last = await renumbered(rows);
  await transaction.table<Mark, string>('marks').put({ id: 'written', value: last });
}

/** Within an upgrade's transaction. @returns the highest number */
export async function renumbered(rows: Table<StoredRow, string>): Promise<number> {
  const last = (await rows.orderBy('written').last())?.written ?? 0;
  if (last <= safe) return last;
  const keys = await rows.orderBy('written').primaryKeys();
  // From below: the numbers that are given are lower than all that are still to come.
  for (const [written, key] of keys.entries()) await rows.update(key, { written });
  return keys.length - 1;
}
