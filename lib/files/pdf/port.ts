import { Drawn } from './drawn';
import type { Box } from './turn';

/** What pdf.js's two halves say to each other, as far as it is looked at here. */
interface Message {
  sourceName?: string;
  targetName?: string;
  stream?: number;
  streamId?: number;
  chunk?: { fnArray?: unknown[]; argsArray?: unknown[]; lastChunk?: boolean; separateAnnots?: unknown };
}

type Listener = (event: { data: unknown }) => void;

/** pdf.js's own kinds of what the reader of a stream says, and of the answer. */
const CANCEL = 1;
const CANCELLED = 2;
/** Pieces of a thousand drawing operations that are waited for; a page of text has two or three. */
const MOST_PIECES = 40;
/** Those that tell whether a page is a picture; a scanned one has one. */
const PIECES_OF_PICTURE = 5;
/** Those of a document, beyond the first of each page, that are looked at for that. */
const PIECES_OF_PICTURES = 40;

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

/** The line, and a look at what is drawn on the page whose operations are asked for next. */
export interface Line {
  page: Port;
  worker: Port;
  /** @param isAll to the end, for the names of fonts too */
  look(box: Box, isAll: boolean): Drawn;
  /** No look is taken at what comes next. */
  lookAway(): void;
}

/**
 * A line between the two halves of pdf.js on which drawing operations are not handed over. pdf.js names the fonts of a
 * page only with what it would draw; of a page of maps that alone takes seconds and half a gigabyte. So the operations are
 * looked at and dropped as they come, and after some of them no more is asked for.
 */
export function withoutDrawing(): Line {
  const pieces = new Map<number, number>();
  const ended = new Set<number>();
  const whole = new Set<number>();
  let left = PIECES_OF_PICTURES;
  let most = MOST_PIECES;
  let drawn: Drawn | null = null;
  const page = new Port((message) => message);
  const worker: Port = new Port((message) => {
    const { chunk, stream, streamId, sourceName: targetName, targetName: sourceName } = message;
    if (streamId === undefined) return message;
    if (stream === CANCELLED && ended.has(streamId)) return null;
    if (!chunk?.fnArray) return message;
    if (chunk.lastChunk === true) whole.add(streamId);
    if (ended.has(streamId)) return null;
    const count = (pieces.get(streamId) ?? 0) + 1;
    pieces.set(streamId, count);
    drawn?.take(chunk.fnArray, chunk.argsArray ?? []);
    if (drawn && count > 1) left--;
    const isCut = count >= most && chunk.lastChunk !== true;
    if (isCut) {
      ended.add(streamId);
      const reason = { name: 'AbortException', message: 'its fonts are known' };
      // Later, for what comes in one go may be all of it; of a stream that has ended nobody waits for the end.
      setTimeout(() => {
        if (!whole.has(streamId))
          worker.deliver({ sourceName, targetName, stream: CANCEL, streamId, reason });
      });
    }
    const lastChunk = isCut || chunk.lastChunk === true;
    const empty = { ...chunk, fnArray: [], argsArray: [], length: 0, lastChunk };
    return { ...message, chunk: empty };
  });
  page.other = worker;
  worker.other = page;
  return {
    page,
    worker,
    look: (box, isAll) => {
      most = isAll ? MOST_PIECES : Math.max(1, Math.min(PIECES_OF_PICTURE, left));
      return (drawn = new Drawn(box));
    },
    lookAway: () => {
      most = MOST_PIECES;
      drawn = null;
    },
  };
}
