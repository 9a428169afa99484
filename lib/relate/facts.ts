import type { Entry } from './entry';

/**
 * What ranking knows of a segment's questions besides their words, a column each: read whole for every query, so the
 * columns are as narrow as they can be. A question's place in them is its number within the segment.
 */
export interface Facts {
  /** The questions' numbers in the archive, rising. */
  docs: Uint32Array;
  /** Days since 1970 of the date; `unknownDay` where it is not known. */
  days: Int32Array;
  /** Length of each field in words. */
  subject: Uint8Array;
  questions: Uint16Array;
  footnotes: Uint16Array;
  /** How many different words the subject has, and how many telling words the names of the ministries. */
  subjectWords: Uint8Array;
  ministryWords: Uint8Array;
}

export const unknownDay = -0x8000_0000;

/** `2023-06-23` → 19531 */
export function dayOf(iso: string | null): number {
  const time = iso === null ? NaN : Date.parse(iso);
  return Number.isNaN(time) ? unknownDay : Math.floor(time / 86_400_000);
}

/** @param entries in rising order of their numbers */
export function factsOf(entries: readonly (readonly [doc: number, Entry])[]): Facts {
  const facts = emptyFacts(entries.length);
  entries.forEach(([doc, { date, lengths, subjectWords, ministryWords }], i) => {
    facts.docs[i] = doc;
    facts.days[i] = dayOf(date);
    facts.subject[i] = Math.min(lengths[0], 0xff);
    facts.questions[i] = Math.min(lengths[1], 0xffff);
    facts.footnotes[i] = Math.min(lengths[2], 0xffff);
    facts.subjectWords[i] = Math.min(subjectWords, 0xff);
    facts.ministryWords[i] = Math.min(ministryWords, 0xff);
  });
  return facts;
}

function emptyFacts(length: number): Facts {
  return {
    docs: new Uint32Array(length),
    days: new Int32Array(length),
    subject: new Uint8Array(length),
    questions: new Uint16Array(length),
    footnotes: new Uint16Array(length),
    subjectWords: new Uint8Array(length),
    ministryWords: new Uint8Array(length),
  };
}

const columns = Object.keys(emptyFacts(0)) as (keyof Facts)[];

/** The same facts in pieces of so many questions. */
export function splitFacts(facts: Facts, size: number): Facts[] {
  const pieces: Facts[] = [];
  for (let at = 0; at === 0 || at < facts.docs.length; at += size) {
    const cut = columns.map((column) => [column, facts[column].slice(at, at + size)]);
    pieces.push(Object.fromEntries(cut) as unknown as Facts);
  }
  return pieces;
}

/** Pieces put together again. */
export function joinFacts(pieces: readonly Facts[]): Facts {
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  const whole = emptyFacts(pieces.reduce((sum, { docs }) => sum + docs.length, 0));
  let at = 0;
  for (const piece of pieces) {
    for (const column of columns) whole[column].set(piece[column], at);
    at += piece.docs.length;
  }
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
