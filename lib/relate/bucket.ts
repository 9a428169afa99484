import type { PostingList } from './posting-list';

/**
 * A segment's lists, spread over buckets by a hash of their term, so that a query reads a few kilobytes for each of its
 * words. A bucket is one run of bytes: term, count, length and list, one after another.
 */
export type Lists = Map<string, PostingList>;

/** Bytes that a bucket should hold at most. Measured in Chromium: a row costs 0.1 ms to read, and as much again for 1 to 2 kB. */
const bucketSize = 2_000;
const mostBuckets = 4_096;

/** How many buckets a segment of so many bytes gets: a power of two. */
export function bucketsFor(bytes: number): number {
  let buckets = 1;
  while (buckets < mostBuckets && buckets * bucketSize < bytes) buckets *= 2;
  return buckets;
}

/**
 * The bucket of a term among `buckets` of them, a power of two. By the hash's highest bits, so that with twice as many
 * buckets each one's terms lie in two that stand side by side.
 */
export function bucketOf(term: string, buckets: number): number {
  return Math.floor((hash(term) / 0x1_0000_0000) * buckets);
}

/** FNV-1a, its bits mixed at the end as MurmurHash3 does: the highest ones of FNV alone are poor. */
function hash(term: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < term.length; i++) h = Math.imul(h ^ term.charCodeAt(i), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A number that is written here is below 2³⁵: five bytes at most. */
const longestNumber = 5;

export function packBucket(lists: readonly (readonly [string, PostingList])[]): Uint8Array<ArrayBuffer> {
  // UTF-8 takes three bytes at most for each unit of a string.
  const room = lists.reduce(
    (sum, [term, { bytes }]) => sum + 3 * term.length + bytes.length + 3 * longestNumber,
    0,
  );
  const bucket = new Uint8Array(room);
  let at = 0;
  const number = (value: number) => {
    for (; value > 127; value >>>= 7) bucket[at++] = (value & 127) | 128;
    bucket[at++] = value;
  };
  for (const [term, { count, bytes }] of lists) {
    const name = encoder.encode(term);
    number(name.length);
    bucket.set(name, at);
    at += name.length;
    number(count);
    number(bytes.length);
    bucket.set(bytes, at);
    at += bytes.length;
  }
  return bucket.slice(0, at);
}

/** All lists of a segment in their buckets. */
export function packBuckets(lists: Lists): Uint8Array<ArrayBuffer>[] {
  let size = 0;
  for (const [term, { bytes }] of lists) size += term.length + 3 + bytes.length;
  const spread: [string, PostingList][][] = Array.from({ length: bucketsFor(size) }, () => []);
  for (const entry of lists) spread[bucketOf(entry[0], spread.length)]?.push(entry);
  return spread.map(packBucket);
}

/** Every list of a bucket. The lists are views of the bucket's bytes. */
export function unpackBucket(bucket: Uint8Array): [string, PostingList][] {
  const found: [string, PostingList][] = [];
  const reader = new BucketReader(bucket);
  while (reader.next())
    found.push([decoder.decode(bucket.subarray(reader.name, reader.nameEnd)), reader.list()]);
  return found;
}

/**
 * The list of one term, or null. Nothing is made of the lists that are passed by: a query looks into some two hundred
 * buckets of a hundred lists, and what it makes of them is memory that the worker then keeps.
 */
export function findInBucket(bucket: Uint8Array, term: string): PostingList | null {
  const wanted = encoder.encode(term);
  const reader = new BucketReader(bucket);
  while (reader.next()) if (reader.isNamed(wanted)) return reader.list();
  return null;
}

/** Goes from one list of a bucket to the next. */
class BucketReader {
  /** Where the term of this list begins and ends. */
  name = 0;
  nameEnd = 0;
  private count = 0;
  private start = 0;
  private end = 0;

  constructor(private readonly bytes: Uint8Array) {}

  /** @returns whether there is one */
  next(): boolean {
    if (this.end >= this.bytes.length) return false;
    const length = this.number();
    this.name = this.end;
    this.nameEnd = this.end += length;
    this.count = this.number();
    const size = this.number();
    this.start = this.end;
    this.end += size;
    return true;
  }

  isNamed(wanted: Uint8Array): boolean {
    if (this.nameEnd - this.name !== wanted.length) return false;
    for (let i = 0; i < wanted.length; i++) if (this.bytes[this.name + i] !== wanted[i]) return false;
    return true;
  }

  list(): PostingList {
    return { count: this.count, bytes: this.bytes.subarray(this.start, this.end) };
  }

  private number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.bytes[this.end++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }
}
