import { isTextAddress } from './addresses';
import type { Ask } from './ask';
import { koopDocument } from './koop-document';
import { type PublicationText, readPublication } from './publication';
import { type Batch, OpenDataError } from './source';
import type { SruRecord } from './sru';
import { readXml } from './xml';

/**
 * The documents of records, with their texts, which are fetched one after another. What cannot be read costs only
 * itself: its document stays, as one without text, and is counted as not understood, unless there is no text to be had.
 * @param most bytes of one text
 */
export async function readRecords(
  records: readonly SruRecord[],
  ask: Ask,
  most: number,
): Promise<Pick<Batch, 'documents' | 'refused'>> {
  const found: Pick<Batch, 'documents' | 'refused'> = { documents: [], refused: 0 };
  let denied = 0;
  for (const record of records) {
    const { text, understood } = await fetchText(record, ask, most).catch((error: unknown) => {
      // One text that the server stumbles over, again and again, must not bar the way to all that come after it.
      if (!(error instanceof OpenDataError) || (error.status ?? 0) < 500 || denied++) throw error;
      return { text: null, understood: false };
    });
    const document = koopDocument(record, text);
    if (document) found.documents.push(document);
    if (!document || !understood) found.refused++;
  }
  return found;
}

/** The text of a publication; null where there is none, or none that can be read: then it was not understood. */
export async function fetchText(
  { xml }: Pick<SruRecord, 'xml'>,
  ask: Ask,
  most: number,
): Promise<{ text: PublicationText | null; understood: boolean }> {
  if (xml === null) return { text: null, understood: true };
  if (!isTextAddress(xml)) return { text: null, understood: false };
  try {
    const read = (body: string) => readPublication(readXml(body));
    const text = await ask(xml, { accept: 'application/xml', most, read });
    return { text, understood: text !== null };
  } catch (error) {
    if (!(error instanceof OpenDataError)) throw error;
    if (error.status === 404 || error.status === 410) return { text: null, understood: true };
    if (error.kind === 'unreadable') return { text: null, understood: false };
    throw error;
  }
}
