import { partsOf } from './compounds';
import { rowOf } from './sorted-rows';
import { wordKinds } from './word-kinds';

/**
 * What kind of word it is: one that says nothing of a subject (`filler`), a place, a person, a newspaper or broadcaster, a
 * word so broad that it is in questions about anything (`broad`), or one that tells what a question is about.
 */
export type WordKind = 'filler' | 'place' | 'person' | 'medium' | 'broad' | 'telling';

/** What is known of a word beside how it is written. */
export interface Sense {
  kind: WordKind;
  /** Topics of policy that it belongs to, by their codes (`test/train/topics.txt`); two at most. */
  topics: readonly string[];
  /** The plain word for what it names, where other words name the same: "sigaret", "rookverbod" → roken. */
  concept: string | null;
  /** How rare it is among all questions, as `worthAt` counts: about 2 in a tenth of them, 9 in one or two. */
  worth: number;
}

const kinds: Record<string, WordKind> = {
  X: 'filler',
  P: 'place',
  N: 'person',
  M: 'medium',
  B: 'broad',
  T: 'telling',
};

/** A word in so few questions that the list does not have it. */
const rarest = 9.5;

const senses = new Map<string, Sense>();
/** A bound on memory in a worker that reads a large archive. */
const mostKept = 50_000;

/**
 * A word's sense. One that the list does not have takes the topics of the parts it is made of, and is taken to be telling:
 * it is rare.
 */
export function senseOf(stem: string): Sense {
  let sense = senses.get(stem);
  if (!sense) {
    sense = listedSense(stem) ?? senseOfParts(stem);
    if (senses.size < mostKept) senses.set(stem, sense);
  }
  return sense;
}

function senseOfParts(stem: string): Sense {
  const parts = (partsOf(stem) ?? []).flatMap((part) => listedSense(part) ?? []);
  const topics = [...new Set(parts.flatMap(({ topics }) => topics))].slice(0, 2);
  return { kind: 'telling', topics, concept: null, worth: rarest };
}

let tags: string[] | null = null;

/** A row is the worth, a digit, and the number of the tag: kind, topics, =concept. */
function listedSense(stem: string): Sense | null {
  const row = rowOf(wordKinds().senses, stem);
  if (row === null) return null;
  const all = (tags ??= wordKinds().tags.split(/\|\n?/));
  const [kind = '', ...others] = (all[Number(row.slice(1))] ?? '').split(' ');
  return {
    kind: kinds[kind] ?? 'telling',
    topics: others.filter((tag) => !tag.startsWith('=')).flatMap((tag) => tag.split(',')),
    concept: others.find((tag) => tag.startsWith('='))?.slice(1) ?? null,
    worth: Number(row[0]),
  };
}

/** Other stems that name the same as this one. */
export function synonymsOf(stem: string): readonly string[] {
  const { concept } = senseOf(stem);
  const all = concept === null ? null : rowOf(wordKinds().concepts, concept);
  return all?.split(' ').filter((other) => other !== stem) ?? [];
}
