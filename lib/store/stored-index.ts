import { bucketOf, findInBucket } from '../relate/bucket';
import type { QuestionIndex, SegmentReading } from '../relate/question-index';
import { bucketId, emptyIndex, factsId, lastId } from './block-ids';
import { archiveDatabase as database, type Block, type IndexState } from './database';

/** A segment of no more buckets than this is read whole: one request costs less than many. */
const readWhole = 32;

/** The archive as ranking sees it: a query reads the facts of all questions, and of the words the buckets of its own. */
export const storedIndex: QuestionIndex = {
  read(terms, ids) {
    const { blocks, questions, state } = database;
    return database.transaction('r', blocks, questions, state, async () => {
      const docsOf = Promise.all(
        ids.map(async (id) => [id, await questions.where('ids').equals(id).primaryKeys()] as const),
      );
      const { totals, gone, segments } = (await state.get('index')) ?? emptyIndex();
      const readings = await Promise.all(segments.map((segment) => readSegment(segment, terms)));
      return { totals, segments: readings, gone: new Set(gone), docs: new Map(await docsOf) };
    });
  },

  async records(docs) {
    const found = await database.questions.bulkGet([...docs]);
    return new Map(found.flatMap((question) => (question ? [[question.doc, question] as const] : [])));
  },
};

async function readSegment(
  { id, buckets }: IndexState['segments'][number],
  terms: readonly string[],
): Promise<SegmentReading> {
  const wanted = [...new Set(terms.map((term) => bucketId(id, bucketOf(term, buckets))))];
  const rows =
    buckets <= readWhole
      ? await database.blocks.where('id').between(factsId(id), lastId(id), true, true).toArray()
      : await database.blocks.bulkGet([factsId(id), ...wanted]);
  const byId = new Map(rows.flatMap((row): [number, Block][] => (row ? [[row.id, row]] : [])));
  const facts = byId.get(factsId(id))?.facts;
  if (!facts) throw new Error(`the archive's segment ${id} has lost its facts`);
  const found = new Map(
    terms.map((term) => {
      const bytes = byId.get(bucketId(id, bucketOf(term, buckets)))?.bytes;
      return [term, bytes ? findInBucket(bytes, term) : null] as const;
    }),
  );
  return { facts, list: (term) => found.get(term) ?? null };
}
