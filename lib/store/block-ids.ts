import { packFacts, type Facts } from '../relate/facts';
import type { Segment } from '../relate/segment';
import type { Block, IndexState } from './database';

/** Rows of one segment stand side by side: first its facts, some questions a row, then its buckets. */
const perSegment = 16_384;
const factRows = 4_096;

/** Eleven bytes a question: Chromium keeps a value of more than 64 kB in a file of its own, and is slow to open that. */
const factsPerRow = 5_000;

const firstFacts = (segment: number) => segment * perSegment;
const lastFacts = (segment: number) => firstFacts(segment) + factRows - 1;
const lastBucket = (segment: number) => (segment + 1) * perSegment - 1;

export const bucketId = (segment: number, bucket: number) => segment * perSegment + factRows + bucket;
/** The range of the ids of a segment's facts, and of all its rows. */
export const factIds = (segment: number) => [firstFacts(segment), lastFacts(segment), true, true] as const;
/** Is this the row of facts of some segment, not a bucket? */
export const isFacts = (id: number) => id % perSegment < factRows;
export const allIds = (segment: number) => [firstFacts(segment), lastBucket(segment), true, true] as const;

/** Rows below zero: what so many questions each, side by side by their numbers, are about; see `profile-rows.ts`. Some 1.6 kB. */
export const docsPerRow = 16;
export const profileId = (doc: number) => -1 - Math.floor(doc / docsPerRow);
export const firstDocOf = (profileRow: number) => (-1 - profileRow) * docsPerRow;

export function factBlocks(segment: number, facts: Facts): Block[] {
  return packFacts(facts, factsPerRow).map((bytes, i) => ({ id: firstFacts(segment) + i, bytes }));
}

export function blocksOf(segment: number, { facts, buckets }: Segment): Block[] {
  return [
    ...factBlocks(segment, facts),
    ...buckets.map((bytes, bucket) => ({ id: bucketId(segment, bucket), bytes })),
  ];
}

export const emptyIndex = (): IndexState => ({
  id: 'index',
  archive: crypto.randomUUID(),
  totals: { questions: 0, lengths: [0, 0, 0] },
  segments: [],
  frequent: '',
  gone: [],
  nextDoc: 1,
  nextSegment: 1,
  merging: null,
});

/** The state with one more segment. The segment's number is the state's `nextSegment`. */
export function withSegment(state: IndexState, { facts, buckets }: Segment): IndexState {
  return {
    ...state,
    nextSegment: state.nextSegment + 1,
    segments: [
      ...state.segments,
      {
        id: state.nextSegment,
        questions: facts.docs.length,
        buckets: buckets.length,
        bytes: buckets.reduce((sum, { length }) => sum + length, 0),
      },
    ],
  };
}
