import { describe, expect, it } from 'vitest';
import { dutchDay, followLine, type FollowLine } from '../../../lib/follow/line';
import type { FollowState } from '../../../lib/model/follow';

type Row = Parameters<typeof followLine>[0];

const row: Row = {
  chamber: 'TK',
  submitted: '2098-01-10',
  status: 'unknown',
  answered: null,
  savedAt: Date.parse('2098-01-11T12:00:00Z'),
};
const looked = (day: string, change: Partial<FollowState> = {}): FollowState => {
  const lookedUpAt = Date.parse(`${day}T12:00:00Z`);
  return { key: 'a', lookedUpAt, register: 'found', textWanted: false, news: null, ...change };
};

describe('what is said of a question’s answer', () => {
  // Expected on 31 January, and prolonged on 21 February.
  it.each<[string, Partial<Row>, FollowState | null, string, Partial<FollowLine>]>([
    [
      'withdrawn',
      { status: 'withdrawn', withdrawn: '2098-01-15' },
      looked('2098-02-01'),
      '2098-02-03',
      { kind: 'withdrawn', date: '2098-01-15', follow: 'off' },
    ],
    [
      'withdrawn on a day that is not known',
      { status: 'withdrawn' },
      null,
      '2098-02-03',
      { kind: 'withdrawn', date: null },
    ],
    ['in time', {}, null, '2098-01-20', { kind: 'expected', date: '2098-01-31', follow: 'on' }],
    ['on the last day', {}, null, '2098-01-31', { kind: 'expected' }],
    ['the day after, nobody has looked', {}, null, '2098-02-01', { kind: 'passed', lookedUp: null }],
    ['looked up before', {}, looked('2098-01-30'), '2098-02-03', { kind: 'passed', lookedUp: '2098-01-30' }],
    ['looked up on the last day', {}, looked('2098-01-31'), '2098-02-03', { kind: 'passed' }],
    [
      'looked up after',
      {},
      looked('2098-02-01'),
      '2098-02-03',
      { kind: 'late', date: '2098-01-31', lookedUp: '2098-02-01' },
    ],
    [
      'looked up after, not in the register',
      {},
      looked('2098-02-01', { register: 'absent' }),
      '2098-02-03',
      { kind: 'passed', lookedUp: null, follow: 'absent' },
    ],
    [
      'postponed',
      { status: 'postponed' },
      looked('2098-02-01'),
      '2098-02-03',
      { kind: 'expected', date: '2098-02-21', prolonged: true },
    ],
    [
      'postponed, looked up after',
      { status: 'postponed' },
      looked('2098-02-22'),
      '2098-02-23',
      { kind: 'late', date: '2098-02-21', prolonged: true },
    ],
    [
      'answered',
      { status: 'answered', answered: '2098-03-01' },
      looked('2098-03-01', { news: 'answered' }),
      '2098-03-02',
      { kind: 'answered', date: '2098-03-01', follow: 'off', news: 'answered' },
    ],
    [
      'answered, nobody knows when',
      { status: 'answered' },
      null,
      '2098-03-02',
      { kind: 'answered', date: null },
    ],
    [
      'of the Eerste Kamer',
      { chamber: 'EK' },
      null,
      '2098-02-08',
      { kind: 'passed', date: '2098-02-07', follow: 'chamber' },
    ],
    [
      'of the Eerste Kamer, postponed',
      { chamber: 'EK', status: 'postponed' },
      null,
      '2098-02-08',
      { kind: 'postponed', date: null },
    ],
    [
      'no day of submission',
      { submitted: null },
      looked('2098-06-01'),
      '2098-06-02',
      { kind: 'unknown', follow: 'on' },
    ],
    ['long open', {}, null, '2100-01-11', { kind: 'passed', follow: 'old' }],
    [
      'no number',
      {},
      looked('2098-02-01', { register: 'unnumbered', lookedUpAt: null }),
      '2098-02-03',
      { follow: 'unnumbered' },
    ],
  ])('%s', (_, change, state, today, expected) => {
    expect(followLine({ ...row, ...change }, state, today, true)).toMatchObject(expected);
  });

  it('is that it is not followed, where that is switched off', () => {
    expect(followLine(row, looked('2098-02-01'), '2098-02-02', false)).toMatchObject({
      kind: 'late',
      follow: 'off',
    });
  });
});

it.each([
  ['2098-01-31T22:59:59Z', '2098-01-31'],
  ['2098-01-31T23:00:00Z', '2098-02-01'], // winter time
  ['2098-06-30T21:59:59Z', '2098-06-30'],
  ['2098-06-30T22:00:00Z', '2098-07-01'], // summer time
])('%s is on %s in the Netherlands', (moment, day) => {
  expect(dutchDay(Date.parse(moment))).toBe(day);
});
