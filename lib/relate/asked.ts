import { facets, ministryWords } from './facets';
import type { DocumentWords, Query, QueryPart } from './query';
import { worthAt } from './score';

/** What is known of an archive's words before any list is read: in how many questions each is that is in many. */
export interface FrequentWords {
  questions: number;
  counts: ReadonlyMap<string, number>;
}

/** From how many questions on a word is kept among them: long lists cost, short ones do not. */
export const frequentFrom = (questions: number) => Math.max(200, questions / 200);

/** From how many questions on a word tells nothing. In a small archive none does: there every list is short. */
const commonFrom = (questions: number) => Math.max(6_000, questions / 10);

/**
 * Frequent words are asked only where they are among so many that tell most. A document of thirteen questions has two
 * hundred words, of which the frequent ones were three quarters of what had to be read and added up. On the labelled
 * queries (recall@10 / nDCG@10): all .9238 / .8432, 64 .9231 / .8425, 50 .919 / .840.
 */
const mostTelling = 64;

/** The words that are not looked up: common ones, and frequent ones of a long document that tell less than its others. */
export function unaskedWords(
  weights: ReadonlyMap<string, number>,
  { questions, counts }: FrequentWords,
): Set<string> {
  const rare = frequentFrom(questions);
  const common = commonFrom(questions);
  const telling: { stem: string; worth: number }[] = [];
  weights.forEach((weight, stem) => {
    const count = counts.get(stem);
    if ((count ?? 0) > common) return;
    telling.push({ stem, worth: weight * worthAt(count ?? rare, questions) });
  });
  telling.sort((a, b) => b.worth - a.worth);
  const asked = new Set(telling.slice(0, mostTelling).map(({ stem }) => stem));
  return new Set([...weights.keys()].filter((stem) => counts.has(stem) && !asked.has(stem)));
}

/** The query without these words, in its parts too. */
export function without(unasked: ReadonlySet<string>, query: Query): Query {
  if (unasked.size === 0) return query;
  const told = <V>(words: Map<string, V>) => {
    const kept = new Map<string, V>();
    words.forEach((value, stem) => {
      if (!unasked.has(stem)) kept.set(stem, value);
    });
    return kept;
  };
  const part = <P extends QueryPart>(part: P): P => ({
    ...part,
    weights: told(part.weights),
    printed: told(part.printed),
  });
  return { ...part(query), questions: query.questions.map(part) };
}

/** Every term that is looked up for this query. */
export function termsOf(query: Query): string[] {
  return [
    ...query.weights.keys(),
    ...facetsAhead(query),
    ...[...query.cites.keys()].map(facets.cites),
    ...[...query.sources.keys()].map(facets.source),
  ];
}

/** Those of them that are known before the document is resolved. */
export function termsAhead(words: DocumentWords, archive: FrequentWords): string[] {
  const { weights } = words.whole;
  const unasked = unaskedWords(weights, archive);
  return [...[...weights.keys()].filter((stem) => !unasked.has(stem)), ...facetsAhead(words)];
}

const facetsAhead = ({ ids, authors, ministries }: Pick<Query, 'ids' | 'authors' | 'ministries'>) => [
  ...ids.map(facets.cites),
  ...authors.map(facets.author),
  ...ministryWords(ministries).map(facets.ministry),
];
