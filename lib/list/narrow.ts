import { facets, type Entry, type Facet } from './entry';
import { mergers } from './party-names';
import type { Wanted } from './wanted';

/** How many items hold a value. */
export interface Counted {
  value: string;
  count: number;
}

type Chosen = Wanted['chosen'];

/** The entries that have a chosen value of each facet that has any, in the same order. */
export const narrow = (entries: readonly Entry[], chosen: Chosen): Entry[] => entries.filter(passes(chosen));

/** Whether an entry has a chosen value of each facet that has any. */
export function passes(chosen: Chosen): (entry: Entry) => boolean {
  const tests = facets.filter((facet) => chosen[facet].length > 0);
  return ({ values }) => tests.every((facet) => holds(values[facet], chosen[facet]));
}

/** How many entries hold each value. */
export type Counts = ReadonlyMap<string, number>;

/**
 * How many entries each value would show: counted among those that pass the other facets, so that a second choice in the
 * same facet says what it adds. Chosen values are there even where they hold nothing.
 */
export const countValues = (entries: readonly Entry[], chosen: Chosen): Record<Facet, Counts> =>
  new Counting(chosen).add(entries).counts();

/** The same of a list that is counted piece by piece. */
export class Counting {
  private readonly byFacet: Record<Facet, Map<string, number>>;
  private readonly tests: readonly Facet[];

  constructor(private readonly chosen: Chosen) {
    this.tests = facets.filter((facet) => chosen[facet].length > 0);
    this.byFacet = Object.fromEntries(
      facets.map((facet) => [facet, new Map(chosen[facet].map((value) => [value, 0]))]),
    ) as unknown as Record<Facet, Map<string, number>>;
  }

  add(entries: readonly Entry[]): this {
    for (const { values } of entries) {
      const failed = this.tests.filter((facet) => !holds(values[facet], this.chosen[facet]));
      if (failed.length > 1) continue;
      for (const facet of facets) {
        if (failed.length > 0 && failed[0] !== facet) continue;
        const map = this.byFacet[facet];
        for (const value of values[facet]) map.set(value, (map.get(value) ?? 0) + 1);
      }
    }
    return this;
  }

  /** To be asked once, when all is counted. */
  counts(): Record<Facet, Counts> {
    leaveOutRepeats(this.byFacet.party, this.chosen.party);
    return this.byFacet;
  }
}

/**
 * A party that others merged into is no choice of its own while it finds what one of those finds: a reader who has only
 * questions of the PvdA sees PvdA. Chosen it stays, to be taken back.
 */
function leaveOutRepeats(counts: Map<string, number>, chosen: readonly string[]): void {
  for (const [whole, parts] of mergers)
    if (!chosen.includes(whole) && parts.some((part) => counts.get(part) === counts.get(whole)))
      counts.delete(whole);
}

/** The so many values that most entries hold, most first, then by name: without sorting the thousands that few hold. */
export function mostOf(counts: Counts, limit = counts.size): Counted[] {
  const most: Counted[] = [];
  let least = 0; // what it takes to belong to them
  for (const [value, count] of counts) {
    if (most.length >= limit * 2) {
      most.sort(mostFirst).length = limit;
      least = most.at(-1)?.count ?? 0;
    }
    if (count >= least) most.push({ value, count });
  }
  return most.sort(mostFirst).slice(0, limit);
}

const mostFirst = (a: Counted, b: Counted): number =>
  b.count - a.count || (a.value < b.value ? -1 : a.value > b.value ? 1 : 0);

const holds = (values: readonly string[], chosen: readonly string[]) =>
  values.some((value) => chosen.includes(value));
