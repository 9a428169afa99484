import type { IndexableType, Table } from 'dexie';

/** The ids of one document are fewer than these; those of an import, of which most are new, are many more. */
const few = 50;

/**
 * The rows that one of these ids belongs to, each once; the table has an index `*ids`. Few ids are asked for at once:
 * a cursor goes to the database for each, one after another. It passes over many that are not there in one step.
 */
export function rowsOfIds<Row, Key extends IndexableType, Insert>(
  table: Table<Row, Key, Insert>,
  ids: readonly string[],
): Promise<Row[]> {
  if (ids.length > few) return table.where('ids').anyOf(ids).distinct().toArray();
  // Of one moment: a question that changes gets another key.
  return table.db.transaction('r', table, async () => {
    const each = await Promise.all(
      ids.map((id) => table.where('ids').equals(id).primaryKeys() as Promise<Key[]>),
    );
    // The keys of these tables are numbers or texts, so that a set knows equal ones.
    const rows = await table.bulkGet([...new Set(each.flat())]);
    return rows.filter((row) => row !== undefined);
  });
}
