import type { CollectionItem, Passage } from '../model/collection';
import { textsOf } from '../passages/texts';
import { ownIds } from './belongs';
import { keyOfPart, partQuestions } from './part-questions';
import { idsToKeep } from './versions';

/**
 * An item that holds several questions as one item each. The first keeps its key, unless that is the name of another. What
 * the reader has added may be meant for any of them, and nobody can tell: labels and note go with each, and a marked passage
 * with those in whose documents its words stand. Numbers of single questions stay with the first; of the others all is kept.
 * The same on every machine.
 */
export function partItem(item: CollectionItem): CollectionItem[] {
  const parts = item.question === undefined ? partQuestions(item.documents) : null;
  if (!parts) return [item];
  const ids = parts.map(({ kept }) => new Set(kept.flatMap(({ document }) => idsToKeep(document))));
  const placed = parts.map(({ kept }) => item.passages.filter((passage) => kept.some(holding(passage))));
  const found = new Set(placed.flat());
  return parts.map(({ question, kept }, i): CollectionItem => {
    const first = i === 0;
    const left = first ? item.ids.filter((id) => !ids.some((own) => own.has(id))) : [];
    return {
      ...item,
      key: keyOfPart(parts, i, item.key),
      question,
      ids: ownIds([...(ids[i] ?? []), ...left], question),
      documents: kept,
      questions: first ? item.questions : [],
      passages: item.passages.filter(
        (passage) => placed[i]?.includes(passage) || (first && !found.has(passage)),
      ),
      updatedAt: item.updatedAt + 1,
    };
  });
}

/** Whether the words of a passage stand in a document, in a text of the kind that they were marked in. */
const holding =
  ({ quote, place }: Passage) =>
  ({ document }: CollectionItem['documents'][number]): boolean =>
    textsOf(document).some((text) => text.place.part === place.part && text.text.includes(quote));
