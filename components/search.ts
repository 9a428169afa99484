import type { CollectionItem } from '../lib/model/record';

/** Lower case, without accents: "Gündoğan" is found by "gundogan". */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

const texts = new Map<string, { updatedAt: number; text: string }>();

/** Everything of an item that a reader may look for. Made once, and again when the item was changed: folding is slow. */
function textOf(item: CollectionItem): string {
  const known = texts.get(item.key);
  if (known?.updatedAt === item.updatedAt) return known.text;
  const { kamervraag } = item.document;
  const parts = [
    kamervraag.subject,
    kamervraag.explanation,
    kamervraag.notice,
    item.note,
    ...item.labels,
    ...item.ids,
    ...kamervraag.authors.map(({ name, party }) => `${name} ${party ?? ''}`),
    ...kamervraag.addressees,
    ...[...kamervraag.questions, ...kamervraag.answers, ...kamervraag.footnotes].map(({ text }) => text),
    ...kamervraag.footnotes.flatMap(({ urls }) => urls),
    ...item.resolved.sources.map(({ label }) => label),
  ];
  const text = plain(parts.filter(Boolean).join('\n'));
  texts.set(item.key, { updatedAt: item.updatedAt, text });
  return text;
}

/** Whether all words of the query occur in the item, in any order, whatever their accents and capitals. */
export function matchesQuery(item: CollectionItem, query: string): boolean {
  const text = textOf(item);
  return plain(query.trim())
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** The year in which a question was asked, `2023`; null where it is not known. */
export const yearOf = ({ document: { kamervraag } }: CollectionItem): string | null =>
  (kamervraag.submitted ?? kamervraag.answered)?.slice(0, 4) ?? null;

/** The values with how often each occurs, most used first, then by name. */
export function tally(values: string[]): { value: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value));
}
