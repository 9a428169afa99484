import { dayNumber, unknownDay, type Facts } from './facts';
import { ministryWords } from './facets';
import type { Query } from './query';
import { unknownWorth, type Statistics } from './score';
import type { Sums } from './sums';

/** What is weighed of one candidate. */
export interface Features {
  /** Likeness, and the greatest of all candidates. */
  like: number;
  best: number;
  /** Days between the two, never negative; `longAgo` where a date is unknown. */
  days: number;
  /** The share of the ministries' words that both have, of the one that has fewer; 0–1. */
  ministries: number;
  sameAuthor: boolean;
  /** The rarity of the rarest word that both have and that is rare at all. */
  rarest: number;
  /** The share of its subject that the query speaks of, each word by its worth; 0–1. */
  subjectTaken: number;
}

export const noFeatures = (): Features => ({
  like: 0,
  best: 0,
  days: 0,
  ministries: 0,
  sameAuthor: false,
  rarest: 0,
  subjectTaken: 0,
});

const longAgo = 3650;

/** Where a question stands: in its segment, and in the row of all segments' questions. */
export interface Spot {
  facts: Facts;
  local: number;
  place: number;
}

/**
 * How the features of a question of the archive are found. They are written into `into`: thousands may be near, and of most
 * only the score is wanted.
 * @param best the greatest likeness of all candidates
 */
export function weigher(
  query: Query,
  sums: Sums,
  statistics: Statistics,
  best: number,
): (spot: Spot, into: Features) => Features {
  const today = query.date === null ? unknownDay : dayNumber(query.date);
  const asked = ministryWords(query.ministries).length;
  const unknown = unknownWorth(statistics.questions);
  return ({ facts, local, place }, into) => {
    const day = facts.days[local] ?? unknownDay;
    const ministries = Math.min(asked, facts.ministryWords[local] ?? 0);
    const subjectWorth = sums.subjectWorth[place] ?? 0;
    const missing = Math.max(0, (facts.subject[local] ?? 0) - (sums.subjectHits[place] ?? 0));
    into.like = sums.like[place] ?? 0;
    into.best = best;
    into.days = day === unknownDay || today === unknownDay ? longAgo : Math.max(0, today - day);
    into.ministries = ministries === 0 ? 0 : (sums.ministryHits[place] ?? 0) / ministries;
    into.sameAuthor = (sums.sameAuthor[place] ?? 0) > 0;
    into.rarest = sums.rarest[place] ?? 0;
    into.subjectTaken = subjectWorth === 0 ? 0 : subjectWorth / (subjectWorth + missing * unknown);
    return into;
  };
}
