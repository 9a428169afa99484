import type { CollectionItem } from './collection';

/** Lower case, without accents: "Gündoğan" is found by "gundogan". */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words of a query, plain; none where nothing is asked. */
export function queryWords(query: string): string[] {
  return plain(query).split(/\s+/).map(bare).filter(Boolean);
}

/** Whether all words of the query occur among these, whole or in part, in any order, whatever their accents and capitals. */
export function holdsAll(words: string, query: string): boolean {
  return queryWords(query).every((word) => words.includes(word));
}

/** Without what only stands beside it in a sentence, so that "kosten," is not another word than "kosten". */
function bare(word: string): string {
  const first = word.search(letter);
  if (first < 0) return word;
  let end = word.length;
  while (!letter.test(lastOf(word, end))) end -= lastOf(word, end).length;
  return word.slice(first, end);
}

const letter = /[\p{L}\p{N}]/u;

/** The character that ends there, of one unit or two. One that is looked for from behind: a pattern would begin at each. */
const lastOf = (word: string, end: number): string => {
  const two = word.slice(Math.max(0, end - 2), end);
  return (two.codePointAt(0) ?? 0) > 0xffff ? two : two.slice(-1);
};

/** Every word of an item that a reader may look for, each once, plain, with a space between. */
export function wordsOf(item: CollectionItem): string {
  const texts = [
    item.note,
    ...item.labels,
    ...item.ids,
    ...item.passages.flatMap(({ quote, note }) => [quote, note]),
    ...item.documents.flatMap(({ document: { kamervraag, url }, resolved }) => [
      kamervraag.subject,
      kamervraag.explanation,
      kamervraag.notice,
      url,
      ...kamervraag.authors.flatMap(({ name, party }) => [name, party]),
      ...kamervraag.addressees,
      ...[...kamervraag.questions, ...kamervraag.answers, ...kamervraag.footnotes].map(({ text }) => text),
      ...kamervraag.footnotes.flatMap(({ urls }) => urls),
      ...resolved.sources.map(({ label }) => label),
    ]),
  ];
  const words = plain(texts.filter(Boolean).join(' ')).split(/\s+/).map(bare);
  return [...new Set(words)].filter(Boolean).join(' ');
}
