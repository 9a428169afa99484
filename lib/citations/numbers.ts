import { monthName } from './dates';
import { take } from './fold';
import { printedVergaderjaar } from './vergaderjaar';

export interface PrintedNumber {
  /** `26`, `11f`, `B` */
  value: string;
  start: number;
  end: number;
}

/** What introduces a number, in folded text: nr., nrs., no., nummer, volgnummer, stuk nr. Group 1 is set for a plural. */
const mark =
  /(?:kamer)?(?:stuk(?:ken)?[ -]?)?(?:(nrs|nos|(?:volg|stuk)?nummers)|nr|no|num|(?:volg|stuk)?nummer|stuk)(?![a-z])[.,:]? ?:? ?/iy;
/** A paper that was printed again is "nr. 703 H": the same id. */
const number = /(?:(\d{1,4}) ?H(?![A-Za-z])|\d{1,4}[a-z]?|[A-Z]{1,3})(?![\dA-Za-z]|[.,]\d|[ .]\d{3}(?!\d))/y;
/** Between two numbers; group 1 is set where the mark is repeated: "nr. 1929 en nr. 1686". */
const and =
  /(?: ?(?:, ?(?:en |resp\. )?|en |& ?|\/ ?|tot en met |t\/m |tm |respectievelijk |resp\.? )|(?: ?- ?))(nrs?\.? ?)?/y;
const date = new RegExp(` ${monthName}(?![a-z])`, 'iy');
const vergaderjaar = new RegExp(`(?=\\d{4})${printedVergaderjaar}`, 'y');
const stop = /[ ]?(?:$|[).,;:?!»"\]])/y;

/**
 * Reads "nr. 26", "nrs. 4, 7 en 9", "nr. 10 en 38", "nrs. 1-3" (both ends) at a place in folded text.
 * After a singular mark a second number only counts where the sentence pauses behind the list: "nr. 26 en 2 moties".
 */
export function readNumbers(text: string, at: number): PrintedNumber[] {
  const introduced = take(mark, text, at);
  if (!introduced) return [];
  const first = readNumber(text, at + introduced[0].length);
  if (!first) return [];
  const list = [first];
  let repeated = false;
  for (let last = first; ;) {
    const joined = take(and, text, last.end);
    const next = joined && readNumber(text, last.end + joined[0].length);
    if (!next || take(date, text, next.end) || take(vergaderjaar, text, next.start) || !sameSort(last, next))
      break;
    list.push(next);
    repeated ||= Boolean(joined[1]);
    last = next;
  }
  const closed = take(stop, text, list.at(-1)?.end ?? at);
  if (introduced[1] || repeated) return list;
  if (closed) return list.filter((item, i) => i === 0 || !isYear(item));
  return [first];
}

/** Reads one number without any mark before it. */
export function readNumber(text: string, at: number): PrintedNumber | null {
  const match = take(number, text, at);
  return match && { value: match[1] ?? match[0], start: at, end: at + match[0].length };
}

const sameSort = (a: PrintedNumber, b: PrintedNumber) => /^\d/.test(a.value) === /^\d/.test(b.value);
const isYear = ({ value }: PrintedNumber) => /^(?:19[89]\d|20[0-4]\d)$/.test(value);
