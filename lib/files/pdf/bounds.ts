import { limits } from '../limits';
import { UnreadableFile } from '../problem';

const own = { Uint8Array: globalThis.Uint8Array, DecompressionStream: globalThis.DecompressionStream };
/** How much is at work, and the largest array that it was refused. */
const state = { running: 0, refused: 0 };

const Bounded = new Proxy(own.Uint8Array, {
  construct(target, args: unknown[], self): object {
    const [size] = args;
    if (typeof size === 'number' && size > limits.streamBytes) {
      state.refused = Math.max(state.refused, size);
      throw new RangeError(`${size} bytes at once`);
    }
    return Reflect.construct(target, args, self) as object;
  },
});

/**
 * Ends the work where it was refused an array: pdf.js went on without, and would ask for as much again for its drawings.
 * @throws UnreadableFile `large`
 */
export function refuseLarge(): void {
  if (state.refused > 0) throw new UnreadableFile('large', `PDF: ${state.refused} bytes at once`);
}

/**
 * Runs work that may ask for no more than so many bytes at once. pdf.js inflates each stream of a file into one array
 * that doubles until all is in it, and takes no limit; a file of 400 kB can hold a page of 400 MB. While it works, this
 * thread's arrays are bounded, and streams are inflated by pdf.js itself, not by the browser, which would gather all of
 * one before anybody could count.
 *
 * A cleaner way was looked for in pdfjs-dist 5.6: it has no option that bounds a stream; a stream's /Length is that of what is
 * packed, and may lie; and a check of each stream beforehand would need a parser of its own for object streams, chains of
 * filters, predictors and encryption, would unpack everything twice, and would miss what pdf.js alone repairs. Ending a worker
 * by its time or memory comes too late: the array has been asked for by then.
 * @throws UnreadableFile `large`, also where pdf.js went on without what it was refused
 */
export async function bounded<T>(work: () => Promise<T>): Promise<T> {
  if (state.running++ === 0) {
    state.refused = 0;
    Object.assign(globalThis, { Uint8Array: Bounded, DecompressionStream: undefined });
  }
  try {
    const result = await work();
    refuseLarge();
    return result;
  } catch (error) {
    refuseLarge();
    throw error;
  } finally {
    if (--state.running === 0) Object.assign(globalThis, own);
  }
}
