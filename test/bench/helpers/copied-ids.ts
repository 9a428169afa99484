import { zaakOf } from '../../../lib/model/questions';

/*
 * Other numbers for copies of questions: of the form that the real ones have, as far as `lib/model/questions.ts` reads them,
 * and such that no real question and no other copy has them.
 */

/** All that the rules below have room for: real numbers of before 2009 begin with a 2, and the last digit is 9. */
export const mostCopies = 7;

/** Real numbers are lower: `2011Z27641` is the highest of those in ../shared, and `ah-tk-20032004-2317` of its kind. */
const serials = 30_000;
const aanhangsels = 10_000;

/** `2023Z41786` of `2023Z11786`, `3070823720` of `2070823720`; the same rule for the numbers of documents. */
export function copyOfNumber(number: string, n: number): string {
  const [, year, serial] = /^(\d{4}[ZD])(\d+)$/.exec(number) ?? [];
  if (year !== undefined) return year + String(Number(serial) + serials * n).padStart(5, '0');
  return /^\d+$/.test(number) ? `${(Number(number[0]) + n) % 10}${number.slice(1)}` : `${number}-${n}`;
}

export const copyOfAanhangselnummer = (number: number, n: number): number => number + aanhangsels * n;

/** Of a publication: `kv-tk-2023Z41786`, `ah-tk-20222023-13091`; of one that has no number in its id `ah-1271549-1`. */
export function copyOfId(id: string, n: number): string {
  const zaak = zaakOf(id)?.zaaknummer;
  if (zaak !== undefined) return id.slice(0, -zaak.length) + copyOfNumber(zaak, n);
  const [, year, number] = /^(ah-[te]k-\d{8}-)(\d+)$/.exec(id) ?? [];
  return year === undefined ? `${id}-${n}` : `${year}${copyOfAanhangselnummer(Number(number), n)}`;
}
