import { describe, expect, it } from 'vitest';
import { calendarDay, dutchDate, dutchMonths, monthNumber } from '../../lib/dutch-date';

describe('a month', () => {
  it.each(dutchMonths.map((name, i) => [name, i + 1] as const))('%s is the %dth', (name, number) => {
    expect([name, name.toUpperCase(), name.slice(0, 3)].map(monthNumber)).toEqual([number, number, number]);
  });

  it.each([
    ['mrt', 3],
    ['Mrt', 3],
    ['febr', 2],
    ['sept', 9],
    ['brumaire', 0],
    ['06', 0],
  ])('%s is the %dth', (word, number) => expect(monthNumber(word)).toBe(number));
});

describe('a day', () => {
  it.each([
    [2023, 6, 8, '2023-06-08'],
    [2024, 2, 29, '2024-02-29'],
    [2000, 2, 29, '2000-02-29'],
    [2023, 2, 29, null],
    [1900, 2, 29, null],
    [2023, 4, 31, null],
    [2023, 0, 1, null],
    [2023, 13, 1, null],
    [2023, 1, 0, null],
    [2023, 12, 99, null],
    [99, 1, 1, '0099-01-01'],
    [2023, Number('juni'), 1, null],
  ])('%d, %d, %d', (year, month, day, expected) => expect(calendarDay(year, month, day)).toBe(expected));

  it('is printed as Dutch texts do', () => expect(dutchDate('2023-06-08')).toBe('8 juni 2023'));
});
