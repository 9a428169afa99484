import { strFromU8, unzipSync } from 'fflate';
import { limits } from '../limits';
import { UnreadableFile } from '../problem';

/** The parts of a Word file that hold text, as text. Pictures, macros, embedded files are never inflated. */
export interface Package {
  /** `word/document.xml` and its kin, by name. */
  part(name: string): string | null;
}

const READ = /^(?:_rels\/\.rels|word\/(?:[^/]+\.xml|_rels\/[^/]+\.rels))$/i;
const NOT_READ = /^word\/(?:header|footer|settings|websettings|fonttable|comments)\w*\.xml$/i;

/**
 * Opens the zip that a Word file is.
 * @throws UnreadableFile when it is broken, holds no Word document, or would inflate to more than we read
 */
export function openPackage(bytes: Uint8Array): Package {
  let entries = 0;
  let inflated = 0;
  const files = unzip(bytes, ({ name, originalSize }) => {
    if (++entries > limits.entries) throw new UnreadableFile('large', 'too many entries');
    if (!READ.test(name) || NOT_READ.test(name)) return false;
    // The size is only what the directory says; but no more than that is ever inflated.
    inflated += originalSize;
    if (inflated > limits.inflatedBytes) throw new UnreadableFile('large', 'inflates to too much');
    return true;
  });
  return {
    part(name) {
      const file = files[name];
      return file ? decode(file) : null;
    },
  };
}

function unzip(
  bytes: Uint8Array,
  filter: (file: { name: string; originalSize: number }) => boolean,
): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile('damaged', `zip: ${String(error)}`);
  }
}

function decode(file: Uint8Array): string {
  if ((file[0] === 0xff && file[1] === 0xfe) || (file[0] === 0xfe && file[1] === 0xff))
    return new TextDecoder(file[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(file);
  return strFromU8(file);
}
