import { termsOf, unaskedWords, without } from './asked';
import { choose } from './choose';
import { facets } from './facets';
import type { Query, QueryPart } from './query';
import type { QuestionIndex, Reading } from './question-index';
import type { Features } from './features';
import { coverages, type Statistics } from './score';
import { addUp } from './sums';
import { holdersOf, unpack } from './unpacked';

/** An archived question and how it stands to the query. */
export interface Candidate {
  /** Its number in the archive. */
  doc: number;
  /** It was asked after the document. */
  later: boolean;
  /** What of the query it is, and whether it names the document: explicit references, which stand before all likeness. */
  cites: string[];
  citedBy: boolean;
  /** Its place among the candidates. */
  at: number;
  /** What it is ranked by, and that without what an explicit reference adds. */
  score: number;
  likeness: number;
  /** What its score was made of. */
  features: Features;
  /** The worth of the words of its subject that the document has. */
  subjectWorth: number;
  /** Only its subject is known. */
  textless: boolean;
  /** Has it this term of the query: a stem, or a facet? */
  holds(term: string): boolean;
}

/** Everything that `rank` found, and what is needed to explain it. */
export interface Ranking {
  /** The query as it was asked: without the words that tell least in this archive. */
  asked: Query;
  candidates: Candidate[];
  statistics: Statistics;
  /** For each candidate, by its place, the share of the document's telling words that it has (0–1). */
  cover: Float64Array;
  /** The same of one of its questions: the share of this text's telling words that it has (0–1). */
  covers(part: QueryPart): Float64Array;
}

/**
 * The archive's questions in the order in which they bear on the document: those it names or that name it first, then
 * by likeness. Never the document's own question; a later one only where it names the document.
 */
export async function rank(query: Query, index: QuestionIndex): Promise<Ranking> {
  const cited = [...query.cites.keys()];
  let asked = query;
  const reading = await index.read(
    (archive) => termsOf((asked = without(unaskedWords(query.weights, archive), query))),
    [...cited, ...query.own],
  );
  const statistics = { ...reading.totals, frequencies: frequenciesOf([...asked.weights.keys()], reading) };
  const segments = unpack(reading, [...new Set(termsOf(asked))]);
  const chosen = choose(asked, reading, segments, addUp(asked, segments, statistics), statistics);
  const having = holdersOf(chosen, segments);
  const covers = (part: QueryPart) => coverages(part, statistics, having, chosen.length);
  const naming = query.ids.map(facets.cites);
  const candidates = chosen.map(
    ({ doc, later, score, likeness, features, subjectWorth, textless }, i): Candidate => {
      const holds = (term: string) => having.get(term)?.has(i) ?? false;
      return {
        doc,
        later,
        cites: cited.filter((id) => reading.docs.get(id)?.includes(doc)),
        citedBy: naming.some(holds),
        at: i,
        score,
        likeness,
        features,
        subjectWorth,
        textless,
        holds,
      };
    },
  );
  return { asked, candidates, statistics, cover: covers(asked), covers };
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
