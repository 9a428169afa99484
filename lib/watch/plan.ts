import type { Wish } from '../model/job';
import type { WatchLook } from '../model/watch';
import { addDays } from '../open-data/windows';

const HOUR = 3_600_000;
/** Once a day: sooner than 24 hours, for who starts the browser a little earlier every day. */
const BETWEEN_LOOKS = 20 * HOUR;
/** Where a look has more to do than it may at once, and where it failed. */
const PAUSE = HOUR;
const PAUSE_AFTER_PROBLEM = 4 * HOUR;

/** A question comes into the register some days after the day that it bears: so many days are looked at again. */
const LOOK_BACK = 7;

/** Whether it is time to look. One without an end was stopped in the middle; one in the future was had by a clock gone wrong. */
export function isDue(look: WatchLook | undefined, now: number): boolean {
  if (!look || look.endedAt === null || now < look.endedAt) return true;
  if (look.problem) return now - look.endedAt >= PAUSE_AFTER_PROBLEM;
  if (look.cursor !== null) return now - look.endedAt >= PAUSE;
  return look.wholeAt === null || now - look.wholeAt >= BETWEEN_LOOKS;
}

/** Which days to look at: from some days before the last whole look on. All questions, whatever they are about. */
export function wishFrom(look: WatchLook | undefined, today: string): Wish {
  const last = look?.until && look.until <= today ? look.until : today;
  return { from: addDays(last, -LOOK_BACK), until: today, subject: '' };
}
