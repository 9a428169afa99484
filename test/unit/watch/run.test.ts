import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MOST_WATCHES, type Search } from '../../../lib/model/watch';
import { tweedeKamer } from '../../../lib/open-data/tweede-kamer';
import {
  addWatch,
  clearArchive,
  countRecords,
  countUnseen,
  listWatches,
  putBackWatch,
  removeWatch,
  seeFound,
  watchLook,
} from '../../../lib/store';
import { deleteWatches } from '../../../lib/store/watches';
import { lookAround, type Surroundings } from '../../../lib/watch/run';
import {
  type Fault,
  type FictionalQuestion,
  fictionalQuestions,
  type OpenDataOptions,
  startOpenData,
} from '../../sites/open-data';
import { recordingNet, tight } from '../open-data/run';

const HOUR = 3_600_000;
/** Three questions a day, from 1 January 2090 on. */
const all = fictionalQuestions(90);
let now = 0;
let may = { watch: true, permitted: true };
let closers: (() => Promise<void>)[] = [];
const tell = vi.fn(() => Promise.resolve());
const come = vi.fn(() => Promise.resolve());

/** The place where it runs, with a register that knows what was submitted until today. */
async function standIn(
  options: Partial<OpenDataOptions> = {},
  faults: (n: number, address: string) => Fault | null = () => null,
) {
  const questions: FictionalQuestion[] = [];
  const server = await startOpenData({ questions, faults, ...options });
  closers.push(server.close);
  const { net } = recordingNet(server.local);
  const around: Surroundings = {
    net,
    source: tweedeKamer(tight),
    stayAwake: () => () => {},
    now: () => now,
    allowed: () => Promise.resolve(may),
    come,
    tell,
  };
  const today = (day: string) => {
    now = Date.parse(`${day}T12:00:00Z`);
    questions.splice(0, questions.length, ...all.filter(({ submitted }) => submitted <= day));
  };
  today('2090-01-10');
  return { around, today, questions, requests: server.requests };
}

const search = (change: Partial<Search>): Search => {
  return { words: '', people: [], parties: [], ministries: [], ...change };
};
const follow = async (change: Partial<Search>) => {
  const watch = await addWatch(search(change), now);
  if (!watch) throw new Error('there should be room');
  return watch.id;
};
const found = async () =>
  (await listWatches()).map(({ found }) => found.map(({ subject, seen }) => `${subject}${seen ? '' : ' *'}`));

beforeEach(async () => {
  may = { watch: true, permitted: true };
  vi.clearAllMocks();
  vi.spyOn(console, 'error').mockReturnValue();
  await Promise.all([clearArchive(), deleteWatches()]);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(closers.map((close) => close()));
  closers = [];
});

describe('what is followed', () => {
  it('is looked for once a day: what was there is seen, what comes is new, each once', async () => {
    const { around, today, requests } = await standIn();
    await follow({ words: 'bruggen' });
    await lookAround(around);
    expect(requests).toHaveLength(1);
    // Of the last week, and of today, when it began.
    const there = [
      'de bruggen van Oosterbedacht nummer 30',
      "de bruggen van 't Proefwijkje nummer 23",
      'de bruggen van Voorbeelddam nummer 16',
      'de bruggen van Waterveen & Zand nummer 9',
    ];
    expect(await found()).toEqual([there]);
    expect([await countUnseen(), await countRecords()]).toEqual([0, 24]);
    now += 19 * HOUR;
    await lookAround(around);
    expect(requests).toHaveLength(1); // not its turn
    today('2090-01-13');
    await lookAround(around);
    expect(requests).toHaveLength(2);
    expect(await found()).toEqual([['de bruggen van Nergenshuizen nummer 37 *', ...there]]);
    expect(await countUnseen()).toBe(1);
    expect(tell).toHaveBeenCalledTimes(2);
    today('2090-01-14');
    await lookAround(around);
    expect(await countUnseen()).toBe(1); // the same, again
    const [watch] = await listWatches();
    await seeFound(watch?.id ?? '', ['2090Z00037']);
    expect(await countUnseen()).toBe(0);
    today('2090-01-15');
    await lookAround(around);
    expect((await found())[0]?.slice(0, 2)).toEqual([
      'de bruggen van Waterveen & Zand nummer 44 *',
      'de bruggen van Nergenshuizen nummer 37',
    ]);
  });

  it('of which a week and more was missed is looked at from there on, and counts each question once', async () => {
    const { around, today, requests } = await standIn();
    await follow({ words: 'bruggen' });
    await follow({ people: ['De Bedacht'], ministries: ['Bruggen'] });
    await follow({ parties: ['ABC'] });
    await lookAround(around);
    today('2090-01-30');
    await lookAround(around);
    expect(requests).toHaveLength(2); // one request for all three
    const wanted = all.filter(
      ({ subject, authors, submitted }) =>
        submitted > '2090-01-10' &&
        submitted <= '2090-01-30' &&
        (/bruggen/.test(subject) || authors.some(({ party }) => party === 'ABC')),
    );
    expect(wanted.length).toBeGreaterThan(20);
    expect(await countUnseen()).toBe(wanted.length);
  });

  it('is asked for without a word of it', async () => {
    const { around, requests } = await standIn();
    await follow({ words: "'t Proefwijkje", people: ['Voorbeeld'] });
    await lookAround(around);
    expect((await found())[0]).not.toEqual([]);
    expect(decodeURIComponent(JSON.stringify(requests))).not.toMatch(/proefwijkje|'Voorbeeld'|contains/i);
  });

  it('anew is looked for at once, and the others lose nothing by it', async () => {
    const { around, today, requests } = await standIn();
    await follow({ words: 'bruggen' });
    await lookAround(around);
    today('2090-01-11');
    now += HOUR;
    await follow({ words: 'veerponten' });
    await lookAround(around, true);
    expect(requests).toHaveLength(2);
    expect(await found()).toEqual([
      [
        'de veerponten van Nergenshuizen nummer 32',
        'de veerponten van Oosterbedacht nummer 25',
        "de veerponten van 't Proefwijkje nummer 18",
        'de veerponten van Voorbeelddam nummer 11',
      ],
      expect.arrayContaining(['de bruggen van Oosterbedacht nummer 30']),
    ]);
  });

  it('comes into the register late, and is new all the same', async () => {
    const { around, today, questions } = await standIn();
    await follow({ words: 'bruggen' });
    const [late] = questions.splice(29, 1);
    await lookAround(around);
    today('2090-01-11');
    expect(questions).toContain(late);
    await lookAround(around);
    expect((await found())[0]?.[0]).toBe('de bruggen van Oosterbedacht nummer 30 *');
  });
});

describe('nothing is asked', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['where nothing is followed', () => Promise.resolve()],
    [
      'where it is switched off',
      () => ((may = { watch: false, permitted: true }), follow({ words: 'brug' })),
    ],
    ['without permission', () => ((may = { watch: true, permitted: false }), follow({ words: 'brug' }))],
    ['of what is followed no more', async () => removeWatch(await follow({ words: 'brug' }))],
  ])('%s', async (_, arrange) => {
    const { around, requests } = await standIn();
    await arrange();
    await lookAround(around, true);
    expect(requests).toHaveLength(0);
    const permitted = may.permitted || (await watchLook())?.problem;
    expect(permitted).toBe(may.permitted || 'permission');
  });
});

describe('where something goes wrong', () => {
  it('it is said, and tried again some hours later', async () => {
    let broken = true;
    const { around, requests } = await standIn({}, () => (broken ? { kind: 'status', status: 403 } : null));
    await follow({ words: 'bruggen' });
    await lookAround(around);
    expect(await watchLook()).toMatchObject({ problem: { kind: 'status', detail: '403' }, endedAt: now });
    const before = requests.length;
    broken = false;
    now += HOUR;
    await lookAround(around);
    expect(requests).toHaveLength(before);
    now += 3 * HOUR;
    await lookAround(around);
    expect((await found())[0]).toHaveLength(4);
    expect(await watchLook()).toMatchObject({ problem: null, wholeAt: now, cursor: null });
  });

  it('and one row cannot be read, the others are found and it is said', async () => {
    const { around } = await standIn({}, () => ({ kind: 'bad row' }));
    await follow({ words: 'bruggen' });
    await lookAround(around);
    expect((await found())[0]).toHaveLength(4);
    expect(await watchLook()).toMatchObject({ problem: 'unreadable', wholeAt: now });
  });

  it('in the middle, it goes on behind the pages that are done, and no more than ten at once', async () => {
    let broken = true;
    const { around, today, requests } = await standIn({ pageSize: 2, links: false }, (n) =>
      broken && n >= 3 ? { kind: 'break' } : null,
    );
    await follow({ words: 'bruggen' });
    today('2090-01-12');
    await lookAround(around);
    expect(await countRecords()).toBe(4);
    broken = false;
    now += 4 * HOUR;
    const before = requests.length;
    await lookAround(around);
    // Ten pages are asked for, and no day that is done.
    expect(requests).toHaveLength(before + 10);
    expect(await watchLook()).toMatchObject({ problem: null, wholeAt: null });
    expect((await watchLook())?.cursor).not.toBeNull();
    now += HOUR / 2;
    await lookAround(around);
    expect(requests).toHaveLength(before + 10);
    now += HOUR / 2;
    await lookAround(around);
    expect(await watchLook()).toMatchObject({ wholeAt: now, cursor: null });
    expect(await countRecords()).toBe(24);
    expect((await found())[0]).toHaveLength(3);
  });

  it('and permission is taken away in the middle, no further page is asked for', async () => {
    const { around, requests } = await standIn({ pageSize: 2, links: false });
    await follow({ words: 'bruggen' });
    tell.mockImplementationOnce(() => {
      may.permitted = false;
      return Promise.resolve();
    });
    await lookAround(around);
    expect(requests).toHaveLength(1);
    expect(await watchLook()).toMatchObject({ problem: 'permission' });
  });
});

describe('the list of what is followed', () => {
  it('has each search once, and so many as there may be', async () => {
    now = 1;
    const id = await follow({ words: 'bruggen' });
    expect(await follow({ words: ' Bruggen ' })).toBe(id);
    for (let i = 1; i < MOST_WATCHES; i++) await follow({ words: `brug ${i}` });
    expect(await addWatch(search({ words: 'nog een' }))).toBeNull();
    expect(await listWatches()).toHaveLength(MOST_WATCHES);
  });

  it('gets one back that was taken out', async () => {
    const { around, today } = await standIn();
    const id = await follow({ words: 'bruggen' });
    await lookAround(around);
    today('2090-01-13');
    await lookAround(around);
    const gone = await removeWatch(id);
    expect(await countUnseen()).toBe(0);
    if (!gone) throw new Error('it should be handed out');
    await putBackWatch(gone);
    expect(await countUnseen()).toBe(1);
    await seeFound(id, null);
    expect(await countUnseen()).toBe(0);
  });
});
