import { isNewerLine, unpackLine } from '../model/pack';
import type { Batch } from '../open-data';
import { countPackLines, packLines } from './pack-lines';
import { UnreadablePack } from './unreadable-pack';

/**
 * A step that takes the database half a second or so: a page that asks meanwhile waits no longer. Lines of the usual size
 * reach the first; of others fewer are taken, so that neither the transaction nor the memory grows with them.
 */
const atOnce = { lines: 250, documents: 1000, characters: 4_000_000 };

/** After so many lines of which none is a question's, none is looked for any more. */
const refusedAtMost = 1000;

/**
 * A pack's questions, some at a time. The cursor is the number of lines that are done.
 * @throws UnreadablePack where a newer Naslag has written it, the file is damaged, or most of it no pack; what came before is in the batches before
 */
export async function* readPack(file: Blob, cursor: string | null): AsyncGenerator<Batch> {
  const total = await countPackLines(file);
  const start = Number(cursor ?? 0);
  let done = 0;
  const nothing = (): Batch => ({ documents: [], refused: 0, cursor: '', done: 0, total });
  let batch = nothing();
  let foreign = 0;
  let taken = { lines: 0, characters: 0 };
  for await (const line of packLines(file)) {
    done += 1;
    if (done <= start) continue;
    const documents = unpackLine(line);
    if (!documents && isNewerLine(line)) throw new UnreadablePack({ newer: true });
    if (documents) batch.documents.push(...documents);
    else batch.refused += 1;
    foreign = documents ? 0 : foreign + 1;
    if (foreign > refusedAtMost) throw new UnreadablePack();
    taken = { lines: taken.lines + 1, characters: taken.characters + line.length };
    const full =
      taken.lines >= atOnce.lines ||
      taken.characters >= atOnce.characters ||
      batch.documents.length >= atOnce.documents;
    if (!full && done < total) continue;
    yield { ...batch, cursor: String(done), done };
    batch = nothing();
    taken = { lines: 0, characters: 0 };
  }
}
