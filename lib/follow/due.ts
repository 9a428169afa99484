import { isoDay } from '../day';
import type { ItemRow } from '../model/collection';
import type { FollowState } from '../model/follow';
import type { Due } from '../list/entry';
import { isOpen } from '../model/record';
import { addDays } from '../open-data/windows';
import { dutchDay, followLine } from './line';
import { isYoung } from './plan';

/**
 * When an answer to an open question is to be expected, for a list. Null where that is not known, and where a question is
 * open for so long that nobody waits for it any more, unless a lookup has found it late.
 * @param now ms since 1970
 */
export function dueOf(
  row: Pick<ItemRow, 'chamber' | 'submitted' | 'status' | 'answered' | 'withdrawn' | 'savedAt'>,
  state: FollowState | null,
  now: number,
): Due | null {
  if (!isOpen(row.status)) return null;
  const { kind, date } = followLine(row, state, dayNear(now, row.submitted), false);
  if (date === null) return null;
  if (kind === 'late') return { kind, date };
  if (kind !== 'passed' && kind !== 'expected') return null;
  return isYoung(row, isoDay(now)) ? { kind, date } : null;
}

/** No term is longer than this, in days, so that a question of longer ago is not expected today. */
const longest = 60;

/**
 * The day in the Netherlands, where terms are counted; where it makes no difference, that of the reader's own clock: a list
 * asks this for thousands of rows, and another time zone's day costs more than all the rest.
 */
function dayNear(now: number, submitted: string | null): string {
  const day = isoDay(now);
  return submitted !== null && submitted >= addDays(day, -longest) ? dutchDay(now) : day;
}
