import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  changeItem,
  followRows,
  newestRows,
  removeItems,
  restoreItems,
  type RowChange,
} from '../../../lib/store';
import { collectionDatabase } from '../../../lib/store/database';
import { saveNumbered as save } from './save-numbered';

beforeEach(async () => {
  await Promise.all(collectionDatabase.tables.map((table) => table.clear()));
});

/** What a list that follows holds, by key. */
function follow() {
  const held = new Map<string, RowChange['put'][number]>();
  const told: RowChange[] = [];
  const end = followRows(
    (change) => {
      told.push(change);
      for (const row of change.put) held.set(row.key, row);
      for (const key of change.gone) held.delete(key);
    },
    (error) => {
      throw error;
    },
  );
  return { held, told, end };
}

const complete = (told: RowChange[]) => vi.waitFor(() => expect(told.at(-1)?.complete).toBe(true));

describe('a list that follows the rows', () => {
  it('is told all of them, and then only what changes', async () => {
    const { key } = await save(11111);
    await save(22222);
    const { held, told, end } = follow();
    await complete(told);
    expect(held.size).toBe(2);
    const before = told.length;
    await changeItem(key, { note: 'Nabellen' });
    await vi.waitFor(() => expect(held.get(key)?.note).toBe('Nabellen'));
    expect(told.slice(before).flatMap(({ put }) => put.map(({ key }) => key))).toEqual([key]);
    end();
  });

  it('is told what went and what came back', async () => {
    const { key } = await save(11111);
    const other = await save(22222);
    const { held, told, end } = follow();
    await complete(told);
    const removed = await removeItems([key]);
    await vi.waitFor(() => expect([...held.keys()]).toEqual([other.key]));
    await restoreItems(removed);
    await vi.waitFor(() => expect(held.size).toBe(2));
    end();
  });

  it('misses nothing that is written after what was written last has gone', async () => {
    const { key } = await save(11111);
    const last = await save(22222);
    const { held, told, end } = follow();
    await complete(told);
    await removeItems([last.key]);
    await changeItem(key, { note: 'Nabellen' });
    await vi.waitFor(() => expect(held.get(key)?.note).toBe('Nabellen'));
    expect([...held.keys()]).toEqual([key]);
    end();
  });

  it('is told nothing after its end', async () => {
    const { told, end } = follow();
    await complete(told);
    end();
    const before = told.length;
    await save(11111);
    expect(await newestRows(2)).toHaveLength(1);
    expect(told).toHaveLength(before);
  });
});

it('the newest rows are those saved last', async () => {
  vi.spyOn(Date, 'now').mockReturnValueOnce(1000).mockReturnValueOnce(1000);
  await save(11111);
  vi.restoreAllMocks();
  const { key } = await save(22222);
  expect(await newestRows(1)).toMatchObject([{ key }]);
});
