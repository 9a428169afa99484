import { calendarDay, monthNumber } from '../dutch-date';

// 23 juni 2023 · 24januari 2002 · 1 mrt. 2024
const WORDS = /(\d{1,2})\s?([a-z]{3,9})\.?\s?(\d{4})/i;
// 23-06-2023 · 2023-06-23
const DAY_FIRST = /(\d{1,2})[-/](\d{1,2})[-/](\d{4})/;
const YEAR_FIRST = /(\d{4})-(\d{1,2})-(\d{1,2})/;

/** The first date in a text as ISO `2023-06-23`; null where there is none, or one that no calendar has. */
export function readDate(text: string | null | undefined): string | null {
  if (!text) return null;
  const iso = YEAR_FIRST.exec(text);
  if (iso) return calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const [, day, month = '', year] = DAY_FIRST.exec(text) ?? WORDS.exec(text) ?? [];
  return calendarDay(Number(year), Number(month) || monthNumber(month), Number(day));
}
