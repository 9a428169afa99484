import { readVergaderjaar } from '../model/vergaderjaar';
import type { Chamber } from './canonical';
import { before } from './fold';
import { printedVergaderjaar } from './vergaderjaar';

/**
 * `strong`: a word that only papers have. `weak`: a word that may be of something else. `near`: it stands further off,
 * and the dossier directly behind a bracket or a name: "de motie Buitenweg en Verhoeven (30 821-90)".
 */
export type Cue = 'strong' | 'weak' | 'near';

export interface Head {
  /** Where the cue begins; null where there is none that belongs to the citation. */
  start: number | null;
  cue: Cue | null;
  chamber: Chamber | null;
  vergaderjaar: string | null;
  /** Words before it say that the digits are another sort of number: "arrest nr. 18 586", "Stcrt. 12 345". */
  refused: boolean;
}

/**
 * Words between cue and dossier: year, chamber, "stuk", "nr.", brackets. No two of them may match the same characters:
 * each repetition would double the ways to fail.
 */
const filling = String.raw`(?:[\s,;:.()[\]-]|${printedVergaderjaar}|I{1,2}(?![a-z])|[te]k(?![a-z])|(?:de )?(?:tweede|eerste) kamer|der staten-generaal|ver?g(?:a(?:- ?)?derjaar|\.)|stuk(?:ken)?|dossier|nummers?|nrs?|van)*`;
const strong = new RegExp(
  String.raw`(?:^|[^a-z])((?:kamer ?stuk(?:ken)?(?:nummers?|nrs?)?|kamerst|kst|[te]k|(?:tweede|eerste) kamer)(${filling}))$`,
  'i',
);
const weak = new RegExp(
  String.raw`(?:^|[^a-z])(?:stuk(?:ken)?(?:nummers?|nrs?)?|dossier(?:nummer|nr)?|wetsvoorstel|moties?|amendement(?:en)?|brief(?:nummers?|nrs?)?|brieven|nota|t\.?v\.?v\.?|ter vervanging van)(${filling})$`,
  'i',
);
/** What a paper in brackets, or behind a name, can be of. */
const bracket =
  /(?:motie|amendement|brie(?:f|ven)|nota|verslag|stuk(?:ken)?|rapportage)[a-z]*(?:[^.;()«»]|c\.s\.){0,100}\($/i;
const name = /(?:motie|amendement)[- ]\p{Lu}[^.;,()\d]{0,40} $/u;
const other =
  /(?:\bnrs?\.?|\bno\.?|nummers?|stcrt\.?|stb\.?|trb\.?|staats\w+|postbus|verordening|telefoon|(?<!\d)\/) ?$/i;

export const chamberOf = (words: string): Chamber | null =>
  /(?:^|[^A-Za-z])(?:I|EK)(?![A-Za-z])|eerste kamer/i.test(words) && !/II|TK|tweede/i.test(words)
    ? 'I'
    : /(?:^|[^A-Za-z])(?:II|TK)(?![A-Za-z])|tweede kamer/i.test(words)
      ? 'II'
      : null;
const yearOf = (words: string) => readVergaderjaar(new RegExp(printedVergaderjaar).exec(words)?.[0] ?? '');

/** What the words before a dossier's number say of it. */
export function readHead(text: string, at: number): Head {
  const words = before(text, at, 110);
  const [found, cue] = [strong.exec(words), 'strong' as Cue];
  if (found) {
    const [, printed = '', between = ''] = found;
    return {
      start: at - printed.length,
      cue,
      chamber: chamberOf(printed.slice(0, printed.length - between.length) + ' ' + between),
      vergaderjaar: yearOf(between),
      refused: false,
    };
  }
  const none = { start: null, chamber: null, vergaderjaar: null };
  const loose = weak.exec(words)?.[1];
  if (loose !== undefined)
    return { ...none, cue: 'weak', chamber: chamberOf(loose), vergaderjaar: yearOf(loose), refused: false };
  return {
    ...none,
    cue: bracket.test(words) || name.test(words) ? 'near' : null,
    refused: other.test(words),
  };
}
