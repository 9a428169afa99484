import { queryWords } from '../model/item-words';

/** How many letters may be other, missing, too many or changed about in a word of this length. */
const mostErrors = (length: number) => (length < 4 ? 0 : length < 6 ? 1 : 2);

interface Near {
  word: string;
  errors: number;
}

/**
 * The words of a vocabulary that a mistyped one may have been meant for: those with fewest errors, those that begin alike
 * before others, and of these the ones used most.
 * @param vocabulary each word between two line ends, the most used first (`IndexParts.text`)
 */
export function nearestWords(vocabulary: string, typed: string, limit: number): string[] {
  const most = mostErrors(typed.length);
  if (most === 0 || /\d/.test(typed)) return []; // one digit off is another number
  const near: Near[] = [];
  for (let at = 1; at < vocabulary.length;) {
    const end = vocabulary.indexOf('\n', at);
    const length = end - at;
    if (Math.abs(length - typed.length) <= most) {
      const word = vocabulary.slice(at, end);
      const errors = errorsBetween(typed, word, most);
      if (errors <= most) near.push({ word, errors });
    }
    at = end + 1;
  }
  const otherwise = ({ word }: Near) => Number(word[0] !== typed[0]);
  return near
    .sort((a, b) => a.errors - b.errors || otherwise(a) - otherwise(b)) // stable: the order of use stays
    .slice(0, limit)
    .map(({ word }) => word);
}

/**
 * How many letters it takes to make one word of the other, two neighbours that changed places counted as one; more than
 * `most` is said as `most + 1`, and not counted on. https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance
 */
export function errorsBetween(a: string, b: string, most: number): number {
  const over = most + 1;
  if (Math.abs(a.length - b.length) > most) return over;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let errors = Math.min((row[j] ?? over) + 1, (next[j - 1] ?? over) + 1, (row[j - 1] ?? over) + cost);
      if (cost === 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        errors = Math.min(errors, (before[j - 2] ?? over) + 1);
      next.push(errors);
      least = Math.min(least, errors);
    }
    if (least > most) return over;
    [before, row] = [row, next];
  }
  return Math.min(row[b.length] ?? over, over);
}

/**
 * A query with some of its words replaced, whatever stands around them; others stay as they were typed.
 * @param words by the word as it is compared
 */
export function withWords(query: string, words: ReadonlyMap<string, string>): string {
  return query
    .split(/(\s+)/)
    .map((piece) => {
      const [word] = queryWords(piece);
      const other = word === undefined ? undefined : words.get(word);
      if (other === undefined) return piece;
      const before = /^[^\p{L}\p{N}]*/u.exec(piece)?.[0] ?? '';
      const behind = /[^\p{L}\p{N}]*$/u.exec(piece)?.[0] ?? '';
      return `${before}${other}${behind}`;
    })
    .join('');
}

/** A word that nothing holds, and those that it may have been meant for, the likeliest first. */
export interface Missing {
  word: string;
  nearest: readonly string[];
}

/** What a query may have been meant to say, the likeliest first; nothing where a word is like no other. */
export function meantQueries(query: string, missing: readonly Missing[]): string[] {
  if (missing.length === 0 || missing.some(({ nearest }) => nearest.length === 0)) return [];
  const [first, ...others] = missing;
  const rest = others.map(({ word, nearest }) => [word, nearest[0] ?? word] as const);
  return (first?.nearest ?? []).map((each) =>
    withWords(query, new Map([[first?.word ?? '', each], ...rest])),
  );
}
