import { before, forLastText } from '../fold';
import { type Act, anotherAct } from './act';
import { actsAbbreviated, plain } from './act-index';
import { findNames, readName } from './names';

/** What is known around a citation, to tell apart the acts that share a name or an abbreviation. */
export interface Setting {
  /** Folded: the text that cites, or all texts of its document. */
  words: string;
  /** The year in which it was written; null where only its words can tell. */
  year: number | null;
}

/** What a text says of itself, where no document is known. */
export const settingOf = (folded: string): Setting => ({ words: folded, year: null });

/** "(Wpg)", "(hierna: Wpg)", "(verder te noemen de «Wpg»)" behind the name of a law */
const inBrackets =
  /\((?:(?:hierna|verder|voortaan|afgekort|in het vervolg)(?: ook)?(?: te noemen)?:? )?(?:de |het )?[«"']?(\p{Lu}[\p{L}\d]{1,11}(?: (?:19|20)\d\d)?)[»"']?\)/gu;
/** "Wpg (Wet publieke gezondheid)" */
const explained = /(?<![\p{L}\d-])(\p{Lu}[\p{L}\d]{1,11}) \((?:de |het )?(?=[wW\p{Lu}])/gu;
const lawBefore =
  /(?:^|[^\p{L}])((?:\p{L}+ ){0,3}(?:[Ww]et|[Bb]esluit|[Rr]egeling|[Rr]eglement|[Vv]erordening|[Rr]ichtlijn|[Vv]erdrag|[Ww]etboek)(?: [\p{L}-]+){1,12}|\p{L}+(?:wet|besluit|regeling|verordening|richtlijn|verdrag)) $/u;

/** The acts that a text itself says an abbreviation stands for; null where it says nothing. */
export function definedAs({ words }: Setting, short: string): Act[] | null {
  return definitions(words).get(short) ?? null;
}

const definitions = forLastText((text: string): Map<string, Act[]> => {
  const found = new Map<string, Act[]>();
  for (const { 0: printed, 1: short = '', index } of text.matchAll(explained)) {
    const name = readName(text, index + printed.length);
    if (name && text[name.end] === ')') found.set(short, name.acts);
  }
  for (const { 1: short = '', index } of text.matchAll(inBrackets)) {
    const acts = actsOf(before(text, index, 160), short);
    if (acts) found.set(short, acts);
  }
  return found;
});

function actsOf(words: string, short: string): Act[] | null {
  const name = findNames(words).at(-1);
  if (name && words.slice(name.end) === ' ') return name.acts;
  const law = lawBefore.exec(words)?.[1];
  if (!law) return null;
  // Its name may be printed otherwise than the table has it.
  const same = actsAbbreviated(short)?.filter((act) => resembles(law, act));
  return same?.length ? same : [anotherAct];
}

/** Half of the words that a title consists of begin as words of the other name do. */
function resembles(name: string, { title }: Act): boolean {
  const beginnings = (text: string) =>
    (plain(text).match(/[a-z\d]{4,}/g) ?? []).map((word) => word.slice(0, 5));
  const [own, other] = [beginnings(title), new Set(beginnings(name))];
  return own.filter((word) => other.has(word)).length * 2 >= own.length;
}
