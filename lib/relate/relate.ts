import type { Resolved } from '../model/citation';
import type { ReadDocument } from '../model/document';
import type { Related, RelatedSet } from '../model/related';
import { fieldOf, judge, judgedAtMost, knownOf, pairingOf, rankedBy, type Judged } from './judge';
import type { Pairing } from './models';
import { present } from './present';
import { makeQuery, type DocumentWords, type QueryPart } from './query';
import type { QuestionIndex } from './question-index';
import { rank, type Candidate } from './rank';
import { facets } from './facets';
import { synonymsOf } from './lexicon';
import { partsOf } from './compounds';
import { tells } from './reasons';

/** Few and good: a reader trusts a list of which the third is still right. */
const shownForDocument = 8;
const foldedAtMost = 5;
const shownForQuestion = 3;
/**
 * From how likely on the best candidate is shown as related, and with it the others; and from where on something stands folded
 * as possibly related. A list in which nothing is clearly good had better not be there. What comes of it stands in what
 * `test/train/judge.ts` says of questions that the models have not seen.
 */
const bounds: Record<Pairing, { best: number; others: number; possible: number }> = {
  'text-text': { best: 0.52, others: 0.38, possible: 0.2 },
  'text-title': { best: 0.42, others: 0.33, possible: 0.2 },
  title: { best: 0.36, others: 0.3, possible: 0.15 },
  question: { best: 0.55, others: 0.55, possible: 1 },
};
/** So many are judged for one page, at most: each costs a reader's wait. */
const lookedAtMost = 40;
/** The share of a question's telling words that a candidate must have to be looked at for that question. */
const enoughForQuestion = 0.2;
const lookedAtForQuestion = 3;
/** A question of fewer telling words ("Zo nee, waarom niet?") is like everything. */
const wordsForLikeness = 4;

/** A candidate that may be shown. */
interface Shown extends Judged {
  sure: boolean;
}

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
    cover: whole,
    covers,
  } = await rank(makeQuery(document, resolved, words), index);
  const near = candidates.slice(0, judgedAtMost);
  const parts = query.questions.map((part) => ({ part, cover: covers(part) }));
  const nearParts = parts.map(({ part, cover }) => nearQuestion(part, cover, candidates));
  const others = nearParts.flat().filter((candidate) => !near.includes(candidate));
  const looked = [...near, ...new Set(others.sort((a, b) => b.score - a.score))].slice(0, lookedAtMost);
  const profiles = await index.profiles(looked.map(({ doc }) => doc));

  const field = fieldOf(candidates);
  const judged = judge(query, knownOf(near, profiles), field, whole);
  const found = parts.map(({ part, cover }, i) => {
    const near = knownOf(nearParts[i] ?? [], profiles);
    const own = judge(part, near, field, cover, 'question');
    return chosenOf(part, own, 'question');
  });
  const listed = chosenOf(query, judged, undefined, repeated(found));
  const inList = new Set(listed.filter(({ sure }) => sure).map(({ candidate }) => candidate));
  // What only repeats the document's list says nothing of this question, unless it is the one that names it.
  const forQuestions = parts.map(({ part }, i) => {
    const own = (found[i] ?? []).slice(0, shownForQuestion);
    return own.some((one) => !inList.has(one.candidate) || isNamed(part, one)) ? own : [];
  });
  // What stands at a question is no longer only possible.
  const atQuestions = new Set(forQuestions.flat().map(({ candidate }) => candidate));
  const forDocument = listed.filter(({ sure, candidate }) => sure || !atQuestions.has(candidate));

  // Of what is judged few are shown, and only those are read.
  const shown = new Set([...forDocument, ...forQuestions.flat()].map(({ candidate }) => candidate.doc));
  const records = await index.records([...shown]);
  const show = (list: Shown[], part: QueryPart): Related[] =>
    list.flatMap(({ candidate, sure }) => {
      const record = records.get(candidate.doc);
      return record ? present(query, part, candidate, record, statistics, sure) : [];
    });
  return {
    document: show(forDocument, query),
    questions: Object.fromEntries(
      parts
        .map(({ part }, i) => [String(i), show(forQuestions[i] ?? [], part)] as const)
        .filter(([, list]) => list.length > 0),
    ),
    archived: statistics.questions,
  };
}

/** What belongs to several questions of a document belongs to the document. */
function repeated(found: readonly (readonly Shown[])[]): Set<Candidate> {
  const counts = new Map<Candidate, number>();
  for (const { candidate } of found.flat()) counts.set(candidate, (counts.get(candidate) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= several).map(([candidate]) => candidate));
}
const several = 2;

/** What is shown of what was judged: the sure ones, then those that are possibly related. */
function chosenOf(
  part: QueryPart,
  judged: readonly Judged[],
  pairing?: Pairing,
  certain: ReadonlySet<Candidate> = new Set(),
): Shown[] {
  const boundsOf = ({ candidate }: Judged) => bounds[pairing ?? pairingOf(part, candidate)];
  const ranked = judged.filter((one) => hasReason(part, one)).sort((a, b) => rankedBy(b) - rankedBy(a));
  const isSure = (one: Judged, bound: 'best' | 'others') =>
    isTied(part, one) || one.likely >= boundsOf(one)[certain.has(one.candidate) ? 'possible' : bound];
  const sure = ranked.some((one) => isSure(one, 'best')) ? ranked.filter((one) => isSure(one, 'others')) : [];
  const shown = sure.slice(0, shownForDocument);
  const possible = ranked.filter((one) => !shown.includes(one) && one.likely >= boundsOf(one).possible);
  return [
    ...shown.map((one) => ({ ...one, sure: true })),
    ...possible.slice(0, foldedAtMost).map((one) => ({ ...one, sure: false })),
  ];
}

/** It names the text or is named by it. */
const isNamed = (part: QueryPart, { candidate: { cites, citedBy } }: Judged) =>
  citedBy || cites.some((id) => part.cites.has(id));

/** An explicit reference, or a source that both cite: that is certain. */
const isTied = (part: QueryPart, judged: Judged) =>
  isNamed(part, judged) || [...part.sources.keys()].some((key) => judged.candidate.holds(facets.source(key)));

/**
 * It shares something that a reader can be told of. Of titles alone the models make much of little: in a small archive two
 * headlines that begin alike, "onderzoek naar tekort aan …", would be related.
 */
const hasReason = (part: QueryPart, judged: Judged) => {
  const { holds } = judged.candidate;
  return (
    isTied(part, judged) ||
    [...part.cites.keys()].some((id) => holds(facets.cites(id))) ||
    [...part.printed.keys()].some(
      (stem) => tells(stem) && [stem, ...(partsOf(stem) ?? []), ...synonymsOf(stem)].some(holds),
    )
  );
};

/** The candidates that this one question names, and the few that have most of its words. */
function nearQuestion(part: QueryPart, cover: Float64Array, candidates: readonly Candidate[]): Candidate[] {
  const earlier = candidates.filter(({ later }) => !later);
  const named = earlier.filter(({ cites }) => cites.some((id) => part.cites.has(id)));
  const covered = ({ at }: Candidate) => cover[at] ?? 0;
  const alike =
    part.printed.size < wordsForLikeness
      ? []
      : earlier
          .filter((candidate) => covered(candidate) >= enoughForQuestion)
          .sort((a, b) => covered(b) - covered(a))
          .slice(0, lookedAtForQuestion);
  return [...new Set([...named, ...alike])];
}
