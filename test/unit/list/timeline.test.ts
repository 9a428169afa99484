import { describe, expect, it } from 'vitest';
import { periodsOf, spansOf } from '../../../lib/list/timeline';
import { row } from './rows';

const spans = (...days: [string | null, string?, string?][]) =>
  spansOf(
    days.map(([submitted, postponed = null, answered = null], i) =>
      row({ key: `k${i}`, submitted, postponed, answered }),
    ),
  );

describe('spans', () => {
  it('stand in the order of asking; what has no day is counted apart', () => {
    const { spans: found, undated } = spans(['2098-03-01'], ['2098-01-01'], [null]);
    expect(found.map(({ asked }) => asked)).toEqual(['2098-01-01', '2098-03-01']);
    expect(undated).toBe(1);
  });
});

it('a span says when the question was withdrawn', () => {
  const rows = [row({ key: 'k', submitted: '2098-03-01', withdrawn: '2098-03-09' })];
  expect(spansOf(rows).spans).toMatchObject([
    { asked: '2098-03-01', withdrawn: '2098-03-09', answered: null },
  ]);
});

describe('periods', () => {
  const of = (...days: Parameters<typeof spans>) =>
    periodsOf(spans(...days).spans).map(({ name, asked, postponed, answered }) => [
      name,
      asked,
      postponed,
      answered,
    ]);
  it.each([
    [[], []],
    [
      [['2098-11-05', '2098-12-01', '2099-01-09']],
      [
        ['2098-11', 1, 0, 0],
        ['2098-12', 0, 1, 0],
        ['2099-01', 0, 0, 1],
      ],
    ],
    [
      [['2098-01-05'], ['2098-03-09']],
      [
        ['2098-01', 1, 0, 0],
        ['2098-02', 0, 0, 0], // a month in which nothing happened is a month
        ['2098-03', 1, 0, 0],
      ],
    ],
    [
      [['2094-01-05'], ['2098-03-09']],
      [
        ['2094', 1, 0, 0],
        ['2095', 0, 0, 0],
        ['2096', 0, 0, 0],
        ['2097', 0, 0, 0],
        ['2098', 1, 0, 0],
      ],
    ],
  ] as [Parameters<typeof spans>, unknown[]][])('%j', (days, expected) => {
    expect(of(...days)).toEqual(expected);
  });
});
