import type { CollectionItem } from '../lib/model/record';
import { fold, queryWords } from './fold';

/** What the reader asks of the list. Null: no such filter. */
export interface Filter {
  query: string;
  label: string | null;
  /** `2023` */
  year: string | null;
}

export const noFilter: Filter = { query: '', label: null, year: null };

/** The year of submission, else of the answer; null where the document gives no date. */
export function yearOf({ document: { kamervraag } }: CollectionItem): string | null {
  return (kamervraag.submitted ?? kamervraag.answered)?.slice(0, 4) ?? null;
}

/** The years of these items, newest first. */
export function yearsOf(items: CollectionItem[]): string[] {
  const years = items.map(yearOf).filter((year) => year !== null);
  return [...new Set(years)].sort().reverse();
}

/** All that search looks through, as printed. */
function searchedText({ document, ids, labels, note }: CollectionItem): string {
  const { subject, authors, addressees, questions, answers, explanation, notice, footnotes } = document.kamervraag;
  return [
    subject ?? '',
    ...authors.map(({ name, party }) => `${name} ${party ?? ''}`),
    ...addressees,
    ...ids,
    ...labels,
    note,
    ...[...questions, ...answers].map(({ text }) => text),
    explanation ?? '',
    notice ?? '',
    ...footnotes.map(({ text, urls }) => [text, ...urls].join(' ')),
  ].join('\n');
}

/**
 * Finds items: all words must occur, anywhere, whatever their accents and capitals. Folding thousands of documents
 * takes a while, so the folded text is kept until the item changes.
 */
export function makeFinder(): (items: CollectionItem[], filter: Filter) => CollectionItem[] {
  const folded = new Map<string, { updatedAt: number; text: string }>();
  const textOf = (item: CollectionItem): string => {
    const kept = folded.get(item.key);
    if (kept?.updatedAt === item.updatedAt) return kept.text;
    const text = fold(searchedText(item));
    folded.set(item.key, { updatedAt: item.updatedAt, text });
    return text;
  };
  return (items, { query, label, year }) => {
    const words = queryWords(query);
    return items.filter(
      (item) =>
        (label === null || item.labels.includes(label)) &&
        (year === null || yearOf(item) === year) &&
        words.every((word) => textOf(item).includes(word)),
    );
  };
}
