import type { Kamervraag } from '../lib/model/kamervraag';

/**
 * Within how many weeks the cabinet is to answer written questions. A notice of postponement prolongs the term once;
 * not everyone counts recess. Hence a term says when an answer was *expected*, never that it is late.
 */
const weeksToAnswer: Record<Kamervraag['chamber'], number> = {
  TK: 3, // Reglement van Orde van de Tweede Kamer, https://wetten.overheid.nl/BWBR0044975 (schriftelijke vragen)
  EK: 4, // Reglement van Orde van de Eerste Kamer, https://zoek.officielebekendmakingen.nl/kst-CLVI-B.html (schriftelijke vragen)
};

export interface Expected {
  /** ISO date */
  date: string;
  weeks: number;
}

/** When an answer to a question submitted on this ISO date was expected; null for no date. */
export function expectedAnswer(chamber: Kamervraag['chamber'], submitted: string | null): Expected | null {
  if (!submitted) return null;
  const weeks = weeksToAnswer[chamber];
  const date = new Date(`${submitted}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return null;
  date.setUTCDate(date.getUTCDate() + weeks * 7);
  return { date: date.toISOString().slice(0, 10), weeks };
}
