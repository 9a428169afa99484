import type { FrequentWords } from '../relate/asked';
import { fullest } from '../relate/entry';
import { packProfile, unpackProfile } from '../relate/packed-profile';
import type { QuestionIndex } from '../relate/question-index';
import { emptyIndex } from './block-ids';
import { archiveDatabase as database } from './database';
import { frequentWords } from './frequent-words';
import { readProfiles } from './profile-rows';
import { readSegment } from './read-segment';

/** The archive as ranking sees it: a query reads the facts of all questions, and of the words the buckets of its own. */
export const storedIndex: QuestionIndex = {
  read(choose, ids) {
    const { blocks, questions, state } = database;
    return database.transaction('r', blocks, questions, state, async () => {
      const docsOf = Promise.all(
        ids.map(async (id) => [id, await questions.where('ids').equals(id).primaryKeys()] as const),
      );
      const index = (await state.get('index')) ?? emptyIndex();
      const { totals, gone, segments } = index;
      const terms = choose(frequentWords(index));
      const readings = await Promise.all(segments.map((segment) => readSegment(index, segment, terms)));
      return { totals, segments: readings, gone: new Set(gone), docs: new Map(await docsOf) };
    });
  },

  async profiles(docs) {
    const { blocks, questions } = database;
    return database.transaction('r', blocks, questions, async () => {
      const packed = await readProfiles(blocks, docs);
      // Of an archive of before they were kept, as long as they are being made.
      const others = await questions.bulkGet(docs.filter((doc) => !packed.has(doc)));
      for (const question of others)
        if (question) packed.set(question.doc, packProfile(fullest(question).kamervraag));
      return new Map([...packed].map(([doc, profile]) => [doc, unpackProfile(profile)] as const));
    });
  },

  async records(docs) {
    const found = await database.questions.bulkGet([...docs]);
    return new Map(found.flatMap((question) => (question ? [[question.doc, question] as const] : [])));
  },
};

/**
 * Reads what every query needs, and the lists of these terms, so that the query itself finds them in memory: the database
 * reads while the document is resolved.
 * @returns when all has been asked of the database; `done` when it has been read
 */
export async function readAhead(
  choose: (archive: FrequentWords) => readonly string[],
): Promise<{ done: Promise<unknown> }> {
  const { blocks, state } = database;
  let asked: () => void;
  const allAsked = new Promise<void>((resolve) => (asked = resolve));
  const done = database.transaction('r', blocks, state, async () => {
    const index = (await state.get('index')) ?? emptyIndex();
    const terms = choose(frequentWords(index));
    const reading = Promise.all(index.segments.map((segment) => readSegment(index, segment, terms)));
    asked();
    await reading;
  });
  await Promise.race([allAsked, done]);
  return { done };
}
