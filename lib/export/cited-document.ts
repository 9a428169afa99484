import type { CollectionItem, KeptDocument } from '../model/collection';
import type { Kamervraag } from '../model/kamervraag';

/**
 * The document by which an item is cited, whichever was saved first: its answer, before one without a number one that stands
 * in the Aanhangsel; failing that the question itself. A notice only of an item that is nothing else: its number is not the
 * question's, and would be taken for that of an answer.
 */
export function citedDocument({ documents }: Pick<CollectionItem, 'documents'>): KeptDocument {
  const [first, ...others] = documents;
  if (!first) throw new Error('an item without a document');
  return others.reduce((best, each) => (rankOf(each) < rankOf(best) ? each : best), first);
}

const ranks: Record<Kamervraag['kind'], { numbered: number; other: number }> = {
  answer: { numbered: 0, other: 2 },
  question: { numbered: 1, other: 3 },
  withdrawal: { numbered: 4, other: 5 },
  postponement: { numbered: 6, other: 7 },
};

const rankOf = ({ document: { kamervraag } }: KeptDocument): number =>
  ranks[kamervraag.kind][kamervraag.aanhangselnummer === null ? 'other' : 'numbered'];
