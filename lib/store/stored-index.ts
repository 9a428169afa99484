import type { QuestionIndex } from '../relate/question-index';
import { emptyIndex } from './block-ids';
import { archiveDatabase as database } from './database';
import { factsOf, readSegment } from './read-segment';

/** The archive as ranking sees it: a query reads the facts of all questions, and of the words the buckets of its own. */
export const storedIndex: QuestionIndex = {
  read(terms, ids) {
    const { blocks, questions, state } = database;
    return database.transaction('r', blocks, questions, state, async () => {
      const docsOf = Promise.all(
        ids.map(async (id) => [id, await questions.where('ids').equals(id).primaryKeys()] as const),
      );
      const index = (await state.get('index')) ?? emptyIndex();
      const { totals, gone, segments } = index;
      const common = new Set(index.common);
      const told = terms.filter((term) => !common.has(term));
      const readings = await Promise.all(segments.map((segment) => readSegment(index, segment, told)));
      return { totals, segments: readings, common, gone: new Set(gone), docs: new Map(await docsOf) };
    });
  },

  async records(docs) {
    const found = await database.questions.bulkGet([...docs]);
    return new Map(found.flatMap((question) => (question ? [[question.doc, question] as const] : [])));
  },
};

/**
 * Reads what every query needs, whatever it asks: called before the query is made, so that the one does not wait for the
 * other. What goes wrong, the query itself will say.
 */
export async function warmIndex(): Promise<void> {
  const { blocks, state } = database;
  await database.transaction('r', blocks, state, async () => {
    const index = await state.get('index');
    await Promise.all((index?.segments ?? []).map((segment) => factsOf(index ?? emptyIndex(), segment)));
  });
}
