import { resolve } from '../citations';
import type { Resolved } from '../model/citation';
import { savedDocument, type CollectionItem, type KeptDocument } from '../model/collection';
import type { ReadDocument } from '../model/document';
import type { ArchiveRecord } from '../model/record';
import {
  addDocuments,
  belongingOf,
  itemsHolding,
  itemsOf,
  noteReplies,
  recordsHolding,
  sameQuestion,
} from '../store';

/**
 * Puts a document that the reader has before them beside the saved questions it belongs to; nothing where none is saved.
 * Whatever had come to those questions is then seen.
 */
export async function joinRead(document: ReadDocument, resolved: Resolved, now: number): Promise<void> {
  const { kind } = document.kamervraag;
  for (const [i, { key }] of (await itemsHolding(await belongingOf(document))).entries()) {
    // Of another question that it is about too, more may have come than what is read here.
    const seen = i === 0 ? kind !== 'question' : kind === 'answer';
    await noteReplies(key, [{ document, resolved, readAt: now }], {}, seen);
  }
}

/**
 * All that the archive has of a document's questions, for whichever of them is saved, to stand behind what is saved: to the
 * reader it is nothing new.
 */
export async function archivedBeside(document: ReadDocument, now: number) {
  const records = await recordsHolding(document);
  return (item: Item): KeptDocument[] => versionsFor(item, records, now);
}

/** Puts beside the saved questions of a document what the archive has of them and they lack: what was read before they were saved. */
export async function joinKnown(document: ReadDocument, now: number): Promise<void> {
  const items = await itemsHolding(await belongingOf(document));
  if (items.length === 0) return;
  const records = await recordsHolding(document);
  for (const item of items) {
    const behind = Math.max(now, savedDocument(item).readAt + 1); // what was saved stays first
    await addDocuments(item.key, versionsFor(item, records, behind));
  }
}

/**
 * Puts answers and postponements that have come into the archive beside the saved questions that they belong to.
 * @returns whether there is something to tell the reader
 */
export async function joinArchived(records: readonly ArchiveRecord[], now: number): Promise<boolean> {
  const answered = records.filter(({ versions }) =>
    versions.some(({ document }) => document.kamervraag.kind !== 'question'),
  );
  let news = false;
  for (const item of await itemsOf(answered.map(nameOf))) {
    const kept = repliesTo(item, answered, now);
    news = (await noteReplies(item.key, kept, {})) !== null || news;
  }
  return news;
}

/** The one id under which the question's documents know it best: fewer to look for, where hundreds come at once. */
const nameOf = ({ ids, key }: ArchiveRecord): string => ids.find((id) => id.startsWith('kv-')) ?? key;

type Item = Pick<CollectionItem, 'ids' | 'question' | 'documents'>;

/** What those records have that is of the item's question. */
const versionsFor = (item: Item, records: readonly ArchiveRecord[], now: number): KeptDocument[] =>
  records
    .filter((record) => record.ids.some((id) => item.ids.includes(id)) && sameQuestion(record, item))
    .flatMap(({ versions }) => versions)
    .map(({ document }) => ({ document, resolved: resolve(document), readAt: now }));

/** Of it the replies. */
const repliesTo = (item: Item, records: readonly ArchiveRecord[], now: number): KeptDocument[] =>
  versionsFor(item, records, now).filter(({ document }) => document.kamervraag.kind !== 'question');
