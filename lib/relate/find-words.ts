import { unpackList } from './posting-list';
import type { Reading } from './question-index';

/** Numbers of the questions that hold each of these terms, the latest first. */
export function docsHoldingAll(terms: readonly string[], reading: Reading, limit: number): number[] {
  return holding(terms, reading)
    .sort((a, b) => b.day - a.day)
    .slice(0, limit)
    .map(({ doc }) => doc);
}

/** The questions that hold each of these terms, with their days; in no order. */
export function holding(
  terms: readonly string[],
  { segments, gone }: Reading,
): { doc: number; day: number }[] {
  const found: { doc: number; day: number }[] = [];
  for (const { facts, list } of segments) {
    const lists = terms.map(list).filter((having) => having !== null);
    if (lists.length < terms.length) continue;
    const counts = new Uint8Array(facts.docs.length);
    for (const having of lists)
      for (const local of unpackList(having).locals) counts[local] = (counts[local] ?? 0) + 1;
    counts.forEach((count, local) => {
      const doc = facts.docs[local] ?? 0;
      if (count === terms.length && !gone.has(doc)) found.push({ doc, day: facts.days[local] ?? 0 });
    });
  }
  return found;
}
