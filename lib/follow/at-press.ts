import { followStates, rowsToFollow } from '../store';
import { dutchDay } from './line';
import { BETWEEN_PRESSES, planLookups } from './plan';

/**
 * What a press on "Nu opzoeken" would look up: `some`; nothing, for all of it was looked up within the last minutes
 * (`just-now`); or nothing at all (`none`).
 */
export async function dueAtPress(texts: boolean, now = Date.now()): Promise<'some' | 'just-now' | 'none'> {
  const [rows, states] = await Promise.all([rowsToFollow(), followStates()]);
  const planned = (since: number) =>
    planLookups(rows, states, { now, since, today: dutchDay(now), texts }).length > 0;
  if (planned(now - BETWEEN_PRESSES)) return 'some';
  return planned(now + 1) ? 'just-now' : 'none';
}
