import type { Resolved } from '../model/citation';
import type { ReadDocument } from '../model/document';
import type { Related, RelatedSet } from '../model/related';
import { facets } from './facets';
import { present } from './present';
import { makeQuery, type DocumentWords, type QueryPart } from './query';
import type { QuestionIndex } from './question-index';
import { rank, type Candidate } from './rank';

/** Few and good: a reader trusts a list of which the third is still right. */
const shownForDocument = 8;
const shownForQuestion = 3;
/** The share of the telling words that must return, where nothing else ties the two. Below 0.15 about half are strangers. */
const enoughForDocument = 0.15;
const halfEnough = 0.1;
/** The worth of the words of its subject that return, times their share of it: two or three rare words, and not by chance. */
const tellingSubject = 7;
/** Of a long title ('Het bericht …') less returns, and that must be worth more: three rare words or so. */
const longTitleShare = 0.3;
const longTitleWorth = 15;
const enoughForQuestion = 0.4;
/** A question of fewer telling words ("Zo nee, waarom niet?") is like everything. */
const wordsForLikeness = 4;

/**
 * Earlier related questions from the archive, for the document and for each of its questions, with the reasons.
 * Never the document's own question; a later one only where it names this document, marked as a follow-up.
 */
export async function relate(
  document: ReadDocument,
  resolved: Resolved,
  index: QuestionIndex,
  words?: DocumentWords,
): Promise<RelatedSet> {
  const {
    asked: query,
    candidates,
    statistics,
    covers,
  } = await rank(makeQuery(document, resolved, words), index);
  const bearing = candidates.filter((candidate) => bears(candidate, query));
  const forDocument = bearing.slice(0, shownForDocument);
  const forQuestions = query.questions.map((part) => matches(bearing, part, covers(part)));

  const shown = [...new Set([forDocument, ...forQuestions].flat())];
  const records = await index.records(shown.map(({ doc }) => doc));
  const show = (list: Candidate[], part: QueryPart): Related[] =>
    list.flatMap((candidate) => {
      const record = records.get(candidate.doc);
      return record ? [present(query, part, candidate, record, statistics)] : [];
    });
  return {
    document: show(forDocument, query),
    questions: Object.fromEntries(
      query.questions
        .map((part, i) => [String(i), show(forQuestions[i] ?? [], part)] as const)
        .filter(([, list]) => list.length > 0),
    ),
    archived: statistics.questions,
  };
}

/** Is it tied to the document, or do its words make clear enough that it is about the same? */
function bears(candidate: Candidate, query: QueryPart): boolean {
  const { cites, citedBy, cover, subjectWorth, textless, holds } = candidate;
  const { subjectTaken } = candidate.features;
  if (cites.length > 0 || citedBy || cover >= enoughForDocument) return true;
  if ([...query.sources.keys()].some((key) => holds(facets.source(key)))) return true;
  // A title alone can never cover much of a long document: there its own words decide, and they must be telling.
  if (textless && subjectTaken >= longTitleShare && subjectWorth >= longTitleWorth) return true;
  return subjectTaken * subjectWorth >= tellingSubject && (textless || cover >= halfEnough);
}

/** The candidates that this one question names or speaks of. */
function matches(candidates: Candidate[], part: QueryPart, covers: Float64Array): Candidate[] {
  const named = candidates.filter(({ cites }) => cites.some((id) => part.cites.has(id)));
  const alike =
    part.printed.size < wordsForLikeness
      ? []
      : candidates.filter(({ at }) => (covers[at] ?? 0) >= enoughForQuestion);
  return [...new Set([...named, ...alike])].slice(0, shownForQuestion);
}
