/** The months as a Dutch text writes them, January first. */
export const dutchMonths = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** `8 juni 2023` from `2023-06-08`, in Dutch whatever the reader's language: part of Dutch citations. */
export const dutchDate = (iso: string): string => dayIn(dutchMonths, iso);

/** A day (ISO) with its month's name, of a language that writes `8 June 2023`. */
export function dayIn(months: string[], iso: string): string {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  return `${day} ${months[month - 1] ?? ''} ${year}`;
}

/** 6 from "juni", "jun" or "Juni", of a word of three letters or more; 0 for what is no month. */
export const monthNumber = (word: string): number =>
  dutchMonths.findIndex((name) => name.startsWith(word.slice(0, 3).toLowerCase().replace('mrt', 'maa'))) + 1;

/** `2023-06-08` from the numbers that a text gives; null for a day that no calendar has. */
export function calendarDay(year: number, month: number, day: number): string | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  // 31 February has gone on to March.
  return date.getUTCMonth() + 1 === month ? date.toISOString().slice(0, 10) : null;
}
