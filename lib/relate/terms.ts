import { stemmer } from '@orama/stemmers/dutch';
import { stopWords } from './stop-words';

/** A word that tells something, and how it is looked up. */
export interface Term {
  /** The word as printed. */
  word: string;
  stem: string;
  /** It begins with a capital, and no sentence does with it. */
  proper: boolean;
}

/** Day numbers say nothing, and a document's number is a citation, not a word. */
const number = /^(?:\d{1,2}|\d{4}[zd]\d{5})$/;

/** The words of a web address are its site's, not the subject's. */
const address = /(?:https?:\/\/|www\.)\S+/gi;

/** Accents that old texts have behind their letter, as signs of their own: "patie¨nten", "Curac¸ao". */
const loose = '´`¨ˆ¸˛ˇ˘˙˚˝';

/** A text in Latin letters, as nearly all are; with the punctuation and the signs of money that have none in between. */
const latin = /^[\0-\u024F\u02C6-\u02DD\u2000-\u206F\u20A0-\u20BF]*$/;
const latinLetter = String.raw`\da-zA-Zª²³µ¹º¼-¾À-ÖØ-öø-\u024F`;
const latinWord = new RegExp(`[${latinLetter}]+(?:[${loose}][${latinLetter}]+)*`, 'g');
const latinAccent = new RegExp(`[\u0300-\u036F${loose}]`, 'g');

/**
 * The words of a text, as printed; in texts of before 1999 with their accents behind their letters. The patterns for all
 * scripts are made when they are needed: that takes a worker that was just started some milliseconds.
 */
export const wordsIn = (text: string) => text.matchAll(wordPattern(text));

const wordPattern = (text: string) =>
  latin.test(text) ? latinWord : new RegExp(`[\\p{L}\\p{M}\\p{N}]+(?:[${loose}][\\p{L}\\p{N}]+)*`, 'gu');

/** What stands before the first word of a sentence or of a quoted headline. */
const opening = /(?:^|[.?!:;•«»"“”„‘’'(]\s*)$/;

const stems = new Map<string, string>();

/** The telling words of a Dutch text, in order, repeats included. */
export function terms(text: string): Term[] {
  const found: Term[] = [];
  const bare = text.replace(address, ' ');
  for (const { 0: word, index } of wordsIn(bare)) {
    const plain = fold(word.toLowerCase());
    if (plain.length < 2 || stopWords.has(plain) || number.test(plain)) continue;
    const proper =
      word[0] !== word[0]?.toLowerCase() && !opening.test(bare.slice(Math.max(0, index - 3), index));
    found.push({ word, stem: stem(plain), proper });
  }
  return found;
}

/**
 * The stems of the first telling words of a text, repeats included: what `terms` finds of them, at a third of its cost.
 * @param most how many, at most
 */
export function firstStems(text: string, most: number): string[] {
  const found: string[] = [];
  for (const word of text.replace(address, ' ').match(wordPattern(text)) ?? []) {
    if (found.length >= most) break;
    const plain = fold(word.toLowerCase());
    if (plain.length >= 2 && !stopWords.has(plain) && !number.test(plain)) found.push(stem(plain));
  }
  return found;
}

/** Whether a word tells questions apart: not one of every text, nor the number of a day. */
export const isTelling = (word: string): boolean => terms(word).length > 0 || /\d{4}/.test(word);

/** Without accents. */
export function fold(word: string): string {
  if (/^[a-z0-9]+$/.test(word)) return word; // most are
  return word.normalize('NFD').replace(latin.test(word) ? latinAccent : anyAccent(), '');
}

const anyAccent = () => new RegExp(`[\\p{M}${loose}]`, 'gu');

/** Longer than any Dutch word by far. The stemmer reads some again for each letter, and text may be made so that it does. */
const longestWord = 100;

/** The stem of a plain word, kept for the next time. */
export function stem(word: string): string {
  if (word.length > longestWord) return word;
  let found = stems.get(word);
  if (found === undefined) {
    found = again(stemmer(word) as string);
    if (stems.size < 50_000) stems.set(word, found); // a bound on memory in a worker that reads a large archive
  }
  return found;
}

/**
 * What the Snowball algorithm for Dutch leaves apart: "havens" stops at "haven", which itself becomes "hav"; and the
 * voiced end of a plural ("sluizen", "brieven") differs from its singular ("sluis", "brief").
 */
function again(stem: string): string {
  return (stemmer(stem) as string).replace(/z$/, 's').replace(/v$/, 'f');
}

/** How often each stem occurs. */
export function countStems(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { stem } of terms(text)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

/** A word as it stands within a sentence: with its capital where that is its own, as of a name or of "AED". */
export const asInSentence = (word: string, proper: boolean): string =>
  proper || /\p{Lu}.*\p{Lu}/u.test(word) ? word : word.toLowerCase();
