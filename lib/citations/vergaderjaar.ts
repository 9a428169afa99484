/** A printed parliamentary year in folded text: 2022-2023, 2022/23, '23/'24, 1999/00, and the slip 2022/-23. */
export const printedVergaderjaar = String.raw`'?(?:(?:19|20)\d\d|\d\d) ?[-/]{1,2} ?'?(?:(?:19|20)\d\d|\d\d)(?!\d)`;

/** `2022-2023` from any printed form; null where the two are not consecutive years. */
export function readVergaderjaar(printed: string): string | null {
  const [first, last] = printed.match(/\d+/g) ?? [];
  if (!first || !last) return null;
  const start = fullYear(first);
  return (start + 1) % 100 === Number(last) % 100 && (last.length === 2 || Number(last) === start + 1)
    ? `${start}-${start + 1}`
    : null;
}

/** 1987 from "1987" or "87". Parliament's digital papers begin in 1984: two digits from 70 are of the last century. */
export function fullYear(printed: string): number {
  const year = Number(printed);
  return printed.length === 4 ? year : year + (year < 70 ? 2000 : 1900);
}

/** `20222023`, as official ids write it. */
export const compactYear = (vergaderjaar: string): string => vergaderjaar.replace('-', '');

/** `2022/23`, as the Leidraad voor juridische auteurs writes it. */
export const shortYear = (vergaderjaar: string): string =>
  `${vergaderjaar.slice(0, 4)}/${vergaderjaar.slice(7)}`;
