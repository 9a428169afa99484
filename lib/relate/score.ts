import type { Entry } from './entry';
import type { Query, QueryPart } from './query';

/**
 * BM25F (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009, §3.6): the counts of a word in the
 * fields are summed, each weighed and measured against its field's usual length, before they are saturated once.
 */
const saturation = 1.2;
const fieldWeight = [2, 1, 1] as const;
const lengthPenalty = [0.2, 0.9, 0.5] as const;

/** The archive's size and its words' rarity, as far as one query needs them. */
export interface Statistics {
  questions: number;
  lengths: Entry['lengths'];
  frequencies: Map<string, number>;
}

/**
 * How telling a word is. The archive of a new reader holds a handful of questions, in which every word looks common;
 * counted as if it held a few hundred more, its words keep their worth.
 */
export function rarity(stem: string, { questions, frequencies }: Statistics): number {
  const frequency = frequencies.get(stem) ?? 0;
  return Math.log(1 + (questions + 300 - frequency + 0.5) / (frequency + 0.5));
}

/** Likeness of content. Grows with what is shared; only comparable within one query. */
export function likeness({ weights }: QueryPart, entry: Entry, statistics: Statistics): number {
  let sum = 0;
  for (const [stem, weight] of weights) {
    const counts = entry.counts[stem];
    if (counts) sum += weight * rarity(stem, statistics) * presence(counts, entry.lengths, statistics);
  }
  return sum;
}

/** The part of the query's worth that this entry could reach at most; 1 for its own text. */
export function coverage({ weights }: QueryPart, entry: Entry, statistics: Statistics): number {
  let shared = 0;
  let all = 0;
  for (const [stem, weight] of weights) {
    const worth = weight * rarity(stem, statistics) ** 2;
    all += worth;
    if (entry.counts[stem]) shared += worth;
  }
  return all === 0 ? 0 : shared / all;
}

function presence(counts: Entry['lengths'], lengths: Entry['lengths'], statistics: Statistics): number {
  let sum = 0;
  for (const field of [0, 1, 2] as const) {
    if (counts[field] === 0) continue;
    const usual = statistics.lengths[field] / Math.max(1, statistics.questions) || 1;
    const penalty = 1 - lengthPenalty[field] + lengthPenalty[field] * (lengths[field] / usual);
    sum += (fieldWeight[field] * counts[field]) / penalty;
  }
  return (sum * (saturation + 1)) / (sum + saturation);
}

/**
 * What likeness cannot see. The weights were fitted to which earlier question the official documents themselves cite:
 * recent ones, of the same ministry, of the same members, whose subject the questions take up.
 */
export function rankScore(query: Query, entry: Entry, like: number, best: number): number {
  return (
    0.54 * Math.log1p(like) +
    (3.31 * like) / best -
    0.6 * Math.log1p(daysBetween(entry.date, query.date)) +
    1.68 * overlap(ministryWords(query.ministries), ministryWords(entry.ministries)) +
    1.18 * Number(entry.authors.some((name) => query.authors.includes(name))) +
    1.51 * subjectTaken(query, entry)
  );
}

/** The share of the candidate's subject that the query speaks of. */
function subjectTaken({ weights }: Query, entry: Entry): number {
  const subject = Object.entries(entry.counts).filter(([, [inSubject]]) => inSubject > 0);
  return subject.length === 0 ? 0 : subject.filter(([stem]) => weights.has(stem)).length / subject.length;
}

/** Days from one ISO date to another, never negative; a long time where one is unknown. */
export function daysBetween(from: string | null, to: string | null): number {
  if (from === null || to === null) return 3650;
  return Math.max(0, (Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** `Minister van Economische Zaken` → economische; ministries are renamed, their subjects stay. */
function ministryWords(addressees: string[]): string[] {
  const words =
    addressees
      .join(' ')
      .toLowerCase()
      .match(/\p{L}{4,}/gu) ?? [];
  return [...new Set(words)].filter((word) => !roleWords.has(word));
}

const roleWords = new Set(['minister', 'staatssecretaris', 'voor', 'zaken']);

function overlap(a: string[], b: string[]): number {
  return a.length === 0 || b.length === 0
    ? 0
    : a.filter((word) => b.includes(word)).length / Math.min(a.length, b.length);
}
