import { unpackList } from './posting-list';
import type { Reading } from './question-index';

/** Numbers of the questions that hold each of these terms, the latest first. */
export function docsHoldingAll(
  terms: readonly string[],
  { segments, gone }: Reading,
  limit: number,
): number[] {
  const found: { doc: number; day: number }[] = [];
  for (const { facts, list } of segments) {
    const counts = new Uint8Array(facts.docs.length);
    for (const term of terms) {
      const having = list(term);
      if (having) for (const local of unpackList(having).locals) counts[local] = (counts[local] ?? 0) + 1;
    }
    counts.forEach((count, local) => {
      const doc = facts.docs[local] ?? 0;
      if (count === terms.length && !gone.has(doc)) found.push({ doc, day: facts.days[local] ?? 0 });
    });
  }
  return found
    .sort((a, b) => b.day - a.day)
    .slice(0, limit)
    .map(({ doc }) => doc);
}
