import { resolve } from '../citations';
import type { Resolved } from '../model/citation';
import type { CollectionItem, KeptDocument } from '../model/collection';
import type { ReadDocument } from '../model/document';
import type { ArchiveRecord } from '../model/record';
import { belongingOf, itemsHolding, itemsOf, noteReplies, recordsHolding, sameQuestion } from '../store';

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

/** Puts beside a question that was just saved what the archive knows of its fate: to the reader that is nothing new. */
export async function joinKnown(item: CollectionItem, document: ReadDocument, now: number): Promise<void> {
  const kept = repliesTo(item, await recordsHolding(document), now);
  if (kept.length > 0) await noteReplies(item.key, kept, {}, true);
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

/** The replies of those records that are of the item's question. */
const repliesTo = (item: CollectionItem, records: readonly ArchiveRecord[], now: number): KeptDocument[] =>
  records
    .filter((record) => record.ids.some((id) => item.ids.includes(id)) && sameQuestion(record, item))
    .flatMap(({ versions }) => versions)
    .filter(({ document }) => document.kamervraag.kind !== 'question')
    .map(({ document }) => ({ document, resolved: resolve(document), readAt: now }));
