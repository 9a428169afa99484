import { unpackLine } from '../model/pack';
import type { Batch } from '../open-data';
import { countPackLines, packLines } from './pack-lines';

/** A step that takes the database half a second or so: a page that asks meanwhile waits no longer. */
const linesAtOnce = 250;

/**
 * A pack's questions, some at a time. The cursor is the number of lines that are done.
 * @throws UnreadablePack where the file is damaged; what came before is in the batches before
 */
export async function* readPack(file: Blob, cursor: string | null): AsyncGenerator<Batch> {
  const total = await countPackLines(file);
  const start = Number(cursor ?? 0);
  let done = 0;
  let batch: Batch = { documents: [], refused: 0, cursor: '', done: 0, total };
  for await (const line of packLines(file)) {
    done += 1;
    if (done <= start) continue;
    const documents = unpackLine(line);
    if (documents) batch.documents.push(...documents);
    else batch.refused += 1;
    if ((done - start) % linesAtOnce > 0 && done < total) continue;
    yield { ...batch, cursor: String(done), done };
    batch = { documents: [], refused: 0, cursor: '', done: 0, total };
  }
}
