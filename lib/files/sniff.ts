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

/** A compound file ([MS-CFB] 2.2): Word's before 2007, and what a newer one with a password is wrapped in. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** The stream that holds the file itself, behind the password ([MS-OFFCRYPTO] 2.3.4.4); capitals do not matter. */
const ENCRYPTED = 'encryptedpackage';
/** Entries of the directory have this size, and sectors, in which they stand, begin at a multiple of it. */
const ENTRY = 128;

/** Is it a file behind a password, as Word writes one? Word's files of before 2007 are none that we read at all. */
export function isLocked(bytes: Uint8Array): boolean {
  if (!COMPOUND.every((byte, i) => bytes[i] === byte)) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const length = ENCRYPTED.length + 1; // with the zero that ends a name
  for (let at = 0; at + 2 * length <= bytes.length; at += ENTRY) {
    const codes = Array.from({ length }, (_, i) => view.getUint16(at + 2 * i, true));
    if (String.fromCharCode(...codes).toLowerCase() === `${ENCRYPTED}\0`) return true;
  }
  return false;
}
