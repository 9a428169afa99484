import { isoDay } from '../day';
import type { ItemRow } from '../model/collection';
import type { FollowState } from '../model/follow';
import { isOpen } from '../model/record';
import { addDays } from '../open-data/windows';

/** Where the reader presses the button, those looked up so shortly before (in ms) are left out all the same. */
export const BETWEEN_PRESSES = 600_000;
/** Questions that are open longer are not answered any more; ministers come and go. */
const LONGEST_OPEN = 2 * 365;
/** How long the text of an answer is waited for: it is typeset within some weeks. */
const LONGEST_UNTYPESET = 60;
/** Most questions to look up in a day. */
const MOST = 200;

type Row = Pick<ItemRow, 'key' | 'chamber' | 'submitted' | 'answered' | 'status' | 'savedAt'>;

/**
 * The keys of the saved questions to look up now: those never looked up first, then those whose turn was longest ago, so
 * that each has its turn however many there are. Those looked up since `since` have had theirs, and count for the day.
 * @param now ms since 1970, as is `since`; a turn later than that was had by a clock that went wrong, and counts for nothing
 * @param texts whether the text of an answer may be fetched
 */
export function planLookups(
  rows: readonly Row[],
  states: readonly FollowState[],
  { now, since, today, texts }: { now: number; since: number; today: string; texts: boolean },
): string[] {
  const byKey = new Map(states.map((state) => [state.key, state]));
  const had = (state: FollowState | undefined) =>
    state?.lookedUpAt && state.lookedUpAt <= now ? state.lookedUpAt : 0;
  const turn = ({ key }: Row) => had(byKey.get(key));
  const spent = states.filter((state) => had(state) >= since).length;
  return rows
    .filter((row) => turn(row) < since && isWanted(row, byKey.get(row.key), today, texts))
    .sort((a, b) => turn(a) - turn(b) || b.savedAt - a.savedAt)
    .slice(0, Math.max(0, MOST - spent))
    .map(({ key }) => key);
}

function isWanted(row: Row, state: FollowState | undefined, today: string, texts: boolean): boolean {
  if (row.chamber !== 'TK') return false; // the register is the Tweede Kamer's: it knows no question of the Eerste
  if (isOpen(row.status)) return isYoung(row, today);
  if (row.status !== 'answered') return false;
  const young = row.answered !== null && row.answered >= addDays(today, -LONGEST_UNTYPESET);
  return texts && young && state?.textWanted === true;
}

/** Whether an open question may still be answered. One without a day of submission counts from when it was saved. */
export function isYoung({ submitted, savedAt }: Pick<Row, 'submitted' | 'savedAt'>, today: string): boolean {
  return (submitted ?? isoDay(savedAt)) >= addDays(today, -LONGEST_OPEN);
}
