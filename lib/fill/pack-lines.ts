import { someLines, UnreadableFile } from '../file-lines';
import { UnreadablePack } from './unreadable-pack';

/** A line of a pack is a few kilobytes; one of this many characters is no pack. A pack itself may be of any size. */
const limits = { line: 4_000_000, text: Infinity };
/** A file may have some empty lines; one of hundreds of thousands in a row is made to be waited for. */
const mostEmpty = 100_000;

/**
 * The lines of a pack, packed with gzip or not, without empty ones.
 * @throws UnreadablePack where it is cut off, damaged, or no text of lines
 */
export async function* packLines(file: Blob): AsyncGenerator<string> {
  try {
    let empty = 0;
    for await (const lines of someLines(file, limits)) {
      const some = lines.filter((line) => line.trim() !== '');
      empty = some.length > 0 ? 0 : empty + lines.length;
      if (empty > mostEmpty) throw new UnreadablePack();
      yield* some;
    }
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
