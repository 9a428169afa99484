import { expect, it } from 'vitest';
import { readVergaderjaar } from '../../../lib/model/vergaderjaar';

it.each([
  ['2022-2023', '2022-2023'],
  ['2022–2023', '2022-2023'],
  ['2022/2023', '2022-2023'],
  ['20222023', '2022-2023'],
  ['2022/23', '2022-2023'],
  ["'23/'24", '2023-2024'],
  ['’23/’24', '2023-2024'],
  ['1998-99', '1998-1999'],
  ['1999/00', '1999-2000'],
  ['1999/2000', '1999-2000'],
  ['97/98', '1997-1998'],
  ['2022/-23', '2022-2023'],
  ['Vergaderjaar 2022-2023', '2022-2023'],
  ['2001-2001', null],
  ['2002-2203', null],
  ['2001-2003', null],
  ['2022-2024', null],
  ['2004', null],
  ['2021', null],
  ['202122', '2021-2022'],
  ['', null],
  [null, null],
  [undefined, null],
])('%s is the vergaderjaar %s', (printed, expected) => {
  expect(readVergaderjaar(printed)).toBe(expected);
});
