/** What pdf.js's two halves say to each other, as far as it is looked at here. */
interface Message {
  sourceName?: string;
  targetName?: string;
  stream?: number;
  streamId?: number;
  chunk?: { fnArray?: unknown[]; lastChunk?: boolean; separateAnnots?: unknown };
}

type Listener = (event: { data: unknown }) => void;

/** pdf.js's own kinds of what the reader of a stream says, and of the answer. */
const CANCEL = 1;
const CANCELLED = 2;
/** Pieces of a thousand drawing operations that are waited for; a page of text has two or three. */
const MOST_PIECES = 40;

/** One end of a line between the two halves of pdf.js in one thread. */
class Port {
  other: Port | null = null;
  readonly #listeners = new Set<Listener>();

  constructor(readonly pass: (message: Message) => Message | null) {}

  postMessage(message: Message, transfer?: Transferable[]): void {
    const passed = this.pass(message);
    if (!passed) return;
    const data: unknown = structuredClone(passed, transfer && passed === message ? { transfer } : undefined);
    queueMicrotask(() => this.other?.deliver(data));
  }

  deliver(data: unknown): void {
    for (const listener of [...this.#listeners]) listener.call(this, { data });
  }

  addEventListener(_name: string, listener: Listener, options?: { signal?: AbortSignal }): void {
    this.#listeners.add(listener);
    options?.signal?.addEventListener('abort', () => this.#listeners.delete(listener));
  }

  removeEventListener(_name: string, listener: Listener): void {
    this.#listeners.delete(listener);
  }

  terminate(): void {
    this.#listeners.clear();
  }
}

/**
 * A line between the two halves of pdf.js on which drawing operations are not handed over. pdf.js names the fonts of a
 * page only with what it would draw; of a page of maps that alone takes seconds and half a gigabyte. So the operations are
 * dropped as they come, and after some of them no more is asked for.
 */
export function withoutDrawing(): { page: Port; worker: Port } {
  const pieces = new Map<number, number>();
  const page = new Port((message) => message);
  const worker: Port = new Port((message) => {
    const { chunk, stream, streamId, sourceName: targetName, targetName: sourceName } = message;
    if (streamId === undefined) return message;
    const count = pieces.get(streamId) ?? 0;
    if (stream === CANCELLED && count >= MOST_PIECES) return null;
    if (!chunk?.fnArray) return message;
    pieces.set(streamId, count + 1);
    if (count >= MOST_PIECES) return null;
    const isLast = count + 1 === MOST_PIECES;
    if (isLast) {
      const reason = { name: 'AbortException', message: 'its fonts are known' };
      queueMicrotask(() => worker.deliver({ sourceName, targetName, stream: CANCEL, streamId, reason }));
    }
    const lastChunk = isLast || chunk.lastChunk === true;
    const empty = { ...chunk, fnArray: [], argsArray: [], length: 0, lastChunk };
    return { ...message, chunk: empty };
  });
  page.other = worker;
  worker.other = page;
  return { page, worker };
}
