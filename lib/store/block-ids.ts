import type { Segment } from '../relate/segment';
import type { Block, IndexState } from './database';

/** Rows of one segment stand side by side: first its facts, then its buckets. */
const perSegment = 8_192;

export const factsId = (segment: number) => segment * perSegment;
export const bucketId = (segment: number, bucket: number) => segment * perSegment + 1 + bucket;
export const lastId = (segment: number) => (segment + 1) * perSegment - 1;

export function blocksOf(segment: number, { facts, buckets }: Segment): Block[] {
  return [
    { id: factsId(segment), facts },
    ...buckets.map((bytes, bucket) => ({ id: bucketId(segment, bucket), bytes })),
  ];
}

export const emptyIndex = (): IndexState => ({
  id: 'index',
  totals: { questions: 0, lengths: [0, 0, 0] },
  segments: [],
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
