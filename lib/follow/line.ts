import type { ItemRow } from '../model/collection';
import type { FollowState } from '../model/follow';
import { isYoung } from './plan';
import { expectedAnswer } from './terms';

/** What a list says of a saved question's answer. */
export interface FollowLine {
  /**
   * `answered`; `withdrawn`; `expected` on `date`; `passed`: that date is behind us, and nobody has looked; `late`: it is behind us, and
   * a lookup after it found no answer; `postponed`: until when is not known; `unknown`: when it was asked is not known.
   */
  kind: 'answered' | 'withdrawn' | 'expected' | 'passed' | 'late' | 'postponed' | 'unknown';
  /** The day of the answer or the withdrawal, or on which an answer was to be expected. ISO. */
  date: string | null;
  chamber: ItemRow['chamber'];
  /** The date is that of a term that a notice has prolonged. */
  prolonged: boolean;
  /**
   * `on`: it is looked up every day; `off`: it is not, for the reader has not switched that on or there is nothing left to
   * look for; else why it cannot be: `chamber`, only the Tweede Kamer's register is open; `old`; `absent`, the register does
   * not know it; `unnumbered`, it has no number to be looked up by.
   */
  follow: 'on' | 'off' | 'chamber' | 'old' | 'absent' | 'unnumbered';
  /** Day of the last lookup that found the question in the register. ISO. */
  lookedUp: string | null;
  news: FollowState['news'];
}

/**
 * What to say of a saved question's answer. "Late" is said on evidence only: the expected day, prolonged where a notice has
 * come, is over, and a lookup on a later day found the question and no answer to it.
 * @param following whether the reader has switched looking up on
 * @param today ISO date
 */
export function followLine(
  row: Pick<ItemRow, 'chamber' | 'submitted' | 'status' | 'answered' | 'withdrawn' | 'savedAt'>,
  state: FollowState | null,
  today: string,
  following: boolean,
): FollowLine {
  const { chamber, status } = row;
  const lookedUp =
    state?.register === 'found' && state.lookedUpAt !== null ? dutchDay(state.lookedUpAt) : null;
  const said = { chamber, lookedUp, news: state?.news ?? null };
  if (status === 'answered')
    return { ...said, kind: 'answered', date: row.answered, prolonged: false, follow: 'off' };
  if (status === 'withdrawn')
    return { ...said, kind: 'withdrawn', date: row.withdrawn ?? null, prolonged: false, follow: 'off' };
  const expected = expectedAnswer(row, status === 'postponed');
  const follow = following ? whether(row, state, today) : 'off';
  if (!expected) {
    const kind = status === 'postponed' ? 'postponed' : 'unknown';
    return { ...said, kind, date: null, prolonged: false, follow };
  }
  const late = lookedUp !== null && lookedUp > expected.date;
  const kind = late ? 'late' : today > expected.date ? 'passed' : 'expected';
  return { ...said, kind, ...expected, follow };
}

function whether(
  row: Pick<ItemRow, 'chamber' | 'submitted' | 'savedAt'>,
  state: FollowState | null,
  today: string,
): FollowLine['follow'] {
  if (row.chamber === 'EK') return 'chamber';
  if (!isYoung(row, today)) return 'old';
  return state?.register === 'absent' || state?.register === 'unnumbered' ? state.register : 'on';
}

/** The day that a moment (ms since 1970) is on in the Netherlands, where terms are counted. ISO. */
export function dutchDay(moment: number): string {
  format ??= new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });
  return format.format(moment);
}

/** `sv` writes dates as ISO does. Made when first used: it costs more than all the rest that a page does at its start. */
let format: Intl.DateTimeFormat | undefined;
