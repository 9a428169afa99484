import { plain } from '../model/item-words';

/** A piece of a text, and whether the query asked for it. */
export interface Part {
  text: string;
  marked: boolean;
}

/**
 * A text with every occurrence of the query's words apart, whatever their accents and capitals. Together they are the text.
 * A single letter is not marked: it stands in every second word.
 */
export function markedParts(text: string, words: readonly string[]): Part[] {
  const ranges = rangesOf(text, longerWords(words));
  if (ranges.length === 0) return text ? [{ text, marked: false }] : [];
  const parts: Part[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    if (start > at) parts.push({ text: text.slice(at, start), marked: false });
    parts.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false });
  return parts;
}

/** Without single letters. */
export const longerWords = (words: readonly string[]): string[] =>
  words.filter((word) => !/^\p{L}$/u.test(word));

/** Whether every word occurs. */
export function holdsWords(text: string, words: readonly string[]): boolean {
  const folded = plain(text);
  return words.every((word) => folded.includes(word));
}

/** Where the words stand in the text, in order, those that touch as one. */
export function rangesOf(text: string, words: readonly string[]): { start: number; end: number }[] {
  if (words.length === 0) return [];
  const { folded, places } = fold(text);
  const marks = new Uint8Array(text.length);
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length))
      marks.fill(1, places[at], places[at + word.length]);
  }
  const ranges: { start: number; end: number }[] = [];
  for (let i = 0; i < marks.length; i++) {
    if (!marks[i]) continue;
    const start = i;
    while (marks[i]) i += 1;
    ranges.push({ start, end: i });
  }
  return ranges;
}

/** The text as it is compared, and for each of its characters where it came from; last, the text's end. */
function fold(text: string): { folded: string; places: number[] } {
  let folded = '';
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    const letters = plain(character);
    for (let i = 0; i < letters.length; i++) places.push(at);
    folded += letters;
    at += character.length;
  }
  places.push(text.length);
  return { folded, places };
}
