import { savedDocument, type CollectionItem } from '../lib/model/collection';
import { holdsAll, wordsOf } from '../lib/model/item-words';

const known = new Map<string, { updatedAt: number; words: string }>();

/** Whether all words of the query occur in the item. Its words are made once, and again when it was changed. */
export function matchesQuery(item: CollectionItem, query: string): boolean {
  let found = known.get(item.key);
  if (found?.updatedAt !== item.updatedAt)
    known.set(item.key, (found = { updatedAt: item.updatedAt, words: wordsOf(item) }));
  return holdsAll(found.words, query);
}

/** The year in which a question was asked, `2023`; null where it is not known. */
export function yearOf(item: CollectionItem): string | null {
  const { submitted, answered } = savedDocument(item).document.kamervraag;
  return (submitted ?? answered)?.slice(0, 4) ?? null;
}

/** The values with how often each occurs, most used first, then by name. */
export function tally(values: string[]): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value));
}
