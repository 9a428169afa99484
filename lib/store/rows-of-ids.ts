import type { IndexableType, Table } from 'dexie';

/**
 * The rows that one of these ids belongs to, each once, in the order of the ids; the table has an index `*ids`. All are
 * asked for at once: a cursor (Dexie's `anyOf`) goes to the database for each id, one after another.
 */
export function rowsOfIds<Row, Key extends IndexableType, Insert>(
  table: Table<Row, Key, Insert>,
  ids: readonly string[],
): Promise<Row[]> {
  // Of one moment: a question that changes gets another key.
  return table.db.transaction('r', table, async () => {
    const each = await Promise.all(
      [...new Set(ids)].map((id) => table.where('ids').equals(id).primaryKeys() as Promise<Key[]>),
    );
    // Dexie's keys are numbers and texts here, so equal ones are the same.
    const rows = await table.bulkGet([...new Set(each.flat())]);
    return rows.filter((row) => row !== undefined);
  });
}
