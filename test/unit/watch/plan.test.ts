import { expect, it } from 'vitest';
import type { WatchLook } from '../../../lib/model/watch';
import { isDue, wishFrom } from '../../../lib/watch/plan';

const HOUR = 3_600_000;
const now = 1000 * HOUR;
const look: WatchLook = {
  id: 'look',
  wish: null,
  cursor: null,
  startedAt: 0,
  endedAt: 0,
  wholeAt: 0,
  until: null,
  problem: null,
};
const at = (hours: number) => now - hours * HOUR;

it.each<[string, Partial<WatchLook>, boolean]>([
  ['never', { endedAt: at(1), wholeAt: null }, true],
  ['a moment ago', { endedAt: at(0), wholeAt: at(0) }, false],
  ['19 hours ago', { endedAt: at(19), wholeAt: at(19) }, false],
  ['20 hours ago', { endedAt: at(20), wholeAt: at(20) }, true],
  ['stopped in the middle', { endedAt: null, wholeAt: at(1) }, true],
  ['with more to do, at once', { endedAt: at(0), wholeAt: at(30), cursor: '{}' }, false],
  ['with more to do, an hour later', { endedAt: at(1), wholeAt: at(30), cursor: '{}' }, true],
  ['failed an hour ago', { endedAt: at(1), wholeAt: at(30), problem: 'offline' }, false],
  [
    'failed an hour ago in the middle',
    { endedAt: at(1), wholeAt: null, cursor: '{}', problem: 'offline' },
    false,
  ],
  ['failed four hours ago', { endedAt: at(4), wholeAt: at(1), problem: 'offline' }, true],
  ['tomorrow, by a clock that went wrong', { endedAt: at(-24), wholeAt: at(-24) }, true],
])('looked %s: due %s', (_, state, due) => {
  expect(isDue({ ...look, ...state }, now)).toBe(due);
});

it('is due where nothing was looked for yet', () => {
  expect(isDue(undefined, now)).toBe(true);
});

it.each([
  [undefined, '2090-01-24'],
  [null, '2090-01-24'],
  ['2090-01-31', '2090-01-24'],
  ['2090-01-30', '2090-01-23'],
  ['2089-11-01', '2089-10-25'],
  ['2190-01-01', '2090-01-24'], // a clock that went wrong
])('after a whole look until %s the days from %s on are looked at', (until, from) => {
  const last = until === undefined ? undefined : { ...look, until };
  expect(wishFrom(last, '2090-01-31')).toEqual({ from, until: '2090-01-31', subject: '' });
});
