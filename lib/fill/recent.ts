import { isoDay } from '../day';
import type { Wish } from '../model/job';

/** As long as a Kamer sits: what one remembers, and what still is asked after. */
const YEARS = 4;

/** What is offered with one button: the titles of the last four years, up to today. @param now ms since 1970 */
export function recentYears(now: number): Wish {
  const begin = new Date(now);
  begin.setFullYear(begin.getFullYear() - YEARS);
  return { from: isoDay(begin.getTime()), until: isoDay(now), subject: '' };
}
