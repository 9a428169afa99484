import { describe, expect, it } from 'vitest';
import { planLookups } from '../../../lib/follow/plan';
import type { FollowState } from '../../../lib/model/follow';

type Row = Parameters<typeof planLookups>[0][number];

const today = '2098-02-01';
const now = Date.parse(`${today}T12:00:00Z`);
const since = now - 20 * 3_600_000;
const row = (key: string, change: Partial<Row> = {}): Row => ({
  key,
  chamber: 'TK',
  submitted: '2098-01-10',
  answered: null,
  status: 'unknown',
  savedAt: now,
  ...change,
});
const state = (key: string, lookedUpAt: number | null, change: Partial<FollowState> = {}): FollowState => {
  return { key, lookedUpAt, register: 'found', textWanted: false, news: null, ...change };
};
const plan = (rows: Row[], states: FollowState[] = [], texts = true) =>
  planLookups(rows, states, { now, since, today, texts });

describe('what is looked up', () => {
  it.each<[string, Partial<Row>, Partial<FollowState>, boolean]>([
    ['an open question', {}, {}, true],
    ['a postponed one', { status: 'postponed' }, {}, true],
    ['an answered one', { status: 'answered', answered: '2098-01-30' }, {}, false],
    [
      'an answered one without text',
      { status: 'answered', answered: '2098-01-30' },
      { textWanted: true },
      true,
    ],
    ['… for months', { status: 'answered', answered: '2097-11-30' }, { textWanted: true }, false],
    ['… nobody knows how long', { status: 'answered' }, { textWanted: true }, false],
    ['a withdrawn one', { status: 'withdrawn' }, {}, false],
    ['one of the Eerste Kamer', { chamber: 'EK' }, {}, false],
    ['one of almost two years', { submitted: '2096-02-03' }, {}, true],
    ['one of more', { submitted: '2096-01-31' }, {}, false],
    ['one of no day, saved lately', { submitted: null }, {}, true],
    ['one of no day, saved long ago', { submitted: null, savedAt: 0 }, {}, false],
  ])('%s: %s', (_, change, known, wanted) => {
    expect(plan([row('a', change)], [state('a', null, known)])).toEqual(wanted ? ['a'] : []);
  });

  it('is no text where texts are not fetched', () => {
    const answered = row('a', { status: 'answered', answered: '2098-01-30' });
    expect(plan([answered], [state('a', null, { textWanted: true })], false)).toEqual([]);
  });

  it('once a day, whose turn was longest ago first', () => {
    const states = [
      state('today', since + 1),
      state('now', since),
      state('yesterday', since - 1),
      state('last week', since - 7),
      state('never', null),
      state('by a clock that went wrong', now + 1),
    ];
    const rows = [
      'today',
      'yesterday',
      'now',
      'never',
      'last week',
      'unheard of',
      'by a clock that went wrong',
    ].map((key) => row(key));
    expect(plan(rows, states)).toEqual([
      'never',
      'unheard of',
      'by a clock that went wrong',
      'last week',
      'yesterday',
    ]);
  });

  it('is bounded a day, and all have their turn', () => {
    const rows = Array.from({ length: 450 }, (_, i) => row(`${i}`));
    const had = new Map<string, number>();
    const at = { today, texts: true };
    let states: FollowState[] = [];
    for (let day = 0; day < 3; day++) {
      const here = now + day * 86_400_000;
      const keys = planLookups(rows, states, { ...at, now: here, since: here - 20 * 3_600_000 });
      expect(keys).toHaveLength(200);
      for (const key of keys) had.set(key, here);
      states = [...had].map(([key, at]) => state(key, at));
      expect(planLookups(rows, states, { ...at, now: here, since: here - 20 * 3_600_000 })).toEqual([]);
    }
    expect(had.size).toBe(450);
  });
});
