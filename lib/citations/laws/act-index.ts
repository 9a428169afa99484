import { fold } from '../fold';
import { type Act, type ActTable, anotherAct, readActs } from './act';
import { dutchActs } from './acts';
import { europeanActs } from './eu-acts';

/** The Burgerlijk Wetboek as a whole; which of its books is meant, the article or the words around it say. */
export const burgerlijkWetboek: Act = {
  id: 'BW',
  title: 'Burgerlijk Wetboek',
  abbreviations: ['BW'],
  names: [],
};

/** Names of acts that begin with one word: by their words, in lower case, without accents and hyphens. */
export interface Names {
  /** By the telling words: "flora en faunawet". More acts than one where the name is ambiguous. */
  names: Map<string, Act[]>;
  /** By all words: where the little words tell two names apart, they count. */
  whole: Map<string, Act[]>;
  /** Every beginning of a name, so that reading stops where no name goes on. */
  beginnings: Set<string>;
  /** By abbreviation, written exactly so. */
  abbreviations: Map<string, Act[]>;
}

/**
 * A word of a name, as a pattern: "risico's", "E.U.". None has ten dots; without an end each word of "Wet.Wet.Wet…" would
 * be read with all that follow.
 */
export const wordOfName = String.raw`[\p{L}\d¨]+(?:['.][\p{L}\d]+){0,9}`;
const word = new RegExp(wordOfName, 'gu');
export const plain = (printed: string) =>
  printed
    .normalize('NFD')
    .replace(/[\p{M}¨]/gu, '') // old texts print the diaeresis apart: Financie¨le
    .toLowerCase();
/** "Wet economische delicten" is said for the Wet op de economische delicten: the little words do not count. */
const littleWords = ['op', 'de', 'het', 'inzake'];
const little = new Set(littleWords);
export const telling = (word: string) => !little.has(word);

/**
 * A word of a name in a table that has been made plain, where all is ASCII (a test sees to it): a pattern without the
 * letters of every script is made and tried several times faster.
 */
const plainWord = String.raw`[a-z\d]+(?:['.][a-z\d]+){0,9}`;

/**
 * The rows of a table by the words that names in them begin with. To read all rows takes a worker that was just started
 * some 30 ms, and a text has few of the words: so a row is read when a text has one of its own.
 */
class LazyTable {
  private readonly rows: string[];
  private readonly known: ActTable[] = [];
  private readonly byFirst = new Map<string, Set<number>>();

  constructor(table: string) {
    this.rows = table.trim().split('\n');
    const firsts = new RegExp(String.raw`[|;]\??(?:(?:${littleWords.join('|')}) )*(${plainWord})`, 'g');
    const text = plain(table.trim());
    let row = 0;
    let end = text.indexOf('\n');
    for (let hit = firsts.exec(text); hit; hit = firsts.exec(text)) {
      for (; end >= 0 && end < hit.index; end = text.indexOf('\n', end + 1)) row++;
      const first = hit[1] ?? '';
      const rows = this.byFirst.get(first);
      if (rows) rows.add(row);
      else this.byFirst.set(first, new Set([row]));
    }
  }

  /** The acts of which a name begins with this word. */
  beginning(first: string): ActTable {
    return this.read([...(this.byFirst.get(first) ?? [])]);
  }

  /** A row is read once: an act is one and the same whichever of its names is found. */
  private read(rows: number[]): ActTable {
    const tables = rows.map((row) => (this.known[row] ??= readActs(this.rows[row] ?? '')));
    return {
      acts: tables.flatMap(({ acts }) => acts),
      unsure: new Set(tables.flatMap(({ unsure }) => [...unsure])),
    };
  }
}

let tables: LazyTable[] | null = null;
const everyTable = () => (tables ??= [new LazyTable(dutchActs), new LazyTable(europeanActs)]);
const civilCode: ActTable = { acts: [burgerlijkWetboek], unsure: new Set() };

const byFirst = new Map<string, Names>();

/** All names that begin with this word, plain and telling. */
export function namesBeginning(first: string): Names {
  const known = byFirst.get(first);
  if (known) return known;
  const index: Names = {
    names: new Map(),
    whole: new Map(),
    beginnings: new Set(),
    abbreviations: new Map(),
  };
  for (const table of [...everyTable().map((table) => table.beginning(first)), civilCode])
    for (const act of table.acts) {
      for (const name of [act.title, ...act.names])
        for (const one of meant(name, act, table)) addName(index, name, one);
      for (const short of act.abbreviations)
        for (const one of meant(short, act, table)) add(index.abbreviations, short, one);
    }
  byFirst.set(first, index);
  return index;
}

/** The acts with this abbreviation, written exactly so. */
export const actsAbbreviated = (short: string): Act[] | undefined =>
  namesBeginning(plain(short).match(word)?.[0] ?? '').abbreviations.get(short);

const meant = (name: string, act: Act, { unsure }: ActTable): Act[] =>
  unsure.has(name) ? [act, anotherAct] : [act];

function addName({ names, whole, beginnings }: Names, name: string, act: Act): void {
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
