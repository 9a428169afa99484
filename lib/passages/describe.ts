import type { Passage } from '../model/collection';
import type { ReadDocument } from '../model/document';
import { contextLength } from './candidates';
import type { Located } from './locate';
import { plainOf } from './plain';
import { textsOf } from './texts';

/** What a passage is found again by. Null where the document has no such words: a page cannot make up a quote. */
export function describe(
  document: ReadDocument,
  { place, start, end }: Located,
): Omit<Passage, 'id' | 'note' | 'markedAt'> | null {
  const at = textsOf(document).find(
    (text) => text.place.part === place.part && text.place.index === place.index,
  );
  if (!at) return null;
  const { text, numbers, label } = at;
  const range = trimmed(text, start, end);
  if (!range) return null;
  const [from, to] = range;
  return {
    quote: text.slice(from, to),
    prefix: text.slice(Math.max(0, from - contextLength), from),
    suffix: text.slice(to, to + contextLength),
    place,
    start: from,
    numbers,
    label,
  };
}

/** Without blanks at its ends, and with no character cut in two. */
function trimmed(text: string, start: number, end: number): [number, number] | null {
  const plain = plainOf(text);
  let first = plain.to.findIndex((to) => to > start);
  let last = plain.from.findLastIndex((from) => from < end);
  while (first >= 0 && plain.text[first] === ' ') first++;
  while (plain.text[last] === ' ') last--;
  const [from, to] = [plain.from[first], plain.to[last]];
  return first >= 0 && first <= last && from !== undefined && to !== undefined ? [from, to] : null;
}
