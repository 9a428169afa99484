import { senseOf } from './lexicon';
import { stopWords } from './stop-words';
import { stem, terms, wordsIn, fold } from './terms';

/** A word where it stands in a text. */
interface Place {
  stem: string;
  start: number;
  end: number;
}

/** Words that stand in the midst of a phrase and say nothing by themselves: "röntgencamera's van Nuctech bij de douane". */
const betweenPhrase = 3;
/** A phrase of more words is the whole subject over again. */
const longestPhrase = 9;

/**
 * The longest phrase of a text of which every word that tells something stands in the other text too, in the letters of the
 * first; null where no two such words stand together, or none of them tells what the text is about.
 * @param held stems that stand in the other text as words of their own
 */
export function sharedPhrase(text: string, held: ReadonlySet<string>): string | null {
  const words = [...wordsIn(text)].map(({ 0: word, index }): Place & { silent: boolean } => {
    const plain = fold(word.toLowerCase());
    return {
      stem: stem(plain),
      start: index,
      end: index + word.length,
      silent: stopWords.has(plain) || plain.length < 2,
    };
  });
  let best: { start: number; end: number; worth: number } | null = null;
  for (let from = 0; from < words.length; from++) {
    const first = words[from];
    if (!first || first.silent || !held.has(first.stem)) continue;
    let telling = 0;
    let worth = 0;
    let silent = 0;
    for (let to = from; to < Math.min(words.length, from + longestPhrase); to++) {
      const word = words[to];
      if (!word || /[.?!:;«»"“”„‘’()]/.test(text.slice(words[to - 1]?.end ?? word.start, word.start))) break;
      if (word.silent) {
        silent += 1;
        if (silent > betweenPhrase) break;
        continue;
      }
      if (!held.has(word.stem)) break;
      silent = 0;
      const { kind, worth: own } = senseOf(word.stem);
      if (kind !== 'filler' && kind !== 'medium') worth += own;
      if (kind === 'telling' || kind === 'person' || kind === 'place') telling += 1;
      if (to > from && telling > 0 && worth > (best?.worth ?? smallest))
        best = { start: first.start, end: word.end, worth };
    }
  }
  return best && text.slice(best.start, best.end);
}
/** Two broad words side by side are no subject: "Nederlandse gemeenten". */
const smallest = 9;

/** The stems of a text's words. */
export const stemsOf = (texts: readonly string[]): Set<string> =>
  new Set(texts.flatMap((text) => terms(text).map(({ stem }) => stem)));

/** Between the parts of a name: "Van der Laan", "Ter Apel", "Alphen aan den Rijn". */
const particle = String.raw`(?:van|de|der|den|ter|ten|het|'t|’t|aan|op|in|en)`;
const named = String.raw`\p{Lu}[\p{L}\p{N}'’-]*`;
const name = new RegExp(`${named}(?:[ -](?:${particle}[ -]){0,2}${named})+`, 'gu');

/** The names of more than one word that stand in both texts, as the first prints them: one name is one thing that is shared. */
export function sharedNames(text: string, other: string): string[] {
  const found = other.toLowerCase();
  const names = new Set<string>();
  for (const [whole] of text.matchAll(name)) {
    const words = whole.split(' ');
    // A sentence's first word is no part of a name; the longest run that the other text has is.
    for (let from = 0; from < words.length - 1; from++) {
      const rest = words.slice(from).join(' ');
      if (words[from]?.match(/^\p{Lu}/u) && found.includes(rest.toLowerCase()) && terms(rest).length > 0) {
        names.add(rest);
        break;
      }
    }
  }
  return [...names];
}
