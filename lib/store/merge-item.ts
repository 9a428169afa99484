import { canonical } from '../model/canonical';
import type { CollectionItem, KeptDocument, OwnWords, Passage } from '../model/collection';
import { ownIds, questionIn } from './belongs';
import { richer, sameDocument } from './versions';

/**
 * Two states of one item as one that holds all of both. `base` is what both once were: what one of them has taken away
 * since then is gone, unless the other has changed it meanwhile; without a base nothing is taken away. The same from both
 * sides: merge(base, a, b) equals merge(base, b, a). What is new in it is dated later than both, so that
 * the same `updatedAt` always means the same item.
 */
export function mergeItem(base: OwnWords | null, a: CollectionItem, b: CollectionItem): CollectionItem {
  const updatedAt = Math.max(a.updatedAt, b.updatedAt);
  const noted = [a, b].flatMap(({ question }) => question ?? []).sort();
  const question = noted[0] ?? questionIn(a) ?? questionIn(b);
  const merged = {
    key: keyOf(a, b, question),
    ...(noted[0] !== undefined && { question: noted[0] }),
    ids: ownIds([...a.ids, ...b.ids], question).sort(),
    documents: mergeDocuments([...a.documents, ...b.documents]),
    ...mergeOwnWords(base, earlierFirst(a, b)),
    savedAt: Math.min(a.savedAt, b.savedAt),
    updatedAt,
  };
  const newest = [a, b].filter((item) => item.updatedAt === updatedAt);
  const known = newest.every((item) => canonical(item) === canonical(merged));
  return known ? merged : { ...merged, updatedAt: updatedAt + 1 };
}

/** The question's own name where one of them goes by it: no other item does. */
function keyOf(a: CollectionItem, b: CollectionItem, question: string | null): string {
  if (question !== null && (a.key === question || b.key === question)) return question;
  return a.key < b.key ? a.key : b.key;
}

/** The item under the name of its question, where another's item goes by its key. */
export const underOwnKey = (item: CollectionItem): CollectionItem => ({
  ...item,
  key: questionIn(item) ?? `${item.key} ${item.ids[0] ?? ''}`,
});

/** Each publication once, in its fuller reading; what was read first stands first: it is what was saved. */
export function mergeDocuments(documents: KeptDocument[]): KeptDocument[] {
  const kept: KeptDocument[] = [];
  for (const each of [...documents].sort(byReading)) {
    const i = kept.findIndex((other) => sameDocument(other.document, each.document));
    const before = kept[i];
    if (!before) kept.push(each);
    else if (richer(each.document, before.document)) kept[i] = each;
  }
  return kept;
}

export const ownWordsOf = ({ labels, note, questions, passages }: OwnWords): OwnWords => ({
  labels,
  note,
  questions,
  passages,
});

function mergeOwnWords(base: OwnWords | null, [a, b]: [OwnWords, OwnWords]): OwnWords {
  return {
    labels: mergeSets(base?.labels, a.labels, b.labels).sort(),
    note: mergeNotes(base?.note, a.note, b.note),
    questions: mergeSets(base?.questions, a.questions, b.questions).sort((x, y) => x - y),
    passages: mergePassages(base?.passages ?? [], a.passages, b.passages),
  };
}

function mergeSets<T>(base: T[] = [], a: T[], b: T[]): T[] {
  const both = new Set([...a, ...b]);
  return [...both].filter((value) => !base.includes(value) || (a.includes(value) && b.includes(value)));
}

/** Where both sides have written, both are kept, one below the other with a rule between. */
export function mergeNotes(base: string | undefined, a: string, b: string): string {
  if (a === b || b === base) return a;
  if (a === base) return b;
  if (a.includes(b)) return a;
  if (b.includes(a)) return b;
  return `${a}\n\n---\n\n${b}`;
}

function mergePassages(base: Passage[], a: Passage[], b: Passage[]): Passage[] {
  const byId = (list: Passage[]) => new Map(list.map((passage) => [passage.id, passage]));
  const [was, inA, inB] = [byId(base), byId(a), byId(b)];
  const merged = [...new Set([...inA.keys(), ...inB.keys()])].flatMap((id): Passage[] => {
    const [before, x, y] = [was.get(id), inA.get(id), inB.get(id)];
    if (x && y) return [{ ...x, note: mergeNotes(before?.note, x.note, y.note) }];
    const left = x ?? y;
    return left && (!before || left.note !== before.note) ? [left] : [];
  });
  return sortPassages(merged);
}

/** In the order in which they were marked. */
export function sortPassages(passages: Passage[]): Passage[] {
  return [...passages].sort((a, b) => a.markedAt - b.markedAt || order(a.id, b.id));
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** So that it does not matter which of the two is "mine". */
function earlierFirst(a: CollectionItem, b: CollectionItem): [CollectionItem, CollectionItem] {
  const first =
    a.updatedAt - b.updatedAt || order(JSON.stringify(ownWordsOf(a)), JSON.stringify(ownWordsOf(b)));
  return first <= 0 ? [a, b] : [b, a];
}

const byReading = (a: KeptDocument, b: KeptDocument) =>
  a.readAt - b.readAt ||
  order(a.document.url, b.document.url) ||
  order(JSON.stringify(a.document), JSON.stringify(b.document));
