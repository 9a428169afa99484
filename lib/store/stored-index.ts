import { bucketOf, findInBucket } from '../relate/bucket';
import type { QuestionIndex, SegmentReading } from '../relate/question-index';
import { joinFacts } from '../relate/facts';
import { allIds, bucketId, emptyIndex, factIds } from './block-ids';
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
  { id, questions, buckets }: IndexState['segments'][number],
  terms: readonly string[],
): Promise<SegmentReading> {
  const wanted = [...new Set(terms.map((term) => bucketId(id, bucketOf(term, buckets))))];
  const { blocks } = database;
  const rows =
    buckets <= readWhole
      ? await blocks
          .where('id')
          .between(...allIds(id))
          .toArray()
      : await Promise.all([
          blocks
            .where('id')
            .between(...factIds(id))
            .toArray(),
          blocks.bulkGet(wanted),
        ]).then((both) => both.flat());
  const byId = new Map(rows.flatMap((row): [number, Block][] => (row ? [[row.id, row]] : [])));
  const facts = joinFacts(rows.flatMap((row) => row?.facts ?? []));
  if (facts.docs.length !== questions) throw new Error(`the archive's segment ${id} has lost facts`);
  const found = new Map(
    terms.map((term) => {
      const bytes = byId.get(bucketId(id, bucketOf(term, buckets)))?.bytes;
      return [term, bytes ? findInBucket(bytes, term) : null] as const;
    }),
  );
  return { facts, list: (term) => found.get(term) ?? null };
}
