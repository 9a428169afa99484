import type { FileKind } from '../model/file-text';

/** What a file is by its first bytes, whatever it is called; null where it is neither. */
export function sniff(bytes: Uint8Array): FileKind | null {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4) return 'docx'; // a zip
  // Rubble may stand before it (ISO 32000-1, H.3.3: Acrobat looks in the first 1024 bytes).
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  return head.includes('%PDF-') ? 'pdf' : null;
}
