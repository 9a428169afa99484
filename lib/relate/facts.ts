import type { Entry } from './entry';

/**
 * What ranking knows of a segment's questions besides their words, a column each: read whole for every query, so the
 * columns are as narrow as they can be. A question's place in them is its number within the segment.
 */
export interface Facts {
  /** The questions' numbers in the archive. */
  docs: Uint32Array;
  /** The date as `dayNumber` counts; `unknownDay` where it is not known. */
  days: Uint16Array;
  /** Length of each field in words, as far as the column can count. */
  subject: Uint8Array;
  questions: Uint16Array;
  footnotes: Uint8Array;
  /** How many telling words the names of the ministries have. */
  ministryWords: Uint8Array;
}

export const unknownDay = 0;
const firstDay = Date.UTC(1950, 0, 1) / 86_400_000 - 1;

/** Days since the end of 1949, two bytes wide until 2129: `2023-06-23` → 26837. What is older counts as of 1950. */
export function dayNumber(iso: string | null): number {
  const time = iso === null ? NaN : Date.parse(iso);
  if (Number.isNaN(time)) return unknownDay;
  return Math.min(0xffff, Math.max(1, Math.floor(time / 86_400_000) - firstDay));
}

export function factsOf(entries: readonly (readonly [doc: number, Entry])[]): Facts {
  const facts = emptyFacts(entries.length);
  entries.forEach(([doc, { date, lengths, ministryWords }], i) => {
    facts.docs[i] = doc;
    facts.days[i] = dayNumber(date);
    facts.subject[i] = Math.min(lengths[0], 0xff);
    facts.questions[i] = Math.min(lengths[1], 0xffff);
    facts.footnotes[i] = Math.min(lengths[2], 0xff);
    facts.ministryWords[i] = Math.min(ministryWords, 0xff);
  });
  return facts;
}

function emptyFacts(length: number): Facts {
  return {
    docs: new Uint32Array(length),
    days: new Uint16Array(length),
    subject: new Uint8Array(length),
    questions: new Uint16Array(length),
    footnotes: new Uint8Array(length),
    ministryWords: new Uint8Array(length),
  };
}

const columns = Object.keys(emptyFacts(0)) as (keyof Facts)[];
/** What one question takes. */
const bytesEach = Object.values(emptyFacts(0)).reduce(
  (sum, { BYTES_PER_ELEMENT }) => sum + BYTES_PER_ELEMENT,
  0,
);

/** Facts as bytes, in pieces of so many questions: a database reads bytes faster than many small arrays. */
export function packFacts(facts: Facts, size: number): Uint8Array<ArrayBuffer>[] {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for (let from = 0; from === 0 || from < facts.docs.length; from += size) {
    const cut = columns.map((column) => {
      const { buffer, byteOffset, byteLength } = facts[column].slice(from, from + size);
      return new Uint8Array(buffer, byteOffset, byteLength);
    });
    const piece = new Uint8Array(cut.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const bytes of cut) {
      piece.set(bytes, at);
      at += bytes.length;
    }
    pieces.push(piece);
  }
  return pieces;
}

/** What `packFacts` has packed. */
export function unpackFacts(pieces: readonly Uint8Array[]): Facts {
  const lengths = pieces.map(({ length }) => length / bytesEach);
  const whole = emptyFacts(lengths.reduce((a, b) => a + b, 0));
  let first = 0;
  pieces.forEach((piece, i) => {
    const count = lengths[i] ?? 0;
    let at = 0;
    for (const column of columns) {
      const to = whole[column];
      const width = to.BYTES_PER_ELEMENT;
      new Uint8Array(to.buffer).set(piece.subarray(at, at + count * width), first * width);
      at += count * width;
    }
    first += count;
  });
  return whole;
}

/** The questions of several segments in one; `kept` lists for each segment the places that go on, in order. */
export function mergeFacts(all: readonly Facts[], kept: readonly (readonly number[])[]): Facts {
  const merged = emptyFacts(kept.reduce((sum, { length }) => sum + length, 0));
  let to = 0;
  all.forEach((facts, i) => {
    for (const from of kept[i] ?? []) {
      for (const column of columns) merged[column][to] = facts[column][from] ?? 0;
      to += 1;
    }
  });
  return merged;
}
