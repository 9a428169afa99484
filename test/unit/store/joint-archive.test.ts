import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ReadDocument } from '../../../lib/model/document';
import { statusOf } from '../../../lib/model/record';
import { clearArchive, recordsOf, rememberDocuments } from '../../../lib/store';
import { archiveDatabase } from '../../../lib/store/database';
import { asks, replied, replies } from '../joint-documents';

const { jointPostponement, answerToA, jointAnswer } = replies;

beforeEach(() => clearArchive());

/** What the archive holds, by the question: its fate, and each document under the zaaknummer that it has there. */
async function held() {
  const records = await archiveDatabase.questions.toArray();
  return Object.fromEntries(
    records
      .map(({ ids, versions }) => ({
        name: ids.filter((id) => id.startsWith('kv-')).join(' & '),
        status: statusOf({ versions }),
        documents: versions
          .map(
            ({ document: { url, kamervraag } }) =>
              `${kamervraag.zaaknummer} ${new URL(url).pathname}${new URL(url).search}`,
          )
          .sort(),
      }))
      .sort((a, b) => a.name.localeCompare(b.name))
      .map(({ name, ...rest }) => [name, rest]),
  );
}

async function rememberEach(documents: readonly ReadDocument[]) {
  await clearArchive();
  for (const [i, document] of documents.entries()) await rememberDocuments([{ document, readAt: i + 1 }]);
  return held();
}

const openData = (
  [
    [asks('A', 'od'), asks('B', 'od')],
    [replied(jointPostponement, 'od', 'A'), replied(jointPostponement, 'od', 'B')],
    [replied(answerToA, 'od')],
  ] satisfies ReadDocument[][]
).flat();

describe('two questions that share a notice of postponement, of which one is answered', () => {
  const worlds: [string, ReadDocument[]][] = [
    [
      'from officielebekendmakingen.nl',
      [asks('A', 'obk'), asks('B', 'obk'), replied(jointPostponement, 'obk'), replied(answerToA, 'obk')],
    ],
    [
      'from tweedekamer.nl',
      [
        asks('A', 'tk'),
        asks('B', 'tk'),
        replied(jointPostponement, 'tk', 'A'),
        replied(jointPostponement, 'tk', 'B'),
        replied(answerToA, 'tk'),
      ],
    ],
    ['from the open data', openData],
    [
      'from all of them',
      [
        ...openData,
        asks('A', 'obk'),
        asks('B', 'tk'),
        replied(jointPostponement, 'obk'),
        replied(answerToA, 'obk'),
        replied(jointPostponement, 'tk', 'B'),
      ],
    ],
  ];

  it.each(worlds)(
    '%s, in any order, are two records, each of its own fate',
    async (_, documents) => {
      const first = await rememberEach(documents);
      expect(Object.entries(first).map(([name, { status }]) => `${name} ${status}`)).toEqual([
        'kv-tk-2098Z00021 answered',
        'kv-tk-2098Z00022 postponed',
      ]);
      await fc.assert(
        fc.asyncProperty(
          fc.shuffledSubarray(documents, { minLength: documents.length }),
          async (shuffled) => {
            expect(await rememberEach(shuffled)).toEqual(first);
          },
        ),
        { numRuns: 15 },
      );
    },
    60_000,
  );

  it('and come in one batch', async () => {
    const { added, records } = await rememberDocuments(openData.map((document) => ({ document, readAt: 0 })));
    expect(added).toBe(2);
    expect(new Set(records.map(({ key }) => key)).size).toBe(2);
    expect(Object.keys(await held())).toEqual(['kv-tk-2098Z00021', 'kv-tk-2098Z00022']);
    expect((await archiveDatabase.state.get('index'))?.totals.questions).toBe(2);
  });
});

describe('an answer to both', () => {
  it('that is all that is known makes two records, and the questions find theirs', async () => {
    const alone = await rememberEach([replied(jointAnswer, 'obk')]);
    expect(Object.values(alone).map(({ status }) => status)).toEqual(['answered', 'answered']);
    await rememberDocuments([{ document: asks('B', 'tk'), readAt: 9 }]);
    const after = await held();
    expect(Object.keys(after)).toEqual(['kv-tk-2098Z00021', 'kv-tk-2098Z00022']);
    expect(after['kv-tk-2098Z00022']?.documents).toHaveLength(2);
  });

  it('that each question’s zaak has is read from each under its own number', async () => {
    const held = await rememberEach([
      replied(jointAnswer, 'od', 'A'),
      replied(jointAnswer, 'od', 'B'),
      replied(jointAnswer, 'tk', 'A'),
    ]);
    expect(Object.values(held)).toEqual([
      { status: 'answered', documents: [expect.stringMatching(/^2098Z00021 .*id=2098Z00021/)] },
      { status: 'answered', documents: [expect.stringMatching(/^2098Z00022 .*id=2098Z00022/)] },
    ]);
  });

  it('whose page does not say to which question is both’s, once the register has told', async () => {
    const documents = [
      replied(jointAnswer, 'od', 'A'),
      replied(jointAnswer, 'od', 'B'),
      replied(jointAnswer, 'tk-bare'),
    ];
    const held = await rememberEach(documents);
    expect(Object.keys(held)).toHaveLength(2);
    const last = await rememberEach([...documents.slice(2), ...documents.slice(0, 2)]);
    expect(last).toEqual(held);
  });

  it('is of no question, where two may be meant and none is named', async () => {
    await rememberEach([asks('A', 'obk'), asks('B', 'obk')]);
    const nameless = replied(jointPostponement, 'obk');
    nameless.kamervraag = { ...nameless.kamervraag, zaaknummer: null, subject: null };
    // Both pages of questions name it as theirs.
    await rememberDocuments([{ document: { ...nameless, relations: [] }, readAt: 9 }]);
    expect((await recordsOf(['ah-tk-20972098-410'])).map(({ versions }) => versions.length).sort()).toEqual([
      1, 1, 1,
    ]);
  });
});

it('two questions of one member, day and subject stay two, where each has its number', async () => {
  const twin = asks('A', 'obk');
  const other = {
    ...twin,
    url: 'https://zoek.officielebekendmakingen.nl/kv-tk-2098Z00099.html',
    kamervraag: { ...twin.kamervraag, zaaknummer: '2098Z00099', officialId: 'kv-tk-2098Z00099' },
  };
  expect(Object.keys(await rememberEach([twin, other]))).toHaveLength(2);
});
