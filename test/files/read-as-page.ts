import { showFileText } from '../../lib/annotate/file-text';
import type { FileText } from '../../lib/model/file-text';
import { readPage } from '../../lib/sites';
import { withFileText } from '../../lib/sites/file-reading';
import type { PageReading } from '../../lib/sites/reading';
import { speak } from '../../lib/words/i18n';

/**
 * A file's text as the extension comes to know it: shown in the page that offers the file, and read there as pages are.
 * @param page without text, at this address; the text stays in it
 * @returns null where nothing of the text is recognised
 */
export function readAsPage(page: Document, url: string, text: FileText): PageReading | null {
  const reading = readPage(page, url);
  if (!reading) throw new Error('the page is not read');
  speak({}); // what the text is shown with is no part of it
  const { root } = showFileText(reading.places.title, text, 'https://www.tweedekamer.nl/downloads/1');
  return withFileText(reading, text, root);
}
