import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lookUp, type Surroundings } from '../../../lib/follow/run';
import type { LookupRun } from '../../../lib/model/follow';
import {
  changeItem,
  clearArchive,
  countRecords,
  followStates,
  lastLookup,
  listItems,
  listNews,
  listRows,
  removeItems,
  saveItem,
  seeNews,
} from '../../../lib/store';
import { collectionDatabase } from '../../../lib/store/database';
import { type Fault, type FictionalQuestion, fictionalQuestions, startOpenData } from '../../sites/open-data';
import { question } from '../documents';
import { recordingNet, tight } from '../open-data/run';

const HOUR = 3_600_000;
const cited = { citations: [], sources: [] };
let now = Date.parse('2090-01-10T12:00:00Z');
let may = { follow: true, permitted: true, texts: true };
let closers: (() => Promise<void>)[] = [];
const tell = vi.fn(() => Promise.resolve());

/** The place where it runs, with a stand-in for the open data that hold these questions. */
async function standIn(
  questions: FictionalQuestion[],
  faults: Record<number, Fault> | ((n: number, address: string) => Fault | null) = {},
) {
  const server = await startOpenData({ questions, faults });
  closers.push(server.close);
  const { net } = recordingNet(server.local);
  const around: Surroundings = {
    net,
    limits: tight,
    stayAwake: () => () => {},
    now: () => now,
    allowed: () => Promise.resolve(may),
    tell,
  };
  return { around, requests: server.requests };
}

/** As the reader's page told of it, without its replies. */
const save = (asked: FictionalQuestion) =>
  saveItem(
    question({
      officialId: `kv-tk-${asked.zaaknummer}`,
      zaaknummer: asked.zaaknummer,
      subject: asked.subject,
      submitted: asked.submitted,
    }),
    cited,
  );
const open = (asked: FictionalQuestion): FictionalQuestion => ({ ...asked, replies: [] });
const statuses = async () => (await listRows()).map(({ status }) => status);
const kinds = async () =>
  (await listItems()).map(({ documents }) =>
    documents.map(({ document: { kamervraag, site } }) => `${kamervraag.kind} ${site} ${kamervraag.status}`),
  );

const all = fictionalQuestions(40);
const third = all[2];
if (!third) throw new Error('there should be a third');

beforeEach(async () => {
  now = Date.parse('2090-01-10T12:00:00Z');
  may = { follow: true, permitted: true, texts: true };
  tell.mockClear();
  await clearArchive();
  await Promise.all(collectionDatabase.tables.map((table) => table.clear()));
});
afterEach(async () => {
  await Promise.all(closers.map((close) => close()));
  closers = [];
});

describe('a saved question', () => {
  it('is looked up once a day until a notice, and then the answer, stands beside it', async () => {
    const questions = [open(third)];
    const { around, requests } = await standIn(questions);
    await save(third);
    await lookUp(around);
    expect(requests).toHaveLength(1);
    expect(await followStates()).toMatchObject([{ register: 'found', lookedUpAt: now, news: null }]);
    await lookUp(around);
    now += 19 * HOUR;
    await lookUp(around);
    expect(requests).toHaveLength(1); // not its turn
    now += 2 * HOUR;
    questions[0] = { ...third, replies: third.replies.slice(0, 1) };
    await lookUp(around);
    expect(await statuses()).toEqual(['postponed']);
    expect(await listNews()).toMatchObject([{ news: 'postponed' }]);
    expect(tell).toHaveBeenCalledOnce();
    await seeNews((await listRows()).map(({ key }) => key));
    now += 24 * HOUR;
    await lookUp(around); // the same notice again is no news
    expect(await listNews()).toEqual([]);
    questions[0] = third;
    now += 24 * HOUR;
    await lookUp(around);
    expect(await listNews()).toMatchObject([{ news: 'answered', row: { answered: '2090-02-04' } }]);
    expect(await kinds()).toEqual([
      [
        'question officielebekendmakingen ok',
        'postponement tweedekamer no-text',
        'postponement officielebekendmakingen ok',
        'answer tweedekamer no-text',
        'answer officielebekendmakingen ok',
      ],
    ]);
    expect(await countRecords()).toBe(1); // the archive knows it too
    const before = requests.length;
    now += 24 * HOUR;
    await lookUp(around);
    expect(requests).toHaveLength(before); // there is nothing left to look for
  });

  it('of which days were missed is looked up once', async () => {
    const { around, requests } = await standIn([open(third)]);
    await save(third);
    await lookUp(around);
    now += 9 * 24 * HOUR;
    await lookUp(around);
    await lookUp(around);
    expect(requests).toHaveLength(2);
  });

  it('stands with the numbers of its answer alone where texts are not fetched', async () => {
    const { around, requests } = await standIn([third]);
    may.texts = false;
    await save(third);
    await lookUp(around);
    expect(await kinds()).toEqual([
      [
        'question officielebekendmakingen ok',
        'postponement tweedekamer no-text',
        'answer tweedekamer no-text',
      ],
    ]);
    expect(requests).toHaveLength(1);
  });

  it('gets the text of its answer when that is published', async () => {
    const missing = (_: number, address: string): Fault | null =>
      now < Date.parse('2090-02-10') && address.endsWith('.xml') ? { kind: 'status', status: 404 } : null;
    const { around } = await standIn([third], missing);
    now = Date.parse('2090-02-05');
    await save(third);
    await lookUp(around);
    expect(await followStates()).toMatchObject([{ textWanted: true, news: 'answered' }]);
    expect(await lastLookup()).toMatchObject({ problem: null });
    await seeNews((await listRows()).map(({ key }) => key));
    now = Date.parse('2090-02-11');
    await lookUp(around);
    expect((await kinds())[0]).toContain('answer officielebekendmakingen ok');
    expect(await followStates()).toMatchObject([{ textWanted: false, news: null }]);
  });

  it('keeps its answer where the text’s server fails', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    const { around } = await standIn([third], (_, address) =>
      address.endsWith('.xml') ? { kind: 'status', status: 500 } : null,
    );
    await save(third);
    await lookUp(around);
    expect(await statuses()).toEqual(['answered']);
    expect(await lastLookup()).toMatchObject({ problem: { kind: 'status', detail: '500' } });
    said.mockRestore();
  });

  it('that the register does not know is not said to be unanswered', async () => {
    const { around } = await standIn([]);
    await save(third);
    await lookUp(around);
    expect(await followStates()).toMatchObject([{ register: 'absent' }]);
  });

  it('without a number, or of the Eerste Kamer, is not looked up', async () => {
    const { around, requests } = await standIn([]);
    const nameless = { officialId: 'kv-KVR27039', zaaknummer: '2080908100', submitted: '2090-01-01' };
    await saveItem(question(nameless), cited);
    const senate = { officialId: 'kv-ek-219200007', zaaknummer: '219200007', chamber: 'EK' as const };
    await saveItem(question({ ...senate, subject: 'anders', submitted: '2090-01-01' }), cited);
    await lookUp(around);
    expect(requests).toEqual([]);
    expect(await followStates()).toMatchObject([{ register: 'unnumbered' }]);
  });

  it('keeps the reader’s own words', async () => {
    const { around } = await standIn([third]);
    const { key } = await save(third);
    await changeItem(key, { note: 'Bellen', labels: ['water'] });
    await lookUp(around);
    expect(await listItems()).toMatchObject([{ note: 'Bellen', labels: ['water'] }]);
  });

  it('taken out meanwhile is not brought back, and is forgotten', async () => {
    const { around } = await standIn([third]);
    const { key } = await save(third);
    const taking = { ...around, allowed: async () => (await removeItems([key]), may) };
    await lookUp(taking);
    expect([await listRows(), await listNews()]).toEqual([[], []]);
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 3 * HOUR);
    await save(all[5] as FictionalQuestion); // forgets what was removed long ago
    vi.restoreAllMocks();
    now += 24 * HOUR;
    await lookUp(around);
    expect((await followStates()).map((state) => state.key)).not.toContain(key);
  });
});

describe('looking up', () => {
  it('is not done where it is switched off', async () => {
    may.follow = false;
    const { around, requests } = await standIn(all);
    await save(third);
    await lookUp(around, true);
    expect([requests, await lastLookup()]).toEqual([[], undefined]);
  });

  it('says so where the browser does not permit it any more', async () => {
    may.permitted = false;
    const { around, requests } = await standIn(all);
    await save(third);
    await lookUp(around);
    expect([requests, await lastLookup()]).toMatchObject([[], { problem: 'permission', endedAt: now }]);
  });

  it('takes few requests for many questions', async () => {
    const { around, requests } = await standIn(all.map(open));
    for (const each of all) await save(each);
    await lookUp(around);
    expect(requests).toHaveLength(3);
    expect((await followStates()).filter(({ register }) => register === 'found')).toHaveLength(40);
    for (const request of requests) expect(request.length).toBeLessThan(2000);
  });

  it('at the reader’s wish does not wait for the day, but leaves out what was looked up just now', async () => {
    const { around, requests } = await standIn([open(third)]);
    await save(third);
    await lookUp(around);
    await lookUp(around, true);
    expect(requests).toHaveLength(1);
    now += HOUR / 2;
    await lookUp(around, true);
    expect(requests).toHaveLength(2);
  });

  it('pressed twice at once asks once', async () => {
    const { around, requests } = await standIn([open(third)]);
    await save(third);
    await Promise.all([lookUp(around), lookUp(around, true), lookUp(around, true)]);
    expect(requests).toHaveLength(1);
  });

  it('left in the middle goes on with those that have not had their turn', async () => {
    const { around, requests } = await standIn(all.map(open));
    for (const each of all) await save(each);
    await lookUp(around);
    // As a killed browser leaves it: the end was not written, nor the last questions.
    await collectionDatabase.lookups.update('last', { endedAt: null });
    const states = await followStates();
    await collectionDatabase.follow.bulkDelete(states.slice(0, 4).map(({ key }) => key));
    await lookUp(around);
    expect(requests).toHaveLength(4);
    expect((requests[3] ?? '').match(/Nummer%20eq/g)).toHaveLength(4);
    expect(await followStates()).toHaveLength(40);
    expect(await lastLookup()).toMatchObject({ endedAt: now });
  });

  it.each<[string, Fault, LookupRun['problem']]>([
    ['says no', { kind: 'status', status: 400 }, { kind: 'status', detail: '400' }],
    ['is busy for good', { kind: 'status', status: 429, retryAfter: '1' }, { kind: 'status', detail: '429' }],
    ['is broken', { kind: 'status', status: 500 }, { kind: 'status', detail: '500' }],
    ['breaks off', { kind: 'break' }, 'offline'],
    ['is not understood', { kind: 'body', body: '<html>' }, 'unreadable'],
  ])(
    'where the register %s says so, tries again hours later, and loses nothing',
    async (_, fault, problem) => {
      const said = vi.spyOn(console, 'error').mockReturnValue();
      let broken = true;
      const { around, requests } = await standIn([third], () => (broken ? fault : null));
      await save(third);
      await lookUp(around);
      expect(await lastLookup()).toMatchObject({ problem, endedAt: now });
      expect([await followStates(), await statuses()]).toEqual([[], ['unknown']]);
      const tried = requests.length;
      broken = false;
      now += 2 * HOUR;
      await lookUp(around);
      expect(requests).toHaveLength(tried);
      now += 3 * HOUR;
      await lookUp(around);
      expect(await statuses()).toEqual(['answered']);
      expect(await lastLookup()).toMatchObject({ problem: null });
      said.mockRestore();
    },
  );

  it('takes in what can be read of an answer, and does not take the rest for absent', async () => {
    const [a, b] = [all[1], all[5]] as [FictionalQuestion, FictionalQuestion];
    const spoil = (right: string) => right.replace(`"Nummer":"${b.zaaknummer}"`, '"Nummer":null');
    const { around } = await standIn([a, b], { 1: { kind: 'body', body: spoil } });
    await save(a);
    await save(b);
    await lookUp(around);
    expect((await statuses()).sort()).toEqual(['answered', 'unknown']);
    expect(await followStates()).toHaveLength(1);
    expect(await lastLookup()).toMatchObject({ problem: 'unreadable' });
  });

  it('goes on where a clock that went wrong is set right', async () => {
    const { around, requests } = await standIn([open(third)]);
    await save(third);
    now += 400 * 24 * HOUR;
    await lookUp(around);
    now -= 400 * 24 * HOUR;
    await lookUp(around);
    await lookUp(around);
    expect(requests).toHaveLength(2);
  });
});
