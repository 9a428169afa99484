import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { collectionItem, itemRow } from '../../../lib/model/collection';
import {
  addDocuments,
  changeItem,
  editItem,
  itemsOf,
  listItems,
  listRows,
  problemOf,
  removeItems,
  restoreItems,
  saveItem,
  searchItems,
} from '../../../lib/store';
import { CollectionDatabase, collectionDatabase } from '../../../lib/store/database';
import recorded from '../../fixtures/store/collection-v1.json';
import { question } from '../documents';

const nothingCited = { citations: [], sources: [] };
const addDocument = (document: Parameters<typeof saveItem>[0], readAt: number) => ({
  document,
  resolved: nothingCited,
  readAt,
});
const save = (change?: Parameters<typeof question>[0]) => saveItem(question(change), nothingCited);

beforeEach(async () => {
  if (!collectionDatabase.isOpen()) await collectionDatabase.open();
  await Promise.all(collectionDatabase.tables.map((table) => table.clear()));
});

describe('saving', () => {
  it('keeps the evidence', async () => {
    await save();
    const [item] = await listItems();
    expect(item?.documents).toMatchObject([{ document: question(), resolved: nothingCited }]);
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

  it.each([
    ['an undo that comes late finds it', false, 'Bellen'],
    ['once something else was saved, saving again starts anew', true, ''],
  ])('long ago: %s', async (_, other, note) => {
    const { key } = await save();
    await changeItem(key, { note: 'Bellen' });
    await removeItems([key]);
    const later = Date.now() + 2 * 3_600_000;
    vi.spyOn(Date, 'now').mockReturnValue(later);
    if (other)
      await save({ zaaknummer: '2098Z00099', officialId: 'kv-tk-2098Z00099', subject: 'iets anders' });
    await save();
    vi.restoreAllMocks();
    expect(await itemsOf([key])).toMatchObject([{ note }]);
    expect(await collectionDatabase.removed.count()).toBe(0);
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

describe('an item', () => {
  it('has its row and its words with it, and loses them with it', async () => {
    const { key } = await save();
    await changeItem(key, { note: 'Nabellen', labels: ['water', 'dijk', 'water'] });
    const readRows = async () => (await listRows()).map((row) => itemRow.parse(row));
    const rows = await readRows();
    expect(rows).toMatchObject([
      {
        key,
        subject: 'roestende sluisdeuren in het Voorbeeldkanaal',
        labels: ['dijk', 'water'],
        note: 'Nabellen',
        status: 'unknown',
        sources: [],
      },
    ]);
    expect(await searchItems('nabellen SLUISDEUR', 5)).toMatchObject([{ key }]);
    const removed = await removeItems([key]);
    expect([await listRows(), await searchItems('nabellen', 5)]).toEqual([[], []]);
    await restoreItems(removed);
    expect([await readRows(), await searchItems('nabellen', 5)]).toMatchObject([rows, [{ key }]]);
  });

  it('takes single questions one by one', async () => {
    await saveItem(question(), nothingCited, [2]);
    await saveItem(question(), nothingCited, [1, 2]);
    expect(await listItems()).toMatchObject([{ questions: [1, 2] }]);
  });

  it('takes its answer once', async () => {
    const { key } = await save();
    const answer = question({
      kind: 'answer',
      officialId: 'ah-tk-20972098-12',
      aanhangselnummer: 12,
      answered: '2098-01-30',
    });
    expect(await addDocuments(key, [addDocument(answer, Date.now() + 1)])).toBe(true);
    expect(await addDocuments(key, [addDocument(answer, Date.now() + 2)])).toBe(false);
    expect(await listRows()).toMatchObject([{ status: 'answered', answered: '2098-01-30' }]);
    expect(await itemsOf(['ah-tk-20972098-12'])).toMatchObject([{ key }]);
  });

  it('edited in two places at once keeps both', async () => {
    const { key } = await save();
    const add = (label: string) => editItem(key, ({ labels }) => ({ labels: [...labels, label] }));
    await Promise.all([add('water'), add('dijk'), add('sluis')]);
    expect(await listItems()).toMatchObject([{ labels: ['dijk', 'sluis', 'water'] }]);
  });
});

describe('version 1', () => {
  const name = 'naslag-collection';

  async function as1(fill: (old: Dexie) => Promise<unknown>): Promise<void> {
    collectionDatabase.close();
    await Dexie.delete(name);
    const old = new Dexie(name);
    old.version(1).stores({ items: 'key, *ids, *labels, savedAt', removed: 'key, *ids, removedAt' });
    await fill(old);
    old.close();
  }

  /** What happens when an updated Naslag opens it for the first time. */
  const upgrade = () => collectionDatabase.open();

  it('reads on as it was, with rows and words', async () => {
    await as1((old) => old.table('items').bulkAdd(recorded));
    await upgrade();
    const items = await listItems();
    expect(items.map((item) => collectionItem.parse(item))).toEqual(items);
    expect(items.map(({ documents, labels, note }) => ({ documents, labels, note }))).toEqual(
      recorded.map(({ document, resolved, labels, note, savedAt }) => ({
        documents: [{ document, resolved, readAt: savedAt }],
        labels,
        note,
      })),
    );
    expect(await listRows()).toHaveLength(recorded.length);
    expect(await searchItems('nabellen', 5)).toHaveLength(1);
  });

  it('brings what was just removed along', async () => {
    await as1((old) =>
      old
        .table('removed')
        .bulkAdd([...recorded.map((item) => ({ ...item, removedAt: Date.now() })), { key: 'x' }]),
    );
    await upgrade();
    await save();
    expect(await listItems()).toMatchObject([{ note: 'Nabellen over de *kosten*.' }]);
    expect(await collectionDatabase.removed.count()).toBe(0);
  });

  it('sets apart what cannot be read', async () => {
    const damaged = { key: 'damaged', ids: 'no list', savedAt: 1 };
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    await as1((old) => old.table('items').bulkAdd([...recorded, damaged]));
    await upgrade();
    expect(await listItems()).toHaveLength(recorded.length);
    expect(await collectionDatabase.unreadable.toArray()).toEqual([damaged]);
    expect(console.warn).toHaveBeenCalledOnce();
    vi.restoreAllMocks();
  });

  it('stays as it was when the migration fails', async () => {
    await as1((old) => old.table('items').bulkAdd(recorded));
    const full = new CollectionDatabase();
    full.table('words').hook('creating', () => {
      throw new DOMException('', 'QuotaExceededError');
    });
    await expect(full.open()).rejects.toThrow();
    full.close();
    const old = await new Dexie(name).open();
    expect([old.verno, await old.table('items').toArray()]).toEqual([1, recorded]);
    old.close();
  });
});
