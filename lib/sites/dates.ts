import { calendarDay, monthNumber } from '../dutch-date';

// 23 juni 2023 · 24januari 2002 · 1 mrt. 2024
const WORDS = /(\d{1,2})\s?([a-z]{3,9})\.?\s?(\d{4})/i;
// 23-06-2023 · 2023-06-23
const DAY_FIRST = /(\d{1,2})[-/](\d{1,2})[-/](\d{4})/;
const YEAR_FIRST = /(\d{4})-(\d{1,2})-(\d{1,2})/;

/** Programs write the date that they do not have as 0001-01-01, and one without end as 9999-12-31. */
const FIRST = '1815-01-01';
const LAST = '2199-12-31';

/**
 * The first date in a text as ISO `2023-06-23`; null where there is none, or one that no calendar or no parliament of ours
 * has.
 */
export function readDate(text: string | null | undefined): string | null {
  if (!text) return null;
  const [, year, month, day] = YEAR_FIRST.exec(text) ?? [];
  const date = year ? calendarDay(Number(year), Number(month), Number(day)) : readDutch(text);
  return date !== null && date >= FIRST && date <= LAST ? date : null;
}

function readDutch(text: string): string | null {
  const [, day, month = '', year] = DAY_FIRST.exec(text) ?? WORDS.exec(text) ?? [];
  return calendarDay(Number(year), Number(month) || monthNumber(month), Number(day));
}
