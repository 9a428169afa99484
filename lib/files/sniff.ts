import type { FileKind } from '../model/file-text';

/** What a file is by its first bytes, whatever it is called; null where it is none of them. */
export function sniff(bytes: Uint8Array): FileKind | null {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4) return 'docx'; // a zip
  // Rubble may stand before it (ISO 32000-1, H.3.3: Acrobat looks in the first 1024 bytes).
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return 'pdf';
  return XML.test(head.replaceAll('\0', '')) && !PAGE.test(head) ? 'xml' : null;
}

/** Behind the sign of Unicode, in UTF-8 or UTF-16, and white space. */
const XML = /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*<[?!a-z]/i;
/** Sites answer with a page where they have no file. */
const PAGE = /<!doctype\s+html|<html[\s>]/i;
