import { unpackList, type PostingList, type Postings } from './posting-list';
import type { Facts } from './facts';
import type { Reading } from './question-index';

/** A segment with the lists of a query unpacked. */
export interface Unpacked {
  facts: Facts;
  /** Where its questions begin in the row of all segments' questions. */
  start: number;
  lists: Map<string, Postings>;
}

/**
 * Every list that a query reads, unpacked once for all that is done with it. They stand in memory that the next query
 * uses again, so they are good until then: a few megabytes a query would pile up before the browser clears them away.
 */
export function unpack({ segments }: Reading, terms: readonly string[]): Unpacked[] {
  let start = 0;
  const packed = segments.map(({ facts, list }) => {
    const own = { facts, start, lists: terms.flatMap((term) => pair(term, list(term))) };
    start += facts.docs.length;
    return own;
  });
  const total = packed.reduce(
    (sum, { lists }) => sum + lists.reduce((sum, [, { count }]) => sum + count, 0),
    0,
  );
  if (room.length < 2 * total) room = new Int32Array(2 * total);
  let at = 0;
  const take = (count: number) => room.subarray(at, (at += count));
  return packed.map(({ lists, ...segment }) => ({
    ...segment,
    lists: new Map(
      lists.map(([term, list]) => [term, unpackList(list, take(list.count), take(list.count))] as const),
    ),
  }));
}

let room = new Int32Array(0);

const pair = (term: string, list: PostingList | null): [string, PostingList][] =>
  list ? [[term, list]] : [];

/** The places, in the row of all segments, of the questions that have one of these terms. */
export function placesHaving(terms: readonly string[], segments: readonly Unpacked[]): Set<number> {
  const places = new Set<number>();
  for (const { start, lists } of segments)
    for (const term of terms) for (const local of lists.get(term)?.locals ?? []) places.add(start + local);
  return places;
}

/** The places of the questions with these numbers. */
export function placesOf(docs: ReadonlySet<number>, segments: readonly Unpacked[]): Set<number> {
  const places = new Set<number>();
  for (const { start, facts } of segments)
    for (const doc of docs) {
      const local = facts.docs.indexOf(doc);
      if (local >= 0) places.add(start + local);
    }
  return places;
}

/** From this length on a list is searched for the chosen questions; below it is walked. */
const longList = 2_000;

/** For each term that occurs: the indexes of the chosen questions that have it. Few have any one of them. */
export function holdersOf(
  chosen: readonly { place: number }[],
  segments: readonly Unpacked[],
): Map<string, Set<number>> {
  const having = new Map<string, Set<number>>();
  for (const { facts, start, lists } of segments) {
    const indexAt = new Int32Array(facts.docs.length).fill(-1);
    const own: [index: number, local: number][] = [];
    chosen.forEach(({ place }, index) => {
      const local = place - start;
      if (local < 0 || local >= indexAt.length) return;
      indexAt[local] = index;
      own.push([index, local]);
    });
    if (own.length === 0) continue;
    for (const [term, { locals }] of lists) {
      const holders = having.get(term) ?? new Set();
      having.set(term, holders);
      if (locals.length < longList)
        for (let i = 0; i < locals.length; i++) {
          const index = indexAt[locals[i] ?? 0] ?? -1;
          if (index >= 0) holders.add(index);
        }
      else for (const [index, local] of own) if (has(locals, local)) holders.add(index);
    }
  }
  return having;
}

/** Is this number among these rising ones? */
function has(rising: Int32Array, wanted: number): boolean {
  let low = 0;
  let high = rising.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const value = rising[middle] ?? 0;
    if (value === wanted) return true;
    if (value < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
