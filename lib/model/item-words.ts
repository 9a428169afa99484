import type { CollectionItem } from './collection';

/** Lower case, without accents: "Gündoğan" is found by "gundogan". */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Whether all words of the query occur among these, whole or in part, in any order, whatever their accents and capitals. */
export function holdsAll(words: string, query: string): boolean {
  return plain(query.trim())
    .split(/\s+/)
    .every((word) => words.includes(word));
}

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
  const words = plain(texts.filter(Boolean).join(' ')).split(/\s+/);
  return [...new Set(words)].filter(Boolean).join(' ');
}
