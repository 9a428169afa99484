import { compactYear, readVergaderjaar } from '../../model/vergaderjaar';
import { aanhangselForm, type Chamber } from '../canonical';
import { before, take } from '../fold';
import type { Found, Kind } from '../kind';
import { wideJoiner } from '../list';
import { readNumber, readNumbers, type PrintedNumber } from '../numbers';
import { aanhangselSearchUrl, publicationUrl } from '../targets';
import { printedVergaderjaar } from '../vergaderjaar';

/**
 * Aanhangsel Handelingen, vergaderjaar 2022-2023, nr. 3091 · Aanhangsel Handelingen nrs. 15, 16 en 81, vergaderjaar 2002-2003
 * Tweede Kamer, vergaderjaar 1995-1996, Aanhangsel 1038 · Kamervragen (Aanhangsel) 2023-2024, nr. 2267
 * ah-tk-2017-2018, nr. 2509 · vragen … (TK, vergaderjaar 2004-2005, nr. 2265) · AH 617 · AH 2024-2025, nr. 12
 * Aanhangsel Handelingen nr. 100 (2020-2021) en nr. 200 (2021-2022) · by page and number: aanhangsel 1453, nr. 703
 */
export const aanhangsel: Kind = {
  name: 'aanhangsel',
  hint: /[Aa]anh|AANH|[Aa]h-|AH |TK|Tweede Kamer/,
  patterns: [
    /aanhangsels?(?![a-z])|aanh\. ?(?=hand)|(?<![a-z])ah-(?=[te]k-(?:19|20)\d\d-)/gi,
    new RegExp(
      String.raw`(?<![A-Za-z])(?:TK|Tweede Kamer)(?=[ ,]+(?:vergaderjaar )?${printedVergaderjaar}, ?(?:nr|nummer))`,
      'g',
    ),
    /(?<![A-Za-z])AH (?=\d{1,4}(?![\d/])|(?:19|20)\d\d ?[/-]|nrs?\.? ?\d)/g,
  ],
  parse(match) {
    const { index, input: text } = match;
    const end = index + match[0].length;
    const short = /^AH /.test(match[0]);
    const named = !short && /^a/i.test(match[0]);
    if (!named && !short && !/vragen/i.test(before(text, index, 160))) return [];
    const fields = readFields(text, end);
    if (short && !fields.vergaderjaar) return withoutYear(text, index, end);
    const head = short ? { start: index, chamber: null, vergaderjaar: null } : readHead(text, index, fields);
    if (isPageFooter(text, head.start) || isPageNumber(text.slice(head.start, fields.end))) return [];
    const entries = readEntries(text, head, fields);
    if (entries.length === 0 && named) return withoutAddress(text, index, end);
    return entries.map((found, i) => (i === 0 ? { ...found, start: head.start } : found));
  },
};

const without =
  /(?: (?:van de )?handelingen)?(?: I{1,2}| [TE]K)?[ ,]*(?:[^.;()]{0,40}?(?:blz|pag|p|pagina|bladzijde)\.? ?\d{1,5}(?: ?(?:-|en) ?\d{1,5})?|(?:nrs?\.? ?|[^.;()]{1,30} nrs?\.? ?)\d{1,4}(?![\d-]|\.\d)|\d{1,4}(?=\)|;|\.?$|, (?:antwoord|vraag)))/iy;

/** By page, without a year or with one that cannot be: "Aanhangsel Handelingen, blz. 1182", "aanhangsel 352". */
function withoutAddress(text: string, start: number, from: number): Found[] {
  const words = take(without, text, from);
  if (!words || isPageFooter(text, start)) return [];
  const end = from + words[0].length;
  return [{ start, end, url: null, certainty: 'none', id: null, canonical: text.slice(start, end) }];
}

interface Fields {
  chamber: Chamber | null;
  vergaderjaar: string | null;
  numbers: PrintedNumber[];
  end: number;
  /** "Handelingen" was said: then a number without a year is still an Aanhangsel. */
  handelingen: boolean;
}

const chamberWords = String.raw`(I{1,2}(?![a-z])|[te]k(?![a-z])|(?:de )?(?:tweede|eerste) kamer)`;
const yearWords = String.raw`(?:(?:parlementair )?(?:ver?ga(?:- ?)?der)?jaar(?:gang)?:? )?(${printedVergaderjaar})`;
const head = new RegExp(
  String.raw`(?:^|[^a-z])((?:(?:zie )?(?:kamervragen|handelingen|kamerstukken)|${chamberWords}|${yearWords})` +
    String.raw`(?:[ ,(-]|der staten-generaal|${chamberWords}|${yearWords}|handelingen|kamervragen)*)$`,
  'i',
);
const chamberToken = new RegExp(chamberWords, 'iy');
const yearToken = new RegExp(yearWords, 'iy');
const filling =
  /(?:van|v\/d|der|de|het|tot|bij|op|staten-generaal|kamervragen|tweede kamerstukken|antwoord(?:en)?)(?![a-z])|(?:blz|pag|p)\. ?\d{1,5}(?: ?- ?\d{1,5})?(?=,? ?nr)|(handeling(?:en)?|hand\.)/iy;
/** Who asked may stand between: "Aanhangsel Handelingen, De Vries en Van Dam, vergaderjaar 2002-2003, nr. 719". */
const names =
  /(?:(?:het lid|de leden) )?(?:\p{Lu}[\p{L}-]+(?: en |, ?| ))+(?=(?:ver?ga(?:- ?)?derjaar|nrs?\.?) ?\d)/uy;
/** Between number and year: "nr. 467, antwoord op vraag 5, vergaderjaar 2006-2007", "nr. 342 H, vergaderjaar …". */
const aside =
  /(?:(?!aanhangsel|kamerstuk|handelingen|tweede kamer|zie )[^;()«»?!]){0,50}?(?=ver?ga(?:- ?)?derjaar)| ?[,;]? ?\(?/iy;
const toChamber = (words: string): Chamber => (/^(?:I$|ek|(?:de )?eerste)/i.test(words) ? 'I' : 'II');

interface Head {
  start: number;
  chamber: Chamber | null;
  vergaderjaar: string | null;
}

/** Chamber and year before the cue; where a year follows it, one before it belongs to the citation before. */
function readHead(text: string, at: number, { vergaderjaar }: Fields): Head {
  const words = before(text, at, 80);
  const match = head.exec(words)?.[1];
  const year = readVergaderjaar(new RegExp(printedVergaderjaar).exec(match ?? '')?.[0] ?? '');
  if (!match || (/\d/.test(match) && (!year || vergaderjaar)))
    return { start: at, chamber: null, vergaderjaar: null };
  const chamber = /eerste kamer|\bEK\b/i.test(match) ? 'I' : null;
  return { start: at - match.length, chamber, vergaderjaar: year };
}

/** "… 's-Gravenhage 2024 Tweede Kamer, vergaderjaar 2024-2025, Aanhangsel 1" stands below each page of a PDF. */
const isPageFooter = (text: string, start: number) => /gravenhage \d{4} ?$/i.test(before(text, start, 24));

/** On the further pages only "Tweede Kamer, vergaderjaar 2024-2025, Aanhangsel 2": no answer is so long as forty pages. */
const isPageNumber = (printed: string) =>
  /kamer, vergaderjaar [\d-]+, aanhangsel (?:[1-9]|[123]\d)$/i.test(printed);

/** One entry, and further ones that each bring their own year: "2004-2005, nr. 12 en 2005-2006, nr. 13". */
function readEntries(text: string, { chamber, vergaderjaar }: Head, first: Fields): Found[] {
  const found: Found[] = [];
  for (let fields = first; ;) {
    const year = fields.vergaderjaar ?? (found.length ? null : vergaderjaar);
    const known = year !== null || (fields.handelingen && found.length === 0);
    if (fields.numbers.length === 0 || !known) return found;
    const house = fields.chamber ?? chamber ?? 'II';
    const [single] = fields.numbers.length === 1 ? fields.numbers : [];
    for (const { value, start, end } of fields.numbers)
      found.push({
        start,
        end: single ? fields.end : end,
        ...target(house, year, Number.parseInt(value, 10)),
      });
    const joined = take(further, text, fields.end);
    if (!joined) return found;
    fields = { ...readFields(text, fields.end + joined[0].length), handelingen: false };
  }
}

const further = new RegExp(
  String.raw`\)?${wideJoiner} ?(?=nrs?\b|verga|(?:(?:I{1,2}|[TE]K) )?(?:19|20)\d\d[-/])`,
  'iy',
);

/** Reads chamber, year and numbers in whatever order they stand, until both of the last are there. */
function readFields(text: string, from: number): Fields {
  const fields: Fields = { chamber: null, vergaderjaar: null, numbers: [], end: from, handelingen: false };
  for (let at = from; ;) {
    at += take(fields.numbers.length ? aside : /[ ,;:.()-]*/y, text, at)?.[0].length ?? 0;
    const year = fields.vergaderjaar ? null : take(yearToken, text, at);
    const chamber = take(chamberToken, text, at);
    const words = take(filling, text, at) ?? take(names, text, at);
    if (year) {
      fields.vergaderjaar = readVergaderjaar(year[1] ?? '');
      if (!fields.vergaderjaar) return fields;
      at += year[0].length;
      fields.end = fields.numbers.length ? at : fields.end;
    } else if (chamber) {
      fields.chamber = toChamber(chamber[0]);
      at += chamber[0].length;
    } else if (words) {
      fields.handelingen ||= Boolean(words[1]);
      at += words[0].length;
    } else if (fields.numbers.length === 0) {
      // "aanhangsel 1453, nr. 703": a page before the number
      const page = at === from ? null : readNumber(text, at);
      const plain = page && take(/,? ?(?=nrs?\.? ?\d)/y, text, page.end) ? null : page;
      if (page && !plain) at = page.end + (take(/,? ?/y, text, page.end)?.[0].length ?? 0);
      fields.numbers = readNumbers(text, at).filter(isNumeric);
      if (fields.numbers.length === 0 && plain && isNumeric(plain)) fields.numbers = [plain];
      at = fields.numbers.at(-1)?.end ?? at;
      if (fields.numbers.length === 0) return fields;
      fields.end = at;
    } else return fields;
    if (fields.vergaderjaar && fields.numbers.length) return fields;
  }
}

/** "nr. 1547h" is the answer printed again (herdruk), under the same number. */
const isNumeric = ({ value }: PrintedNumber) => /^\d+h?$/.test(value) && Number.parseInt(value, 10) > 0;

/** In the first vergaderjaar online: its first number of 1995. */
const firstNumberOnline = 275;
/** First vergaderjaar online, and first whose answers have numbers of their own (`ah-1251487`) instead of derivable ids. */
const [firstOnline, firstUnderivable] = ['1994-1995', '2025-2026'];

function target(chamber: Chamber, vergaderjaar: string | null, number: number): Omit<Found, 'start' | 'end'> {
  const canonical = aanhangselForm(chamber, vergaderjaar, number);
  if (!vergaderjaar) return { id: null, url: null, certainty: 'none', canonical };
  const id = `ah-${chamber === 'I' ? 'ek' : 'tk'}-${compactYear(vergaderjaar)}-${number}`;
  if (vergaderjaar < firstOnline || (vergaderjaar === firstOnline && number < firstNumberOnline))
    return { id, url: null, certainty: 'none', canonical };
  if (vergaderjaar >= firstUnderivable)
    return { id, url: aanhangselSearchUrl(vergaderjaar, number), certainty: 'search', canonical };
  return { id, url: publicationUrl(id), certainty: 'derived', canonical };
}

function withoutYear(text: string, start: number, at: number): Found[] {
  const number = readNumber(text, at);
  return number && isNumeric(number)
    ? [{ start, end: number.end, ...target('II', null, Number.parseInt(number.value, 10)) }]
    : [];
}
