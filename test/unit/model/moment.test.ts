import { expect, it } from 'vitest';
import { later } from '../../../lib/model/collection';
import { lastMoment, moment } from '../../../lib/model/moment';
import { syncFile } from '../../../lib/model/sync';

it.each([
  [0, 0],
  [1_700_000_000_000, 1_700_000_000_000],
  [lastMoment, lastMoment],
  [lastMoment + 1, lastMoment],
  [1e300, lastMoment],
  [Number.MAX_SAFE_INTEGER, lastMoment],
  [-1, 0],
  [-1e300, 0],
])('a moment of %d is read as %d', (stored, read) => {
  expect(moment.parse(stored)).toBe(read);
});

it.each([['Infinity'], [null], ['1e300'], [Number.NaN]])('%s is no moment', (stored) => {
  expect(moment.safeParse(stored).success).toBe(false);
});

it('what is changed now is always later, whatever the clock and whatever was kept', () => {
  for (const updatedAt of [0, 1_700_000_000_000, lastMoment, lastMoment + 5, 1e300, -1e300])
    for (const now of [0, 1_700_000_000_000, 9_999_999_999_999]) {
      const next = later({ updatedAt: moment.parse(updatedAt) }, now);
      expect(next).toBeGreaterThan(moment.parse(updatedAt));
      expect(later({ updatedAt: next }, now)).not.toBe(updatedAt);
    }
});

it('how far another machine has come is within what can be counted on', () => {
  const file = { kind: 'naslag-item', version: 1, key: 'a', seen: { '0123456789ab': 1e300 }, item: null };
  expect(syncFile.parse(file).seen).toEqual({ '0123456789ab': lastMoment });
});
