/**
 * The questions that hold one term, packed: for each the distance from the one before it, and how often the term stands
 * in each field, in fifths (a part of a compound counts three of them). Three bytes a question, mostly.
 */
export interface PostingList {
  /** How many questions hold the term. */
  count: number;
  bytes: Uint8Array;
}

export type Visit = (local: number, subject: number, questions: number, footnotes: number) => void;

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

/** Hands every question of the list to `visit`, with its counts in fifths. */
export function eachPosting({ count, bytes }: PostingList, visit: Visit): void {
  let at = 0;
  let local = -1;
  const byte = () => bytes[at++] ?? 0;
  for (let i = 0; i < count; i++) {
    let gap = byte();
    if (gap > 127) {
      gap &= 127;
      for (let shift = 7, more = true; more; shift += 7) {
        const next = byte();
        gap |= (next & 127) << shift;
        more = next > 127;
      }
    }
    local += gap + 1;
    const head = byte();
    let first = head >> 3;
    if (first === inFirstByte) first = byte();
    const subject = head & 1 ? first : 0;
    const questions = head & 2 ? (head & 1 ? byte() : first) : 0;
    const footnotes = head & 4 ? (head & 3 ? byte() : first) : 0;
    visit(local, subject, questions, footnotes);
  }
}

/** A whole number of any size, seven bits a byte, the lowest first. */
function writeNumber(bytes: number[], value: number): void {
  while (value > 127) {
    bytes.push((value & 127) | 128);
    value >>>= 7;
  }
  bytes.push(value);
}
