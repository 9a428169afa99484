import type { ItemRow } from '../model/collection';
import { addDays } from '../open-data/windows';

/**
 * The terms within which ministers are to answer, in weeks from the day of submission. Recess is not counted by everyone,
 * so a date is shown as expected, and as late only where a lookup shows that there is no answer.
 */
const answerTerms = {
  // Three weeks; after a notice with its reasons three more, after which the question is on the Kamer's list of late ones:
  // https://www.rd.nl/artikel/1097202-ministers-moeten-kiezen-snel-vragen-beantwoorden-of-op-het-matje-komen
  TK: { weeks: 3, prolongedBy: 3 },
  // Four weeks by custom; its rules of procedure bind no minister, and give no further term after a notice:
  // https://parlementairemonitor.nl/9353000/1/j9vvij5epmj1ey0/vhnnmt7ll6av
  EK: { weeks: 4, prolongedBy: null },
} as const satisfies Record<ItemRow['chamber'], { weeks: number; prolongedBy: number | null }>;

/** By when an answer is to be expected. */
export interface Expected {
  /** ISO date. */
  date: string;
  /** A notice of postponement has prolonged the term; further notices do not. */
  prolonged: boolean;
}

/**
 * When an answer is to be expected; null where that is not known: without a day of submission, and where a notice came and
 * no rule says by how much it prolongs.
 */
export function expectedAnswer(
  { chamber, submitted }: Pick<ItemRow, 'chamber' | 'submitted'>,
  postponed: boolean,
): Expected | null {
  if (submitted === null || Number.isNaN(Date.parse(submitted))) return null;
  const { weeks, prolongedBy } = answerTerms[chamber];
  if (postponed && prolongedBy === null) return null;
  const more = postponed ? (prolongedBy ?? 0) : 0;
  return { date: addDays(submitted, 7 * (weeks + more)), prolonged: postponed };
}
