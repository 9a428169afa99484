import type { FrequentWords } from '../relate/asked';
import { fullest } from '../relate/entry';
import { packProfile, unpackProfile } from '../relate/packed-profile';
import type { QuestionIndex } from '../relate/question-index';
import { emptyIndex } from './block-ids';
import { archiveDatabase as database, type Block, type IndexState, type StoredQuestion } from './database';
import { frequentWords } from './frequent-words';
import { readProfiles } from './profile-rows';
import { readSegment } from './read-segment';
import { snapshot, type Snapshot } from './snapshot';

/** The archive as ranking sees it: a query reads the facts of all questions, and of the words the buckets of its own. */
export const storedIndex: QuestionIndex = {
  read(choose, ids) {
    return snapshot(database, ['blocks', 'questions', 'state'], async (read) => {
      const docs = read.keysEqual('questions', 'ids', ids) as Promise<number[][]>;
      const index = await indexIn(read);
      const { totals, gone, segments } = index;
      const terms = choose(frequentWords(index));
      const readings = await Promise.all(segments.map((segment) => readSegment(read, index, segment, terms)));
      const found = await docs;
      return {
        totals,
        segments: readings,
        gone: new Set(gone),
        docs: new Map(ids.map((id, i) => [id, found[i] ?? []] as const)),
      };
    });
  },

  async profiles(docs) {
    return snapshot(database, ['blocks', 'questions'], async (read) => {
      const packed = await readProfiles((ids) => read.getMany<Block>('blocks', ids), docs);
      // Of an archive of before they were kept, as long as they are being made.
      const others = await read.getMany<StoredQuestion>(
        'questions',
        docs.filter((doc) => !packed.has(doc)),
      );
      for (const question of others)
        if (question) packed.set(question.doc, packProfile(fullest(question).kamervraag));
      return new Map([...packed].map(([doc, profile]) => [doc, unpackProfile(profile)] as const));
    });
  },

  async records(docs) {
    const found = await snapshot(database, ['questions'], (read) =>
      read.getMany<StoredQuestion>('questions', docs),
    );
    return new Map(found.flatMap((question) => (question ? [[question.doc, question] as const] : [])));
  },
};

const indexIn = async (read: Snapshot): Promise<IndexState> =>
  (await read.get<IndexState>('state', 'index')) ?? emptyIndex();

/**
 * Reads what every query needs, and the lists of these terms, so that the query itself finds them in memory: the database
 * reads while the document is resolved.
 * @returns when all has been asked of the database; `done` when it has been read
 */
export async function readAhead(
  choose: (archive: FrequentWords) => readonly string[],
): Promise<{ done: Promise<unknown> }> {
  let asked: () => void;
  const allAsked = new Promise<void>((resolve) => (asked = resolve));
  const done = snapshot(database, ['blocks', 'state'], async (read) => {
    const index = await indexIn(read);
    const terms = choose(frequentWords(index));
    const reading = Promise.all(index.segments.map((segment) => readSegment(read, index, segment, terms)));
    asked();
    await reading;
  });
  await Promise.race([allAsked, done]);
  return { done };
}
