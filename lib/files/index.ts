import type { FileText } from '../model/file-text';
import { limits } from './limits';
import { UnreadableFile } from './problem';
import { isLocked, sniff } from './sniff';
import { typeset } from './typeset';

export { UnreadableFile } from './problem';

/**
 * Reads a document of Kamervragen out of a Word or PDF file. What the file is, its bytes say, not its name. Each
 * kind's reader is loaded when one is opened. Bounds the bytes, pages and inflated size itself (`limits.ts`); the time
 * is bounded by whoever calls, by ending the worker that it runs in.
 * @throws UnreadableFile
 */
export async function readFile(bytes: Uint8Array): Promise<FileText> {
  if (bytes.length > limits.bytes) throw new UnreadableFile('large', `${bytes.length} bytes`);
  const kind = sniff(bytes);
  if (kind === null && isLocked(bytes)) throw new UnreadableFile('locked', 'a Word file with a password');
  if (kind === null) throw new UnreadableFile('kind', 'neither docx nor PDF nor XML');
  if (kind === 'xml') {
    const { readPublicationXml } = await import('./xml');
    return readPublicationXml(bytes);
  }
  if (kind === 'pdf') {
    const { readPdf } = await import('./pdf');
    return typeset(await readPdf(bytes), kind);
  }
  const { readDocx } = await import('./docx');
  return typeset(await readDocx(bytes), kind);
}
