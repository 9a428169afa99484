import { isPrintedAs } from '../model/member';
import type { ArchiveRecord } from '../model/record';
import type { Reason } from '../model/related';
import { fullest } from './entry';
import { facets } from './facets';
import type { Query, QueryPart } from './query';
import type { Candidate } from './rank';
import { rarity, type Statistics } from './score';

const wordsShown = 5;

/** Why the candidate is shown, strongest first, each reason one that a reader can check. */
export function reasonsFor(
  query: Query,
  part: QueryPart,
  candidate: Candidate,
  record: ArchiveRecord,
  statistics: Statistics,
): Reason[] {
  const { cites, citedBy, holds } = candidate;
  const { kamervraag } = fullest(record);
  const sharing = (ids: Map<string, string>, facet: (id: string) => string) =>
    [...ids.keys()].filter((id) => holds(facet(id)) && !record.ids.includes(id));
  const reasons: Reason[] = [
    { kind: 'cites', values: labels(cites, query.cites) },
    { kind: 'cited-by', values: citedBy ? [record.ids[0] ?? record.key] : [] },
    { kind: 'same-citation', values: labels(sharing(part.cites, facets.cites), part.cites) },
    { kind: 'same-source', values: labels(sharing(part.sources, facets.source), part.sources) },
    { kind: 'same-words', values: sharedWords(part, candidate, statistics).slice(0, wordsShown) },
    {
      kind: 'same-people',
      values: kamervraag.authors
        .map(({ name }) => name)
        .filter((name) => query.authors.some((other) => sameMember(name, other))),
    },
    {
      kind: 'same-ministry',
      values: kamervraag.addressees.filter((name) => query.ministries.includes(name)),
    },
  ];
  return reasons.filter(({ values }) => values.length > 0);
}

/** One may be printed with the first name and the other without; two with different first names are two. */
const sameMember = (a: string, b: string) => isPrintedAs(a, b) || isPrintedAs(b, a);

/** The words both use, most telling first, as the document that is read prints them. */
function sharedWords(part: QueryPart, { holds }: Candidate, statistics: Statistics): string[] {
  const worth = (stem: string) => (part.weights.get(stem) ?? 0) * rarity(stem, statistics);
  return [...part.printed.keys()]
    .filter((stem) => holds(stem) && !/^\d+$/.test(stem))
    .sort((a, b) => worth(b) - worth(a))
    .map((stem) => part.printed.get(stem) ?? stem);
}

function labels(keys: string[], names: Map<string, string>): string[] {
  return [...new Set(keys.map((key) => names.get(key) ?? key))];
}
