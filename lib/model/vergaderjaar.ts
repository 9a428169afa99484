/**
 * A parliamentary year from any way to write one: 2022-2023, 2022–2023, 2022/23, 20222023, '23/'24, 1999/00, and the
 * slip 2022/-23.
 * @returns `2022-2023`; null where there is none, or its two years do not follow each other
 */
export function readVergaderjaar(text: string | null | undefined): string | null {
  const [, first, last = ''] = printed.exec(text ?? '') ?? [];
  if (!first) return null;
  const end = fullYear(first) + 1;
  return Number(last) === (last.length === 2 ? end % 100 : end) ? `${end - 1}-${end}` : null;
}

// Eight digits in a row are two years, four are not.
const printed = /(?<!\d)(\d{4}|\d\d(?!\d))[\s'’/–-]{0,5}(\d{4}|\d\d)(?!\d)/;

/** 1987 from "1987" or "87". Parliament's digital papers begin in 1984: two digits from 70 are of the last century. */
export function fullYear(printed: string): number {
  const year = Number(printed);
  return printed.length === 4 ? year : year + (year < 70 ? 2000 : 1900);
}

/** `20222023`, as official ids write it. */
export const compactYear = (vergaderjaar: string): string => vergaderjaar.replace('-', '');
