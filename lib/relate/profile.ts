import { senseOf, type Sense } from './lexicon';
import type { Term } from './terms';

/** A word of a subject, and what is known of it. */
export interface SubjectWord extends Sense {
  stem: string;
  /** Printed with a capital where no sentence begins: a name. */
  proper: boolean;
}

/** What a question is about, as far as its subject and the beginning of its text say. */
export interface Profile {
  /** The subject's words in their order, each once. */
  subject: SubjectWord[];
  stems: ReadonlySet<string>;
  /** Words that stand side by side in the subject, as "zorg verzekeraar". */
  pairs: ReadonlySet<string>;
  /** Topic → how much of the question is about it; of length one. */
  topics: ReadonlyMap<string, number>;
}

/** So many words of the questions are read for their topics: what follows repeats them. */
export const wordsRead = 60;
/** No subject is longer; a question, whose words stand for its subject, seldom is. */
const longestSubject = 80;
/** A word of the subject says more of the topic than one of the text. */
const subjectShare = 2;

/**
 * @param subject the subject's words in their order, repeats included
 * @param ofText the topics of the questions' words, as `textTopics` counts them
 */
export function profileOf(
  subject: readonly Pick<Term, 'stem' | 'proper'>[],
  ofText: ReadonlyMap<string, number> = noTopics,
): Profile {
  const words = new Map<string, SubjectWord>();
  const pairs = new Set<string>();
  let before: string | null = null;
  for (const { stem, proper } of subject.slice(0, longestSubject)) {
    const word = words.get(stem) ?? { stem, proper, ...senseOf(stem) };
    word.proper ||= proper;
    words.set(stem, word);
    if (before !== null) pairs.add(`${before} ${stem}`);
    before = stem;
  }
  return {
    subject: [...words.values()],
    stems: new Set(words.keys()),
    pairs,
    topics: topicsOf([...words.values()], ofText),
  };
}

const noTopics: ReadonlyMap<string, number> = new Map();

/** How much of each topic the words of a text have. @param stems those of the questions, or as many as are at hand */
export function textTopics(stems: readonly string[]): Map<string, number> {
  const topics = new Map<string, number>();
  for (const stem of new Set(stems.slice(0, wordsRead))) addTopics(topics, senseOf(stem), 1);
  return topics;
}

/** The topics of a subject's words, and of those of its text: of length one. */
export function topicsOf(
  subject: readonly Sense[],
  ofText: ReadonlyMap<string, number> = noTopics,
): Map<string, number> {
  const topics = new Map<string, number>();
  for (const word of subject) addTopics(topics, word, subjectShare);
  ofText.forEach((weight, topic) => topics.set(topic, (topics.get(topic) ?? 0) + weight));
  return ofLengthOne(topics);
}

function addTopics(topics: Map<string, number>, { kind, topics: own, worth }: Sense, share: number): void {
  const weight = (share * weightOf(kind) * worth) / Math.max(1, own.length);
  for (const topic of own) topics.set(topic, (topics.get(topic) ?? 0) + weight);
}

/** How much of what a word tells is told of the subject. */
const weights: Record<Sense['kind'], number> = {
  telling: 1,
  broad: 0.4,
  place: 0.4,
  person: 0.5,
  medium: 0.05,
  filler: 0.05,
};
const weightOf = (kind: Sense['kind']) => weights[kind];

/** What a word tells of a subject, and how rare it is. */
export const valueOf = ({ kind, worth }: Sense) => weightOf(kind) * worth;

function ofLengthOne(topics: Map<string, number>): Map<string, number> {
  const length = Math.hypot(...topics.values());
  for (const [topic, weight] of topics) topics.set(topic, weight / length);
  return topics;
}

/** How far two questions are about the same topics, 0–1. */
export function topicLikeness(a: Profile['topics'], b: Profile['topics']): number {
  let sum = 0;
  a.forEach((weight, topic) => (sum += weight * (b.get(topic) ?? 0)));
  return sum;
}
