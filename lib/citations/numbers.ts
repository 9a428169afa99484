import { take } from './fold';
import { and as andWords, counts, joiner, pause } from './list';
import { printedVergaderjaar } from './vergaderjaar';

export interface PrintedNumber {
  /** `26`, `11f`, `B` */
  value: string;
  start: number;
  end: number;
}

/** What introduces a number, in folded text: nr., nrs., no., nummer, volgnummer, stuk nr. Group 1 is set for a plural. */
const mark =
  /(?:met )?(?:kamer)?(?:stuk(?:ken)?[ -]?)?(?:(nrs|nos|(?:volg|stuk)?nummers)|nr|no|num|(?:volg|stuk)?nummer|stuk)(?![a-z])[.,:]? ?:? ?/iy;
/** A paper that was printed again is "nr. 703 H": the same id. */
const number = /(?:(\d{1,4}) ?H(?![A-Za-z])|\d{1,4}[a-z]?|[A-Z]{1,3})(?![\dA-Za-z]|[.,]\d|[ .]\d{3}(?!\d))/y;
/** Behind a mark a comma is none of a decimal: "nrs. 15,16 en 81". */
const marked = new RegExp(number.source.replace('[.,]', '[.]'), 'y');
/** Between two numbers; group 1 is set where the mark is repeated: "nr. 1929 en nr. 1686". */
const and = new RegExp(String.raw`${joiner}(nrs?\.? ?)?`, 'iy');
const vergaderjaar = new RegExp(String.raw`(?=\d{4})${printedVergaderjaar}`, 'y');
/** A dossier goes on where a number could: "36 410-5 en 36 420-7". */
const dossier = /[1-3]\d[ .]?\d{3}(?!\d)/y;

/**
 * Reads "nr. 26", "nrs. 4, 7 en 9", "nr. 10 en 38", "nrs. 1-3" (both ends) at a place in folded text.
 * After a singular mark a second number only counts where the sentence pauses behind the list: "nr. 26 en 2 moties".
 */
export function readNumbers(text: string, at: number): PrintedNumber[] {
  const introduced = take(mark, text, at);
  if (!introduced) return [];
  return readMembers(text, at + introduced[0].length, Boolean(introduced[1]), marked);
}

/** Reads a list without any mark before it. */
export const readList = (text: string, at: number): PrintedNumber[] => readMembers(text, at, false, number);

/** @param several the mark was a plural, so that a second number needs no pause behind it */
function readMembers(text: string, at: number, several: boolean, of: RegExp): PrintedNumber[] {
  const first = readNumber(text, at, of);
  if (!first) return [];
  const list = [first];
  let repeated = false;
  for (let last = first; ;) {
    const joined = take(and, text, last.end);
    const next = joined && readNumber(text, last.end + joined[0].length, of);
    if (!next || isOther(text, next) || !sameSort(last, next)) break;
    list.push(next);
    repeated ||= Boolean(joined[1]);
    last = next;
  }
  if (several || repeated) return list;
  if (take(pause, text, list.at(-1)?.end ?? at) || goesOn(text, list.at(-1)?.end ?? at))
    return list.filter((item, i) => i === 0 || !isYear(item));
  return [first];
}

/** Reads one number without any mark before it. */
export function readNumber(text: string, at: number, of = number): PrintedNumber | null {
  const match = take(of, text, at);
  return match && { value: match[1] ?? match[0], start: at, end: at + match[0].length };
}

/** Whether a number is the year 1980 to 2049, and at the end of a list more likely that. */
export const isYear = ({ value }: PrintedNumber): boolean => /^(?:19[89]\d|20[0-4]\d)$/.test(value);

const isOther = (text: string, { start, end }: PrintedNumber) =>
  counts(text, end) || take(vergaderjaar, text, start) !== null || take(dossier, text, start) !== null;

/** "nr. 4 en 7 en Kamerstuk …": the list ends, and another citation is joined to it. */
const further = new RegExp(
  String.raw` ?(?:,? ?${andWords}|&) (?:[Kk]amerst|[Aa]anh|[Hh]andelingen|(?:ver?gaderjaar )?(?:19|20)\d\d[-/]\d|[1-3]\d[ .]?\d{3}(?!\d))`,
  'y',
);
const goesOn = (text: string, end: number) => take(further, text, end) !== null;

const sameSort = (a: PrintedNumber, b: PrintedNumber) => /^\d/.test(a.value) === /^\d/.test(b.value);
