import { packBuckets, type Lists } from './bucket';
import type { Entry } from './entry';
import { factsOf, type Facts } from './facts';
import { PostingWriter } from './posting-list';

/**
 * Some of the archive's questions, indexed together and never changed: new ones go into a further, small segment, and
 * small ones are merged later, so that a new question costs a few rows and a query reads few segments.
 */
export interface Segment {
  facts: Facts;
  buckets: Uint8Array<ArrayBuffer>[];
}

export function buildSegment(entries: readonly (readonly [doc: number, Entry])[]): Segment {
  const writers = new Map<string, PostingWriter>();
  entries.forEach(([, { terms }], local) => {
    for (const [term, counts] of terms) {
      let writer = writers.get(term);
      if (!writer) writers.set(term, (writer = new PostingWriter()));
      writer.add(local, counts);
    }
  });
  const lists: Lists = new Map();
  for (const [term, writer] of writers) lists.set(term, writer.finish());
  return { facts: factsOf(entries), buckets: packBuckets(lists) };
}
