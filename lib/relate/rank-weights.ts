import type { RankWeights } from './score';

/** Written by test/train/weights.ts, which fits them to which earlier questions official documents cite; not by hand. */
export const rankWeights: RankWeights = {
  like: 2.6,
  likeToBest: 1.692,
  days: -0.55,
  ministries: 1.942,
  sameAuthor: 1.388,
  rarest: 0.385,
  subjectTaken: 1.148,
};
