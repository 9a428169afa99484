import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { keep } from '../../../lib/background/keep';
import { joinKnown } from '../../../lib/follow/join';
import type { ReadDocument } from '../../../lib/model/document';
import type { Change } from '../../../lib/model/keeping';
import {
  changeSettings,
  clearArchive,
  knownNow,
  listItems,
  listNews,
  listRows,
  rememberDocuments,
  saveItem,
} from '../../../lib/store';
import { collectionDatabase } from '../../../lib/store/database';
import { question } from '../documents';
import { asks, replied, replies } from '../joint-documents';

const cited = { citations: [], sources: [] };
const change = (document: ReadDocument, change: Change) =>
  keep(document, change, () => Promise.resolve(cited));
const read = (...documents: ReadDocument[]) =>
  rememberDocuments(documents.map((document, i) => ({ document, readAt: i + 1 })));

const answer = question({
  kind: 'answer',
  officialId: 'ah-tk-20972098-12',
  aanhangselnummer: 12,
  answered: '2098-01-30',
  answers: [{ numbers: [1], text: 'Ja.', notes: [] }],
});
const notice = question({
  kind: 'postponement',
  officialId: 'ah-tk-20972098-9',
  aanhangselnummer: 9,
  answered: '2098-01-20',
  notice: 'Het duurt langer.',
});
const withdrawal = question({
  kind: 'withdrawal',
  officialId: null,
  documentnummer: '2098D00077',
  answered: '2098-01-22',
});
const onOtherSite = question(
  { officialId: null, documentnummer: '2098D00011' },
  {
    site: 'tweedekamer',
    url: 'https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=2098Z00011&did=2098D00011',
  },
);
const titleOfAnswer = question(
  {
    kind: 'answer',
    officialId: 'ah-tk-20972098-12',
    documentnummer: '2098D00090',
    status: 'no-text',
    questions: [],
    answers: [],
    answered: '2098-01-30',
  },
  {
    site: 'tweedekamer',
    url: 'https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=2098Z00011&did=2098D00090',
  },
);

const roest = { place: { part: 'question' as const, index: 0 }, start: 21, end: 40, note: '' };
const ways: [string, Change][] = [
  ['bar, popup, menu and keys', { act: 'save', questions: [] }],
  ['the star of a question', { act: 'save', questions: [2] }],
  ['a marked passage', { act: 'mark', passages: [roest] }],
];

beforeEach(async () => {
  await changeSettings({ language: 'nl' });
  await clearArchive();
  await Promise.all(collectionDatabase.tables.map((table) => table.clear()));
});

/** The collection and the popup say the same. */
async function expectSame(document: ReadDocument, status: string) {
  expect((await knownNow(document)).status).toBe(status);
  expect((await listRows()).map((row) => row.status)).toEqual([status]);
  expect(await listNews()).toEqual([]); // the reader has had it before them
}

describe.each(ways)('saved by %s', (_, way) => {
  it.each<[string, ReadDocument[], string, number]>([
    ['nothing', [], 'unknown', 1],
    ['its answer', [answer], 'answered', 2],
    ['its notice', [notice], 'postponed', 2],
    ['notice and answer', [notice, answer], 'answered', 3],
    ['its withdrawal', [withdrawal], 'withdrawn', 2],
    ['itself on the other site', [onOtherSite], 'unknown', 2],
    ['the title of its answer alone', [titleOfAnswer], 'answered', 2],
    [
      'another question',
      [question({ officialId: 'kv-tk-2098Z00077', zaaknummer: '2098Z00077', subject: 'iets anders' })],
      'unknown',
      1,
    ],
  ])('has what was read before: %s', async (_, before, status, documents) => {
    await read(...before, question());
    await change(question(), way);
    await expectSame(question(), status);
    const [item] = await listItems();
    expect(item?.documents).toHaveLength(documents);
    expect(item?.documents[0]?.document.url).toBe(question().url); // what was saved stands first
  });

  it('has it also where the item was there before', async () => {
    await saveItem(question(), cited);
    await read(answer, question());
    await change(question(), way);
    await expectSame(question(), 'answered');
  });

  it('has it again after it was let go of and read meanwhile', async () => {
    await read(question());
    await change(question(), way);
    await change(question(), { act: 'let-go', questions: [], whole: true });
    await read(answer);
    await change(question(), way);
    await expectSame(question(), 'answered');
  });
});

it('an answer that is saved has its question behind it', async () => {
  await read(question(), notice, answer);
  await change(answer, { act: 'save', questions: [] });
  const [item] = await listItems();
  const kinds = item?.documents.map(({ document }) => document.kamervraag.kind) ?? [];
  expect(kinds[0]).toBe('answer');
  expect(kinds.sort()).toEqual(['answer', 'postponement', 'question']);
  await expectSame(answer, 'answered');
});

it('a question has a joint answer, and nothing of the other question', async () => {
  await read(asks('A', 'obk'), asks('B', 'obk'), replied(replies.jointAnswer, 'obk'));
  await change(asks('B', 'obk'), { act: 'save', questions: [] });
  await change(replied(replies.jointAnswer, 'obk'), { act: 'save', questions: [] });
  const [row] = await listRows();
  expect(row).toMatchObject({ status: 'answered', subject: asks('B', 'obk').kamervraag.subject });
  expect(JSON.stringify(await listItems())).not.toContain(asks('A', 'obk').url);
});

it('what was saved before it was so gets it when it is read again, and that is no news', async () => {
  await saveItem(question(), cited);
  await read(answer, question());
  await joinKnown(question(), 5);
  await expectSame(question(), 'answered');
  const before = await listItems();
  await joinKnown(question(), 9);
  expect(await listItems()).toEqual(before);
});
