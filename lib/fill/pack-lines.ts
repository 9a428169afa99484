import { UnreadablePack } from './unreadable-pack';

/** A line of a pack is a few kilobytes; one of this many characters is no pack. */
const longestLine = 4_000_000;

/**
 * The lines of a pack, packed with gzip or not, read as a stream: never more of it in memory than one line and a piece.
 * @throws UnreadablePack where it is cut off, damaged, or no text of lines
 */
export async function* packLines(file: Blob): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of textOf(file)) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.trim()) yield line;
    if (rest.length > longestLine) throw new UnreadablePack();
  }
  if (rest.trim()) yield rest;
}

async function* textOf(file: Blob): AsyncGenerator<string> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const packed = first === 0x1f && second === 0x8b;
  const bytes = packed ? file.stream().pipeThrough(new DecompressionStream('gzip')) : file.stream();
  const reader = bytes.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield decoder.decode(value, { stream: true });
    }
    yield decoder.decode();
  } catch (error) {
    throw new UnreadablePack({ cause: error });
  } finally {
    // Of a stream that has ended or broken there is nothing left to cancel.
    await reader.cancel().catch(() => undefined);
  }
}

export async function countPackLines(file: Blob): Promise<number> {
  const lines = packLines(file);
  let count = 0;
  while (!(await lines.next()).done) count += 1;
  return count;
}
