import { makePackLine } from '../model/pack';
import { allRecords } from '../store';

/** The whole archive as a pack, packed with gzip. Read some at a time: only what is packed already is held in memory. */
export function exportPack(): Promise<Blob> {
  const records = allRecords();
  const encoder = new TextEncoder();
  const lines = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { done, value } = await records.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value.map((record) => `${makePackLine(record)}\n`).join('')));
    },
  });
  return new Response(lines.pipeThrough(new CompressionStream('gzip'))).blob();
}
