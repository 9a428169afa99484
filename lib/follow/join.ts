import { resolve } from '../citations';
import type { Resolved } from '../model/citation';
import type { ReadDocument } from '../model/document';
import type { ArchiveRecord } from '../model/record';
import { findItem, itemsOf, noteReplies } from '../store';

/**
 * Puts a document that the reader has before them beside the saved question it belongs to; nothing where none is saved.
 * Whatever had come to that question is then seen.
 * @param ids all ids of the question, as the archive knows them
 */
export async function joinRead(
  ids: string[],
  document: ReadDocument,
  resolved: Resolved,
  now: number,
): Promise<void> {
  const item = await findItem(ids);
  if (!item) return;
  const isReply = document.kamervraag.kind !== 'question';
  await noteReplies(item.key, [{ document, resolved, readAt: now }], {}, isReply);
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
    const replies = answered
      .filter(({ ids }) => ids.some((id) => item.ids.includes(id)))
      .flatMap(({ versions }) => versions)
      .filter(({ document }) => document.kamervraag.kind !== 'question');
    const kept = replies.map(({ document }) => ({ document, resolved: resolve(document), readAt: now }));
    news = (await noteReplies(item.key, kept, {})) !== null || news;
  }
  return news;
}

/** The one id under which the question's documents know it best: fewer to look for, where hundreds come at once. */
const nameOf = ({ ids, key }: ArchiveRecord): string => ids.find((id) => id.startsWith('kv-')) ?? key;
