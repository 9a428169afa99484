import { expect, it } from 'vitest';
import { recentYears } from '../../../lib/fill/recent';

it.each([
  ['2026-11-30', '2022-11-30'],
  ['2027-01-01', '2023-01-01'],
  ['2028-02-29', '2024-02-29'],
  ['2104-02-29', '2100-03-01'],
])('up to %s from %s', (until, from) => {
  expect(recentYears(Date.parse(`${until}T12:00:00`))).toEqual({ from, until, subject: '' });
});
