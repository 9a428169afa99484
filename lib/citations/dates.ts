import { calendarDay, dutchMonths, monthNumber } from '../dutch-date';

/** How texts shorten the months. */
const abbreviations = 'jan|febr|feb|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec';
/** The name of a month, or its abbreviation, as a pattern. */
export const monthName = `(?:${dutchMonths.join('|')}|${abbreviations})`;

// "8 juni 2023", "8 jun. 2023" · "08-06-2023", "8/6/2023"
const written = new RegExp(String.raw`(?<!\d)(\d{1,2}) (${monthName})\.? ((?:19|20)\d\d)(?!\d)`, 'i');
const numeric = /(?<!\d)(\d{1,2})[-/](\d{1,2})[-/]((?:19|20)\d\d)(?!\d)/;

export interface PrintedDate {
  iso: string;
  start: number;
  end: number;
}

/** The first full date in a folded text; null where there is none, or one that no calendar has. */
export function findDate(text: string): PrintedDate | null {
  const match = written.exec(text) ?? numeric.exec(text);
  if (!match) return null;
  const [whole, day = '', month = '', year = ''] = match;
  const iso = calendarDay(Number(year), Number(month) || monthNumber(month), Number(day));
  return iso === null ? null : { iso, start: match.index, end: match.index + whole.length };
}
