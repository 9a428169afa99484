import { eachPosting } from './posting-list';
import type { Reading } from './question-index';

/** Where the questions stand, in the row of all segments (see `Sums`), that have one of these terms. */
export function placesHaving(
  terms: readonly string[],
  { segments }: Reading,
  starts: readonly number[],
): Set<number> {
  const places = new Set<number>();
  segments.forEach(({ list }, segment) => {
    for (const term of terms) {
      const found = list(term);
      if (found) eachPosting(found, (local) => places.add((starts[segment] ?? 0) + local));
    }
  });
  return places;
}

/** For each term that occurs: which of the chosen questions have it, 1 at their index. */
export function termsOf(
  chosen: readonly { segment: number; local: number }[],
  terms: readonly string[],
  { segments }: Reading,
): Map<string, Uint8Array> {
  const having = new Map<string, Uint8Array>();
  segments.forEach(({ facts, list }, segment) => {
    const indexAt = new Int32Array(facts.docs.length).fill(-1);
    let any = false;
    chosen.forEach((candidate, index) => {
      if (candidate.segment !== segment) return;
      indexAt[candidate.local] = index;
      any = true;
    });
    for (const term of any ? terms : []) {
      const found = list(term);
      if (!found) continue;
      let marks = having.get(term);
      if (!marks) having.set(term, (marks = new Uint8Array(chosen.length)));
      const own = marks;
      eachPosting(found, (local) => {
        const index = indexAt[local] ?? -1;
        if (index >= 0) own[index] = 1;
      });
    }
  });
  return having;
}
