import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { unreadAnswers } from '../../../lib/answers/unread-answers';
import { askedTexts, clearArchive, recordsOf, rememberDocuments } from '../../../lib/store';
import { fetchAnswers } from '../../../lib/texts/fetch-answers';
import type { Surroundings } from '../../../lib/texts/run';
import { type Fault, fictionalQuestions, startOpenData } from '../../sites/open-data';
import { question } from '../documents';
import { recordingNet, tight } from '../open-data/run';

const asked = fictionalQuestions(60).find(({ replies }) => replies.some(({ kind }) => kind === 'answer'));
const reply = asked?.replies.find(({ kind }) => kind === 'answer');
if (!asked || !reply) throw new Error('one of sixty should be answered');
const questions = [asked];
const own = `ah-tk-${reply.vergaderjaar.replace('-', '')}-${reply.number}`;
/** Of which the source has no text. */
const lost = `ah-tk-${reply.vergaderjaar.replace('-', '')}-9999`;
const zaaknummer = asked.zaaknummer;
const page = (...named: string[]) =>
  question({ zaaknummer, officialId: `kv-tk-${zaaknummer}` }, { relations: named });

let now = 0;
let close: () => Promise<void> = () => Promise.resolve();
const come = vi.fn<Surroundings['come']>(() => Promise.resolve());
const rested = vi.fn();

async function standIn(fault: Fault | null = null) {
  const server = await startOpenData({ questions, faults: () => fault });
  close = server.close;
  const { net, asked: addresses } = recordingNet(server.local);
  const limits = { ...tight, request: 5000, tries: 1, triesLate: 1, triesUnread: 1 };
  const around: Surroundings = { net, limits, stayAwake: () => rested, now: () => now, come };
  return {
    fetch: (...named: string[]) => fetchAnswers(unreadAnswers([page(...named)]), around),
    asked: () => addresses.map((address) => /([^/]+)\.xml$/.exec(address)?.[1]),
  };
}
const answers = async () =>
  (await recordsOf([zaaknummer])).flatMap(({ versions }) =>
    versions.flatMap(({ document }) => document.kamervraag.answers.map(({ text }) => text)),
  );

beforeEach(async () => {
  now = Date.parse('2096-06-01T12:00:00Z');
  come.mockClear();
  rested.mockClear();
  await clearArchive();
  await rememberDocuments([{ document: page(own), readAt: 0 }]);
});
afterEach(() => close());

describe('an answer that is asked for by a press', () => {
  it('is fetched, kept beside its question, and told', async () => {
    const { fetch, asked } = await standIn();
    expect(await fetch(own)).toBe('came');
    expect(asked()).toEqual([own]);
    expect((await answers()).length).toBeGreaterThan(0);
    expect(come).toHaveBeenCalledTimes(1);
    expect(rested).toHaveBeenCalledTimes(1);
  });

  it('comes of the second where the first has no text, which is noted', async () => {
    const { fetch, asked } = await standIn();
    expect(await fetch(lost, own)).toBe('came');
    expect(asked()).toEqual([lost, own]);
    expect(await askedTexts()).toEqual([{ id: lost, outcome: 'absent', at: now }]);
  });

  it('is absent where the source has none', async () => {
    const { fetch } = await standIn();
    expect(await fetch(lost)).toBe('absent');
    expect(await answers()).toEqual([]);
  });

  it('fails with the source, which is left in peace for an hour', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { fetch, asked } = await standIn({ kind: 'status', status: 503 } as Fault);
    expect(await fetch(own)).toBe('failed');
    const before = asked().length;
    now += 59 * 60_000;
    expect(await fetch(own)).toBe('failed');
    expect(asked()).toHaveLength(before);
    now += 2 * 60_000;
    expect(await fetch(own)).toBe('failed');
    expect(asked().length).toBeGreaterThan(before);
  });

  it('waits for the one before: a source is asked one thing at a time', async () => {
    const { fetch, asked } = await standIn();
    expect(await Promise.all([fetch(own), fetch(lost)])).toEqual(['came', 'absent']);
    expect(asked()).toEqual([own, lost]);
  });
});
