import type { RawDocument } from '../paragraph';
import { readDocument } from './document';

/**
 * Reads a Word file. Few hold a page of HTML, and its parser is twice as long as all else that reads Word: it is loaded when
 * a file turns out to hold one, which then is read from its start.
 * @throws UnreadableFile
 */
export async function readDocx(bytes: Uint8Array): Promise<RawDocument> {
  try {
    return readDocument(bytes, () => {
      throw new HtmlWithin();
    });
  } catch (error) {
    if (!(error instanceof HtmlWithin)) throw error;
    const { readHtml } = await import('./html');
    return readDocument(bytes, readHtml);
  }
}

class HtmlWithin extends Error {}
