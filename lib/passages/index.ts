import type { CollectionItem, Passage } from '../model/collection';
import type { ReadDocument } from '../model/document';
import type { FoundPassage, PassageWish } from '../model/passage';
import { describe } from './describe';
import { finderIn } from './locate';

/** What the reader has marked of a question, as far as it stands in one of its documents. */
export interface Marks {
  passages: FoundPassage[];
  /** Ids of passages that should stand in it and do not. */
  lost: string[];
}

/**
 * Finds an item's passages again in a document. One that stands in a document of another kind only (an answer, where this
 * is the question) is not missed here.
 */
export function marksIn({ passages, documents }: CollectionItem, document: ReadDocument): Marks {
  const finder = finderIn(document);
  const found: FoundPassage[] = [];
  const missing: Passage[] = [];
  for (const passage of passages) {
    const at = finder.locate(passage);
    if (at) found.push({ id: passage.id, ...at, note: passage.note });
    else missing.push(passage);
  }
  if (missing.length === 0) return { passages: found, lost: [] };
  const finders = documents.map((kept) => ({
    same: kept.document.kamervraag.kind === document.kamervraag.kind,
    finder: finderIn(kept.document),
  }));
  const stands = (passage: Passage, same: boolean) =>
    finders.some((each) => each.same === same && each.finder.locate(passage));
  const lost = missing.filter((passage) => stands(passage, true) || !stands(passage, false));
  return { passages: found, lost: lost.map(({ id }) => id) };
}

/**
 * The passages that a reader marks in a document, without those that are marked in it already.
 * @param marked what the item holds
 * @returns null where one of them is not in the document
 */
export function newPassages(
  document: ReadDocument,
  wishes: readonly PassageWish[],
  marked: readonly Passage[],
  now: number,
): Passage[] | null {
  const finder = finderIn(document);
  const places = marked.flatMap((passage) => finder.locate(passage) ?? []);
  const added: Passage[] = [];
  for (const wish of wishes) {
    const words = describe(document, wish);
    if (!words) return null;
    const same = places.some(
      ({ place, start, end }) =>
        place.part === words.place.part &&
        place.index === words.place.index &&
        start === words.start &&
        end === words.start + words.quote.length,
    );
    if (!same) added.push({ id: crypto.randomUUID(), ...words, note: wish.note, markedAt: now });
  }
  return added;
}
