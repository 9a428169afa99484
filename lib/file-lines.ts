/** A file that cannot be read as lines: cut off, damaged, no text, or with more in it than it may have. */
export class UnreadableFile extends Error {
  constructor(
    readonly reason: 'damaged' | 'large',
    options?: ErrorOptions,
  ) {
    super(`the file is ${reason}`, options);
  }
}

interface Limits {
  /** Characters of one line, and of all together, unpacked: a small file can unpack into more than any disk holds. */
  line: number;
  text: number;
  /** Told how many bytes of the file have been read. */
  progress?: (bytes: number) => void;
}

/**
 * The lines of a file, packed with gzip or not, read as a stream: never more of it in memory than one line and a piece.
 * @throws UnreadableFile
 */
export async function* fileLines(file: Blob, limits: Limits): AsyncGenerator<string> {
  for await (const lines of someLines(file, limits)) yield* lines;
}

/**
 * The same, as many at a time as a piece of the file holds: who passes most of them over, as empty ones, need not wait for each.
 * @throws UnreadableFile
 */
export async function* someLines(file: Blob, limits: Limits): AsyncGenerator<string[]> {
  let rest = '';
  let text = 0;
  for await (const piece of textOf(file, limits.progress)) {
    text += piece.length;
    const [first = '', ...others] = piece.split('\n');
    const lines = [rest + first, ...others];
    rest = lines.pop() ?? '';
    yield lines;
    if (rest.length > limits.line || text > limits.text) throw new UnreadableFile('large');
  }
  if (rest) yield [rest];
}

async function* textOf(file: Blob, progress?: (bytes: number) => void): AsyncGenerator<string> {
  let read = 0;
  const count = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(bytes, controller) {
      read += bytes.length;
      progress?.(read);
      controller.enqueue(bytes);
    },
  });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> | undefined;
  try {
    const bytes = file.stream().pipeThrough(count);
    reader = (
      (await isPacked(file)) ? bytes.pipeThrough(new DecompressionStream('gzip')) : bytes
    ).getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield decoder.decode(value, { stream: true });
    }
    yield decoder.decode();
  } catch (error) {
    throw new UnreadableFile('damaged', { cause: error });
  } finally {
    // Of a stream that has ended or broken there is nothing left to cancel.
    await reader?.cancel().catch(() => undefined);
  }
}

/** Whether the file begins as one packed with gzip does. */
export async function isPacked(file: Blob): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return first === 0x1f && second === 0x8b;
}
