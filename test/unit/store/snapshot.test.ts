import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { snapshot } from '../../../lib/store/snapshot';

interface Row {
  id: number;
  tags: string[];
}

const rows: Row[] = [
  { id: 1, tags: ['sluis', 'brug'] },
  { id: 2, tags: ['brug'] },
  { id: 5, tags: [] },
];

let database: Dexie;
beforeEach(async () => {
  database = new Dexie('shelf');
  database.version(1).stores({ rows: 'id, *tags', others: 'id' });
  await database.table('rows').bulkAdd(rows);
});
afterEach(() => database.delete());

describe('a snapshot', () => {
  it.each<[string, (read: Parameters<Parameters<typeof snapshot>[2]>[0]) => Promise<unknown>, unknown]>([
    ['a row', (read) => read.get('rows', 2), rows[1]],
    ['no row', (read) => read.get('rows', 3), undefined],
    ['rows in the order asked', (read) => read.getMany('rows', [5, 3, 1]), [rows[2], undefined, rows[0]]],
    ['nothing of nothing', (read) => read.getMany('rows', []), []],
    ['both ends of a range', (read) => read.getBetween('rows', 2, 5), [rows[1], rows[2]]],
    ['an empty range', (read) => read.getBetween('rows', 3, 4), []],
    [
      'rows by an index, for each value',
      (read) => read.getEqual('rows', 'tags', ['brug', 'kade']),
      [[rows[0], rows[1]], []],
    ],
    [
      'keys by an index',
      (read) => read.keysEqual('rows', 'tags', ['kade', 'sluis', 'brug']),
      [[], [1], [1, 2]],
    ],
  ])('reads %s', async (_, read, expected) => {
    expect(await snapshot(database, ['rows'], read)).toEqual(expected);
  });

  it('is of one moment, whatever is written meanwhile', async () => {
    const read = snapshot(database, ['rows'], async (read) => {
      const first = await read.get<Row>('rows', 1);
      return [first, await read.get<Row>('rows', 9)];
    });
    await database.table('rows').add({ id: 9, tags: [] });
    expect(await read).toEqual([rows[0], undefined]);
  });

  it('sees what was written before', async () => {
    await database.table('rows').put({ id: 1, tags: ['kade'] });
    expect(await snapshot(database, ['rows'], (read) => read.get('rows', 1))).toEqual({
      id: 1,
      tags: ['kade'],
    });
  });

  it('opens a database that is not open yet', async () => {
    database.close({ disableAutoOpen: false });
    expect(await snapshot(database, ['rows'], (read) => read.get('rows', 2))).toEqual(rows[1]);
  });

  it('opens one again that the browser has closed under it', async () => {
    (database.backendDB() as IDBDatabase).close(); // Dexie does not know
    expect(await snapshot(database, ['rows'], (read) => read.get('rows', 2))).toEqual(rows[1]);
  });

  it.each<[string, string[], Parameters<typeof snapshot>[2]]>([
    ['a table that there is not', ['none'], (read) => read.get('none', 1)],
    ['a table that was not named', ['rows'], (read) => read.get('others', 1)],
    ['a key that is none', ['rows'], (read) => read.getMany('rows', [1, Number.NaN])],
    ['work that fails', ['rows'], () => Promise.reject(new Error('no'))],
  ])('rejects for %s', async (_, tables, work) => {
    await expect(snapshot(database, tables, work)).rejects.toThrow();
  });

  it('answers what was asked before a close on purpose, and nothing after it', async () => {
    const before = snapshot(database, ['rows'], (read) => {
      const row = read.get('rows', 1);
      database.close();
      return row;
    });
    expect(await before).toEqual(rows[0]);
    await expect(snapshot(database, ['rows'], (read) => read.get('rows', 1))).rejects.toThrow();
  });
});
