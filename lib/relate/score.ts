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
  return worthAt(frequencies.get(stem) ?? 0, { questions });
}

const worthAt = (frequency: number, { questions }: Pick<Statistics, 'questions'>) =>
  Math.log(1 + (questions + 300 - frequency + 0.5) / (frequency + 0.5));

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
 * recent ones, of the same ministry, of the same members, that share a rare word, whose subject the questions take up.
 */
export function rankScore(
  query: Query,
  entry: Entry,
  like: number,
  best: number,
  statistics: Statistics,
): number {
  return (
    1.44 * Math.log1p(like) +
    (3.31 * like) / best -
    0.45 * Math.log1p(daysBetween(entry.date, query.date)) +
    2.23 * overlap(ministryWords(query.ministries), ministryWords(entry.ministries)) +
    1.18 * Number(entry.authors.some((name) => query.authors.includes(name))) +
    0.17 * rarestShared(query, entry, statistics) +
    1.51 * subjectTaken(query, entry, statistics)
  );
}

/** A word in more questions than this is not rare, whatever the archive's size. */
const rareUpTo = 300;

function rarestShared({ weights }: Query, entry: Entry, statistics: Statistics): number {
  let rarest = 0;
  for (const stem of weights.keys())
    if (entry.counts[stem] && (statistics.frequencies.get(stem) ?? 0) < rareUpTo)
      rarest = Math.max(rarest, rarity(stem, statistics));
  return rarest;
}

/** How often a word of which the statistics say nothing is taken to occur: the query does not have it. */
const unknownFrequency = 30;

/** The share of the candidate's subject that the query speaks of, each word by its worth. */
function subjectTaken({ weights }: Query, entry: Entry, statistics: Statistics): number {
  const unknown = worthAt(unknownFrequency, statistics);
  let taken = 0;
  let all = 0;
  for (const [stem, [inSubject]] of Object.entries(entry.counts)) {
    if (inSubject < 1) continue; // a part of a compound counts less than one
    const worth = weights.has(stem) ? rarity(stem, statistics) : unknown;
    all += worth;
    if (weights.has(stem)) taken += worth;
  }
  return all === 0 ? 0 : taken / all;
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
