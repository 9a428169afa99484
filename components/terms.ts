import type { Kamervraag } from '../lib/model/kamervraag';

/**
 * The terms within which ministers are to answer, in weeks from submission. Recess is not counted by everyone and a
 * notice may prolong them, so a date is shown as expected, never as late.
 * The terms are those of the two chambers' rules of procedure.
 */
export const answerTerms = {
  TK: { weeks: 3, key: 'popup_term_tk' },
  EK: { weeks: 4, key: 'popup_term_ek' },
} as const;

/** ISO date on which an answer was to be expected; null where the submission date is not known. */
export function expectedAnswer({
  chamber,
  submitted,
}: Pick<Kamervraag, 'chamber' | 'submitted'>): string | null {
  if (submitted === null) return null;
  const day = new Date(`${submitted}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 7 * answerTerms[chamber].weeks);
  return day.toISOString().slice(0, 10);
}
