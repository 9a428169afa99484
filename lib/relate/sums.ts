import { facets, ministryWords } from './facets';
import type { Postings } from './posting-list';
import type { Query } from './query';
import {
  occurrenceWeights,
  rareUpTo,
  rarity,
  saturation,
  type OccurrenceWeights,
  type Statistics,
} from './score';
import type { Unpacked } from './unpacked';

/** What the query's terms add up to for every question of the archive, all segments' questions in one row. */
export interface Sums {
  like: Float32Array;
  rarest: Float32Array;
  /** Worth and number of the words of its subject that the query has. */
  subjectWorth: Float32Array;
  subjectHits: Uint8Array;
  ministryHits: Uint8Array;
  sameAuthor: Uint8Array;
}

let room: Sums | null = null;

/** Sums of nothing yet, in the memory of the query before where that is large enough. */
function emptySums(total: number): Sums {
  if (!room || room.like.length < total)
    return (room = {
      like: new Float32Array(total),
      rarest: new Float32Array(total),
      subjectWorth: new Float32Array(total),
      subjectHits: new Uint8Array(total),
      ministryHits: new Uint8Array(total),
      sameAuthor: new Uint8Array(total),
    });
  for (const column of Object.values(room)) (column as Float32Array | Uint8Array).fill(0);
  return room;
}

/** The sums of one query; good until the next is added up. */
export function addUp(query: Query, segments: readonly Unpacked[], statistics: Statistics): Sums {
  const sums = emptySums(segments.reduce((sum, { facts }) => sum + facts.docs.length, 0));
  const occurrences = occurrenceWeights(statistics);
  const ministries = ministryWords(query.ministries);
  for (const segment of segments) {
    query.weights.forEach((weight, stem) => {
      const found = segment.lists.get(stem);
      if (!found) return;
      const worth = rarity(stem, statistics);
      const rare = (statistics.frequencies.get(stem) ?? 0) < rareUpTo;
      addWord(sums, segment, found, weight * worth, worth, rare, occurrences);
    });
    const mark = (column: Uint8Array, term: string) => {
      const locals = segment.lists.get(term)?.locals ?? none;
      for (let i = 0; i < locals.length; i++) {
        const at = segment.start + (locals[i] ?? 0);
        column[at] = (column[at] ?? 0) + 1;
      }
    };
    for (const word of ministries) mark(sums.ministryHits, facets.ministry(word));
    for (const name of query.authors) mark(sums.sameAuthor, facets.author(name));
  }
  return sums;
}

const none = new Int32Array(0);

/** Five fifths: a word of the subject that stands there by itself, not only in a compound. */
const wholeWord = 5;

/** The loop in which ranking spends its time: plain arithmetic on typed arrays, and nothing called. */
function addWord(
  { like, rarest, subjectWorth, subjectHits }: Sums,
  { start, facts }: Unpacked,
  { locals, counts }: Postings,
  weight: number,
  worth: number,
  rare: boolean,
  { per, fixed, each }: OccurrenceWeights,
): void {
  const [perSubject, perQuestions, perFootnotes] = per;
  const [fixedSubject, fixedQuestions, fixedFootnotes] = fixed;
  const [eachSubject, eachQuestions, eachFootnotes] = each;
  const full = weight * (saturation + 1);
  for (let i = 0; i < locals.length; i++) {
    const local = locals[i] ?? 0;
    const packed = counts[i] ?? 0;
    const at = start + local;
    let sum = 0;
    const questions = (packed >> 8) & 255;
    if (questions > 0)
      sum += (questions * perQuestions) / (fixedQuestions + eachQuestions * (facts.questions[local] ?? 0));
    const footnotes = packed >> 16;
    if (footnotes > 0)
      sum += (footnotes * perFootnotes) / (fixedFootnotes + eachFootnotes * (facts.footnotes[local] ?? 0));
    const subject = packed & 255;
    if (subject > 0) {
      sum += (subject * perSubject) / (fixedSubject + eachSubject * (facts.subject[local] ?? 0));
      if (subject >= wholeWord) {
        subjectWorth[at] = (subjectWorth[at] ?? 0) + worth;
        subjectHits[at] = (subjectHits[at] ?? 0) + 1;
      }
    }
    like[at] = (like[at] ?? 0) + (full * sum) / (sum + saturation);
    if (rare && worth > (rarest[at] ?? 0)) rarest[at] = worth;
  }
}
