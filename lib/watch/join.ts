import type { FoundQuestion, Watch } from '../model/watch';

/** Most questions that a watch keeps; older ones are in the archive. Far more than a look can bring again. */
export const MOST_FOUND = 1000;

/** By the day of submission, then by number. */
export const newestFirst = (found: readonly FoundQuestion[]): FoundQuestion[] =>
  [...found].sort(
    (a, b) => compare(b.submitted ?? '', a.submitted ?? '') || compare(b.zaaknummer, a.zaaknummer),
  );

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Two watches of one search, as one: what was found by either, and seen in either. */
export function joinWatches(ours: Watch, theirs: Watch): Watch {
  const found = new Map(theirs.found.map((each) => [each.zaaknummer, each]));
  for (const each of ours.found) {
    const other = found.get(each.zaaknummer);
    const foundAt = Math.min(each.foundAt, other?.foundAt ?? each.foundAt);
    found.set(each.zaaknummer, { ...each, foundAt, seen: each.seen || other?.seen === true });
  }
  return {
    ...ours,
    madeAt: Math.min(ours.madeAt, theirs.madeAt),
    begun: ours.begun || theirs.begun,
    found: newestFirst([...found.values()]).slice(0, MOST_FOUND),
  };
}
