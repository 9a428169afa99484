import type { ReadDocument } from '../model/document';
import { ownQuestion, questionsNamed, samePublication } from '../model/questions';
import { names } from './attach';
import { idsToKeep } from './versions';

/*
 * Earlier versions took two questions for one where a joint answer or a joint notice of postponement tied them. What they
 * have put together so is parted again, as far as the documents tell: each goes with the questions that it names.
 */

/** The documents of one question among several that stood together. */
export interface Part<Kept> {
  question: string;
  kept: Kept[];
}

/**
 * The documents by the question that they belong to, a joint reply with each of its questions. First comes the question of
 * the first document.
 * @param also whether there is to be a part for a question that only a reply to others besides names
 * @returns null where they are all of one question
 */
export function partQuestions<Kept extends { document: ReadDocument }>(
  all: readonly Kept[],
  also: 'replied' | null = null,
): Part<Kept>[] | null {
  const documents = all.map(({ document }) => document);
  const asked = documents.filter(({ kamervraag }) => kamervraag.kind === 'question');
  const questions = new Set(asked.flatMap(({ kamervraag }) => ownQuestion(kamervraag) ?? []));
  for (const document of documents) {
    const own = ownQuestion(document.kamervraag);
    if (also) for (const name of questionsNamed(document)) questions.add(name);
    // A reply to a question that has no document of its own here.
    if (own !== null && !questionsNamed(document).some((name) => questions.has(name))) questions.add(own);
  }
  if (questions.size <= 1) return null;

  const targets = new Map<ReadDocument, string[]>();
  for (const document of documents) {
    const naming = asked.filter((page) => names(page, document)).flatMap(questionsNamed);
    const named = [...questionsNamed(document), ...naming].filter((name) => questions.has(name));
    if (named.length > 0) targets.set(document, [...new Set(named)]);
  }
  const [first] = [...targets.values()].flat();
  for (const document of documents)
    if (!targets.has(document)) targets.set(document, nearest(document, targets));
  const order = [...new Set([...(documents[0] ? (targets.get(documents[0]) ?? []) : []), ...questions])];
  return order
    .map((question) => ({
      question,
      kept: all.filter(({ document }) => (targets.get(document) ?? [first]).includes(question)),
    }))
    .filter(({ kept }) => kept.length > 0);
}

/** The key of a part of what went by another: that stays where it is a part's own name, else with the first. */
export function keyOfPart(parts: readonly Pick<Part<unknown>, 'question'>[], i: number, key: string): string {
  const own = parts.some(({ question }) => question === key);
  return (own || i > 0 ? parts[i]?.question : null) ?? key;
}

/** Of a document that names no question: those of the same reply, else of what shares an id with it, else the first. */
function nearest(document: ReadDocument, targets: ReadonlyMap<ReadDocument, string[]>): string[] {
  const others = [...targets];
  const same = others.filter(([other]) => samePublication(other.kamervraag, document.kamervraag));
  const ids = new Set(idsToKeep(document));
  const tied = others.filter(([other]) => idsToKeep(other).some((id) => ids.has(id)));
  const [found] = [same, tied, others].filter((list) => list.length > 0);
  return found === same
    ? [...new Set(same.flatMap(([, questions]) => questions))]
    : (found?.[0]?.[1] ?? []).slice(0, 1);
}
