import type { ReadDocument } from '../model/document';
import type { ArchiveRecord } from '../model/record';
import { rememberDocuments } from '../store';

/** The archive was emptied while a text came. */
export class Emptied extends Error {}

/** @throws Emptied where the archive no longer has the question: what was deleted must not come back */
export async function keepText(document: ReadDocument): Promise<ArchiveRecord[]> {
  const { records } = await rememberDocuments([{ document, readAt: 0 }], ({ records, added }) =>
    added > 0 && records.every(({ versions }) => versions.length === 1)
      ? Promise.reject(new Emptied())
      : Promise.resolve(),
  );
  return records;
}
