/* Runs in a page of the extension: sends files to the reader as the content script does, and reads the text as it does. */
import type { ReadFile } from '../../lib/file-reader/port';
import { readInReader } from '../../lib/file-reader/port';
import type { FileText } from '../../lib/model/file-text';
import type { Kamervraag } from '../../lib/model/kamervraag';
import { readAsPage } from './read-as-page';

/** @returns what the reader makes of a file, and the milliseconds from its first byte sent to its text */
export async function readOverPort(base64: string): Promise<{ answer: ReadFile; ms: number }> {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  const start = performance.now();
  const answer = await readInReader(bytes, new AbortController().signal);
  return { answer, ms: performance.now() - start };
}

/** @param html of the page without text that the file belongs to */
export function readInPage(html: string, url: string, text: FileText): Kamervraag | null {
  return readAsPage(new DOMParser().parseFromString(html, 'text/html'), url, text)?.kamervraag ?? null;
}
