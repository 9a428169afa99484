import { before, take } from '../fold';
import type { Act } from './act';
import { dutchActs } from './acts';
import { europeanActs } from './eu-acts';

/** A law's name as it stands in a text. */
export interface ActName {
  /** More than one where the name is ambiguous. */
  acts: Act[];
  start: number;
  end: number;
}

/** The Burgerlijk Wetboek as a whole; which of its books is meant, the article or the words around it say. */
export const burgerlijkWetboek: Act = {
  id: 'BW',
  title: 'Burgerlijk Wetboek',
  abbreviations: ['BW'],
  names: ['Burgerlijk Wetboek'],
};

interface Index {
  /** By the words of a name in lower case, without accents and hyphens: "flora en faunawet". */
  names: Map<string, Act[]>;
  /** Every beginning of a name, so that reading stops where no name goes on. */
  beginnings: Set<string>;
  abbreviations: Map<string, Act[]>;
}

let built: Index | null = null;

/** Made when a text first speaks of an article, not when the background starts. */
function index(): Index {
  if (built) return built;
  built = { names: new Map(), beginnings: new Set(), abbreviations: new Map() };
  for (const act of [...dutchActs, ...europeanActs, burgerlijkWetboek]) {
    for (const name of [act.title, ...act.names]) addName(built, name, act);
    for (const abbreviation of act.abbreviations) add(built.abbreviations, abbreviation, act);
  }
  return built;
}

function addName({ names, beginnings }: Index, name: string, act: Act): void {
  const words = name.match(word) ?? [];
  words.forEach((_, i) =>
    beginnings.add(
      words
        .slice(0, i + 1)
        .map(plain)
        .join(' '),
    ),
  );
  add(names, words.map(plain).join(' '), act);
}

function add(map: Map<string, Act[]>, key: string, act: Act): void {
  const acts = map.get(key);
  if (!acts) map.set(key, [act]);
  else if (!acts.includes(act)) acts.push(act);
}

const word = /[\p{L}\d¨]+(?:['.][\p{L}\d]+)*/gu;
const plain = (printed: string) =>
  printed
    .normalize('NFD')
    .replace(/[\p{M}¨]/gu, '') // old texts print the diaeresis apart: Financie¨le
    .toLowerCase();
const firstWord = /[\p{L}\d¨]+(?:['.][\p{L}\d]+)*/uy;
const nextWord = /(?:, ?| ?- ?| )?([\p{L}\d¨]+(?:['.][\p{L}\d]+)*)/uy;

/** The longest name that begins at a place in folded text; upper and lower case do not matter. */
export function readName(text: string, at: number): ActName | null {
  const { names, beginnings } = index();
  let found: ActName | null = null;
  let key = '';
  for (let end = at, match = take(firstWord, text, at); match; match = take(nextWord, text, end)) {
    end += match[0].length;
    key = key ? `${key} ${plain(match[1] ?? '')}` : plain(match[0]);
    if (!beginnings.has(key)) break;
    const acts = names.get(key);
    if (acts) found = { acts, start: at, end };
  }
  return found && take(anotherYear, text, found.end) ? null : found;
}

/** "Financiële verhoudingswet 1984" is another act than the one that the table has under the name without the year. */
const anotherYear = / (?:18|19|20)\d\d(?!\d)/y;

const token = /\p{L}[\p{L}\d]*/uy;
const yearBehind = / (?:19|20)\d\d(?!\d)/y;

/** The longest abbreviation at a place in folded text, written exactly as in the table: "Awb", "Vw 2000". */
export function readAbbreviation(text: string, at: number): ActName | null {
  const { abbreviations } = index();
  const first = take(token, text, at);
  if (!first) return null;
  const short = first[0];
  const year = take(yearBehind, text, at + short.length);
  const long = year && short + year[0];
  for (const key of [long, short]) {
    const acts = key && abbreviations.get(key);
    if (acts) return { acts, start: at, end: at + key.length };
  }
  return null;
}

/** Where a name of a law may begin: "Wet", "wet", or a capital. */
export const nameBeginning = /(?<![\p{L}\d-])(?:wet(?=[ -])|\p{Lu})/gu;
/** Every name in the table has one of these. */
export const speaksOfLaw =
  /wet|besluit|regeling|reglement|verdrag|verordening|richtlijn|handvest|statuut|code/i;
/** Another country's law, or a name that goes on: "de Duitse Grondwet", "Grondwet van de Europese Unie". */
const foreignBefore = /\p{Lu}\p{L}+(?:se|ische) $/u;
export const foreignBehind =
  /,? van (?:de |het )?(?:Republiek |Staat )?(?!Nederland(?!\p{L})|Onderwijs|Justitie|Financiën|Koninkrijk)(?=\p{Lu})/uy;

/** A name of a law at a place in folded text, if it is Dutch or European and ends there. */
export function readOwnName(text: string, at: number): ActName | null {
  const name = readName(text, at);
  return name && !isForeign(text, name) ? name : null;
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
