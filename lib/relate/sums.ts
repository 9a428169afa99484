import { facets, ministryWords } from './facets';
import { eachPosting } from './posting-list';
import type { Query } from './query';
import type { Reading } from './question-index';
import { occurrenceWeight, rareUpTo, rarity, saturated, type Statistics } from './score';

/**
 * What the query's terms add up to for every question of the archive. All questions of all segments stand in one row;
 * a question's place in it is its segment's `start` and its place within the segment.
 */
export interface Sums {
  starts: number[];
  like: Float32Array;
  rarest: Float32Array;
  /** Worth and number of the words of its subject that the query has. */
  subjectWorth: Float32Array;
  subjectHits: Uint8Array;
  ministryHits: Uint8Array;
  sameAuthor: Uint8Array;
}

/** Five fifths: a word of the subject that stands there by itself, not only in a compound. */
const wholeWord = 5;

export function addUp(query: Query, { segments }: Reading, statistics: Statistics): Sums {
  const starts: number[] = [];
  let total = 0;
  for (const { facts } of segments) {
    starts.push(total);
    total += facts.docs.length;
  }
  const sums: Sums = {
    starts,
    like: new Float32Array(total),
    rarest: new Float32Array(total),
    subjectWorth: new Float32Array(total),
    subjectHits: new Uint8Array(total),
    ministryHits: new Uint8Array(total),
    sameAuthor: new Uint8Array(total),
  };
  segments.forEach(({ facts, list }, s) => {
    const start = starts[s] ?? 0;
    const perOccurrence = ([facts.subject, facts.questions, facts.footnotes] as const).map((lengths, field) =>
      Float32Array.from(lengths, (words) => occurrenceWeight(field as 0 | 1 | 2, words, statistics)),
    ) as [Float32Array, Float32Array, Float32Array];
    for (const [stem, weight] of query.weights) {
      const found = list(stem);
      if (found) addWord(sums, start, perOccurrence, found, weight, stem, statistics);
    }
    const mark = (column: Uint8Array, term: string) => {
      const found = list(term);
      if (found) eachPosting(found, (local) => (column[start + local] = (column[start + local] ?? 0) + 1));
    };
    for (const word of ministryWords(query.ministries)) mark(sums.ministryHits, facets.ministry(word));
    for (const name of query.authors) mark(sums.sameAuthor, facets.author(name));
  });
  return sums;
}

function addWord(
  { like, rarest, subjectWorth, subjectHits }: Sums,
  start: number,
  [perSubject, perQuestion, perFootnote]: [Float32Array, Float32Array, Float32Array],
  list: Parameters<typeof eachPosting>[0],
  weight: number,
  stem: string,
  statistics: Statistics,
): void {
  const worth = rarity(stem, statistics);
  const rare = (statistics.frequencies.get(stem) ?? 0) < rareUpTo ? worth : 0;
  eachPosting(list, (local, subject, questions, footnotes) => {
    const at = start + local;
    const sum =
      subject * (perSubject[local] ?? 0) +
      questions * (perQuestion[local] ?? 0) +
      footnotes * (perFootnote[local] ?? 0);
    like[at] = (like[at] ?? 0) + weight * worth * saturated(sum);
    if (rare > (rarest[at] ?? 0)) rarest[at] = rare;
    if (subject < wholeWord) return;
    subjectWorth[at] = (subjectWorth[at] ?? 0) + worth;
    subjectHits[at] = (subjectHits[at] ?? 0) + 1;
  });
}
