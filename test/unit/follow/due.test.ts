import { describe, expect, it } from 'vitest';
import { dueOf } from '../../../lib/follow/due';
import type { Due } from '../../../lib/list/entry';
import type { ItemRow } from '../../../lib/model/collection';
import type { FollowState } from '../../../lib/model/follow';
import { row } from '../list/rows';

const at = (day: string) => Date.parse(`${day}T12:00:00Z`);
const looked = (day: string, register: FollowState['register'] = 'found'): FollowState => ({
  key: 'x',
  lookedUpAt: at(day),
  register,
  textWanted: false,
  news: null,
});

describe('when an answer is to be expected', () => {
  it.each([
    // Asked on 10 January: three weeks.
    [{}, null, '2098-01-20', { kind: 'expected', date: '2098-01-31' }],
    [{}, null, '2098-01-31', { kind: 'expected', date: '2098-01-31' }],
    [{}, null, '2098-02-01', { kind: 'passed', date: '2098-01-31' }],
    // Late on evidence only.
    [{}, looked('2098-02-03'), '2098-02-03', { kind: 'late', date: '2098-01-31' }],
    [{}, looked('2098-01-31'), '2098-02-03', { kind: 'passed', date: '2098-01-31' }],
    [{}, looked('2098-02-03', 'absent'), '2098-02-03', { kind: 'passed', date: '2098-01-31' }],
    [{}, looked('2098-02-03', 'unnumbered'), '2098-02-03', { kind: 'passed', date: '2098-01-31' }],
    // A notice prolongs it.
    [{ status: 'postponed' }, null, '2098-02-03', { kind: 'expected', date: '2098-02-21' }],
    [{ status: 'postponed' }, looked('2098-02-22'), '2098-02-23', { kind: 'late', date: '2098-02-21' }],
    [{ chamber: 'EK' }, null, '2098-02-01', { kind: 'expected', date: '2098-02-07' }],
    [{ chamber: 'EK', status: 'postponed' }, null, '2098-02-01', null],
    [{ status: 'answered', answered: '2098-01-20' }, looked('2098-02-03'), '2098-02-03', null],
    [{ status: 'withdrawn' }, looked('2098-02-03'), '2098-02-03', null],
    [{ submitted: null }, null, '2098-02-03', null],
    // Nobody waits so long, unless it is known to be late.
    [{}, null, '2100-02-03', null],
    [{}, looked('2098-02-03'), '2100-02-03', { kind: 'late', date: '2098-01-31' }],
  ] as [Partial<ItemRow>, FollowState | null, string, Due | null][])(
    '%j %j on %s',
    (change, state, day, due) => {
      expect(dueOf(row(change), state, at(day))).toEqual(due);
    },
  );
});
