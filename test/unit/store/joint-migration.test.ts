import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { collectionItem } from '../../../lib/model/collection';
import { archiveRecord, statusOf } from '../../../lib/model/record';
import { followStates, listItems, listRows, saveItem, searchRecords } from '../../../lib/store';
import { archiveDatabase, collectionDatabase } from '../../../lib/store/database';
import { partItem } from '../../../lib/store/part-item';
import archive from '../../fixtures/store/archive-v3.json';
import collection from '../../fixtures/store/collection-v2.json';
import { asks } from '../joint-documents';

/*
 * Recorded from the version before, in which two questions that share a notice of postponement had become one: in the
 * archive with what the open data and both sites told of them, and in the collection with the reader's own words on both.
 */

const archiveStores = { questions: 'doc, *ids, readAt, date', blocks: 'id', state: 'id', jobs: 'source' };
const collectionStores = {
  items: 'key, *ids, *labels, savedAt',
  removed: 'key, *ids, removedAt',
  rows: 'key, savedAt, &written',
  words: 'key',
  follow: 'key, news',
  lookups: 'id',
  synced: 'name',
  unreadable: 'key',
  restores: '++id, restore',
};

/** JSON knows no bytes: they were recorded as text. */
const revive = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, inner: unknown) =>
    inner instanceof Object && '$bytes' in inner
      ? new Uint8Array(Buffer.from(String(inner.$bytes), 'base64'))
      : inner,
  );

/** Puts a recorded database back as the version that wrote it had it. */
async function putBack(
  database: Dexie,
  recorded: { version: number; tables: Record<string, unknown[]> },
  stores: Record<string, string>,
) {
  database.close();
  await Dexie.delete(database.name);
  const old = new Dexie(database.name);
  old.version(recorded.version).stores(stores);
  for (const [name, rows] of Object.entries(recorded.tables))
    await old.table(name).bulkAdd(revive(rows) as object[]);
  old.close();
}

describe('an archive of the version before', () => {
  beforeEach(async () => {
    await putBack(archiveDatabase, archive, archiveStores);
    await archiveDatabase.open();
  });

  it('held the two as one', () => {
    expect(archive.tables.questions).toHaveLength(2);
  });

  it('has each question with its own fate and all its documents', async () => {
    const records = await archiveDatabase.questions.toArray();
    for (const record of records) expect(archiveRecord.parse(record)).toBeTruthy();
    expect(
      records.map(({ ids, versions }) => [
        ids.filter((id) => id.startsWith('kv-')),
        statusOf({ versions }),
        versions.map(({ document: { site, kamervraag } }) => `${kamervraag.kind} ${site}`).sort(),
      ]),
    ).toEqual([
      [['kv-tk-2098Z00011'], 'unknown', ['question officielebekendmakingen']],
      [
        ['kv-tk-2098Z00021'],
        'answered',
        [
          'answer tweedekamer',
          'postponement officielebekendmakingen',
          'postponement tweedekamer', // its zaak named it, although the other's reading had taken its place
          'question officielebekendmakingen',
          'question tweedekamer',
        ],
      ],
      [
        ['kv-tk-2098Z00022'],
        'postponed',
        [
          'postponement officielebekendmakingen',
          'postponement tweedekamer',
          'question officielebekendmakingen',
          'question tweedekamer',
        ],
      ],
    ]);
  });

  it('loses no document and no id', async () => {
    const records = await archiveDatabase.questions.toArray();
    const ids = new Set(records.flatMap((record) => record.ids));
    const urls = new Set(records.flatMap(({ versions }) => versions.map(({ document }) => document.url)));
    for (const old of archive.tables.questions) {
      for (const id of old.ids) expect(ids).toContain(id);
      for (const { document } of old.versions) expect(urls).toContain(document.url);
    }
  });

  it('finds each by its words, and counts both', async () => {
    const find = async (word: string) => (await searchRecords(word, 10)).map(({ key }) => key);
    expect(await find('gemaal')).toEqual(['kv-tk-2098Z00022']);
    expect(await find('lekkende')).toEqual(['kv-tk-2098Z00021']);
    expect((await archiveDatabase.state.get('index'))?.totals.questions).toBe(3);
  });
});

describe('a collection of the version before', () => {
  beforeEach(async () => {
    await putBack(collectionDatabase, collection, collectionStores);
    await collectionDatabase.open();
  });

  it('has two items where there was one, each with the reader’s own words', async () => {
    const items = await listItems();
    for (const item of items) expect(collectionItem.parse(item)).toEqual(item);
    const [a, b] = ['kv-tk-2098Z00021', 'kv-tk-2098Z00022'].map((key) =>
      items.find((item) => item.key === key),
    );
    expect(items).toHaveLength(3);
    expect(a).toMatchObject({
      note: 'Twee sets, één uitstel.',
      labels: ['opvolgen', 'water'],
      questions: [1],
    });
    expect(b).toMatchObject({
      note: 'Twee sets, één uitstel.',
      labels: ['opvolgen', 'water'],
      questions: [],
    });
    expect(a?.documents.map(({ document }) => document.kamervraag.officialId)).toEqual([
      'kv-tk-2098Z00021',
      'ah-tk-20972098-450',
    ]);
    expect(b?.documents.map(({ document }) => document)).toEqual([asks('B', 'obk')]);
    expect(a?.passages.map(({ quote }) => quote)).toEqual(['wordt de sluis herstel']);
    expect(b?.passages).toMatchObject([
      { quote: 'gemaal van Nergenshuizen geb', note: 'Navragen bij het waterschap.' },
    ]);
  });

  it('lists each with its own subject and fate', async () => {
    const rows = await listRows();
    expect(rows.map(({ key, subject, status }) => [key, subject, status]).sort()).toEqual([
      ['kv-tk-2098Z00011', 'roestende sluisdeuren in het Voorbeeldkanaal', 'unknown'],
      ['kv-tk-2098Z00021', 'de lekkende sluis bij Voorbeelddam', 'answered'],
      ['kv-tk-2098Z00022', 'het verdwenen gemaal van Nergenshuizen', 'unknown'],
    ]);
  });

  it('is parted alike wherever it comes from, and only once', () => {
    const merged = collection.tables.items.map((item) => collectionItem.parse(revive(item)));
    const parted = merged.flatMap(partItem);
    expect(parted).toHaveLength(3);
    expect(parted.flatMap(partItem)).toEqual(parted);
  });
});

describe('what stands beside the collection', () => {
  const [, merged] = collection.tables.items;
  const b = 'kv-tk-2098Z00022';

  it('of what was removed: each comes back as what it is', async () => {
    const tables = {
      ...collection.tables,
      items: [],
      rows: [],
      words: [],
      removed: [{ ...merged, removedAt: Date.now() }],
    };
    await putBack(collectionDatabase, { ...collection, tables }, collectionStores);
    await collectionDatabase.open();
    const removed = await collectionDatabase.removed.toArray();
    expect(removed.map(({ key }) => key).sort()).toEqual(['kv-tk-2098Z00021', b]);
    await saveItem(asks('B', 'obk'), { citations: [], sources: [] });
    expect(await listRows()).toMatchObject([{ key: b, status: 'unknown', note: merged?.note }]);
  });

  it('of news: it stays with the question whose fate it tells', async () => {
    const state = { key: merged?.key, lookedUpAt: 5, register: 'found', textWanted: true, news: 'answered' };
    const tables = { ...collection.tables, follow: [state] };
    await putBack(collectionDatabase, { ...collection, tables }, collectionStores);
    await collectionDatabase.open();
    expect(await followStates()).toEqual([
      { ...state, key: 'kv-tk-2098Z00021' },
      { key: b, lookedUpAt: null, register: null, textWanted: false, news: null },
    ]);
  });
});

describe('what is damaged', () => {
  /** Under the names of two questions, and without what a reader of it needs. */
  const damaged = { ids: ['kv-tk-2098Z00031', 'kv-tk-2098Z00032'] };

  it('in the archive stays as it is, and all else is parted', async () => {
    const questions = [
      { ...damaged, key: 'x', doc: 99, versions: [{ document: null }] },
      ...archive.tables.questions,
    ];
    await putBack(archiveDatabase, { ...archive, tables: { ...archive.tables, questions } }, archiveStores);
    await archiveDatabase.open();
    expect(await archiveDatabase.questions.count()).toBe(4);
    expect(await archiveDatabase.questions.get(99)).toMatchObject(damaged);
  });

  it('in the collection stays as it is, and all else is parted', async () => {
    const items = [{ ...damaged, key: 'x', documents: [null] }, ...collection.tables.items];
    await putBack(
      collectionDatabase,
      { ...collection, tables: { ...collection.tables, items } },
      collectionStores,
    );
    await collectionDatabase.open();
    expect(await collectionDatabase.items.count()).toBe(4);
    expect(await collectionDatabase.items.get('x')).toMatchObject(damaged);
  });
});
