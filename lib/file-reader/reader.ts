import { browser, type Browser } from 'wxt/browser';
import { filePort, idleTime, type ReadFile } from './port';
import { limits } from '../files/limits';
import { joined } from '../joined';
import { fileProblem, fileText } from '../model/file-text';
import { z } from '../model/schema';

/** What a page's script sends: the file in pieces, then its size. */
const message = z.union([z.object({ chunk: z.string() }), z.object({ size: z.number() })]);
const answer = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), text: fileText }),
  z.object({ ok: z.literal(false), problem: fileProblem }),
]);

let open = 0;
let idle: ReturnType<typeof setTimeout> | undefined;
/** One file at a time: two large ones at once would take twice the memory. */
let line: Promise<unknown> = Promise.resolve();

/** Reads the files that pages' scripts send. Each is read in a worker of its own, which is ended with it. */
export function answerFiles(): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== filePort || port.sender?.id !== browser.runtime.id) return;
    open++;
    clearTimeout(idle);
    const gone = new AbortController();
    gone.signal.addEventListener('abort', () => {
      if (--open === 0) closeLater();
    });
    port.onDisconnect.addListener(() => gone.abort());
    receive(port, gone);
  });
  closeLater();
  if (window.frameElement) window.parent.postMessage(filePort, window.location.origin);
}

function receive(port: Browser.runtime.Port, gone: AbortController): void {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const refuse = (problem: 'large' | 'damaged') => {
    port.postMessage({ ok: false, problem } satisfies ReadFile);
    port.disconnect();
    gone.abort(); // who ends a port is not told of its end
  };
  port.onMessage.addListener((raw: unknown) => {
    const read = message.safeParse(raw);
    if (!read.success) return refuse('damaged');
    if ('chunk' in read.data) {
      const piece = fromBase64(read.data.chunk);
      size += piece.length;
      if (size > limits.bytes) return refuse('large');
      pieces.push(piece);
      return;
    }
    if (read.data.size !== size) return refuse('damaged');
    line = line
      .then(() => (gone.signal.aborted ? null : work(joined(pieces.splice(0), size), gone.signal)))
      .catch((error: unknown): ReadFile => {
        console.error('Naslag: the reader of files', error);
        return { ok: false, problem: 'reader' };
      })
      .then((result) => {
        if (result && !gone.signal.aborted) port.postMessage(result);
      })
      .catch((error: unknown) => {
        console.error('Naslag: no message carries the text of a file', error);
        if (!gone.signal.aborted) refuse('large');
      });
  });
}

/** With a loop: `Uint8Array.from` takes seconds for the largest files. */
function fromBase64(text: string): Uint8Array {
  const signs = atob(text);
  const bytes = new Uint8Array(signs.length);
  for (let at = 0; at < signs.length; at++) bytes[at] = signs.charCodeAt(at);
  return bytes;
}

/** Reads one file; whatever happens in the worker, it is over after `limits.time`. */
function work(bytes: Uint8Array, signal: AbortSignal): Promise<ReadFile> {
  return new Promise((done) => {
    const worker = new Worker(new URL('../files/worker.ts', import.meta.url), { type: 'module' });
    const end = (result: ReadFile) => {
      clearTimeout(timer);
      worker.terminate();
      done(result);
    };
    const timer = setTimeout(() => end({ ok: false, problem: 'slow' }), limits.time);
    signal.addEventListener('abort', () => end({ ok: false, problem: 'reader' }));
    worker.addEventListener('error', (event) => {
      console.error('Naslag: the worker that reads a file', event.message);
      end({ ok: false, problem: 'damaged' });
    });
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      // pdf.js greets whoever started the thread that it finds itself in; that is no answer.
      const read = answer.safeParse(data);
      if (read.success) end(read.data);
    });
    worker.postMessage(bytes, [bytes.buffer]);
  });
}

/** An offscreen document closes as a window does; a frame of the background page is taken out of it. */
function closeLater(): void {
  idle = setTimeout(() => {
    if (window.frameElement) window.frameElement.remove();
    else window.close();
  }, idleTime);
}
