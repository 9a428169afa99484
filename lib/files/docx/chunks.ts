import { plainParagraph, plainRun, tidy, type Paragraph } from '../paragraph';
import { UnreadableFile } from '../problem';
import { decode } from './package';

/** Reads a page of HTML; its parser is loaded only for a file that holds one. */
export type ReadHtml = (html: string) => Paragraph[];

const isZip = ([a, b]: Uint8Array): boolean => a === 0x50 && b === 0x4b;
// Content-Type: text/html; charset="utf-8"
const MAIL = /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?content-type:/i;
const PAGE = /<(?:!doctype|html|body|head|p|div|table|span|br|h[1-6]|ul|ol)\b/i;

/**
 * The text of a file that stands within a Word file's own (`w:altChunk`): another Word file, a page of HTML, alone or as
 * one was saved with its pictures, or plain text.
 * @throws UnreadableFile where it is none of these
 */
export function readChunk(
  bytes: Uint8Array,
  readWord: (bytes: Uint8Array) => Paragraph[],
  readHtml: ReadHtml,
): Paragraph[] {
  if (isZip(bytes)) return readWord(bytes);
  const text = decodeText(bytes);
  const head = text.slice(0, 4000);
  // Rather no text than one without a part of it.
  if (/^\s*\{\\rtf/.test(head)) throw new UnreadableFile('kind', 'a Word file with RTF within');
  if (MAIL.test(head)) return savedPage(text, readHtml);
  return PAGE.test(head) ? readHtml(text) : lines(text);
}

const lines = (text: string): Paragraph[] =>
  text.split(/\r\n?|\n/).map((line) => plainParagraph(tidy([plainRun(line)])));

/** The page of HTML in a message of several parts (MHTML). */
function savedPage(text: string, readHtml: ReadHtml): Paragraph[] {
  const boundary = /\bboundary="?([^"\s;]{1,200})"?/i.exec(text.slice(0, 4000))?.[1];
  const parts = boundary ? text.split(`--${boundary}`) : [text];
  for (const part of parts) {
    const own = part.replace(/^\r?\n/, '');
    const end = /\r?\n\r?\n/.exec(own);
    const head = end ? own.slice(0, end.index) : '';
    if (!end || !/content-type:\s*text\/html/i.test(head)) continue;
    const charset = /charset="?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
    const body = own.slice(end.index + end[0].length);
    return readHtml(unpack(body, /content-transfer-encoding:\s*([\w-]+)/i.exec(head)?.[1] ?? '', charset));
  }
  return lines(text);
}

function unpack(body: string, encoding: string, charset: string): string {
  const packed = encoding.toLowerCase();
  if (packed === 'base64') return decodeText(bytesOf(atob(body.replace(/[^A-Za-z0-9+/]/g, ''))), charset);
  if (packed !== 'quoted-printable') return body;
  const plain = body
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return decodeText(bytesOf(plain), charset);
}

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0) & 0xff);

/** By its first bytes, by what it says itself, or as UTF-8; what is not that, is in Windows' own code. */
function decodeText(bytes: Uint8Array, charset?: string): string {
  if (bytes[0] === 0xff || bytes[0] === 0xfe) return decode(bytes);
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  const said = charset ?? /<meta[^>]{0,200}?charset=["']?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
  for (const name of [said, 'utf-8']) {
    try {
      return new TextDecoder(name, { fatal: true }).decode(bytes);
    } catch {
      continue; // in another code than it says, or one that no browser knows
    }
  }
  return new TextDecoder('windows-1252').decode(bytes);
}
