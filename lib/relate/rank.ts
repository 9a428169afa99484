import { choose } from './choose';
import { facets, ministryWords } from './facets';
import type { Query, QueryPart } from './query';
import type { QuestionIndex, Reading } from './question-index';
import { coverage, worthsOf, type Statistics } from './score';
import { addUp } from './sums';
import { termsOf, unpack } from './unpacked';

/** An archived question and how it stands to the query. */
export interface Candidate {
  /** Its number in the archive. */
  doc: number;
  /** It was asked after the document. */
  later: boolean;
  /** What of the query it is, and whether it names the document: explicit references, which stand before all likeness. */
  cites: string[];
  citedBy: boolean;
  /** The share of the document's telling words that it has (0–1). */
  cover: number;
  score: number;
  /** The share of its subject that the document speaks of, each word by its worth (0–1), and the worth of those words. */
  subjectTaken: number;
  subjectWorth: number;
  /** Only its subject is known. */
  textless: boolean;
  /** Has it this term of the query: a stem, or a facet? */
  holds(term: string): boolean;
}

/** Everything that `rank` found, and what is needed to explain it. */
export interface Ranking {
  /** The query as it was asked: without the words that are common in this archive. */
  asked: Query;
  candidates: Candidate[];
  statistics: Statistics;
}

/**
 * The archive's questions in the order in which they bear on the document: those it names or that name it first, then
 * by likeness. Never the document's own question; a later one only where it names the document.
 */
export async function rank(query: Query, index: QuestionIndex): Promise<Ranking> {
  const stems = [...query.weights.keys()];
  const terms = [...new Set([...stems, ...facetsOf(query)])];
  const cited = [...query.cites.keys()];
  const reading = await index.read(terms, [...cited, ...query.ids]);
  const statistics = { ...reading.totals, frequencies: frequenciesOf(stems, reading) };
  const asked = without(reading.common, query);
  const segments = unpack(reading, terms);
  const chosen = choose(asked, reading, segments, addUp(asked, segments, statistics), statistics);
  const having = termsOf(chosen, segments);
  const worths = worthsOf(asked, statistics);
  const candidates = chosen.map(
    ({ doc, later, score, subjectTaken, subjectWorth, textless }, i): Candidate => {
      const holds = (term: string) => having.get(term)?.[i] === 1;
      return {
        doc,
        later,
        cites: cited.filter((id) => reading.docs.get(id)?.includes(doc)),
        citedBy: query.ids.some((id) => holds(facets.cites(id))),
        cover: coverage(worths, holds),
        score,
        subjectTaken,
        subjectWorth,
        textless,
        holds,
      };
    },
  );
  return { asked, candidates, statistics };
}

function without(common: ReadonlySet<string>, query: Query): Query {
  if (common.size === 0) return query;
  const told = <V>(words: Map<string, V>) => new Map([...words].filter(([stem]) => !common.has(stem)));
  const part = <P extends QueryPart>(part: P): P => ({
    ...part,
    weights: told(part.weights),
    printed: told(part.printed),
  });
  return { ...part(query), questions: query.questions.map(part) };
}

function facetsOf(query: Query): string[] {
  return [
    ...[...query.cites.keys(), ...query.ids].map(facets.cites),
    ...[...query.sources.keys()].map(facets.source),
    ...query.authors.map(facets.author),
    ...ministryWords(query.ministries).map(facets.ministry),
  ];
}

/** In how many questions each stem occurs; absent where in none. */
function frequenciesOf(stems: string[], { segments }: Reading): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { list } of segments)
    for (const stem of stems) {
      const found = list(stem);
      if (found) counts.set(stem, (counts.get(stem) ?? 0) + found.count);
    }
  return counts;
}
