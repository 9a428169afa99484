import { plain } from '../model/item-words';

/**
 * What is looked for in a title: words one after the other, plain. `whole`: they must stand so; else the last one may go on
 * ("bruggen-" in "bruggenbouw"), and one alone may also stand within a longer word.
 */
interface Term {
  words: string[];
  whole: boolean;
}

/** Below so many letters a word is looked for as a whole only: "AI" stands within "Maine", and "eu" within "leugen". */
const SHORTEST_PART = 4;

// "europese unie" · “europese unie” · «europese unie» · „europese unie”
const PHRASE = /["“”„«»]([^"“”„«»]*)["“”„«»]|([^\s"“”„«»]+)/g;

/** What the reader typed: each must be found. Marks alone look for nothing. */
export function readTerms(typed: string): Term[] {
  return [...typed.matchAll(PHRASE)]
    .map(([, phrase, word]): Term => {
      const words = wordsIn(phrase ?? word ?? '');
      return { words, whole: phrase !== undefined || words.join('').length < SHORTEST_PART };
    })
    .filter(({ words }) => words.length > 0);
}

/**
 * Whether texts hold all terms between them, whatever their capitals and accents. A word of four letters or more is found within a longer
 * one too: Dutch writes as one what other languages write as two ("haven" in "zeehavens").
 */
export function holdsTerms(texts: readonly string[], terms: readonly Term[]): boolean {
  // "e-mail" is found by "email", and the other way round.
  const all = texts.flatMap((text) => [wordsIn(text), wordsIn(withoutHyphens(text))]);
  return terms.every(({ words, whole }) => {
    const ways = words.length > 1 && !whole ? [words, [words.join('')]] : [words];
    return ways.some((way) => all.some((words) => stands(way, whole, words)));
  });
}

function stands(words: readonly string[], whole: boolean, text: readonly string[]): boolean {
  const [only = ''] = words;
  if (!whole && words.length === 1) return text.some((word) => word.includes(only));
  const last = words.length - 1;
  return text.some((_, at) =>
    words.every((word, i) => {
      const there = text[at + i] ?? '';
      return whole || i < last ? there === word : there.startsWith(word);
    }),
  );
}

const wordsIn = (text: string): string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

const withoutHyphens = (text: string): string =>
  text.replace(/(?<=[\p{L}\p{N}\p{M}])[-‐‑'’](?=[\p{L}\p{N}])/gu, '');
