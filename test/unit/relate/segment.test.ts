import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bucketOf, bucketsFor, findInBucket, packBuckets, unpackBucket } from '../../../lib/relate/bucket';
import type { Entry, PerField } from '../../../lib/relate/entry';
import { dayNumber, packFacts, unknownDay, unpackFacts } from '../../../lib/relate/facts';
import { mergeLists, planMerge, segmentsToMerge } from '../../../lib/relate/merge';
import { countsOf, PostingWriter, unpackList, type PostingList } from '../../../lib/relate/posting-list';
import { buildSegment, type Segment } from '../../../lib/relate/segment';

type Row = [local: number, subject: number, questions: number, footnotes: number];
function rowsOf(list: PostingList | null | undefined): Row[] {
  if (!list) return [];
  const { locals, counts } = unpackList(list);
  return [...locals].map((local, i): Row => [local, ...countsOf(counts[i] ?? 0)]);
}

describe('a packed list', () => {
  const count = fc.nat({ max: 255 });
  const rows = fc
    .uniqueArray(fc.nat({ max: 3_000_000 }), { maxLength: 50 })
    .chain((locals) =>
      fc.tuple(
        ...locals.sort((a, b) => a - b).map((local) => fc.tuple(fc.constant(local), count, count, count)),
      ),
    );

  it('gives back what was written', () => {
    fc.assert(
      fc.property(rows, (written) => {
        const writer = new PostingWriter();
        for (const [local, ...counts] of written) writer.add(local, counts);
        expect(rowsOf(writer.finish())).toEqual(written);
      }),
    );
  });

  it('takes three bytes for a usual question', () => {
    const writer = new PostingWriter();
    for (let local = 0; local < 100_000; local += 1000) writer.add(local, [0, 5, 0]);
    expect(writer.finish().bytes.length).toBeLessThanOrEqual(300);
  });

  it('never says less than 255 fifths where there are more', () => {
    const writer = new PostingWriter();
    writer.add(7, [0, 9999, 0]);
    expect(rowsOf(writer.finish())).toEqual([[7, 0, 255, 0]]);
  });
});

describe('buckets', () => {
  const words = Array.from({ length: 2000 }, (_, i) => `woord${i}`);
  const lists = new Map(
    words.map((word, i) => {
      const writer = new PostingWriter();
      for (let local = 0; local < 60; local++) writer.add(local + i, [0, 5, 0]);
      return [word, writer.finish()] as const;
    }),
  );
  const buckets = packBuckets(lists);

  it('hold every term, each in its own', () => {
    expect(buckets.length).toBeGreaterThan(16);
    for (const [word, list] of lists) {
      const bucket = buckets[bucketOf(word, buckets.length)] ?? new Uint8Array();
      expect(rowsOf(findInBucket(bucket, word))).toEqual(rowsOf(list));
    }
    expect(buckets.flatMap((bucket) => unpackBucket(bucket).map(([word]) => word)).sort()).toEqual(
      words.sort(),
    );
  });

  it('do not know a term that is not there, nor the start of one', () => {
    for (const word of ['woord', 'woord20000', ''])
      for (const bucket of buckets) expect(findInBucket(bucket, word)).toBeNull();
  });

  it('hold much the same', () => {
    const sizes = buckets.map(({ length }) => length);
    expect(Math.max(...sizes)).toBeLessThan(4 * (sizes.reduce((a, b) => a + b) / sizes.length));
  });

  it('of half as many split into two neighbours', () => {
    for (const word of words) expect(Math.floor(bucketOf(word, 64) / 2)).toBe(bucketOf(word, 32));
  });

  it.each([
    [0, 1],
    [2_000, 1],
    [2_001, 2],
    [4_000_000, 2048],
    [1e12, 4096],
  ])('for %i bytes there are %i', (bytes, expected) => expect(bucketsFor(bytes)).toBe(expected));
});

describe('merging', () => {
  const entry = (terms: Record<string, PerField>, date: string | null = '2098-01-01'): Entry => ({
    date,
    terms: new Map(Object.entries(terms)),
    lengths: [2, 300, 70_000],
    ministryWords: 1,
  });
  const first = buildSegment([
    [4, entry({ dijk: [5, 0, 0], sluis: [0, 5, 0] })],
    [9, entry({ dijk: [0, 10, 0] }, null)],
  ]);
  const second = buildSegment([
    [11, entry({ sluis: [0, 0, 5] })],
    [12, entry({ dijk: [3, 0, 0], 'cites:ah-tk-1': [0, 0, 0] })],
  ]);
  const listsOf = ({ buckets }: Segment) => new Map(buckets.flatMap(unpackBucket));
  const plan = planMerge([first.facts, second.facts], new Set([9, 11]));
  const merged = mergeLists(plan, [listsOf(first), listsOf(second)]);

  it('keeps the questions that are there, with their facts', () => {
    expect([...plan.facts.docs]).toEqual([4, 12]);
    expect([...plan.facts.days]).toEqual([dayNumber('2098-01-01'), dayNumber('2098-01-01')]);
    expect([...plan.facts.footnotes]).toEqual([0xff, 0xff]);
  });

  it.each([1, 2, 5000])('facts packed by %i are the same again', (size) => {
    expect(unpackFacts(packFacts(plan.facts, size))).toEqual(plan.facts);
  });

  it('keeps their words, and drops a word that no question has any longer', () => {
    expect(rowsOf(merged.get('dijk'))).toEqual([
      [0, 5, 0, 0],
      [1, 3, 0, 0],
    ]);
    expect(rowsOf(merged.get('sluis'))).toEqual([[0, 0, 5, 0]]);
    expect(rowsOf(merged.get('cites:ah-tk-1'))).toEqual([[1, 0, 0, 0]]);
    const none = mergeLists(planMerge([second.facts], new Set([11])), [listsOf(second)]);
    expect(none.has('sluis')).toBe(false);
  });

  it.each([
    [[], []],
    [[1, 1, 1], []],
    [
      [1, 1, 1, 1],
      [0, 1, 2, 3],
    ],
    [[60_000, 1, 1, 1], []],
    [
      [60_000, 1, 1, 1, 1],
      [1, 2, 3, 4],
    ],
    [
      [60_000, 4, 4, 4, 4, 1],
      [1, 2, 3, 4, 5],
    ],
    [[64, 16, 4, 1], []],
  ])('of segments of %j questions takes %j', (sizes, expected) => {
    expect(segmentsToMerge(sizes)).toEqual(expected);
  });

  it('leaves few segments, however many questions come one by one', () => {
    let sizes: number[] = [];
    let most = 0;
    for (let i = 0; i < 3000; i++) {
      sizes.push(1);
      const taken = new Set(segmentsToMerge(sizes));
      const sum = sizes.reduce((total, size, at) => total + (taken.has(at) ? size : 0), 0);
      if (taken.size > 0) sizes = [...sizes.filter((_, at) => !taken.has(at)), sum];
      most = Math.max(most, sizes.length);
    }
    expect(sizes.reduce((a, b) => a + b)).toBe(3000);
    expect(most).toBeLessThanOrEqual(20);
  });
});

it.each([
  ['2023-06-23', 26837],
  ['1950-01-01', 1],
  ['1899-12-31', 1],
  ['2129-06-06', 65535],
  ['2999-01-01', 65535],
  [null, unknownDay],
  ['onbekend', unknownDay],
])('the day of %s is %i', (iso, day) => expect(dayNumber(iso)).toBe(day));
