import type { ArchiveRecord } from '../model/record';
import { fullest } from './entry';
import { facets } from './facets';
import { likelihood } from './likelihood';
import { modelOf, type Pairing } from './models';
import { profileOf, wordsRead, type Profile } from './profile';
import type { QueryPart } from './query';
import type { Candidate } from './rank';
import { firstStems, terms } from './terms';
import { askedFor, tellingWords, traitsOf, type Traits } from './traits';

/** A candidate with what it is about, and how likely a reader would call it related. */
export interface Judged {
  candidate: Candidate;
  record: ArchiveRecord;
  /** 0–1. */
  likely: number;
}

/** A candidate, with what the archive keeps of it and what that is about. */
export interface Known {
  candidate: Candidate;
  record: ArchiveRecord;
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

/** The candidates of whom the archive still has the record, and what each is about. */
export function knownOf(
  candidates: readonly Candidate[],
  records: ReadonlyMap<number, ArchiveRecord>,
): Known[] {
  return candidates.flatMap((candidate) => {
    const record = records.get(candidate.doc);
    return record ? [{ candidate, record, profile: profileOfRecord(record) }] : [];
  });
}

/** One that is near a document is near its questions as well: what it is about is worked out once. */
const profiles = new WeakMap<ArchiveRecord, Profile>();

function profileOfRecord(record: ArchiveRecord): Profile {
  let profile = profiles.get(record);
  if (!profile) {
    const { subject, questions } = fullest(record).kamervraag;
    profile = profileOf(terms((subject ?? '').slice(0, longestRead)), beginningOf(questions));
    profiles.set(record, profile);
  }
  return profile;
}

/** As many of the questions' words as are looked at, without reading all of a long document. */
function beginningOf(questions: readonly { text: string }[]): string[] {
  const found: string[] = [];
  for (const { text } of questions) {
    found.push(...firstStems(text.slice(0, longestRead), wordsRead - found.length));
    if (found.length >= wordsRead) break;
  }
  return found;
}
const longestRead = 1_000;

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
  return known.map(({ candidate, record }, i) => ({
    candidate,
    record,
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
