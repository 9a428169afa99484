import type { PerField } from './entry';

/**
 * The questions that hold one term, packed: for each the distance from the one before it, and how often the term stands
 * in each field, in fifths (a part of a compound counts three of them). Three bytes a question, mostly.
 */
export interface PostingList {
  /** How many questions hold the term. */
  count: number;
  bytes: Uint8Array;
}

/** The first field's count shares the byte that says which fields there are; up to this. */
const inFirstByte = 31;
const most = 255;

/** Writes a list, its questions in rising order. */
export class PostingWriter {
  count = 0;
  private last = -1;
  private readonly bytes: number[] = [];

  add(local: number, counts: readonly number[]): void {
    writeNumber(this.bytes, local - this.last - 1);
    this.last = local;
    this.count += 1;
    let fields = 0;
    const units: number[] = [];
    counts.forEach((count, field) => {
      if (count <= 0) return;
      fields |= 1 << field;
      units.push(Math.min(most, count));
    });
    const [first = 0, ...rest] = units;
    this.bytes.push(fields | (Math.min(first, inFirstByte) << 3));
    if (first >= inFirstByte) this.bytes.push(first);
    this.bytes.push(...rest);
  }

  finish(): PostingList {
    return { count: this.count, bytes: Uint8Array.from(this.bytes) };
  }
}

/** A list unpacked: the questions' places, rising, and for each its counts, see `countsOf`. */
export interface Postings {
  locals: Int32Array;
  counts: Int32Array;
}

/**
 * Unpacks a list. Into arrays rather than calls for each question: the loops over a hundred thousand of them stay simple
 * enough for a worker that has just been started.
 */
export function unpackList(
  { count, bytes }: PostingList,
  locals = new Int32Array(count),
  counts = new Int32Array(count),
): Postings {
  let at = 0;
  let local = -1;
  for (let i = 0; i < count; i++) {
    let byte = bytes[at++] ?? 0;
    let gap = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at++] ?? 0;
      gap |= (byte & 127) << shift;
    }
    local += gap + 1;
    locals[i] = local;
    const head = bytes[at++] ?? 0;
    let first = head >> 3;
    if (first === inFirstByte) first = bytes[at++] ?? 0;
    let packed = 0;
    let isFirst = true;
    for (let field = 0; field < 3; field++) {
      if (((head >> field) & 1) === 0) continue;
      packed |= (isFirst ? first : (bytes[at++] ?? 0)) << (8 * field);
      isFirst = false;
    }
    counts[i] = packed;
  }
  return { locals, counts };
}

/** The three counts of a question: the subject's in the lowest byte. */
export const countsOf = (packed: number): PerField => [packed & 255, (packed >> 8) & 255, packed >> 16];

/** A whole number of any size, seven bits a byte, the lowest first. */
function writeNumber(bytes: number[], value: number): void {
  while (value > 127) {
    bytes.push((value & 127) | 128);
    value >>>= 7;
  }
  bytes.push(value);
}
