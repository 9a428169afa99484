import type { CollectionItem } from '../model/collection';
import { plain } from '../model/item-words';
import { longerWords, rangesOf } from './marks';

/** The part of an item that a word was found in. */
export type Where =
  'note' | 'passage' | 'question' | 'answer' | 'explanation' | 'notice' | 'footnote' | 'source';

export interface Snippet {
  where: Where;
  /** Of the question or answer; none where there is only one. */
  numbers: number[];
  /** The footnote's. */
  label: string | null;
  text: string;
}

/** How much of a text is shown, and how much of it before the word, in characters. */
const length = 160;
const before = 50;

/** Where in an item the words were found: the place that holds most of them, the reader's own words first. Null: in none. */
export function snippetOf(item: CollectionItem, words: readonly string[]): Snippet | null {
  let best: Snippet | null = null;
  let most = 0;
  for (const place of placesOf(item)) {
    const folded = plain(place.text);
    const held = words.filter((word) => folded.includes(word)).length;
    if (held > most) [best, most] = [place, held];
    if (held === words.length) break;
  }
  return best && { ...best, text: excerpt(best.text, words) };
}

const place = (where: Where, text: string, numbers: number[] = [], label: string | null = null): Snippet => ({
  where,
  numbers,
  label,
  text,
});

/** Every text of an item that a reader may look for words in. */
export const textsOf = (item: CollectionItem): string[] => [
  ...item.documents.map(({ document }) => document.kamervraag.subject ?? ''),
  ...[...placesOf(item)].map(({ text }) => text),
];

function* placesOf({ note, passages, documents }: CollectionItem): Generator<Snippet> {
  yield place('note', note);
  for (const passage of passages)
    for (const text of [passage.quote, passage.note]) yield place('passage', text);
  for (const { document, resolved } of documents) {
    const { questions, answers, explanation, footnotes, notice } = document.kamervraag;
    for (const { numbers, text } of questions) yield place('question', text, numbers);
    for (const { numbers, text } of answers) yield place('answer', text, numbers);
    if (explanation) yield place('explanation', explanation);
    if (notice) yield place('notice', notice);
    for (const { label, text, urls } of footnotes)
      yield place('footnote', [text, ...urls.filter((url) => !text.includes(url))].join(' '), [], label);
    for (const { label, url } of resolved.sources)
      yield place('source', [label, url].filter(Boolean).join(' — '));
  }
}

/** What stands around the first of the words, rather than around a single letter, cut between words. */
function excerpt(text: string, words: readonly string[]): string {
  const [first] = [...rangesOf(text, longerWords(words)), ...rangesOf(text, words)];
  const from = Math.max(0, (first?.start ?? 0) - before);
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1;
  const cut = text.slice(start, start + length);
  const end = start + length < text.length ? Math.max(cut.lastIndexOf(' '), before + 1) : cut.length;
  return `${start > 0 ? '… ' : ''}${cut.slice(0, end).replace(/\s+/g, ' ')}${start + end < text.length ? ' …' : ''}`;
}
