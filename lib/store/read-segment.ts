import { bucketOf, findInBucket } from '../relate/bucket';
import { unpackFacts, type Facts } from '../relate/facts';
import type { PostingList } from '../relate/posting-list';
import type { SegmentReading } from '../relate/question-index';
import { allIds, bucketId, factIds, isFacts } from './block-ids';
import { archiveDatabase as database, type Block, type IndexState } from './database';
import { Recent } from './recent';
import type { Snapshot } from './snapshot';

type Segment = IndexState['segments'][number];

/** A segment of no more buckets than this is read whole: one request costs less than many. */
const readWhole = 32;

/**
 * What was read last. Within one archive a segment never changes and its number is never used again, so what is kept is
 * never wrong; a worker that was stopped reads it again.
 */
let kept = keepFor('');

function keepFor(archive: string) {
  return {
    archive,
    buckets: new Recent<number, Uint8Array>(8_000_000, ({ length }) => length),
    facts: new Recent<number, Facts>(4_000_000, ({ docs }) => 11 * docs.length),
  };
}

const keptOf = (archive: string) => (kept.archive === archive ? kept : (kept = keepFor(archive)));

/** A segment as far as these terms go. `read`: of `blocks`. */
export async function readSegment(
  read: Snapshot,
  { archive }: Pick<IndexState, 'archive'>,
  segment: Segment,
  terms: readonly string[],
): Promise<SegmentReading> {
  const { buckets } = keptOf(archive);
  const ids = new Set(terms.map((term) => bucketId(segment.id, bucketOf(term, segment.buckets))));
  const known = new Map([...ids].map((id) => [id, buckets.get(id)]));
  const wanted = [...ids].filter((id) => !known.get(id));
  const [facts, rows] = await Promise.all([
    factsIn({ archive }, segment, (from, to) => read.getBetween('blocks', from, to)),
    readBuckets(read, segment, wanted),
  ]);
  for (const { id, bytes } of rows) {
    known.set(id, bytes);
    buckets.set(id, bytes);
  }
  const find = (term: string) => {
    const bytes = known.get(bucketId(segment.id, bucketOf(term, segment.buckets)));
    return bytes ? findInBucket(bytes, term) : null;
  };
  // Looked for when asked for: who reads ahead asks for none.
  const found = new Map<string, PostingList | null>();
  const list = (term: string) => {
    let own = found.get(term);
    if (own === undefined) found.set(term, (own = find(term)));
    return own;
  };
  return { facts, list };
}

/** The facts of a segment's questions. Within a transaction on `blocks`. */
export const factsOf = (index: Pick<IndexState, 'archive'>, segment: Segment): Promise<Facts> =>
  factsIn(index, segment, (...range) =>
    database.blocks
      .where('id')
      .between(...range)
      .toArray(),
  );

async function factsIn(
  { archive }: Pick<IndexState, 'archive'>,
  { id, questions }: Segment,
  between: (...range: ReturnType<typeof factIds>) => PromiseLike<Block[]>,
): Promise<Facts> {
  const { facts } = keptOf(archive);
  const known = facts.get(id);
  if (known) return known;
  const rows = await between(...factIds(id));
  const read = unpackFacts(rows.map(({ bytes }) => bytes));
  if (read.docs.length !== questions) throw new Error(`the archive's segment ${id} has lost facts`);
  facts.set(id, read);
  return read;
}

async function readBuckets(read: Snapshot, segment: Segment, wanted: number[]): Promise<Block[]> {
  if (wanted.length === 0) return [];
  const [from, to] = allIds(segment.id);
  const rows =
    segment.buckets <= readWhole
      ? await read.getBetween<Block>('blocks', from, to)
      : await read.getMany<Block>('blocks', wanted);
  return rows.flatMap((row) => (row && !isFacts(row.id) ? [row] : []));
}
