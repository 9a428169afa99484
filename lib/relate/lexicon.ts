import { partsOf } from './compounds';
import { wordKinds } from './word-kinds';

/**
 * What kind of word it is: one that says nothing of a subject (`filler`), a place, a person, a newspaper or broadcaster, a
 * word so broad that it is in questions about anything (`broad`), or one that tells what a question is about.
 */
export type WordKind = 'filler' | 'place' | 'person' | 'medium' | 'broad' | 'telling';

/** What is known of a word beside how it is written. */
export interface Sense {
  kind: WordKind;
  /** Topics of policy that it belongs to, by their codes; two at most. */
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

interface Lexicon {
  senses: Map<string, Sense>;
  /** Concept → the stems that name it. */
  concepts: Map<string, string[]>;
}

let known: Lexicon | null = null;
const lexicon = () => (known ??= readLexicon(wordKinds));

/**
 * A word's sense. One that the list does not have takes the topics of the parts it is made of, and is taken to be telling:
 * it is rare.
 */
export function senseOf(stem: string): Sense {
  const { senses } = lexicon();
  return senses.get(stem) ?? senseOfParts(stem, senses);
}

function senseOfParts(stem: string, senses: Map<string, Sense>): Sense {
  const parts = (partsOf(stem) ?? []).flatMap((part) => senses.get(part) ?? []);
  const topics = [...new Set(parts.flatMap(({ topics }) => topics))].slice(0, 2);
  return { kind: 'telling', topics, concept: null, worth: rarest };
}

/** Other stems that name the same as this one. */
export function synonymsOf(stem: string): readonly string[] {
  const { senses, concepts } = lexicon();
  const concept = senses.get(stem)?.concept;
  return (concept && concepts.get(concept)?.filter((other) => other !== stem)) || [];
}

/** Lines of `KIND topics =concept|stem5 stem7`, the digit being the stem's worth. */
function readLexicon(text: string): Lexicon {
  const lexicon: Lexicon = { senses: new Map(), concepts: new Map() };
  for (const line of text.trim().split('\n')) {
    const bar = line.indexOf('|');
    const [kind = '', ...tags] = line.slice(0, bar).split(' ');
    const concept = tags.find((tag) => tag.startsWith('='))?.slice(1) ?? null;
    const topics = tags.filter((tag) => !tag.startsWith('=')).flatMap((tag) => tag.split(','));
    for (const word of line.slice(bar + 1).split(' ')) {
      const stem = word.slice(0, -1);
      lexicon.senses.set(stem, {
        kind: kinds[kind] ?? 'telling',
        topics,
        concept,
        worth: Number(word.at(-1)),
      });
      if (concept) lexicon.concepts.set(concept, [...(lexicon.concepts.get(concept) ?? []), stem]);
    }
  }
  return lexicon;
}
