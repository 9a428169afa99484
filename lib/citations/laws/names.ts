import { before, fold, take } from '../fold';
import { type Act, type ActTable, anotherAct, readActs } from './act';
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
  names: [],
};

interface Index {
  /** By the telling words of a name in lower case, without accents and hyphens: "flora en faunawet". */
  names: Map<string, Act[]>;
  /** By all its words: where the little words tell two names apart, they count. */
  whole: Map<string, Act[]>;
  /** Every beginning of a name, so that reading stops where no name goes on. */
  beginnings: Set<string>;
  abbreviations: Map<string, Act[]>;
}

let built: Index | null = null;

/** Made when a text first speaks of a law, not when the background starts. */
function index(): Index {
  if (built) return built;
  built = { names: new Map(), whole: new Map(), beginnings: new Set(), abbreviations: new Map() };
  addTable(built, readActs(dutchActs));
  addTable(built, readActs(europeanActs));
  addTable(built, { acts: [burgerlijkWetboek], unsure: new Set() });
  return built;
}

function addTable(index: Index, { acts, unsure }: ActTable): void {
  for (const act of acts) {
    const meant = (name: string) => (unsure.has(name) ? [act, anotherAct] : [act]);
    for (const name of [act.title, ...act.names]) for (const one of meant(name)) addName(index, name, one);
    for (const short of act.abbreviations)
      for (const one of meant(short)) add(index.abbreviations, short, one);
  }
}

function addName({ names, whole, beginnings }: Index, name: string, act: Act): void {
  const all = (fold(name).match(word) ?? []).map(plain);
  const words = all.filter(telling);
  words.forEach((_, i) => beginnings.add(words.slice(0, i + 1).join(' ')));
  add(names, words.join(' '), act);
  add(whole, all.join(' '), act);
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
/** "Wet economische delicten" is said for the Wet op de economische delicten: the little words do not count. */
const little = new Set(['op', 'de', 'het', 'inzake']);
const telling = (word: string) => !little.has(word);
const firstWord = /[\p{L}\d¨]+(?:['.][\p{L}\d]+)*/uy;
const nextWord = /(?:[ ,(/'-]{1,3}|\.-)?([\p{L}\d¨]+(?:['.][\p{L}\d]+)*)/uy;

/** The longest name that begins at a place in folded text; upper and lower case do not matter. */
export function readName(text: string, at: number): ActName | null {
  const { names, whole, beginnings } = index();
  let found: ActName | null = null;
  let key = '';
  let all = '';
  for (let end = at, match = take(firstWord, text, at); match; match = take(nextWord, text, end)) {
    end += match[0].length;
    const next = plain(match[1] ?? match[0]);
    all = all ? `${all} ${next}` : next;
    if (key && !telling(next)) continue;
    key = key ? `${key} ${next}` : next;
    if (!beginnings.has(key)) break;
    const acts = whole.get(all) ?? names.get(key);
    if (acts) found = { acts, start: at, end };
  }
  return found && take(anotherYear, text, found.end) ? null : found;
}

/** "Financiële verhoudingswet 1984" is another act than the one that the table has under the name without the year. */
const anotherYear = / (?:18|19|20)\d\d(?!\d)/y;

const token = /\p{L}[\p{L}\d]*/uy;
/** "WGBH/CZ", "E-wet" */
const secondPart = /(?:[/-]|')\p{L}+/uy;
const yearBehind = / (?:19|20)\d\d(?!\d)/y;

/** The longest abbreviation at a place in folded text, written exactly as in the table: "Awb", "Vw 2000". */
export function readAbbreviation(text: string, at: number): ActName | null {
  const { abbreviations } = index();
  const first = take(token, text, at);
  if (!first) return null;
  const short = first[0];
  const year = take(yearBehind, text, at + short.length);
  const part = take(secondPart, text, at + short.length);
  for (const key of [year && short + year[0], part && short + part[0], short]) {
    const acts = key && abbreviations.get(key);
    if (acts) return { acts, start: at, end: at + key.length };
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
