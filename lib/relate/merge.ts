import type { Lists } from './bucket';
import { mergeFacts, type Facts } from './facts';
import { countsOf, PostingWriter, unpackList } from './posting-list';

/** How the questions of some segments are numbered in the one that takes their place. */
export interface Plan {
  facts: Facts;
  /** For each segment: old place → new place, -1 for a question that is gone. */
  places: Int32Array[];
}

/** @param gone numbers of the questions that are no longer in the archive */
export function planMerge(segments: readonly Facts[], gone: ReadonlySet<number>): Plan {
  let next = 0;
  const kept: number[][] = [];
  const places = segments.map(({ docs }) => {
    const own: number[] = [];
    kept.push(own);
    return Int32Array.from(docs, (doc, i) => {
      if (gone.has(doc)) return -1;
      own.push(i);
      return next++;
    });
  });
  return { facts: mergeFacts(segments, kept), places };
}

/** The lists of a term in all segments as one. `lists` has an entry for each of the plan's segments, in order. */
export function mergeLists({ places }: Plan, lists: readonly Lists[]): Lists {
  const writers = new Map<string, PostingWriter>();
  lists.forEach((own, i) => {
    const place = places[i];
    for (const [term, list] of own) {
      let writer = writers.get(term);
      if (!writer) writers.set(term, (writer = new PostingWriter()));
      const to = writer;
      const { locals, counts } = unpackList(list);
      locals.forEach((local, i) => {
        const now = place?.[local] ?? -1;
        if (now >= 0) to.add(now, countsOf(counts[i] ?? 0));
      });
    }
  });
  const merged: Lists = new Map();
  for (const [term, writer] of writers) if (writer.count > 0) merged.set(term, writer.finish());
  return merged;
}

/**
 * Which segments to merge now, given how many questions each holds; empty when all is well. Segments of one size class
 * are merged when there are `fanout` of them; each class is as many times larger than the one below.
 */
export function segmentsToMerge(sizes: readonly number[], fanout = 4): number[] {
  const classes = sizes.map((size) => Math.floor(Math.log(Math.max(1, size)) / Math.log(fanout)));
  for (let level = 0; level <= Math.max(0, ...classes); level++) {
    if (classes.filter((own) => own === level).length < fanout) continue;
    return classes.flatMap((own, i) => (own <= level ? [i] : []));
  }
  return [];
}
