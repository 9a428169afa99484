import { describe, expect, it } from 'vitest';
import { koop, koopLimits } from '../../../lib/open-data/koop';
import { type Fault, fictionalQuestions, openDataSite, type SruManners } from '../../sites/open-data';
import { everything, names, run, tight } from './run';

const source = koop(tight);
/** So many questions a day, without replies. */
const unanswered = (count: number, perDay: number) =>
  fictionalQuestions(count, perDay).map((each) => ({ ...each, replies: [] }));
const idsOf = (questions: readonly { zaaknummer: string }[]) =>
  questions.map(({ zaaknummer }) => `kv-tk-${zaaknummer}`).sort();
const january = { ...everything, until: '2090-01-31' };

describe('a list of KOOP', { timeout: 60_000 }, () => {
  const told: [string, SruManners['told']][] = [
    ['right', (real) => real],
    ['too low', (real) => Math.floor(real * 0.75)],
    ['too low by one', (real) => Math.max(0, real - 1)],
    ['as one page', () => 100],
    ['too high', (real) => real * 10],
    ['too high, also of days without any', () => 600],
    ['none', () => 0],
    ['nothing', () => null],
  ];
  const crowded = unanswered(130, 120);
  it.each(told)('is read whole where the number it tells is %s', async (_, tell) => {
    const { documents, batches, refused } = await run(
      source,
      { questions: crowded, sru: { told: tell } },
      january,
    );
    expect(names(documents).sort()).toEqual(idsOf(crowded));
    expect(refused).toBe(0);
    // What is shown of it is never more than all.
    expect(batches.every(({ done, total }) => total === null || done <= total)).toBe(true);
    expect(batches.at(-1)).toMatchObject({ done: 130, total: 130 });
  });

  it.each(told)('is read whole from short pages where the number it tells is %s', async (_, tell) => {
    const sru = { told: tell, most: 45, beyond: 'diagnostic' } as const;
    const { documents, refused } = await run(source, { questions: crowded, sru }, january);
    expect(names(documents).sort()).toEqual(idsOf(crowded));
    expect(refused).toBe(0);
  });

  it('is read in smaller parts where its order does not hold', async () => {
    const questions = unanswered(150, 50);
    const { documents, refused } = await run(source, { questions, sru: { restless: true } }, january);
    expect(names(documents).sort()).toEqual(idsOf(questions));
    expect(refused).toBe(0);
  });

  it('of one day whose order does not hold loses nothing without saying so', async () => {
    const questions = unanswered(160, 160);
    const { documents, refused } = await run(source, { questions, sru: { restless: true } }, january);
    const found = names(documents);
    expect(new Set(found).size).toBe(found.length);
    expect(found.length + refused).toBeGreaterThanOrEqual(160);
  });

  const first = (address: string) => address.replace(/startRecord=\d+/, 'startRecord=1');
  it.each([
    ['comes a second time', first],
    ['is empty', (address: string) => address.replace(/startRecord=\d+/, 'startRecord=9000')],
  ])('is read whole where a page %s', async (_, other) => {
    const { answer } = openDataSite({ questions: crowded });
    let pages = 0;
    const faults = (_: number, address: string): Fault | null => {
      if (!address.includes('startRecord=101&') || pages++ > 0) return null;
      const { host, pathname, search } = new URL(other(address));
      return { kind: 'body', body: answer(host, pathname + search)?.body ?? '' };
    };
    const { documents, batches, refused } = await run(source, { questions: crowded, faults }, january);
    expect(pages).toBeGreaterThan(1);
    expect(names(documents).sort()).toEqual(idsOf(crowded));
    expect(batches.at(-1)?.done).toBe(130);
    expect(refused).toBe(0);
  });

  it('that is too long for the server ends with a problem, before it is asked for too much', async () => {
    const { found, error, asked } = await failing({ questions: unanswered(9200, 9200) });
    expect(error).toMatchObject({
      kind: 'refused',
      message: 'more than 9000 publications of one day: 2090-01-01',
    });
    expect(found).toEqual([]);
    const starts = asked.map((address) => Number(/startRecord=(\d+)/.exec(address)?.[1] ?? 0));
    expect(Math.max(...starts)).toBeLessThan(10_000);
  });
});

/** A run that is to fail: what came before it did. */
async function failing(options: Parameters<typeof run>[1], wish = january) {
  const found: string[] = [];
  const asked: string[] = [];
  const faults = (_: number, address: string) => {
    asked.push(address);
    return null;
  };
  const error: unknown = await run(source, { ...options, faults }, wish).then(
    ({ documents }) => void found.push(...names(documents)),
    (error: unknown) => error,
  );
  return { found, error, asked };
}

describe('a clause that KOOP cannot use', { timeout: 60_000 }, () => {
  const questions = unanswered(40, 3);
  const wish = { ...everything, from: '2090-01-02', until: '2090-01-09' };
  const wished = questions.filter(({ submitted }) => submitted >= wish.from && submitted <= wish.until);

  it.each(['w.publicatienaam', 'dt.available', 'c.product-area'])(
    'leaves %s to us, each publication once',
    async (index) => {
      const { documents, batches, refused } = await run(
        source,
        { questions, sru: { unusable: [index] } },
        wish,
      );
      expect(names(documents).sort()).toEqual(idsOf(wished));
      expect(refused).toBe(0);
      expect(batches.at(-1)).toMatchObject({ done: wished.length, total: wished.length });
    },
  );

  it('is no reason to read all that was ever published', async () => {
    const sru = { unusable: ['dt.available'], told: () => 700_000 };
    const { error, asked } = await failing({ questions: unanswered(400, 1), sru }, wish);
    expect(error).toMatchObject({ kind: 'refused' });
    expect(String(error)).toContain('Unsupported index');
    expect(asked.length).toBeLessThan(5);
  });
});

describe('the words of a subject', { timeout: 60_000 }, () => {
  const questions = fictionalQuestions(21);
  const wish = { ...everything, until: '2090-01-07' };
  it.each([
    ['bruggen', ['de bruggen']],
    ['BRUG', ['de bruggen']],
    ['brúggen', ['de bruggen']],
    ['bruggen sluisdeuren', []],
    ['van de', ['']],
    ['nummer 2 bruggen', ['de bruggen van Nergenshuizen nummer 2']],
    // The title also names who asked; the subject does not.
    ['verzinsel', []],
    ['"of" "x\\ and dt.available>=1900-01-01 *', []],
  ])('"%s" are looked for in what came', async (subject, parts) => {
    const { documents, batches, asked } = await run(source, { questions }, { ...wish, subject });
    const wished = questions.filter((each) => parts.some((part) => each.subject.includes(part)));
    expect(names(documents).sort()).toEqual(idsOf(wished));
    // All have been looked at, and only these were fetched.
    expect(batches.at(-1)).toMatchObject({ done: 21, total: 21 });
    expect(asked.filter((address) => address.endsWith('.xml'))).toHaveLength(wished.length);
    expect(asked.filter((address) => address.includes('dt.title'))).toEqual([]);
  });

  it('are found in the titles of answers too', async () => {
    const { documents } = await run(source, { questions }, { ...everything, subject: 'gemalen' });
    const kinds = new Set(documents.map(({ kamervraag }) => kamervraag.kind));
    expect([...kinds].sort()).toEqual(['answer', 'postponement', 'question']);
  });
});

it('a slow index is waited for', () => {
  expect(koopLimits.request).toBeGreaterThanOrEqual(150_000);
});
