import { fileLines, UnreadableFile } from '../file-lines';
import { UnreadablePack } from './unreadable-pack';

/** A line of a pack is a few kilobytes; one of this many characters is no pack. A pack itself may be of any size. */
const limits = { line: 4_000_000, text: Infinity };

/**
 * The lines of a pack, packed with gzip or not, without empty ones.
 * @throws UnreadablePack where it is cut off, damaged, or no text of lines
 */
export async function* packLines(file: Blob): AsyncGenerator<string> {
  try {
    for await (const line of fileLines(file, limits)) if (line.trim()) yield line;
  } catch (error) {
    throw error instanceof UnreadableFile ? new UnreadablePack({ cause: error }) : error;
  }
}

export async function countPackLines(file: Blob): Promise<number> {
  const lines = packLines(file);
  let count = 0;
  while (!(await lines.next()).done) count += 1;
  return count;
}
