import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { collectionItem } from '../../../lib/model/record';
import {
  changeItem,
  findItem,
  listItems,
  problemOf,
  removeItems,
  restoreItems,
  saveItem,
} from '../../../lib/store';
import { collectionDatabase } from '../../../lib/store/database';
import recorded from '../../fixtures/store/collection-v1.json';
import { question } from '../documents';

const nothingCited = { citations: [], sources: [] };
const save = (change?: Parameters<typeof question>[0]) => saveItem(question(change), nothingCited);

beforeEach(() => Promise.all([collectionDatabase.items.clear(), collectionDatabase.removed.clear()]));

describe('saving', () => {
  it('keeps the evidence', async () => {
    await save();
    const [item] = await listItems();
    expect(item?.document).toEqual(question());
    expect(item).toMatchObject({ labels: [], note: '' });
  });

  it('twice keeps the reader’s own words', async () => {
    const { key } = await save();
    await changeItem(key, { note: 'Bellen', labels: ['water'] });
    await save();
    expect(await listItems()).toMatchObject([{ note: 'Bellen', labels: ['water'] }]);
  });

  it('at the same moment from two tabs is one item', async () => {
    await Promise.all([save(), save(), save()]);
    expect(await listItems()).toHaveLength(1);
  });
});

describe('removing', () => {
  it('can be undone to the letter', async () => {
    const { key } = await save();
    await changeItem(key, { note: 'Bellen' });
    const before = await listItems();
    const removed = await removeItems([key, 'no such item']);
    expect(await listItems()).toEqual([]);
    await restoreItems(removed);
    expect(await listItems()).toEqual(before);
  });

  it('and saving again brings back the labels and the note', async () => {
    const { key } = await save();
    await changeItem(key, { note: 'Bellen', labels: ['water'] });
    await removeItems([key]);
    await save();
    expect(await listItems()).toMatchObject([{ note: 'Bellen', labels: ['water'] }]);
  });

  it('long ago is gone for good: saving again starts anew', async () => {
    const { key } = await save();
    await changeItem(key, { note: 'Bellen' });
    await removeItems([key]);
    const later = Date.now() + 2 * 3_600_000;
    vi.spyOn(Date, 'now').mockReturnValue(later);
    await save();
    vi.restoreAllMocks();
    expect(await listItems()).toMatchObject([{ note: '' }]);
  });

  it('undone after the document was saved anew leaves the new one', async () => {
    const { key } = await save();
    const removed = await removeItems([key]);
    await save();
    await changeItem(key, { note: 'nieuw' });
    await restoreItems(removed);
    expect(await listItems()).toMatchObject([{ note: 'nieuw' }]);
  });

  it('makes a later note fail aloud, not vanish', async () => {
    const { key } = await save();
    await removeItems([key]);
    await expect(changeItem(key, { note: 'te laat' })).rejects.toThrow(key);
  });
});

it.each([
  [
    'a full disk',
    Object.assign(new Error(), { name: 'AbortError', inner: new DOMException('', 'QuotaExceededError') }),
    'quota',
  ],
  ['a refused database', new DOMException('', 'InvalidStateError'), 'database'],
  ['anything else', 'a string', 'database'],
])('%s is told as such', (_, error, problem) => {
  expect(problemOf(error)).toBe(problem);
});

describe('stored versions', () => {
  it('what version 1 has written reads as it was', async () => {
    await collectionDatabase.items.bulkAdd(recorded as never);
    const items = await listItems();
    expect(items.map((item) => collectionItem.parse(item))).toEqual(items);
    expect(await findItem(['kv-tk-2098Z00011'])).toMatchObject({
      note: 'Nabellen over de *kosten*.',
      labels: ['water'],
    });
  });

  it('a migration that fails changes nothing', async () => {
    await collectionDatabase.items.bulkAdd(recorded as never);
    collectionDatabase.close();
    const next = new Dexie('naslag-collection');
    next.version(1).stores({ items: 'key, *ids, *labels, savedAt', removed: 'key, *ids, removedAt' });
    next.version(2).upgrade(async (change) => {
      await change.table('items').clear();
      throw new Error('half-way');
    });
    await expect(next.open()).rejects.toThrow('half-way');
    next.close();
    await collectionDatabase.open();
    expect(await listItems()).toEqual(recorded);
  });
});
