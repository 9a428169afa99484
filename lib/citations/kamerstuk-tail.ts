import { readVergaderjaar } from '../model/vergaderjaar';
import type { Chamber } from './canonical';
import type { Dossier } from './dossier';
import { dossierMayBeOnline } from './first-online';
import { before, take } from './fold';
import { chamberOf, type Cue } from './kamerstuk-head';
import { readList, readNumbers, type PrintedNumber } from './numbers';
import { printedVergaderjaar } from './vergaderjaar';

/** What stands behind a dossier's number: the numbers of its papers, and chamber and year where they follow. */
export interface Tail {
  numbers: PrintedNumber[];
  end: number;
  chamber: Chamber | null;
  vergaderjaar: string | null;
}

const between = new RegExp(
  String.raw`[ ,;:(]*(?:(EK|TK|I{1,2}|Eerste Kamer|Tweede Kamer)[ ,]+)?(?:(?:vergaderjaar )?(${printedVergaderjaar})[ ,]+)?`,
  'y',
);
const yearBehind = new RegExp(
  String.raw`,? ?(?:\((?:vergaderjaar )?(${printedVergaderjaar})\)|(?:vergaderjaar )?(${printedVergaderjaar}))`,
  'y',
);
/** What may follow a number that has no "nr.": another paper, a page, the end of the sentence. */
const pause =
  / ?(?:$|[().;:?!»"\]]|,(?! ?\d)|, ?(?=[1-3]\d[ .]?\d{3}(?!\d))|,? (?:p\.|blz|pag|en |d\.d|resp|alsmede|van \d{1,2} [a-z]+ \d{4}))/y;

export function readTail(text: string, { number, end }: Dossier, cue: Cue | null): Tail {
  const words = take(between, text, end);
  const numbers = readNumbers(text, end + (words?.[0].length ?? 0));
  const chamber = chamberOf(words?.[1] ?? '');
  const vergaderjaar = readVergaderjaar(words?.[2] ?? '');
  const last = numbers.at(-1);
  if (last) {
    const year = vergaderjaar ? null : take(yearBehind, text, last.end);
    const printed = readVergaderjaar(year?.[1] ?? year?.[2] ?? '');
    const tailEnd = printed && year ? last.end + year[0].length : last.end;
    return { numbers, end: tailEnd, chamber, vergaderjaar: vergaderjaar ?? printed };
  }
  const plain = cue === 'near' ? nearNumber(text, number, end) : readPlainNumbers(text, end, cue);
  return { numbers: plain, end: plain.at(-1)?.end ?? end, chamber, vergaderjaar };
}

const joinedBy: Record<'strong' | 'weak', RegExp> = { strong: /, ?| ?- ?/y, weak: / ?- ?/y };

/** "31.700XII, 6" and "35 925, E" behind a cue word; "31389-146" behind one or in a list of "stukken". */
function readPlainNumbers(text: string, at: number, cue: 'strong' | 'weak' | null): PrintedNumber[] {
  const joined = take(cue ? joinedBy[cue] : /-/y, text, at);
  const numbers = joined ? readList(text, at + joined[0].length) : [];
  const last = numbers.at(-1);
  if (!last || !take(pause, text, last.end)) return [];
  if (cue) return numbers;
  return /\b(?:stukken|moties)\b[^.]{0,300}$/i.test(before(text, at, 320)) ? numbers : [];
}

/** "(30 821-90)", "motie Piri 36600-V-33", "(33 996, N)": only of dossiers that may be online, or it is an amount. */
function nearNumber(text: string, dossier: string, at: number): PrintedNumber[] {
  const joined = take(/-|, ?(?=[A-Z]{1,3} ?\))/y, text, at);
  const [number, ...others] =
    joined && dossierMayBeOnline(dossier) ? readList(text, at + joined[0].length) : [];
  return number && others.length === 0 && take(/ ?(?:[).,;:?!]|$)| [a-z]/y, text, number.end) ? [number] : [];
}
