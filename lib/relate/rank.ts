import type { Entry } from './entry';
import type { Query, QueryPart } from './query';
import type { QuestionIndex } from './question-index';
import { coverage, likeness, rankScore, rarity, type Statistics } from './score';

/** An archived question and how it stands to the query. */
export interface Candidate {
  entry: Entry;
  /** What of the query it cites or is: explicit references, which stand before all likeness. */
  cites: string[];
  citedBy: boolean;
  /** Likeness of content to the whole document, and the share of the document's words that it covers (0–1). */
  like: number;
  cover: number;
  score: number;
}

/** Everything that `rank` found, and what is needed to explain it. */
export interface Ranking {
  candidates: Candidate[];
  statistics: Statistics;
}

/** How many of the query's most telling words are looked up, and how many questions that share them are weighed. */
const wordsAsked = 100;
const poolSize = 600;
/** An explicit reference outranks every likeness. */
const referenceBonus = 100;

/**
 * The archive's questions in the order in which they bear on the document: those it names or that name it first, then
 * by likeness. Never the document's own question; later ones are kept, for the caller to tell apart.
 */
export async function rank(query: Query, index: QuestionIndex): Promise<Ranking> {
  const totals = await index.totals();
  const frequencies = await index.frequencies([...query.weights.keys()]);
  const statistics = { ...totals, frequencies };
  const named = await keysNamed(query, index);
  const entries = await index.entries([
    ...new Set([...named, ...(await likelyKeys(query, statistics, index))]),
  ]);
  const others = entries.filter(({ ids }) => !ids.some((id) => query.ids.includes(id)));

  const likes = others.map((entry) => likeness(query, entry, statistics));
  const best = Math.max(...likes, Number.MIN_VALUE);
  const candidates = others.map((entry, i): Candidate => {
    const like = likes[i] ?? 0;
    const cites = entry.ids.filter((id) => query.cites.has(id));
    const citedBy = entry.cites.some((id) => query.ids.includes(id));
    const bonus = cites.length > 0 || citedBy ? referenceBonus : 0;
    const score = bonus + rankScore(query, entry, like, best, statistics);
    return { entry, cites, citedBy, like, cover: coverage(query, entry, statistics), score };
  });
  return { candidates: candidates.sort((a, b) => b.score - a.score), statistics };
}

/** Those that the document names, that name it, or that cite the same thing. */
async function keysNamed(query: Query, index: QuestionIndex): Promise<string[]> {
  const asked = [
    ...[...query.cites.keys()].flatMap((id) => [index.keys('ids', id), index.keys('cites', id)]),
    ...query.ids.map((id) => index.keys('cites', id)),
    ...[...query.sources.keys()].map((key) => index.keys('sources', key)),
  ];
  return (await Promise.all(asked)).flat();
}

/** Those that share most of the query's telling words, a first rough count of all that share any. */
async function likelyKeys(query: Query, statistics: Statistics, index: QuestionIndex): Promise<string[]> {
  const worth = (stem: string, part: QueryPart) => (part.weights.get(stem) ?? 0) * rarity(stem, statistics);
  const asked = [...statistics.frequencies.keys()]
    .sort((a, b) => worth(b, query) - worth(a, query))
    .slice(0, wordsAsked);
  const sums = new Map<string, number>();
  const lists = await Promise.all(asked.map((stem) => index.keys('words', stem)));
  lists.forEach((keys, i) => {
    const weight = worth(asked[i] ?? '', query);
    for (const key of keys) sums.set(key, (sums.get(key) ?? 0) + weight);
  });
  return [...sums]
    .sort(([, a], [, b]) => b - a)
    .slice(0, poolSize)
    .map(([key]) => key);
}
