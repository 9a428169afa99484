import { before, take } from './fold';

export interface Dossier {
  /** Five digits: `36200`. */
  number: string;
  /** Chapter of the budget (`V`, `IXB`, `K`) or part of an EU dossier (`02` of 21501-02). */
  suffix: string | null;
  start: number;
  end: number;
}

/** Where a dossier number may begin in folded text: 36 200 · 36200 · 36.200 · 31-700 */
export const dossierStart = /(?<!\d|\d-)[1-3]\d[ .-]?\d{3}(?!\d)/g;
const digits = /([1-3]\d)[ .-]?(\d{3})(?!\d)/y;
const roman = '(?:X{1,2}(?:IX|IV|V?I{0,3})|IX|IV|VI{0,3}|I{1,3})[AB]?';
// 36 200 V · 36 200-V · 31.700XII · 36200 hoofdstuk V · 35 570 K · 36 200, V, nr. 26
const chapter = new RegExp(
  `(?:(?: ?- ?| )?|,? ?(?:[Hh]oofdstuk|[Hh]fd?st\\.?) |, ?(?=[A-Z]+,? ?(?:nr|no)))(${roman}|[A-M])(?![A-Za-z.\\d']|-[A-Za-z])`,
  'y',
);
/** In lower case only where a paper's number follows: 36 200 v, nr. 26 · 36 410-xii-4 */
const lowerChapter = new RegExp(`[ -]{1,2}(${roman.toLowerCase()}|[a-m])(?=,? ?nr|-\\d)`, 'y');
const part = / ?[-/ ] ?(\d\d)(?!\d)/y;
const kingdomAct = / ?\(R ?\.? ?\d{3,4}\)/y;
// 21501 holds the papers of the EU's councils, one part for each: the only dossier whose parts are two digits
const councils = '21501';

/** Reads a dossier with its suffix at a place in folded text; the R number of a Rijkswet belongs to it but not to its id. */
export function readDossier(text: string, at: number): Dossier | null {
  const match = take(digits, text, at);
  if (!match || isPartOfAmount(text, at, at + match[0].length)) return null;
  const number = `${match[1] ?? ''}${match[2] ?? ''}`;
  let end = at + match[0].length;
  const suffix =
    number === councils ? take(part, text, end) : (take(chapter, text, end) ?? take(lowerChapter, text, end));
  if (suffix) end += suffix[0].length;
  end += take(kingdomAct, text, end)?.[0].length ?? 0;
  return { number, suffix: publishedSuffix(number, suffix?.[1]?.toUpperCase() ?? null), start: at, end };
}

/** `36200-V` */
export const dossierKey = ({ number, suffix }: Pick<Dossier, 'number' | 'suffix'>): string =>
  suffix ? `${number}-${suffix}` : number;

/** "122 311 507", "€ 26 743", "25.000,-": digits that go on, or stand behind a currency. */
function isPartOfAmount(text: string, start: number, end: number): boolean {
  return (
    /(?:(?<![\d/-])\d{1,3}[ .]|[€$£] ?|\b(?:f|fl\.?|EUR|euro|NLG) )$/.test(before(text, start, 6)) ||
    /^(?:[ .]\d{3}(?!\d)|,-|,\d\d(?!\d| \d{3}(?!\d))| ?%| ?(?:euro|gulden|miljoen|miljard)\b)/.test(
      text.slice(end, end + 12),
    )
  );
}

/** From 33640 (budgets of 2013-2014) on, chapters IXA and IXB are published as IX. */
function publishedSuffix(number: string, suffix: string | null): string | null {
  return suffix && /^IX[AB]$/.test(suffix) && number >= '33640' ? 'IX' : suffix;
}
