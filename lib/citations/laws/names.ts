import { before, take } from '../fold';
import { type Act, anotherAct } from './act';
import { actsAbbreviated, namesBeginning, plain, telling, type Names, wordOfName } from './act-index';

/** A law's name as it stands in a text. */
export interface ActName {
  /** More than one where the name is ambiguous. */
  acts: Act[];
  printed: string;
  start: number;
  end: number;
}

const firstWord = new RegExp(wordOfName, 'uy');
const nextWord = new RegExp(String.raw`(?:[ ,(/'-]{1,3}|\.-)?(${wordOfName})`, 'uy');

/** The longest name that begins at a place in folded text; upper and lower case do not matter. */
export function readName(text: string, at: number): ActName | null {
  let index: Names | null = null;
  let found: ActName | null = null;
  let key = '';
  let all = '';
  let whole = true;
  for (let end = at, match = take(firstWord, text, at); match; match = take(nextWord, text, end)) {
    end += match[0].length;
    const next = plain(match[1] ?? match[0]);
    all = all ? `${all} ${next}` : next;
    if (key && !telling(next)) continue;
    key = key ? `${key} ${next}` : next;
    index ??= namesBeginning(key);
    if (!index.beginnings.has(key)) break;
    const exact = index.whole.get(all);
    const acts = exact ?? index.names.get(key);
    whole = acts ? exact !== undefined : whole;
    if (acts) found = { acts, printed: text.slice(at, end), start: at, end };
  }
  if (!found || take(anotherYear, text, found.end)) return null;
  return whole ? found : goesOn(text, found);
}

/** What follows belongs to the sentence where it is "op grond van", "voor de", "met ingang". */
const more =
  / (?:op|voor|bij|tegen|inzake|betreffende|over) (?!(?:grond|basis|verzoek|termijn|zover|deze|haar|onze|zijn)(?![a-z]))[a-z]{4,}(?![a-z])/y;

/** "Wet kansspelen op afstand" is not the Wet op de kansspelen: a name without its little words that goes on may be another act's. */
function goesOn(text: string, name: ActName): ActName {
  const words = take(more, text, name.end);
  if (!words) return name;
  const end = name.end + words[0].length;
  return { acts: [...name.acts, anotherAct], printed: text.slice(name.start, end), start: name.start, end };
}

/** "Financiële verhoudingswet 1984" is another act than the one that the table has under the name without the year. */
const anotherYear = / (?:18|19|20)\d\d(?!\d)/y;

const token = /\p{L}[\p{L}\d]*/uy;
/** "WGBH/CZ", "E-wet" */
const secondPart = /(?:[/-]|')\p{L}+/uy;
const yearBehind = / (?:19|20)\d\d(?!\d)/y;
/** "W.v.Sr.", "A.W.B.": each part may have its dot. */
const dotted = /\p{L}{1,3}(?:\.\p{L}{1,3})+\.?(?![\p{L}\d])/uy;

/** The longest abbreviation at a place in folded text, written as in the table but for dots: "Awb", "Vw 2000", "W.v.Sr.". */
export function readAbbreviation(text: string, at: number): ActName | null {
  const withDots = take(dotted, text, at)?.[0];
  const undotted = withDots && actsAbbreviated(withDots.replaceAll('.', ''));
  if (undotted) return { acts: undotted, printed: withDots, start: at, end: at + withDots.length };
  const first = take(token, text, at);
  if (!first) return null;
  const short = first[0];
  const year = take(yearBehind, text, at + short.length);
  const part = take(secondPart, text, at + short.length);
  for (const key of [year && short + year[0], part && short + part[0], short]) {
    if (!key) continue;
    const acts = actsAbbreviated(key);
    if (acts) return { acts, printed: key, start: at, end: at + key.length };
  }
  return null;
}

/** Where a name of a law may begin: "Wet", "wet", or a capital. */
export const nameBeginning = /(?<![\p{L}\d-])(?:wet(?=[ -])|\p{Lu})/gu;
/** Every name in the table has one of these. */
export const speaksOfLaw =
  /[Ww]et(?!en|hou)|[Bb]esluit(?!e|v)|[Rr]egeling|[Rr]eglement|[Vv]erdrag|[Vv]erordening|[Rr]ichtlijn|[Hh]andvest|[Ss]tatuut|[Cc]ode/;
/** Another country's law, or a name that goes on: "de Duitse Grondwet", "Grondwet van de Europese Unie". */
const foreignBefore = /\p{Lu}\p{L}+(?:se|ische) $/u;
export const foreignBehind =
  /,? van (?:de |het )?(?:Republiek |Staat )?(?!Nederland(?!\p{L})|Onderwijs|Justitie|Financiën|Koninkrijk)(?=\p{Lu})| (?:BES(?!\p{L})|(?!Boek|Titel|Afdeling|Artikel|Hoofdstuk)\p{Lu}\p{Ll}+(?! (?:en|of) ))/uy;

/** A name of a law at a place in folded text, if it is Dutch or European and ends there. */
export function readOwnName(text: string, at: number): ActName | null {
  const name = readName(text, at);
  return name && speaksOfLaw.test(text.slice(at, name.end)) && !isForeign(text, name) ? name : null;
}

/** Every name of a law in folded text, in order: what is an abbreviation only is not looked for. */
export function findNames(text: string): ActName[] {
  if (!speaksOfLaw.test(text)) return [];
  const found: ActName[] = [];
  for (const { index: at } of text.matchAll(nameBeginning)) {
    const name = at < (found.at(-1)?.end ?? 0) ? null : readOwnName(text, at);
    if (name) found.push(name);
  }
  return found;
}

function isForeign(text: string, { start, end }: ActName): boolean {
  const words = before(text, start, 30);
  return (
    (foreignBefore.test(words) && !/Nederlandse $/.test(words)) ||
    take(foreignBehind, text, end) !== null ||
    /^-?[\p{L}\d]/u.test(text.slice(end, end + 2))
  );
}
