import { strFromU8, unzipSync } from 'fflate';
import { limits } from '../limits';
import { UnreadableFile } from '../problem';

/** The parts of a Word file. What is not asked for, pictures, macros, embedded files, is never inflated. */
export interface Package {
  /** The bytes of `word/document.xml` and its kin; null where there is none. Names match whatever their capitals. */
  bytes(name: string): Uint8Array | null;
  /** The same as text. */
  part(name: string): string | null;
}

/** How much of the files within one another may still be inflated. */
export interface Budget {
  bytes: number;
}

export const newBudget = (): Budget => ({ bytes: limits.inflatedBytes });

/**
 * Opens the zip that a Word file is.
 * @throws UnreadableFile when it is broken, or would inflate to more than we read
 */
export function openPackage(zip: Uint8Array, budget: Budget): Package {
  const names = new Map<string, string>();
  let entries = 0;
  unzip(zip, ({ name }) => {
    if (++entries > limits.entries) throw new UnreadableFile('large', 'too many entries');
    const key = keyOf(name);
    if (!names.has(key)) names.set(key, name);
    return false;
  });
  const known = new Map<string, Uint8Array>();
  const bytes = (name: string): Uint8Array | null => {
    const own = names.get(keyOf(name));
    if (own === undefined) return null;
    const found = known.get(own);
    if (found) return found;
    const files = unzip(zip, (file) => {
      if (file.name !== own) return false;
      // The size is only what the directory says; but no more than that is ever inflated.
      budget.bytes -= file.originalSize;
      if (budget.bytes < 0) throw new UnreadableFile('large', 'inflates to too much');
      return true;
    });
    const file = files[own] ?? new Uint8Array();
    known.set(own, file);
    return file;
  };
  return {
    bytes,
    part(name) {
      const file = bytes(name);
      return file && decode(file);
    },
  };
}

/** Part names are the same whatever their capitals (ISO 29500-2, 6.2.2.3); some programs write Windows' slashes. */
const keyOf = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();

interface Entry {
  name: string;
  originalSize: number;
}

function unzip(zip: Uint8Array, filter: (file: Entry) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(zip, { filter });
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile('damaged', `zip: ${String(error)}`);
  }
}

/** Text in UTF-16 where it says so, else in UTF-8. */
export function decode(file: Uint8Array): string {
  if ((file[0] === 0xff && file[1] === 0xfe) || (file[0] === 0xfe && file[1] === 0xff))
    return new TextDecoder(file[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(file);
  return strFromU8(file);
}
