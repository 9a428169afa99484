import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  changeItem,
  labelMany,
  listItems,
  listRows,
  removeMany,
  restoreMany,
  searchItems,
} from '../../../lib/store';
import type { CollectionItem } from '../../../lib/model/collection';
import { putItems } from '../../../lib/store/collection';
import { collectionDatabase } from '../../../lib/store/database';
import { question } from '../documents';

const quiet = () => undefined;

/** So many that they are handled in more than one portion. */
const many = 230;

async function keepMany(): Promise<string[]> {
  const items = Array.from({ length: many }, (_, i): CollectionItem => {
    const id = `kv-tk-2098Z${10_000 + i}`;
    const url = `https://zoek.officielebekendmakingen.nl/${id}.html`;
    const document = question({ zaaknummer: id.slice(6), officialId: id }, { url });
    return {
      key: id,
      ids: [id],
      documents: [{ document, resolved: { citations: [], sources: [] }, readAt: 1 }],
      labels: [],
      note: '',
      questions: [],
      passages: [],
      savedAt: i,
      updatedAt: i,
    };
  });
  await collectionDatabase.transaction('rw', collectionDatabase.tables, () => putItems(items));
  return items.map(({ key }) => key);
}

let keys: string[] = [];
beforeEach(async () => {
  await Promise.all(collectionDatabase.tables.map((table) => table.clear()));
  keys = await keepMany();
});

describe('many items', () => {
  it('are removed and put back to the letter, some at a time', async () => {
    const before = await listItems();
    const told: number[] = [];
    const gone = await removeMany(['no such item', ...keys], (done) => told.push(done));
    expect(gone).toEqual(keys);
    expect(told).toEqual([100, 200, many + 1]);
    expect([await listItems(), await listRows()]).toEqual([[], []]);
    expect(await restoreMany(gone, quiet)).toBe(0);
    expect(await listItems()).toEqual(before);
    expect(await collectionDatabase.removed.count()).toBe(0);
  });

  it('that are no longer kept are counted, not passed over', async () => {
    await removeMany(keys, quiet);
    await collectionDatabase.removed.bulkDelete(keys.slice(0, 3));
    expect(await restoreMany(keys, quiet)).toBe(3);
    expect(await listItems()).toHaveLength(many - 3);
  });

  it('get a label, and lose it again where they did not have it before', async () => {
    const [first = ''] = keys;
    await changeItem(first, { labels: ['dijk', 'water'] });
    const changed = await labelMany(keys, 'water', true, quiet);
    expect(changed).toEqual(keys.slice(1));
    expect((await listRows()).every(({ labels }) => labels.includes('water'))).toBe(true);
    expect(await searchItems('water', many)).toHaveLength(many);
    expect(await labelMany(changed, 'water', false, quiet)).toEqual(changed);
    expect((await listRows()).filter(({ labels }) => labels.length > 0)).toMatchObject([
      { key: first, labels: ['dijk', 'water'] },
    ]);
  });

  it('are known to be changed, whatever the clock says', async () => {
    const [first = ''] = keys;
    const updatedAt = Date.now() + 60_000;
    await collectionDatabase.items.update(first, { updatedAt });
    await labelMany([first], 'water', true, quiet);
    expect((await collectionDatabase.items.get(first))?.updatedAt).toBeGreaterThan(updatedAt);
    await labelMany([first], 'water', false, quiet);
    expect((await collectionDatabase.items.get(first))?.updatedAt).toBeGreaterThan(updatedAt + 1);
  });

  it('stay as they were where a portion fails', async () => {
    const put = vi.spyOn(collectionDatabase.rows, 'bulkPut').mockRejectedValueOnce(new Error('full'));
    await expect(labelMany(keys, 'water', true, quiet)).rejects.toThrow();
    put.mockRestore();
    expect((await listItems()).filter(({ labels }) => labels.length > 0)).toEqual([]);
  });
});
