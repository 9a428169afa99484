import { limits } from '../files/limits';
import { joined } from '../joined';
import type { FileProblem } from '../model/file-text';

/** How much of the file is there; `size` is null where the site does not say how large it is. */
export type Progress = (received: number, size: number | null) => void;

/**
 * Fetches a page's file from the page's own site, and from nowhere else: an address or a redirect that leads away from
 * it fails. Stops at the limit, whatever the site says of the size.
 */
export async function fetchFile(
  address: string,
  signal: AbortSignal,
  progress: Progress,
): Promise<{ ok: true; bytes: Uint8Array } | { ok: false; problem: FileProblem }> {
  try {
    const response = await fetch(address, { mode: 'same-origin', credentials: 'same-origin', signal });
    const size = Number(response.headers.get('content-length')) || null;
    if (response.status === 404 || response.status === 410) return { ok: false, problem: 'absent' };
    if (!response.ok || !response.body) return { ok: false, problem: 'fetch' };
    if (size !== null && size > limits.bytes) {
      await response.body.cancel();
      return { ok: false, problem: 'large' };
    }
    const pieces: Uint8Array[] = [];
    let received = 0;
    const reader = response.body.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      received += value.length;
      if (received > limits.bytes) {
        await reader.cancel();
        return { ok: false, problem: 'large' };
      }
      pieces.push(value);
      progress(received, size);
    }
    return { ok: true, bytes: joined(pieces, received) };
  } catch (error) {
    if (!signal.aborted) console.error('Naslag: the file', error);
    return { ok: false, problem: 'fetch' };
  }
}
