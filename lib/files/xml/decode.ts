import { UnreadableFile } from '../problem';

// <?xml version="1.0" encoding="ISO-8859-1"?>
const DECLARED = /^\s*<\?xml\s[^>]{0,100}?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/;

/**
 * The text of XML in the encoding that it declares, by its first bytes or in words (XML 1.0, appendix F); else UTF-8.
 * @throws UnreadableFile where it is not in that encoding, or no browser knows it
 */
export function decode(bytes: Uint8Array): string {
  const encoding = marked(bytes) ?? DECLARED.exec(String.fromCharCode(...bytes.subarray(0, 200)))?.[1];
  try {
    return new TextDecoder(encoding ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new UnreadableFile('damaged', `not in ${encoding ?? 'UTF-8'}: ${String(error)}`);
  }
}

/** By the sign that may open a text in Unicode. */
function marked([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}
