import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ArchiveRecord } from '../../../lib/model/record';
import type { Related, RelatedSet } from '../../../lib/model/related';
import { asker, lookUpZaken, openRegister } from '../../../lib/open-data';
import { askedTexts, clearArchive, countRecords, recordsOf, rememberDocuments } from '../../../lib/store';
import { isTitle } from '../../../lib/texts/plan';
import { fetchTexts, type ShowingPage, type Surroundings } from '../../../lib/texts/run';
import { type Fault, type FictionalQuestion, fictionalQuestions, startOpenData } from '../../sites/open-data';
import { recordingNet, tight } from '../open-data/run';

const HOUR = 3_600_000;
let now = 0;
let closers: (() => Promise<void>)[] = [];
const come = vi.fn<Surroundings['come']>(() => Promise.resolve());
const rested = vi.fn();

beforeEach(async () => {
  now = Date.parse('2096-06-01T12:00:00Z');
  come.mockClear();
  rested.mockClear();
  await clearArchive();
});
afterEach(async () => {
  await Promise.all(closers.map((close) => close()));
  closers = [];
});

/** Not answered, so that each has one publication; every third asks about bridges, and so on. */
const unanswered = (count: number): FictionalQuestion[] =>
  fictionalQuestions(count).map((each) => ({ ...each, replies: [] }));
const keyOf = ({ zaaknummer }: FictionalQuestion) => `kv-tk-${zaaknummer}`;

/** An archive that has these questions by their titles, a stand-in that has their texts, and a page that shows some. */
async function standIn(
  questions: FictionalQuestion[],
  fault: (id: string) => Fault | null = () => null,
  most = 3,
) {
  const idIn = (address: string) => /([^/]+)\.xml$/.exec(address)?.[1];
  const faults = (_: number, address: string) => {
    const id = idIn(address);
    return id === undefined ? null : fault(id);
  };
  const server = await startOpenData({ questions, faults });
  closers.push(server.close);
  const { net, asked } = recordingNet(server.local);
  const ask = asker(net, new AbortController().signal, tight);
  const numbers = questions.map(({ zaaknummer }) => zaaknummer);
  const { found } = await lookUpZaken(numbers, openRegister(ask, net.memory, tight));
  await rememberDocuments([...found.values()].flat().map((document) => ({ document, readAt: 0 })));
  asked.length = 0;
  const limits = { ...tight, request: 5000, tries: 1, triesLate: 1, triesUnread: 1 };
  const around: Surroundings = { net, limits, stayAwake: () => rested, now: () => now, come };
  /** The first few that are known by title or tell of bridges. */
  const judge = async (): Promise<RelatedSet> => {
    const records = await recordsOf(numbers);
    const bearing = questions
      .flatMap((each) => records.find(({ key }) => key === keyOf(each)) ?? [])
      .filter((record) => isTitle(record) || JSON.stringify(record.versions).includes('bruggen zakken'))
      .slice(0, most);
    return { document: bearing.map(related), questions: {}, archived: records.length };
  };
  const page = async (change: Partial<ShowingPage> = {}): Promise<ShowingPage> => ({
    shown: await judge(),
    wanted: () => Promise.resolve(true),
    judge,
    ...change,
  });
  const titles = async () => (await recordsOf(numbers)).filter(isTitle).map(({ key }) => key);
  return { around, page, titles, asked: () => asked.map(idIn) };
}

const related = (record: ArchiveRecord) =>
  ({ key: record.key, score: Math.random(), match: isTitle(record) ? null : { numbers: [1] } }) as Related;
const keys = (set: RelatedSet | null) => set?.document.map(({ key }) => key);

describe('the shown titles', () => {
  it('are asked for one after another and kept, and those that are shown then as well', async () => {
    const all = unanswered(7); // the second tells of bridges, as does nothing else of them
    const { around, page, titles, asked } = await standIn(all);
    const set = await fetchTexts(await page(), around);
    expect(asked()).toEqual(all.map(keyOf));
    expect(keys(set)).toEqual([keyOf(all[1] as FictionalQuestion)]);
    expect(set?.document[0]?.match).not.toBeNull();
    expect([await titles(), await countRecords(), await askedTexts()]).toEqual([[], 7, []]);
    expect(come).toHaveBeenCalledTimes(7);
    expect(rested).toHaveBeenCalledOnce();
  });

  it('are eight a page at most', async () => {
    const { around, page, titles, asked } = await standIn(unanswered(12));
    await fetchTexts(await page(), around);
    expect([asked().length, (await titles()).length]).toEqual([8, 4]);
    await fetchTexts(await page(), around);
    expect([asked().length, await titles()]).toEqual([12, []]);
  });

  it('change nothing where all have their text', async () => {
    const { around, page, asked } = await standIn(unanswered(2));
    await fetchTexts(await page(), around);
    const before = asked().length;
    expect(await fetchTexts(await page(), around)).toBeNull();
    expect(asked()).toHaveLength(before);
    expect(rested).toHaveBeenCalledOnce();
  });

  it('are not asked for twice, though two pages show them at once', async () => {
    const { around, page, asked } = await standIn(unanswered(3));
    const pages = [await page(), await page()];
    const sets = await Promise.all(pages.map((each) => fetchTexts(each, around)));
    expect(asked()).toHaveLength(3);
    expect(sets.map((set) => keys(set)?.length)).toEqual([1, undefined]);
  });

  it('are read in an answer, where the question itself is not there', async () => {
    const [, answered] = fictionalQuestions(2);
    if (!answered) throw new Error('there should be two');
    const { around, page, titles, asked } = await standIn([answered], (id) =>
      id.startsWith('kv') ? { kind: 'status', status: 404 } : null,
    );
    await fetchTexts(await page(), around);
    expect(asked()).toEqual([keyOf(answered), expect.stringMatching(/^ah-tk-20892090-/)]);
    expect(await titles()).toEqual([]);
  });
});

describe('nothing is asked for', () => {
  it('where the reader has not allowed it', async () => {
    const { around, page, asked } = await standIn(unanswered(3));
    const set = await fetchTexts(await page({ wanted: () => Promise.resolve(false) }), around);
    expect([set, asked(), rested.mock.calls]).toEqual([null, [], []]);
  });

  it('any more once the page was left; what has come is kept', async () => {
    const { around, page, titles, asked } = await standIn(unanswered(3));
    const wanted = () => Promise.resolve(asked().length < 2);
    expect(await fetchTexts(await page({ wanted }), around)).toBeNull();
    expect([asked().length, (await titles()).length]).toEqual([2, 1]);
  });

  it('any more where the page is left while the others are judged anew: another document stands there now', async () => {
    const { around, page, asked } = await standIn(unanswered(1));
    let left = false;
    const there = await page({ wanted: () => Promise.resolve(!left) });
    const judge = async () => {
      left = true;
      return there.judge();
    };
    expect(await fetchTexts({ ...there, judge }, around)).toBeNull();
    expect(asked()).toHaveLength(1);
  });
});

describe('what fails', () => {
  it.each<[string, Fault]>([
    ['is not there', { kind: 'status', status: 404 }],
    ['is no publication', { kind: 'body', body: '<html><body>Storing</body></html>' }],
    ['has no end', { kind: 'endless' }],
    [
      'has no questions',
      { kind: 'body', body: '<k><kamervraagomschrijving>Vragen over niets.</kamervraagomschrijving></k>' },
    ],
  ])('because it %s is asked for again after a month; the others come', async (_, fault) => {
    const all = unanswered(3);
    const [first] = all as [FictionalQuestion];
    const { around, page, titles, asked } = await standIn(all, (id) => (id === keyOf(first) ? fault : null));
    await fetchTexts(await page(), around);
    expect(await titles()).toEqual([keyOf(first)]);
    expect(await askedTexts()).toEqual([{ id: keyOf(first), outcome: 'absent', at: now }]);
    now += 29 * 24 * HOUR;
    await fetchTexts(await page(), around);
    expect(asked()).toHaveLength(3);
    now += 24 * HOUR;
    await fetchTexts(await page(), around);
    expect(asked()).toHaveLength(4);
  });

  it.each<[string, Fault]>([
    ['is busy', { kind: 'status', status: 429, retryAfter: '7' }],
    ['is broken', { kind: 'status', status: 503 }],
    ['says no', { kind: 'status', status: 403 }],
    ['breaks off', { kind: 'break' }],
  ])('because the source %s lets it rest for an hour, and that title for a day', async (_, fault) => {
    const all = unanswered(3);
    let broken = true;
    const second = keyOf(all[1] as FictionalQuestion);
    const { around, page, titles, asked } = await standIn(all, (id) =>
      broken && id === second ? fault : null,
    );
    const set = await fetchTexts(await page(), around);
    expect(asked()).toHaveLength(2);
    expect(keys(set)).toEqual(all.slice(1).map(keyOf)); // judged by what has come
    broken = false;
    await fetchTexts(await page(), around);
    expect(asked()).toHaveLength(2);
    now += HOUR;
    await fetchTexts(await page(), around);
    expect(await titles()).toEqual([second]);
    now += 23 * HOUR;
    await fetchTexts(await page(), around);
    expect([await titles(), asked().length]).toEqual([[], 4]);
  });

  it('in the archive is said, and the next page has its turn', async () => {
    const { around, page, titles } = await standIn(unanswered(1));
    const judge = () => Promise.reject(new Error('the disk is full'));
    await expect(fetchTexts(await page({ judge }), around)).rejects.toThrow('the disk is full');
    expect(rested).toHaveBeenCalledOnce();
    await fetchTexts(await page(), around);
    expect(await titles()).toEqual([]);
  });
});

it('what was deleted while a text came does not come back', async () => {
  const { around, page } = await standIn(unanswered(2));
  const { fetch } = around.net;
  const net = {
    ...around.net,
    fetch: async (...asked: Parameters<typeof fetch>) => {
      const response = await fetch(...asked);
      await clearArchive();
      return response;
    },
  };
  expect(await fetchTexts(await page(), { ...around, net })).toBeNull();
  expect([await countRecords(), await askedTexts()]).toEqual([0, []]);
});
