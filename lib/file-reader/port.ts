import { browser } from 'wxt/browser';
import { ask } from '../ask';
import type { FileProblem, FileText } from '../model/file-text';

/** The name of the port over which a page's script sends a file to its reader (reader.ts). */
export const filePort = 'file';
/** How long the reader stays when it has nothing to do, in ms: the next file then need not wait for it. */
export const idleTime = 60_000;
/** Bytes of one message: messages are JSON, so bytes go as base64, and none may be larger than 64 MB. */
const chunk = 3 * 2 ** 18;

/** What the reader makes of a file. */
export type ReadFile = { ok: true; text: FileText } | { ok: false; problem: FileProblem };

/** Has a file read; the signal ends it wherever it is. */
export async function readInReader(bytes: Uint8Array, signal: AbortSignal): Promise<ReadFile> {
  const opened = await ask('openReader', {});
  if (!opened.ok || signal.aborted) return { ok: false, problem: 'reader' };
  return new Promise((done) => {
    const port = browser.runtime.connect({ name: filePort });
    const end = (answer: ReadFile) => {
      port.disconnect();
      done(answer);
    };
    signal.addEventListener('abort', () => end({ ok: false, problem: 'reader' }));
    port.onDisconnect.addListener(() => done({ ok: false, problem: 'reader' }));
    port.onMessage.addListener((answer: ReadFile) => end(answer));
    for (let at = 0; at < bytes.length; at += chunk)
      port.postMessage({ chunk: toBase64(bytes.subarray(at, at + chunk)) });
    port.postMessage({ size: bytes.length });
  });
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
