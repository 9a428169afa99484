import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { keep } from '../../../lib/background/keep';
import type { CollectionItem } from '../../../lib/model/collection';
import type { ReadDocument } from '../../../lib/model/document';
import { statusOf } from '../../../lib/model/record';
import {
  changeItem,
  changeSettings,
  clearArchive,
  listItems,
  removeItems,
  rememberDocuments,
} from '../../../lib/store';
import { archiveDatabase, collectionDatabase } from '../../../lib/store/database';
import { putItems } from '../../../lib/store/collection-rows';
import { joinItems } from '../../../lib/store/join-items';
import { toCollection3 } from '../../../lib/store/migrate-joint';
import { partItem } from '../../../lib/store/part-item';
import { partRecord } from '../../../lib/store/part-record';
import { idsToKeep } from '../../../lib/store/versions';
import { asks, replied, replies } from '../joint-documents';

const { jointPostponement, jointAnswer } = replies;
const [a, b] = ['kv-tk-2098Z00021', 'kv-tk-2098Z00022'];
const cited = { citations: [], sources: [] };

beforeEach(async () => {
  await changeSettings({ language: 'nl' });
  await clearArchive();
  await Promise.all(collectionDatabase.tables.map((table) => table.clear()));
});

/** As an earlier version had put them together, under a key that may be any of theirs. */
const merged = (key: string, documents: ReadDocument[]): CollectionItem => ({
  ...{ key, labels: ['water'], note: 'Bewaard.', questions: [], passages: [], savedAt: 1, updatedAt: 2 },
  ids: [...new Set(documents.flatMap(idsToKeep))],
  documents: documents.map((document, i) => ({ document, resolved: cited, readAt: i + 1 })),
});

describe('an item that went by the name of the question that was saved second', () => {
  const item = merged(String(a), [asks('B', 'obk'), replied(jointPostponement, 'obk'), asks('A', 'obk')]);

  it('gives each part its own key', () => {
    expect(partItem(item).map(({ key, question }) => [key, question])).toEqual([
      [b, b],
      [a, a],
    ]);
  });
  it('and loses nothing where it comes from a backup or another machine', () => {
    const joined = joinItems([], [item], 9);
    expect(joined.map(({ item: { key } }) => key).sort()).toEqual([a, b]);
  });
});

describe('a record of an earlier version', () => {
  it('gives the joint reply to the question that no page was read of', () => {
    const documents = [asks('A', 'obk'), replied(jointAnswer, 'obk')];
    const parts = partRecord({
      key: String(a),
      ids: [...new Set(documents.flatMap(idsToKeep))],
      versions: documents.map((document) => ({ document, readAt: 1 })),
      date: '2098-03-01',
    });
    expect(parts.map(({ question, versions }) => [question, statusOf({ versions })])).toEqual([
      [a, 'answered'],
      [b, 'answered'],
    ]);
  });
  it('each under its own key, whichever was its', () => {
    const documents = [asks('B', 'obk'), replied(jointAnswer, 'obk'), asks('A', 'obk')];
    const parts = partRecord({
      key: String(a),
      ids: [...new Set(documents.flatMap(idsToKeep))],
      versions: documents.map((document) => ({ document, readAt: 1 })),
      date: '2098-03-01',
    });
    expect(parts.map(({ key }) => key).sort()).toEqual([a, b]);
  });
  it('that is not parted still tells its reply to the other question, when that is read', async () => {
    const documents = [asks('A', 'obk'), replied(jointAnswer, 'obk')];
    await rememberDocuments(documents.map((document) => ({ document, readAt: 1 })));
    await rememberDocuments([{ document: asks('B', 'tk'), readAt: 2 }]);
    const records = await archiveDatabase.questions.toArray();
    expect(records.map((record) => statusOf(record))).toEqual(['answered', 'answered']);
  });
});

it('letting go of a joint answer can be undone, also where the other question is saved too', async () => {
  const save = (document: ReadDocument) =>
    keep(document, { act: 'save', questions: [] }, () => Promise.resolve(cited));
  await save(asks('A', 'obk'));
  await save(asks('B', 'obk'));
  await changeItem(String(a), { note: 'Bij A.' });
  await changeItem(String(b), { note: 'Bij B.' });
  const before = (await listItems()).map(({ key, note }) => [key, note]).sort();
  const answer = replied(jointAnswer, 'obk');
  const { way } = await keep(answer, { act: 'let-go', questions: [], whole: true }, () =>
    Promise.resolve(cited),
  );
  if (!way) throw new Error('no way back');
  await keep(answer, way.change, () => Promise.resolve(cited));
  expect((await listItems()).map(({ key, note }) => [key, note]).sort()).toEqual(before);
});

it('a removed question comes back with its words when it is saved, and not in the other’s item', async () => {
  const save = (document: ReadDocument) =>
    keep(document, { act: 'save', questions: [] }, () => Promise.resolve(cited));
  await save(asks('A', 'obk'));
  await save(asks('B', 'obk'));
  await changeItem(String(a), { note: 'Bij A.' });
  await removeItems([String(a)]);
  await save(asks('A', 'tk'));
  expect((await listItems()).map(({ key, note }) => [key, note]).sort()).toEqual([
    [a, 'Bij A.'],
    [b, ''],
  ]);
});

describe('a collection of an earlier version, with what is in two items', () => {
  const both = [asks('B', 'obk'), replied(jointPostponement, 'obk'), asks('A', 'obk')];
  const besides = { ...merged(String(b), [asks('B', 'tk')]), note: 'Apart.', labels: ['los'] };
  const stored: [string, CollectionItem[]][] = [
    ['the name of the second', [merged(String(a), both)]],
    ['another name, and the first saved besides', [merged('ah-tk-20972098-410', both), besides]],
    ['the name of the second, and the first saved besides', [merged(String(a), both), besides]],
  ];
  it.each(stored)('by %s', async (_, before) => {
    await putItems(before, collectionDatabase);
    const { items, rows, words, follow, removed } = collectionDatabase;
    await collectionDatabase.transaction('rw', [items, rows, words, follow, removed], toCollection3);
    const after = await listItems();
    expect(after.map(({ question }) => question).sort()).toEqual([a, b]);
    expect(new Set((await rows.toArray()).map(({ key }) => key))).toEqual(
      new Set(after.map(({ key }) => key)),
    );
    const kept = before.flatMap(({ note, labels }) => [note, ...labels]);
    for (const word of kept) expect(JSON.stringify(after)).toContain(word);
    for (const { document } of before.flatMap(({ documents }) => documents))
      expect(JSON.stringify(after)).toContain(document.url);
  });
});
