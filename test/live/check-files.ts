import { readFile, UnreadableFile } from '../../lib/files';
import { limits } from '../../lib/files/limits';
import { sniff } from '../../lib/files/sniff';
import type { ExpectedFile } from './expected';
import { differs, type Finding, found, notReached } from './finding';
import { get, patience, type World } from './get';

/** What the sites say that their files are; a file is known by its bytes, so another type breaks nothing by itself. */
const TYPES = {
  docx: /wordprocessingml|octet-stream/,
  pdf: /application\/pdf|octet-stream/,
} as const;

/** A document's file: what it is by type and first bytes, how large, and whether its text is read. */
export async function* checkFiles(world: World, files: readonly ExpectedFile[]): AsyncGenerator<Finding> {
  for (const { address, kinds } of files) {
    const got = await get(world, address, patience.file);
    if (!got.ok) yield notReached(address, got.why);
    else if (got.status !== 200)
      yield found(address, [
        differs(
          `is answered with ${got.status}`,
          'lib/sites/selectors.ts: `download`; test/live/expected.ts where the document is gone',
        ),
      ]);
    else
      yield found(
        address,
        await linesOf(got.bytes, got.type, kinds),
        `${got.type || 'no type'}, ${got.bytes.length} bytes`,
      );
  }
}

async function linesOf(bytes: Uint8Array, type: string, kinds: ExpectedFile['kinds']): Promise<string[]> {
  const kind = sniff(bytes);
  if (!kind || kind === 'xml' || !kinds.includes(kind)) {
    const first = [...bytes.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
    return [
      differs(
        `is ${kind ?? 'no file that is known'} (${type}; ${first})`,
        `lib/files/sniff.ts; expected: ${kinds.join(', ')}`,
      ),
    ];
  }
  const lines: string[] = [];
  if (!TYPES[kind].test(type))
    lines.push(
      differs(
        `calls itself ${type || 'nothing'}`,
        'test/live/check-files.ts: `TYPES`; the product looks at the bytes alone',
      ),
    );
  if (bytes.length > limits.bytes)
    return [...lines, differs(`has ${bytes.length} bytes`, 'lib/files/limits.ts: `bytes`')];
  try {
    const text = await readFile(bytes);
    if (text.parts.length === 0)
      lines.push(differs('no text was read', `lib/files/${kind}, lib/files/typeset`));
  } catch (error) {
    const problem = error instanceof UnreadableFile ? `${error.problem}: ${error.message}` : String(error);
    lines.push(differs(`is not read (${problem})`, `lib/files/${kind}`));
  }
  return lines;
}
