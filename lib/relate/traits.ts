import { kinship, letterLikeness } from './kinship';
import { senseOf, synonymsOf, type WordKind } from './lexicon';
import { topicLikeness, topicsOf, valueOf, type Profile, type SubjectWord } from './profile';

/** What is known of a candidate beside its own words. */
export interface Standing {
  /** Is this stem anywhere in it? For the words of the query alone. */
  holds(stem: string): boolean;
  score: number;
  /** Its place among all candidates by score, from 0. */
  rank: number;
  bestScore: number;
  like: number;
  bestLike: number;
  /** The share of the query's telling words that it has, and the greatest such share. */
  cover: number;
  bestCover: number;
  days: number;
  ministries: number;
  sameAuthor: boolean;
  rarest: number;
  subjectTaken: number;
  subjectWorth: number;
  /** How many candidates hold all the words of the asked subject that this one holds, as far as they tell anything. */
  crowd: number;
  named: boolean;
  sameCitation: boolean;
  sameSource: boolean;
}

/** The words of a text that is asked for. */
export interface Asked {
  profile: Profile;
  /** Every word of it that stands there whole, and what it is worth. */
  words: ReadonlyMap<string, number>;
}

/** @param stems the words of the text that are looked up, as they stand there */
export function askedFor(profile: Profile, stems: Iterable<string>): Asked {
  const words = new Map<string, number>();
  for (const stem of stems) words.set(stem, valueOf(senseOf(stem)));
  return { profile, words };
}

const kinds: WordKind[] = ['telling', 'broad', 'place', 'person', 'medium', 'filler'];

/** The traits of a pair, in the order in which the model weighs them. */
export const traitNames = [
  ...kinds.map((kind) => `both ${kind}`),
  'both proper',
  'both unlisted',
  'both first',
  'both second',
  'both count',
  'share of asked',
  'share of found',
  'share of either',
  'pairs',
  'synonyms',
  'missing of asked',
  'missing of found',
  'taken of found',
  'taken worth',
  'held of asked',
  'held worth',
  'held telling',
  'held count',
  'head held',
  'head taken',
  'topics',
  'other topics',
  'other words',
  'letters',
  'kin',
  'names missing of asked',
  'names missing of found',
  'crowd',
  'asked words',
  'found words',
  'asked worth',
  'found worth',
  'score',
  'score to best',
  'rank',
  'like',
  'like to best',
  'cover',
  'cover to best',
  'days',
  'old',
  'ministries',
  'same author',
  'rarest',
  'subject taken',
  'subject worth',
  'named',
  'same citation',
  'same source',
] as const;

/** The traits of one pair, in the order of their names. */
export type Traits = Float64Array;

/** The words of a subject that say something of it. */
export const tellingWords = ({ subject }: Profile) =>
  subject.filter(({ kind }) => kind !== 'filler' && kind !== 'medium').map(({ stem }) => stem);

/**
 * How a question of the archive stands to one that is asked: what the judgment of the pair rests on. Dozens of pairs are
 * judged for a page: each word is looked at once, and no lists are made of what is only added up.
 */
export function traitsOf(asked: Asked, found: Profile, standing: Standing): Traits {
  const { profile, words } = asked;
  const both = sharedOf(profile, found, standing);
  const others = othersOf(found, asked, profile, standing);
  const askedWorth = sumOf(profile.subject);
  const foundWorth = sumOf(found.subject);
  const head = headOf(profile);
  const foundHead = headOf(found);
  let heldTelling = 0;
  let heldCount = 0;
  words.forEach((worth, stem) => {
    if (!standing.holds(stem)) return;
    heldCount += 1;
    heldTelling += worth;
  });
  return Float64Array.of(
    ...kinds.map((kind) => both.worthOfKind[kind]),
    both.proper,
    both.unlisted,
    both.first,
    both.second,
    both.count,
    both.worth / (askedWorth || 1),
    both.worth / (foundWorth || 1),
    both.worth / (askedWorth + foundWorth - both.worth || 1),
    countShared(profile.pairs, found.pairs),
    both.synonyms,
    both.mostMissing,
    others.mostMissing,
    others.taken / (foundWorth || 1),
    others.taken,
    both.held / (askedWorth || 1),
    both.held,
    heldTelling,
    heldCount,
    head && standing.holds(head.stem) ? valueOf(head) : 0,
    foundHead && words.has(foundHead.stem) ? valueOf(foundHead) : 0,
    topicLikeness(profile.topics, found.topics),
    topicLikeness(topicsOf(others.asked), topicsOf(others.found)),
    sumOf(others.asked) + sumOf(others.found),
    letterLikeness(others.asked, others.found),
    kinship(others.asked, found.subject),
    mostProper(others.asked),
    mostProper(others.found),
    Math.log(standing.crowd),
    profile.subject.length,
    found.subject.length,
    askedWorth,
    foundWorth,
    standing.score,
    standing.score - standing.bestScore,
    standing.rank,
    Math.log1p(standing.like),
    standing.like / standing.bestLike,
    standing.cover,
    standing.cover / (standing.bestCover || 1),
    Math.log1p(standing.days),
    standing.days > 3650 ? 1 : 0,
    standing.ministries,
    standing.sameAuthor ? 1 : 0,
    standing.rarest,
    standing.subjectTaken,
    standing.subjectWorth,
    standing.named ? 1 : 0,
    standing.sameCitation ? 1 : 0,
    standing.sameSource ? 1 : 0,
  );
}

/** What of the asked subject the other subject has, or the other text holds. */
function sharedOf({ subject }: Profile, found: Profile, { holds }: Standing) {
  const worthOfKind = { telling: 0, broad: 0, place: 0, person: 0, medium: 0, filler: 0 };
  const all = {
    worthOfKind,
    proper: 0,
    unlisted: 0,
    first: 0,
    second: 0,
    count: 0,
    worth: 0,
    synonyms: 0,
    held: 0,
    mostMissing: 0,
  };
  for (const word of subject) {
    const value = valueOf(word);
    if (holds(word.stem)) all.held += value;
    else all.mostMissing = Math.max(all.mostMissing, value);
    if (!found.stems.has(word.stem)) {
      if (word.concept !== null && synonymsOf(word.stem).some((other) => found.stems.has(other)))
        all.synonyms += value;
      continue;
    }
    all.count += 1;
    all.worth += value;
    worthOfKind[word.kind] += word.worth;
    if (word.proper) all.proper += word.worth;
    if (word.worth > 9) all.unlisted += 1;
    if (value > all.first) [all.first, all.second] = [value, all.first];
    else all.second = Math.max(all.second, value);
  }
  return all;
}

/** The words of either subject that the other has in no way, and what of the one that is found the asked text has. */
function othersOf(found: Profile, { words }: Asked, profile: Profile, { holds }: Standing) {
  const others = { asked: [] as SubjectWord[], found: [] as SubjectWord[], taken: 0, mostMissing: 0 };
  for (const word of profile.subject)
    if (!found.stems.has(word.stem) && !holds(word.stem)) others.asked.push(word);
  for (const word of found.subject) {
    const value = valueOf(word);
    if (words.has(word.stem)) others.taken += value;
    else others.mostMissing = Math.max(others.mostMissing, value);
    if (!words.has(word.stem) && !profile.stems.has(word.stem)) others.found.push(word);
  }
  return others;
}

const sumOf = (some: readonly SubjectWord[]) => some.reduce((total, word) => total + valueOf(word), 0);

const mostProper = (some: readonly SubjectWord[]) =>
  some.reduce((most, word) => (word.proper ? Math.max(most, valueOf(word)) : most), 0);

/** The first word that says what a subject is about. */
const headOf = ({ subject }: Profile) => subject.find(({ kind }) => kind === 'telling' || kind === 'broad');

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  a.forEach((one) => {
    if (b.has(one)) count += 1;
  });
  return count;
}
