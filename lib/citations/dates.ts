import { dutchMonths } from '../dutch-date';

/** How texts shorten the months, January first. */
const abbreviations = [
  'jan',
  'febr feb',
  'mrt',
  'apr',
  '',
  'jun',
  'jul',
  'aug',
  'sept sep',
  'okt',
  'nov',
  'dec',
];
const months = dutchMonths.map((name, i) => [name, ...(abbreviations[i]?.match(/\w+/g) ?? [])]);
/** The name of a month, or its abbreviation, as a pattern. */
export const monthName = `(?:${months.flat().join('|')})`;

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
  const number = Number(month) || months.findIndex((names) => names.includes(month.toLowerCase())) + 1;
  const iso = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T12:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(day)) return null;
  return { iso, start: match.index, end: match.index + whole.length };
}
