import { unit, type PerField } from './entry';
import type { Features } from './features';
import type { QueryPart } from './query';
import type { Totals } from './question-index';
import { rankWeights } from './rank-weights';

/**
 * BM25F (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009, §3.6): the counts of a word in the
 * fields are summed, each weighed and measured against its field's usual length, before they are saturated once.
 */
export const saturation = 1.2;
const fieldWeight: PerField = [2, 1, 1];
const lengthPenalty: PerField = [0.2, 0.9, 0.5];

/** The archive's size and its words' rarity, as far as one query needs them. */
export interface Statistics extends Totals {
  frequencies: Map<string, number>;
}

/**
 * How telling a word is. The archive of a new reader holds a handful of questions, in which every word looks common;
 * counted as if it held a few hundred more, its words keep their worth.
 */
export function rarity(stem: string, { questions, frequencies }: Statistics): number {
  return worthAt(frequencies.get(stem) ?? 0, questions);
}

export const worthAt = (frequency: number, questions: number) =>
  Math.log(1 + Math.max(0, questions + 300 - frequency + 0.5) / (frequency + 0.5));

/**
 * How much one occurrence in each field counts, by the number of words of the field: `per / (fixed + each · words)`.
 */
export function occurrenceWeights({ questions, lengths }: Totals) {
  const usual = lengths.map((sum) => sum / Math.max(1, questions) || 1);
  return {
    per: fieldWeight.map((weight) => unit * weight) as PerField,
    fixed: lengthPenalty.map((penalty) => 1 - penalty) as PerField,
    each: lengthPenalty.map((penalty, field) => penalty / (usual[field] ?? 1)) as PerField,
  };
}

export type OccurrenceWeights = ReturnType<typeof occurrenceWeights>;

/**
 * The part of the text's worth that each of some questions has. What a word is worth in it is
 * squared: rare words decide.
 * @param having for each stem the indexes of the questions that have it
 */
export function coverages(
  { weights }: QueryPart,
  statistics: Statistics,
  having: ReadonlyMap<string, ReadonlySet<number>>,
  questions: number,
): Float64Array {
  const shared = new Float64Array(questions);
  let all = 0;
  weights.forEach((weight, stem) => {
    const worth = weight * rarity(stem, statistics) ** 2;
    all += worth;
    having.get(stem)?.forEach((i) => (shared[i] = (shared[i] ?? 0) + worth));
  });
  if (all > 0) for (let i = 0; i < questions; i++) shared[i] = (shared[i] ?? 0) / all;
  return shared;
}

/** What each feature adds to a candidate's score. */
export interface RankWeights {
  /** Of the logarithm of likeness. */
  like: number;
  /** Of likeness as a share of the greatest. */
  likeToBest: number;
  /** Of the logarithm of the days between; negative. */
  days: number;
  ministries: number;
  sameAuthor: number;
  rarest: number;
  subjectTaken: number;
}

/**
 * What likeness cannot see. An earlier question that official documents cite is a recent one, of the same ministry, of the
 * same members, that shares a rare word, whose subject the questions take up.
 */
export function rankScore(features: Features, weights: RankWeights = rankWeights): number {
  const { like, best, days, ministries, sameAuthor, rarest, subjectTaken } = features;
  return (
    weights.like * Math.log1p(like) +
    (weights.likeToBest * like) / best +
    weights.days * Math.log1p(days) +
    weights.ministries * ministries +
    weights.sameAuthor * Number(sameAuthor) +
    weights.rarest * rarest +
    weights.subjectTaken * subjectTaken
  );
}

/** A word in more questions than this is not rare, whatever the archive's size. */
export const rareUpTo = 300;

/** The worth of a subject's word that the query does not have: it is taken to be in thirty questions. */
export const unknownWorth = (questions: number) => worthAt(30, questions);
