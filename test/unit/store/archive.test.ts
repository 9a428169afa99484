import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { statusOf } from '../../../lib/model/record';
import {
  clearArchive,
  countRecords,
  findRecord,
  knownOf,
  recentRecords,
  recordsOfDates,
  rememberDocuments,
  searchRecords,
} from '../../../lib/store';
import { Dexie } from 'dexie';
import type { ReadDocument } from '../../../lib/model/document';
import type { Kamervraag } from '../../../lib/model/kamervraag';
import type { ArchiveRecord } from '../../../lib/model/record';
import { archiveDatabase } from '../../../lib/store/database';
import { question } from '../documents';

beforeEach(() => clearArchive());

let clock = 1;
async function rememberDocument(document: ReadDocument): Promise<ArchiveRecord> {
  const { records } = await rememberDocuments([{ document, readAt: clock++ }]);
  if (!records[0]) throw new Error('nothing was remembered');
  return records[0];
}

const onOtherSite = question(
  { officialId: null, documentnummer: '2098D00099' },
  {
    site: 'tweedekamer',
    url: 'https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=2098Z00011&did=2098D00099',
  },
);
const itsAnswer = question(
  { kind: 'answer', officialId: 'ah-tk-20972098-500', aanhangselnummer: 500, answered: '2098-02-01' },
  { relations: ['kv-tk-2098Z00011'] },
);

it.each<[string, Kamervraag['kind'][], string]>([
  ['only asked', ['question'], 'unknown'],
  ['put off', ['question', 'postponement'], 'postponed'],
  ['withdrawn after it was put off', ['question', 'postponement', 'withdrawal'], 'withdrawn'],
  ['answered all the same', ['withdrawal', 'answer'], 'answered'],
])('a question that is %s is that', (_, kinds, status) => {
  const versions = kinds.map((kind) => ({ document: question({ kind }), readAt: 1 }));
  expect(statusOf({ versions })).toBe(status);
});

describe('one question is one record', () => {
  it('read twice', async () => {
    await rememberDocument(question());
    const record = await rememberDocument(question());
    expect(record.versions).toHaveLength(1);
    expect(await countRecords()).toBe(1);
  });

  it('read on both sites, and its answer', async () => {
    await rememberDocument(onOtherSite);
    await rememberDocument(question());
    const record = await rememberDocument(itsAnswer);
    expect(await countRecords()).toBe(1);
    expect(record.versions).toHaveLength(3);
    expect(statusOf(record)).toBe('answered');
    expect(record.date).toBe('2098-01-10');
    expect(await findRecord(['2098D00099'])).toEqual(await findRecord(['ah-tk-20972098-500']));
  });

  it('remembered at the same moment from two tabs', async () => {
    await Promise.all([question(), onOtherSite, itsAnswer, question()].map(rememberDocument));
    expect(await countRecords()).toBe(1);
  });

  it('whose postponement was read first and is named only by the answer', async () => {
    const own = { kind: 'postponement', officialId: 'ah-tk-20972098-400', aanhangselnummer: 400 } as const;
    const unlike = { zaaknummer: null, subject: 'sluisdeuren' };
    const postponement = question({ ...own, ...unlike, answered: '2098-01-20' });
    await rememberDocument(question());
    await rememberDocument(postponement);
    expect(await countRecords()).toBe(2);
    const record = await rememberDocument({
      ...itsAnswer,
      relations: [...itsAnswer.relations, 'ah-tk-20972098-400'],
    });
    expect(await countRecords()).toBe(1);
    expect(record.versions.map(({ document }) => document.kamervraag.kind)).toEqual([
      'question',
      'postponement',
      'answer',
    ]);
    expect((await archiveDatabase.state.get('index'))?.totals.questions).toBe(1);
  });

  it('with the certainty of each version said', async () => {
    const byNumber = { ...onOtherSite };
    const byLikeness = question(
      {
        kind: 'answer',
        officialId: 'ah-1271549',
        zaaknummer: null,
        vergaderjaar: null,
        answered: '2098-03-01',
      },
      { url: 'https://zoek.officielebekendmakingen.nl/ah-1271549.html' },
    );
    for (const document of [question(), byNumber, byLikeness]) await rememberDocument(document);
    const record = await findRecord(['2098Z00011']);
    if (!record) throw new Error('not remembered');
    const known = await knownOf(question(), record);
    expect(known.versions.map(({ id, certainty }) => [id, certainty])).toEqual([
      ['2098D00099', 'exact'],
      ['ah-1271549', 'derived'],
    ]);
    // Seen from the other side it is the answer that no number ties.
    const seen = await knownOf(byLikeness, record);
    expect(seen.versions.map(({ certainty }) => certainty)).toEqual(['derived', 'derived']);
  });

  it('but another question is another record', async () => {
    await rememberDocument(question());
    await rememberDocument(
      question({ officialId: 'kv-tk-2098Z00012', zaaknummer: '2098Z00012', subject: 'iets anders' }),
    );
    expect(await countRecords()).toBe(2);
  });
});

describe('the sums that ranking uses', () => {
  const totals = async () => (await archiveDatabase.state.get('index'))?.totals;

  it('count a question once, however often it is read', async () => {
    await rememberDocument(question());
    const once = await totals();
    await rememberDocument(question());
    expect(await totals()).toEqual(once);
    expect(once?.questions).toBe(1);
    expect(once?.lengths[1]).toBeGreaterThan(0);
  });

  it('follow a text that has changed', async () => {
    await rememberDocument(question());
    const before = await totals();
    await rememberDocument(question({ questions: [{ numbers: [1], text: 'Sluisdeuren?', notes: [] }] }));
    expect((await totals())?.lengths[1]).toBe(1);
    expect(before?.lengths[1]).not.toBe(1);
  });
});

it('a write that fails half-way changes nothing', async () => {
  await rememberDocument(question());
  const whole = await dump();
  const broken = { ...itsAnswer, headings: [(() => {}) as never] }; // a function cannot be stored
  await expect(rememberDocument(broken)).rejects.toThrow();
  expect(await dump()).toEqual(whole);

  function dump() {
    return Promise.all(
      [archiveDatabase.questions, archiveDatabase.blocks, archiveDatabase.state].map((t) => t.toArray()),
    );
  }
});

it.each([
  ['sluisdeuren', 1],
  ['Sluisdeur roest', 1],
  ['2098Z00011', 1],
  ['sluisdeuren kernenergie', 0],
  ['de het een', 0],
])('searching for %s finds %i', async (query, found) => {
  await rememberDocument(question());
  expect(await searchRecords(query, 10)).toHaveLength(found);
});

it('shows last what was read last', async () => {
  await rememberDocument(question());
  await rememberDocument(
    question({ officialId: 'kv-tk-2098Z00012', zaaknummer: '2098Z00012', subject: 'iets anders' }),
  );
  expect((await recentRecords(1))[0]?.versions[0]?.document.kamervraag.subject).toBe('iets anders');
});

describe('the day of submission', () => {
  it('finds the questions of that day', async () => {
    await rememberDocument(question());
    await rememberDocument(
      question({
        zaaknummer: '2098Z00012',
        officialId: 'kv-tk-2098Z00012',
        subject: 'stuwen',
        submitted: '2098-01-11',
      }),
    );
    expect((await recordsOfDates(['2098-01-10', '2098-03-01'])).map(({ key }) => key)).toEqual([
      'kv-tk-2098Z00011',
    ]);
  });

  it('also of what was stored before there was an index of it', async () => {
    const record = await rememberDocument(question());
    archiveDatabase.close();
    await Dexie.delete('naslag-archive');
    const first = new Dexie('naslag-archive');
    first
      .version(1)
      .stores({ records: 'key, *ids, readAt', entries: 'key, *ids, *cites, *sources, *words', totals: 'id' });
    await first.table('records').put({ ...record, readAt: 1 });
    first.close();
    await archiveDatabase.open();
    expect(await recordsOfDates(['2098-01-10'])).toMatchObject([{ key: record.key }]);
  });
});
