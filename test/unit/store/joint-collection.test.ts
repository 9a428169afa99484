import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { keep } from '../../../lib/background/keep';
import { joinArchived, joinRead } from '../../../lib/follow/join';
import type { ReadDocument } from '../../../lib/model/document';
import {
  changeSettings,
  clearArchive,
  listItems,
  listNews,
  listRows,
  rememberDocuments,
} from '../../../lib/store';
import { collectionDatabase } from '../../../lib/store/database';
import { question } from '../documents';
import { asks, replied, replies } from '../joint-documents';

const { jointPostponement, answerToA, jointAnswer } = replies;
const cited = { citations: [], sources: [] };

async function empty() {
  await clearArchive();
  await Promise.all(collectionDatabase.tables.map((table) => table.clear()));
}
beforeEach(async () => {
  await changeSettings({ language: 'nl' });
  await empty();
});

/** As the background does with a page: it is remembered, and joins what is saved. */
async function read(document: ReadDocument) {
  await rememberDocuments([{ document, readAt: 5 }]);
  await joinRead(document, cited, 5);
}
async function fetched(documents: ReadDocument[]) {
  const { records } = await rememberDocuments(documents.map((document) => ({ document, readAt: 0 })));
  await joinArchived(records, 6);
}
const save = (document: ReadDocument) =>
  keep(document, { act: 'save', questions: [] }, () => Promise.resolve(cited));

const fates = async () =>
  Object.fromEntries(
    (await listRows())
      .map(({ subject, status }) => [subject?.split(' ').slice(1, 3).join(' '), status])
      .sort(),
  );

type Step = [name: string, run: () => Promise<unknown>];

function* orders<T>(all: readonly T[]): Generator<T[]> {
  if (all.length === 0) yield [];
  for (const [i, each] of all.entries())
    for (const rest of orders(all.filter((_, j) => j !== i))) yield [each, ...rest];
}

const reading = (name: string, document: ReadDocument): Step => [name, () => read(document)];

describe('two saved questions that share a notice and of which one is answered', () => {
  const savings = (by: 'obk' | 'tk'): Step[] => [
    ['save A', async () => (await read(asks('A', by)), save(asks('A', by)))],
    ['save B', async () => (await read(asks('B', by)), save(asks('B', by)))],
  ];
  const worlds: [string, Step[]][] = [
    [
      'officielebekendmakingen.nl',
      [
        ...savings('obk'),
        reading('notice', replied(jointPostponement, 'obk')),
        reading('answer', replied(answerToA, 'obk')),
      ],
    ],
    [
      'tweedekamer.nl',
      [
        ...savings('tk'),
        reading('notice to B', replied(jointPostponement, 'tk', 'B')),
        reading('answer', replied(answerToA, 'tk')),
      ],
    ],
    [
      'the open data',
      [
        ...savings('obk'),
        [
          'open data',
          () =>
            fetched([
              asks('B', 'od'),
              replied(jointPostponement, 'od', 'B'),
              asks('A', 'od'),
              replied(jointPostponement, 'od', 'A'),
              replied(answerToA, 'od'),
            ]),
        ],
      ],
    ],
  ];

  it.each(worlds)(
    'are two items, each of its own fate, in every order: %s',
    async (_, steps) => {
      for (const order of orders(steps)) {
        await empty();
        for (const [, run] of order) await run();
        expect([order.map(([name]) => name).join(', '), await fates()]).toEqual([
          expect.anything(),
          { 'lekkende sluis': 'answered', 'verdwenen gemaal': 'postponed' },
        ]);
      }
    },
    60_000,
  );

  it('and so do those that share the answer', async () => {
    const steps: Step[] = [...savings('obk'), reading('answer', replied(jointAnswer, 'obk'))];
    for (const order of orders(steps)) {
      await empty();
      for (const [, run] of order) await run();
      expect(await fates()).toEqual({ 'lekkende sluis': 'answered', 'verdwenen gemaal': 'answered' });
      for (const { documents } of await listItems())
        expect(documents.map(({ document }) => document.kamervraag.kind).sort()).toEqual([
          'answer',
          'question',
        ]);
    }
  });
});

it('a joint answer that is saved is one item, and the other question another', async () => {
  await read(replied(jointAnswer, 'obk'));
  await save(replied(jointAnswer, 'obk'));
  await read(asks('B', 'tk'));
  await save(asks('B', 'tk'));
  expect(await fates()).toEqual({ 'lekkende sluis': 'answered', 'verdwenen gemaal': 'answered' });
  const b = (await listItems()).find(({ question }) => question === 'kv-tk-2098Z00022');
  // The answer's heading prints the other question's subject and day: the question's own page goes before it.
  expect(await listRows()).toContainEqual(
    expect.objectContaining({
      key: b?.key,
      subject: 'het verdwenen gemaal van Nergenshuizen',
      submitted: '2098-03-04',
    }),
  );
});

it('what the archive knows of a question’s fate is there when it is saved, and is no news', async () => {
  await fetched([asks('A', 'od'), replied(answerToA, 'od')]);
  await save(asks('A', 'obk'));
  expect(await fates()).toEqual({ 'lekkende sluis': 'answered' });
  expect(await listNews()).toEqual([]);
});

it('an answer that comes to both is news of both', async () => {
  await save(asks('A', 'obk'));
  await save(asks('B', 'obk'));
  await fetched([replied(jointAnswer, 'od', 'A'), replied(jointAnswer, 'od', 'B')]);
  expect((await listNews()).map(({ news }) => news)).toEqual(['answered', 'answered']);
});

it('a question that is saved from both sites stays one', async () => {
  const own = question();
  await save(own);
  await save(question({ officialId: null, documentnummer: '2098D00099' }, { site: 'tweedekamer' }));
  expect(await listItems()).toHaveLength(1);
});

it('reading a notice that is also another question’s leaves that one’s news unread', async () => {
  await save(asks('A', 'obk'));
  await save(asks('B', 'obk'));
  await fetched([replied(jointAnswer, 'od', 'B')]);
  expect(await listNews()).toMatchObject([{ news: 'answered' }]);
  await read(replied(jointPostponement, 'obk'));
  expect(await listNews()).toMatchObject([{ news: 'answered' }]);
});

it('a further question that is kept leaves the news of its document unread', async () => {
  await save(asks('A', 'obk'));
  await fetched([replied(answerToA, 'od')]);
  await keep(asks('A', 'obk'), { act: 'save', questions: [2] }, () => Promise.resolve(cited));
  expect(await listNews()).toMatchObject([{ news: 'answered' }]);
});
