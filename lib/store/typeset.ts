import type { Resolved } from '../model/citation';
import type { ReadDocument } from '../model/document';
import { identifiers } from '../model/identifiers';
import { findItem } from './collection';
import { collectionDatabase as database } from './database';

/**
 * A document that was saved as its file said it, and that the page now has typeset: the saved evidence becomes the
 * typeset text. Whatever else the item holds is the reader's, and stays.
 */
export async function replaceFileReading(document: ReadDocument, resolved: Resolved): Promise<void> {
  if (document.file || document.kamervraag.status !== 'ok') return;
  const { items } = database;
  await database.transaction('rw', items, async () => {
    const item = await findItem(identifiers(document));
    if (!item?.document.file || !samePage(item.document, document)) return;
    const ids = [...new Set([...item.ids, ...identifiers(document)])];
    await items.update(item.key, { document, resolved, ids });
  });
}

/** Another document of the same question, such as its answer, replaces nothing. */
const samePage = (a: ReadDocument, b: ReadDocument): boolean =>
  a.url === b.url ||
  (a.kamervraag.documentnummer !== null && a.kamervraag.documentnummer === b.kamervraag.documentnummer);
