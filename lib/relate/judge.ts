import { facets } from './facets';
import { likelihood } from './likelihood';
import { modelOf, type Pairing } from './models';
import type { Profile } from './profile';
import type { QueryPart } from './query';
import type { Candidate } from './rank';
import { askedFor, tellingWords, traitsOf, type Traits } from './traits';

/** A candidate, and how likely a reader would call it related. */
export interface Judged {
  candidate: Candidate;
  /** 0–1. */
  likely: number;
}

/** A candidate, with what it is about. */
export interface Known {
  candidate: Candidate;
  profile: Profile;
}

/** So many of the best are judged: of what readers call the same affair 96 of 100 are among the first 25, and each costs a read. */
export const judgedAtMost = 25;

export const pairingOf = (part: QueryPart, { textless }: Candidate): Pairing =>
  part.titleOnly ? 'title' : textless ? 'text-title' : 'text-text';

/**
 * What candidates are ranked by: their likeness, which knows what documents cite, and the judgment, which knows what readers
 * call related. On the labelled queries, forty judged (recall@10 / nDCG@10): likeness alone .9255 / .8435, with .3 of the judgment .9251 /
 * .8455, with .5 .9251 / .8451, with .8 .9246 / .8447.
 */
export const rankedBy = ({ candidate, likely }: Judged): number =>
  candidate.score + judgmentShare * Math.log(likely / (1 - likely));
const judgmentShare = 0.5;

/** The candidates that the archive still has, and what each is about. */
export function knownOf(candidates: readonly Candidate[], profiles: ReadonlyMap<number, Profile>): Known[] {
  return candidates.flatMap((candidate) => {
    const profile = profiles.get(candidate.doc);
    return profile ? [{ candidate, profile }] : [];
  });
}

/** How the ranked candidates stand among each other: the same for the document and for each of its questions. */
export interface Field {
  /** Those that were asked before the document, the best first. */
  earlier: readonly Candidate[];
  ranks: ReadonlyMap<Candidate, number>;
}

/** @param candidates all that were ranked, the best first: how one stands among them is a trait too */
export function fieldOf(candidates: readonly Candidate[]): Field {
  const earlier = candidates.filter(({ later }) => !later);
  return { earlier, ranks: new Map(earlier.map((candidate, i) => [candidate, i])) };
}

/**
 * How likely a reader is to call each related to this text, in the order in which they are given.
 * @param cover the share of this text's telling words that each candidate has, by its place
 */
export function judge(
  part: QueryPart,
  known: readonly Known[],
  field: Field,
  cover: Float64Array,
  pairing?: Pairing,
): Judged[] {
  const traits = traitsOfAll(part, known, field, cover);
  return known.map(({ candidate }, i) => ({
    candidate,
    likely: likelihood(modelOf(pairing ?? pairingOf(part, candidate)), traits[i] ?? []),
  }));
}

export function traitsOfAll(
  part: QueryPart,
  known: readonly Known[],
  { earlier, ranks }: Field,
  cover: Float64Array,
): Traits[] {
  if (known.length === 0) return []; // of most questions none is near
  const asked = askedFor(part.profile, part.printed.keys());
  const bestScore = earlier[0]?.likeness ?? 0;
  const coverOf = ({ at }: Candidate) => cover[at] ?? 0;
  const bestCover = earlier.reduce((best, candidate) => Math.max(best, coverOf(candidate)), 0);
  const crowds = crowdsOf(tellingWords(part.profile), earlier);
  return known.map(({ candidate, profile }) => {
    const { features, holds } = candidate;
    return traitsOf(asked, profile, {
      ...features,
      holds,
      score: candidate.likeness,
      bestScore,
      rank: ranks.get(candidate) ?? earlier.length,
      bestLike: features.best,
      cover: coverOf(candidate),
      bestCover,
      subjectWorth: candidate.subjectWorth,
      crowd: crowds(candidate),
      named: candidate.cites.length > 0 || candidate.citedBy,
      sameCitation: [...part.cites.keys()].some((id) => holds(facets.cites(id))),
      sameSource: [...part.sources.keys()].some((key) => holds(facets.source(key))),
    });
  });
}

/** How many of the candidates hold all the words that this one holds: what many share tells little. */
function crowdsOf(
  words: readonly string[],
  candidates: readonly Candidate[],
): (candidate: Candidate) => number {
  const first = words.slice(0, 31);
  const heldBy = ({ holds }: Candidate) =>
    first.reduce((held, stem, i) => (holds(stem) ? held | (1 << i) : held), 0);
  const all = Int32Array.from(candidates, heldBy);
  return (candidate) => {
    const own = heldBy(candidate);
    let crowd = 0;
    for (let i = 0; i < all.length; i++) if (((all[i] ?? 0) & own) === own) crowd += 1;
    return Math.max(1, crowd);
  };
}
