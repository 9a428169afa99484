import type { Reason } from '../model/related';
import type { Query, QueryPart } from './query';
import type { Candidate } from './rank';
import { rarity, type Statistics } from './score';

const wordsShown = 5;

/** Why the candidate is shown, strongest first, each reason one that a reader can check. */
export function reasonsFor(
  query: Query,
  part: QueryPart,
  candidate: Candidate,
  statistics: Statistics,
): Reason[] {
  const { entry } = candidate;
  const named = entry.cites.filter((id) => part.cites.has(id) && !entry.ids.includes(id));
  const sources = entry.sources.filter((key) => part.sources.has(key));
  const reasons: Reason[] = [
    { kind: 'cites', values: labels(candidate.cites, query.cites) },
    { kind: 'cited-by', values: candidate.citedBy ? [entry.ids[0] ?? entry.key] : [] },
    { kind: 'same-citation', values: labels(named, part.cites) },
    { kind: 'same-source', values: labels(sources, part.sources) },
    { kind: 'same-words', values: sharedWords(part, candidate, statistics).slice(0, wordsShown) },
    { kind: 'same-people', values: entry.authors.filter((name) => query.authors.includes(name)) },
    { kind: 'same-ministry', values: entry.ministries.filter((name) => query.ministries.includes(name)) },
  ];
  return reasons.filter(({ values }) => values.length > 0);
}

/** The words both use, most telling first, as the document that is read prints them. */
export function sharedWords(part: QueryPart, { entry }: Candidate, statistics: Statistics): string[] {
  const worth = (stem: string) => (part.weights.get(stem) ?? 0) * rarity(stem, statistics);
  return [...part.printed.keys()]
    .filter((stem) => entry.counts[stem] && !/^\d+$/.test(stem))
    .sort((a, b) => worth(b) - worth(a))
    .map((stem) => part.printed.get(stem) ?? stem);
}

function labels(keys: string[], names: Map<string, string>): string[] {
  return [...new Set(keys.map((key) => names.get(key) ?? key))];
}
