import { expect, it } from 'vitest';
import { readVergaderjaar, shortYear } from '../../../lib/citations/vergaderjaar';

it.each([
  ['2022-2023', '2022-2023'],
  ['2022/23', '2022-2023'],
  ["'23/'24", '2023-2024'],
  ['1999/00', '1999-2000'],
  ['1999/2000', '1999-2000'],
  ['97/98', '1997-1998'],
  ['2022/-23', '2022-2023'],
  ['2001-2001', null],
  ['2002-2203', null],
  ['2001-2003', null],
  ['2004', null],
  ['', null],
])('%s is the vergaderjaar %s', (printed, expected) => {
  expect(readVergaderjaar(printed)).toBe(expected);
});

it('is short as the Leidraad has it', () => {
  expect([shortYear('2022-2023'), shortYear('1999-2000')]).toEqual(['2022/23', '1999/00']);
});
