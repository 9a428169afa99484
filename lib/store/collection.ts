import {
  later,
  type CollectionItem,
  type ItemRow,
  type KeptDocument,
  type OwnWords,
  type Passage,
} from '../model/collection';
import type { Resolved } from '../model/citation';
import type { ReadDocument } from '../model/document';
import { collectionDatabase as database } from './database';
import { putItems as putOn } from './collection-rows';
import { holdsAll } from '../model/item-words';
import { mergeDocuments, sortPassages } from './merge-item';
import { rowsOfIds } from './rows-of-ids';
import { belongingAlone, type Belonging, holdersOf, ownIds, questionIn, sameQuestion } from './belongs';
import { partItem } from './part-item';
import { idsToKeep } from './versions';

const { items, rows, words, removed, marks } = database;
/** What an item is kept in: it, what lists show of it, its words, and the count of writes. Written together or not at all. */
const shelves = [items, rows, words, removed, marks];

/** The whole collection, what was saved last first. Ten thousand items are 200 MB: tests look so, pages never do. */
export function listItems(): Promise<CollectionItem[]> {
  return items.orderBy('savedAt').reverse().toArray();
}

/** All rows, what was saved last first. For tests too: lists read them in portions (`followRows`). */
export function listRows(): Promise<ItemRow[]> {
  return rows.orderBy('savedAt').reverse().toArray();
}

/** Of these ids, those under which an item can be found, with its key. */
export async function keysOfIds(ids: readonly string[]): Promise<Map<string, string>> {
  const keys = new Map<string, string>();
  await items
    .where('ids')
    .anyOf(ids)
    .eachKey((id, { primaryKey }) => void keys.set(String(id), primaryKey));
  return keys;
}

/** The items of these keys that are there, in this order. */
export async function readItems(keys: string[]): Promise<CollectionItem[]> {
  return (await items.bulkGet(keys)).filter((item) => item !== undefined);
}

/** Items in which all words of the query occur, what was saved last first. */
export async function searchItems(query: string, limit: number): Promise<CollectionItem[]> {
  const found = await words.filter((row) => holdsAll(row.words, query)).primaryKeys();
  const saved = (await rows.bulkGet(found)).filter((row) => row !== undefined);
  saved.sort((a, b) => b.savedAt - a.savedAt);
  return readItems(saved.slice(0, limit).map(({ key }) => key));
}

/** The items that a document belongs to, whichever site or document they were saved from; its own question's first. */
export async function itemsHolding({ document, ids, questions }: Belonging): Promise<CollectionItem[]> {
  return holdersOf(document, await rowsOfIds(items, [...new Set([...ids, ...questions])]), questions);
}

/** The first of them: a joint answer may belong to several. */
export async function findItem(belonging: Belonging): Promise<CollectionItem | undefined> {
  return (await itemsHolding(belonging))[0];
}

/** Opens the database of the collection, for an answer that will need it once the archive has been asked. */
export async function openCollection(): Promise<void> {
  await database.open();
}

/**
 * Saves a document with its evidence, as a whole or by some of its questions. Saving what is saved already adds what is
 * new in it; what was removed and is still kept comes back with the reader's own words.
 * @param also `belonging`: its question as the archive knows it; `beside`: what there is to stand behind it, given the
 * item that it becomes; `mark`: what the reader marks in it, given what is marked already
 * @returns the item, once the write is on the disk; rejects with what the database says (see `problemOf`)
 */
export function saveItem(
  document: ReadDocument,
  resolved: Resolved,
  questions: number[] = [],
  also: {
    belonging?: Belonging;
    beside?: (item: Pick<CollectionItem, 'ids' | 'question' | 'documents'>) => KeptDocument[];
    mark?: (marked: Passage[]) => Passage[];
  } = {},
): Promise<CollectionItem> {
  const belonging = also.belonging ?? belongingAlone(document);
  return database.transaction('rw', shelves, async () => {
    const now = Date.now();
    const [found, gone] = [await findItem(belonging), (await removedHolding(belonging))[0]];
    // A joint answer that was let go of comes back as what it was, also where another of its questions is saved.
    const [own] = belonging.questions;
    const undone = gone && found && !also.mark && questionIn(gone) === own && questionIn(found) !== own;
    const saved = undone ? undefined : found;
    const before = saved ?? gone;
    await forgetRemoved(now); // after it was looked for: an undo may come late
    const kept = { document, resolved, readAt: now };
    const marked = before?.passages ?? [];
    // What is saved anew is of one question, also where it is a reply to several.
    const question = (before && questionIn(before)) ?? belonging.questions[0] ?? null;
    const ids = ownIds([...(before?.ids ?? []), ...belonging.ids], question);
    const documents = mergeDocuments([...(before?.documents ?? []), kept]);
    const [first] = documents;
    const behind = Math.max(now, first ? first.readAt : 0) + 1; // what was saved stays first
    const beside = (also.beside?.({ ids, question, documents }) ?? []).map((each) => ({
      ...each,
      readAt: behind,
    }));
    const tied = beside.flatMap((each) => idsToKeep(each.document));
    const item: CollectionItem = {
      key: saved?.key ?? question ?? belonging.ids[0] ?? document.url,
      question,
      ids: ownIds([...ids, ...tied], question),
      documents: mergeDocuments([...documents, ...beside]),
      labels: before?.labels ?? [],
      note: before?.note ?? '',
      questions: inOrder([...(before?.questions ?? []), ...questions]),
      passages: sortPassages([...marked, ...(also.mark?.(marked) ?? [])]),
      savedAt: saved?.savedAt ?? now,
      updatedAt: before ? later(before, now) : now,
    };
    if (saved && sameContent(saved, item)) return saved;
    await putItems([item]);
    if (before && !saved) await removed.delete(before.key);
    return item;
  });
}

/**
 * Changes the reader's own words on an item, whatever they are now; rejects when it is no longer there, rather than lose
 * them unsaid. Where somebody types, another's words may have come meanwhile: that is `changeNote`.
 */
export function changeItem(key: string, change: Partial<OwnWords>): Promise<void> {
  return editItem(key, () => change);
}

/**
 * Changes what depends on what is there, with nobody in between: two tabs that each mark a passage both keep theirs.
 * Rejects when the item is no longer there.
 */
export function editItem(key: string, edit: (item: CollectionItem) => Partial<OwnWords>): Promise<void> {
  return database.transaction('rw', shelves, async () => {
    const item = await items.get(key);
    if (!item) throw new Error(`not in the collection: ${key}`);
    const next = { ...item, ...edit(item), updatedAt: later(item) };
    const labels = [...new Set(next.labels)].sort();
    await putItems([
      { ...next, labels, questions: inOrder(next.questions), passages: sortPassages(next.passages) },
    ]);
  });
}

/** Adds further documents of its question to an item, such as its answer. @returns whether there was anything new */
export function addDocuments(key: string, documents: KeptDocument[]): Promise<boolean> {
  return database.transaction('rw', shelves, async () => {
    const item = await items.get(key);
    if (!item) throw new Error(`not in the collection: ${key}`);
    const ids = documents.flatMap(({ document }) => idsToKeep(document));
    const question = questionIn(item);
    const next = {
      ...item,
      question,
      ids: ownIds([...item.ids, ...ids], question),
      documents: mergeDocuments([...item.documents, ...documents]),
    };
    if (sameContent(item, next)) return false;
    await putItems([{ ...next, updatedAt: later(item) }]);
    return true;
  });
}

/** Within a transaction: puts items as they are, with what is made from them. */
export const putItems = (changed: CollectionItem[]): Promise<void> => putOn(changed, database);

/** Within a transaction: takes items away for good. */
export async function deleteItems(keys: string[]): Promise<void> {
  for (const shelf of [items, rows, words]) await shelf.bulkDelete(keys);
}

/** Every label in use, by name. */
export async function labelsInUse(): Promise<string[]> {
  return (await items.orderBy('labels').uniqueKeys()).map(String);
}

/** Within a transaction: what was taken out and would hold the document. */
async function removedHolding({ document, ids, questions }: Belonging) {
  return holdersOf(document, await rowsOfIds(removed, [...new Set([...ids, ...questions])]), questions);
}

/** How long a removed item is kept at least, with the reader's own words, in ms. */
const undoTime = 3_600_000;

/** Within a transaction on `removed`: what was taken out long ago is gone for good. */
async function forgetRemoved(now: number): Promise<void> {
  await removed
    .where('removedAt')
    .below(now - undoTime)
    .delete();
}

/** @returns what was removed, so that it can be put back */
export function removeItems(keys: string[]): Promise<CollectionItem[]> {
  return database.transaction('rw', shelves, async () => {
    const found = await readItems(keys);
    await deleteItems(keys);
    const removedAt = Date.now();
    await forgetRemoved(removedAt);
    await removed.bulkPut(found.map((item) => ({ ...item, removedAt })));
    return found;
  });
}

/** Puts removed items back as they were; one saved again meanwhile stays as it is. */
export function restoreItems(removedItems: CollectionItem[]): Promise<void> {
  return database.transaction('rw', shelves, async () => {
    await removed.bulkDelete(removedItems.map(({ key }) => key));
    const missing: CollectionItem[] = [];
    for (const item of removedItems.flatMap(partItem))
      if (!(await rowsOfIds(items, item.ids)).some((other) => sameQuestion(other, item))) missing.push(item);
    await putItems(missing);
  });
}

const inOrder = (numbers: number[]) => [...new Set(numbers)].sort((a, b) => a - b);

/** Whether there is nothing to write: the same documents, ids, questions and passages. */
const sameContent = (a: CollectionItem, b: CollectionItem) =>
  a.documents.length === b.documents.length &&
  a.documents.every((each, i) => each === b.documents[i]) &&
  a.ids.length === b.ids.length &&
  a.questions.length === b.questions.length &&
  a.passages.length === b.passages.length;
