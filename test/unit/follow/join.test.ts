import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { joinArchived, joinRead } from '../../../lib/follow/join';
import {
  clearArchive,
  followStates,
  listItems,
  listNews,
  noteReplies,
  rememberDocuments,
  saveItem,
  seeNews,
} from '../../../lib/store';
import { collectionDatabase } from '../../../lib/store/database';
import { question } from '../documents';

const cited = { citations: [], sources: [] };
const answer = question({
  kind: 'answer',
  officialId: 'ah-tk-20972098-12',
  aanhangselnummer: 12,
  answered: '2098-01-30',
  answers: [{ numbers: [1], text: 'Ja.', notes: [] }],
});
const postponement = (number: number, answered: string | null, page = {}) =>
  question(
    {
      kind: 'postponement',
      officialId: `ah-tk-20972098-${number}`,
      aanhangselnummer: number,
      answered,
      notice: 'Het duurt langer.',
    },
    page,
  );
const withdrawal = question({
  kind: 'withdrawal',
  officialId: null,
  documentnummer: '2098D00077',
  answered: '2098-01-22',
});
const read = (document = answer) => joinRead(document, cited, 5);
const kept = (document = answer) => ({ document, resolved: cited, readAt: 5 });
const kinds = async () =>
  (await listItems()).map(({ documents }) => documents.map(({ document }) => document.kamervraag.kind));

beforeEach(async () => {
  await clearArchive();
  await Promise.all(collectionDatabase.tables.map((table) => table.clear()));
});

describe('a document that is read', () => {
  it('stands beside the saved question it belongs to, and is no news', async () => {
    await saveItem(question(), cited);
    await read();
    expect(await kinds()).toEqual([['question', 'answer']]);
    expect(await listNews()).toEqual([]);
  });

  it('makes what had come seen', async () => {
    const { key } = await saveItem(question(), cited);
    await noteReplies(key, [kept(postponement(9, '2098-01-20'))], {});
    expect(await listNews()).toMatchObject([{ news: 'postponed' }]);
    await read(question()); // the question itself tells nothing of it
    expect(await listNews()).toHaveLength(1);
    await read(postponement(9, '2098-01-20'));
    expect(await listNews()).toEqual([]);
  });

  it('again and again is written once', async () => {
    await saveItem(question(), cited);
    await read();
    const before = await listItems();
    await read();
    await read(question());
    expect(await listItems()).toEqual(before);
    expect(await followStates()).toEqual([]);
  });

  it('of a question that is not saved changes nothing', async () => {
    await read();
    expect([await listItems(), await followStates()]).toEqual([[], []]);
  });
});

describe('documents that come into the archive', () => {
  const come = async (...documents: ReturnType<typeof question>[]) => {
    const { records } = await rememberDocuments(documents.map((document) => ({ document, readAt: 0 })));
    return joinArchived(records, 5);
  };
  const other = question({
    zaaknummer: '2098Z00077',
    officialId: 'kv-tk-2098Z00077',
    subject: 'iets anders',
  });

  it('stand beside their saved question, and are news', async () => {
    await saveItem(question(), cited);
    expect(await come(other, answer)).toBe(true);
    expect(await kinds()).toEqual([['question', 'answer']]);
    expect(await listNews()).toMatchObject([{ news: 'answered' }]);
    await seeNews((await listItems()).map(({ key }) => key));
    expect(await come(answer)).toBe(false);
    expect(await listNews()).toEqual([]);
  });

  it('that answer nothing are no news', async () => {
    await saveItem(question(), cited);
    expect(await come(question(), other)).toBe(false);
    expect(await kinds()).toEqual([['question']]);
  });
});

it.each<[string, ReturnType<typeof question>[], ReturnType<typeof question>[], string | null]>([
  ['an answer', [], [answer], 'answered'],
  ['an answer after a notice', [postponement(9, '2098-01-20')], [answer], 'answered'],
  ['a notice and the answer at once', [], [postponement(9, '2098-01-20'), answer], 'answered'],
  ['a notice', [], [postponement(9, '2098-01-20')], 'postponed'],
  ['a further notice', [postponement(9, '2098-01-20')], [postponement(10, '2098-02-20')], 'postponed'],
  ['the same notice', [postponement(9, '2098-01-20')], [postponement(9, '2098-01-20')], null],
  [
    'the same notice on the other site, a day apart',
    [postponement(9, '2098-01-20')],
    [postponement(9, '2098-01-21', { site: 'tweedekamer', url: 'https://www.tweedekamer.nl/x' })],
    null,
  ],
  ['a withdrawal', [], [withdrawal], 'withdrawn'],
  ['a withdrawal after a notice', [postponement(9, '2098-01-20')], [withdrawal], 'withdrawn'],
  ['a notice after the withdrawal', [withdrawal], [postponement(9, '2098-01-20')], null],
  ['an answer to what was withdrawn', [withdrawal], [answer], 'answered'],
  ['a notice after the answer', [answer], [postponement(9, '2098-01-20')], null],
  ['a further answer', [answer], [question({ kind: 'answer', officialId: 'ah-tk-20972098-12-n1' })], null],
])('%s is told as what it is', async (_, before, come, news) => {
  const { key } = await saveItem(question(), cited);
  await noteReplies(key, before.map(kept), {}, true);
  expect(await noteReplies(key, come.map(kept), {})).toBe(news);
  expect((await listNews()).map((each) => each.news)).toEqual(news ? [news] : []);
});
