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
