import type { ReadDocument } from '../model/document';
import { idsToKeep } from './versions';
import { questionNamed, questionOf, questionsNamed, samePublication } from '../model/questions';

/** What documents of one question are kept in: a record of the archive, or an item of the collection. */
type Holder = { question?: string | null | undefined } & (
  { versions: readonly Kept[] } | { documents: readonly Kept[] }
);
type Kept = { document: ReadDocument };

const documentsIn = (holder: Holder): ReadDocument[] =>
  ('versions' in holder ? holder.versions : holder.documents).map(({ document }) => document);

/** The question that a record or an item is of; null where none of its documents tells. Earlier versions did not note it. */
export const questionIn = (holder: Holder): string | null =>
  holder.question ?? questionOf(documentsIn(holder));

/** Whether it holds this reply, read from whichever question or site. */
export const holdsReply = (holder: Holder, { kamervraag }: ReadDocument): boolean =>
  kamervraag.kind !== 'question' &&
  documentsIn(holder).some((other) => samePublication(other.kamervraag, kamervraag));

/** Where a document belongs: in what shares one of the ids, and is of one of the questions as far as those are known. */
export interface Belonging {
  document: ReadDocument;
  ids: string[];
  questions: string[];
}

/** As far as the document itself tells. */
export const belongingAlone = (document: ReadDocument): Belonging => ({
  document,
  ids: idsToKeep(document),
  questions: questionsNamed(document),
});

/**
 * The records or items that a document belongs to, its own question's first. An id that is shared ties two documents to
 * one question only as long as neither says which question that is: a joint answer ties none.
 * @param found all that share an id with it
 * @param questions those that the document is known to belong to
 */
export function holdersOf<H extends Holder>(
  document: ReadDocument,
  found: readonly H[],
  questions: readonly string[] = questionsNamed(document),
): H[] {
  const nameless = found.filter((each) => questionIn(each) === null);
  const replied = found.filter((each) => holdsReply(each, document));
  const named = [
    ...questions.flatMap((name) => found.filter((each) => questionIn(each) === name)),
    ...replied,
  ];
  if (named.length > 0 || questions.length > 0) return [...new Set([...named, ...nameless])];
  // Neither says which question it is: then one that is tied to it is the one, and of several none.
  const tied = found.filter((each) => questionIn(each) !== null);
  return [...(new Set(tied.map(questionIn)).size === 1 ? tied : []), ...nameless];
}

/** Whether two that share an id are of one question: they are, unless each says another one. */
export function sameQuestion(a: Holder, b: Holder): boolean {
  const [one, other] = [questionIn(a), questionIn(b)];
  return one === null || other === null || one === other;
}

/**
 * Of the items that share an id with one, those that are one with it. One of which no document tells the question is one
 * with the others as long as those are of one question.
 */
export function oneWith<H extends Holder>(holder: Holder, found: readonly H[]): H[] {
  const same = found.filter((each) => sameQuestion(each, holder));
  const questions = new Set(same.map(questionIn).filter((question) => question !== null));
  return questions.size <= 1 ? same : same.filter((each) => questionIn(each) === null);
}

/** The ids under which a record or item of this question is found: none that names another, whatever joint replies name. */
export function ownIds(ids: readonly string[], question: string | null): string[] {
  const own = (id: string) => {
    const named = question === null ? null : questionNamed(id);
    return named === null || named === question;
  };
  return [...new Set(ids)].filter(own);
}
