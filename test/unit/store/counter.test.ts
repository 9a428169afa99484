import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, it, vi } from 'vitest';
import { followRows, listRows, removeItems, type RowChange } from '../../../lib/store';
import { collectionDatabase as database } from '../../../lib/store/database';
import { saveNumbered as save } from './save-numbered';

afterEach(async () => {
  vi.useRealTimers();
  await database.delete({ disableAutoOpen: false });
});

const numbers = async () => (await database.rows.orderBy('written').toArray()).map(({ written }) => written);

it('writes are counted, whatever the clock says', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const moments = [1_800_000_000_000, 9_100_000_000_000, 1_800_000_000_000, 0, 253_402_300_799_999];
  for (const [i, moment] of moments.entries()) {
    vi.setSystemTime(moment);
    await save(i);
  }
  expect(await numbers()).toEqual([1, 2, 3, 4, 5]);
});

it('the number of a row that was removed is given to no other', async () => {
  await save(1);
  const { key } = await save(2);
  await removeItems([key]);
  await save(3);
  expect(await numbers()).toEqual([1, 3]);
});

/** The collection as version 3 kept it, with rows of these numbers. */
async function version3(written: number[]): Promise<void> {
  const tables = database.tables.filter(({ name }) => name !== 'marks');
  const stores = Object.fromEntries(tables.map((table) => [table.name, spec(table)]));
  await database.delete({ disableAutoOpen: false });
  const old = new Dexie('naslag-collection');
  old.version(3).stores(stores);
  await old.table('rows').bulkAdd(written.map((n, i) => ({ key: `k${i}`, savedAt: i, written: n })));
  old.close();
}

const spec = ({ schema }: Dexie['tables'][number]) =>
  [schema.primKey.src, ...schema.indexes.map(({ src }) => src)].join(',');

it.each<[what: string, before: number[], kept: number[]]>([
  ['none', [], []],
  ['counted by an upgrade', [0, 1, 2], [0, 1, 2]],
  ['of a clock', [1.7e15, 1.7e15 + 1, 1.8e15], [1.7e15, 1.7e15 + 1, 1.8e15]],
  ['of a clock beyond 2255', [1.7e15, 9.1e15, 9.4e15], [0, 1, 2]],
  ['of a clock far beyond', [0, 1e200, 1e300], [0, 1, 2]],
])('rows of version 3 keep their order, and others can be added: %s', async (_, before, kept) => {
  await version3(before);
  await database.open();
  const rows = await database.rows.orderBy('written').toArray();
  expect(rows.map(({ key }) => key)).toEqual(before.map((_, i) => `k${i}`));
  expect(rows.map(({ written }) => written)).toEqual(kept);
  await save(1);
  expect((await numbers()).at(-1)).toBe((kept.at(-1) ?? 0) + 1);
});

it('a list that is open follows to another database, which counts from the start', async () => {
  for (const number of [1, 2, 3]) await save(number);
  const shown = new Map<string, string | null>();
  const take = ({ put, gone }: RowChange) => {
    for (const { key, subject } of put) shown.set(key, subject);
    for (const key of gone) shown.delete(key);
  };
  const end = followRows(take, (error) => {
    throw error;
  });
  await vi.waitFor(() => expect(shown.size).toBe(3));
  await Promise.all(database.tables.map((table) => table.clear()));
  await save(9);
  await vi.waitFor(() => expect([...shown.values()]).toEqual(['onderwerp 9']));
  end();
  expect(await listRows()).toHaveLength(1);
});
