import { readVergaderjaar } from '../../model/vergaderjaar';
import { kamerstukForm, type Chamber } from '../canonical';
import { dossierStart, readDossier, type Dossier } from '../dossier';
import { before, take } from '../fold';
import { kamerstukTarget } from '../kamerstuk-target';
import type { Found, Kind } from '../kind';
import { readNumber, readNumbers, type PrintedNumber } from '../numbers';
import { printedVergaderjaar } from '../vergaderjaar';

/**
 * Kamerstuk 36 200-V, nr. 26 · Kamerstukken II 2022/23, 36 229, nrs. 1-3 · TK 2003-2004, 24 077, nr. 125
 * 21 501-20, nr. 1703 · 27 484 (R 1669), nr. 17 · 19 637 en 23 490, nr. 1170 · 25 444 (EK 2000-2001, nr 11f)
 * Kamerstukken I 2008/09, 31 700 VI, D · 31.700XII, 6 · (32820, nr. 258, vergaderjaar 2017-2018) · stuk 27625-322
 *
 * Read from the dossier number: the words before it (cue, chamber, year) and the number behind it.
 */
export const kamerstuk: Kind = {
  name: 'kamerstuk',
  hint: /[1-3]\d[ .-]?\d{3}/,
  patterns: [dossierStart],
  parse(match) {
    const text = match.input;
    const dossiers = readDossiers(text, match.index);
    const first = dossiers[0];
    if (!first) return [];
    const head = readHead(text, first.start);
    if (head.refused) return [];
    const tail = readTail(text, dossiers.at(-1)?.end ?? first.end, head.cue);
    const [start, last] = [head.start ?? first.start, tail.numbers.length - 1];
    return tail.numbers.map(({ value, start: at, end }, i): Found => {
      const chamber = tail.chamber ?? head.chamber;
      const vergaderjaar = tail.vergaderjaar ?? head.vergaderjaar;
      const parts = { chamber, vergaderjaar, dossier: first.number, suffix: first.suffix, number: value };
      return {
        ...(isMotion(text, start) && { kind: 'motie' }),
        start: i === 0 ? start : at,
        end: i === last && last === 0 ? tail.end : end,
        ...kamerstukTarget(parts),
        canonical: kamerstukForm({ ...parts, chamber: chamber ?? (/^\d/.test(value) ? 'II' : null) }),
      };
    });
  },
};

/** "motie-Brekelmans (Kamerstuk 36 200-V, nr. 26)": the paper is a motion, which a reader looks for as one. */
const isMotion = (text: string, start: number) =>
  /(?:^|[^a-z])[Mm]otie(?:-\p{Lu}[\p{L}-]*)?(?: (?:[^.;()]|c\.s\.){0,80}| ?)\(?$/u.test(
    before(text, start, 100),
  );

/**
 * Words between cue and dossier: year, chamber, "stuk", "nr.", brackets. No two of them may match the same characters:
 * each repetition would double the ways to fail.
 */
const filling = String.raw`(?:[\s,;:.()[\]-]|${printedVergaderjaar}|I{1,2}(?![a-z])|[te]k(?![a-z])|(?:de )?(?:tweede|eerste) kamer|der staten-generaal|ver?g(?:a(?:- ?)?derjaar|\.)|stuk(?:ken)?|dossier|nummers?|nrs?|van)*`;
const strong = String.raw`kamer ?stuk(?:ken)?(?:nummers?|nrs?)?|kamerst|kst|[te]k|(?:tweede|eerste) kamer`;
const weak = String.raw`stuk(?:ken)?(?:nummers?|nrs?)?|dossier(?:nummer|nr)?|wetsvoorstel|motie(?:s)?`;
const head = new RegExp(`(?:^|[^a-z])(?:(${strong})|(${weak}))(${filling})$`, 'i');
const chamberOf = (words: string): Chamber | null =>
  /(?:^|[^A-Za-z])(?:I|EK)(?![A-Za-z])|eerste kamer/i.test(words) && !/II|TK|tweede/i.test(words)
    ? 'I'
    : /(?:^|[^A-Za-z])(?:II|TK)(?![A-Za-z])|tweede kamer/i.test(words)
      ? 'II'
      : null;
const yearOf = (words: string) => readVergaderjaar(new RegExp(printedVergaderjaar).exec(words)?.[0] ?? '');

interface Head {
  /** Where the cue begins; null where there is none that belongs to the citation. */
  start: number | null;
  cue: 'strong' | 'weak' | null;
  chamber: Chamber | null;
  vergaderjaar: string | null;
  /** Words before it say that the digits are another sort of number: "arrest nr. 18 586", "Stcrt. 12 345". */
  refused: boolean;
}

function readHead(text: string, at: number): Head {
  const words = before(text, at, 110);
  const match = head.exec(words);
  if (!match) {
    const refused =
      /(?:\bnrs?\.?|\bno\.?|nummers?|stcrt\.?|stb\.?|trb\.?|staats\w+|postbus|verordening|\/) ?$/i.test(
        words,
      );
    return { start: null, cue: null, chamber: null, vergaderjaar: null, refused };
  }
  const begin =
    match.index + (match[0].length - ((match[1] ?? match[2] ?? '').length + (match[3] ?? '').length));
  return {
    start: match[1] ? at - words.length + begin : null,
    cue: match[1] ? 'strong' : 'weak',
    chamber: chamberOf(`${match[1] ?? ''} ${match[3] ?? ''}`),
    vergaderjaar: yearOf(match[3] ?? ''),
    refused: false,
  };
}

/** Several dossiers may share one number, which belongs to the first: "33 009, 32 637 en 31 288, nr. 117". More than eight are a table of numbers. */
function readDossiers(text: string, at: number): Dossier[] {
  const dossiers: Dossier[] = [];
  for (let next = readDossier(text, at); next && dossiers.length < 8;) {
    dossiers.push(next);
    const joined = take(/ ?(?:, ?(?:en )?|en |& ?|\/ ?|; ?)/y, text, next.end);
    next = joined && readDossier(text, next.end + joined[0].length);
  }
  return dossiers;
}

interface Tail {
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
const pause = / ?(?:$|[().;:?!»"\]]|,(?! ?\d)|,? (?:p\.|blz|pag|en |d\.d))/y;

function readTail(text: string, at: number, cue: Head['cue']): Tail {
  const words = take(between, text, at);
  const numbers = readNumbers(text, at + (words?.[0].length ?? 0));
  const chamber = chamberOf(words?.[1] ?? '');
  const vergaderjaar = readVergaderjaar(words?.[2] ?? '');
  const last = numbers.at(-1);
  if (last) {
    const year = vergaderjaar ? null : take(yearBehind, text, last.end);
    const printed = readVergaderjaar(year?.[1] ?? year?.[2] ?? '');
    const end = printed && year ? last.end + year[0].length : last.end;
    return { numbers, end, chamber, vergaderjaar: vergaderjaar ?? printed };
  }
  const plain = readPlainNumber(text, at, cue);
  return { numbers: plain ? [plain] : [], end: plain?.end ?? at, chamber, vergaderjaar };
}

/** "31.700XII, 6" and "35 925, E" behind a cue word; "31389-146" behind one or in a list of "stukken". */
function readPlainNumber(text: string, at: number, cue: Head['cue']): PrintedNumber | null {
  const joined = take(cue === 'strong' ? /, ?|-/y : /-/y, text, at);
  const number = joined && readNumber(text, at + joined[0].length);
  if (!joined || !number || !take(pause, text, number.end)) return null;
  if (cue) return number;
  return /\b(?:stukken|moties)\b[^.]{0,300}$/i.test(before(text, at, 320)) ? number : null;
}
