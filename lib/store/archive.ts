import type { ArchiveRecord } from '../model/record';
import { docsHoldingAll, holding } from '../relate/find-words';
import { terms } from '../relate/terms';
import { emptyIndex } from './block-ids';
import { clearArchiveList } from './archive-list';
import { archiveDatabase as database } from './database';
import { rowsOfIds } from './rows-of-ids';
import { snapshot } from './snapshot';
import { storedIndex } from './stored-index';

/** The question that one of these ids belongs to. */
export async function findRecord(ids: string[]): Promise<ArchiveRecord | undefined> {
  return (await recordsOf(ids))[0];
}

/** The questions that these ids belong to, each once. */
export function recordsOf(ids: string[]): Promise<ArchiveRecord[]> {
  return rowsOfIds(database.questions, ids);
}

/** The questions that were submitted on one of these days. */
export async function recordsOfDates(dates: string[]): Promise<ArchiveRecord[]> {
  const each = await snapshot(database, ['questions'], (read) =>
    read.getEqual<ArchiveRecord>('questions', 'date', [...new Set(dates)]),
  );
  return each.flat();
}

/** What was read last, newest first. */
export function recentRecords(limit: number): Promise<ArchiveRecord[]> {
  return database.questions.orderBy('readAt').reverse().limit(limit).toArray();
}

/** Questions that hold all words of the query, the latest first; a query without a telling word finds none. */
export async function searchRecords(query: string, limit: number): Promise<ArchiveRecord[]> {
  const stems = [...new Set(terms(query).map(({ stem }) => stem))];
  await database.state.get('index'); // so that a live query is told of what comes: what is read below it does not see
  const byId = await database.questions.where('ids').equals(query.trim()).toArray();
  if (stems.length === 0) return byId;
  const docs = docsHoldingAll(stems, await storedIndex.read(() => stems, []), limit);
  const found = await storedIndex.records(docs);
  return [...byId, ...docs.flatMap((doc) => found.get(doc) ?? [])];
}

/** For each of these words the numbers of the questions whose texts hold it; none for a word that is not telling. */
export async function docsHoldingWords(words: readonly string[]): Promise<number[][]> {
  const stems = words.map((word) => [...new Set(terms(word).map(({ stem }) => stem))]);
  const wanted = [...new Set(stems.flat())];
  if (wanted.length === 0) return words.map(() => []);
  const reading = await storedIndex.read(() => wanted, []);
  return stems.map((own) => (own.length === 0 ? [] : holding(own, reading).map(({ doc }) => doc)));
}

/** The questions of these numbers, as far as they are still there. */
export async function questionsOf(docs: number[]): Promise<(ArchiveRecord & { doc: number })[]> {
  return (await database.questions.bulkGet(docs)).filter((question) => question !== undefined);
}

/** Opens the archive's database, for an answer that will soon read it. */
export async function openArchive(): Promise<void> {
  await database.open();
}

/** How many questions the archive holds. As noted with each write: counting them takes long, and is asked at each change. */
export async function countRecords(): Promise<number> {
  return (await database.state.get('index'))?.totals.questions ?? 0;
}

/**
 * Empties the archive and stops what fills it; the collection keeps its own evidence.
 * @returns how many questions it held
 */
export async function clearArchive(): Promise<number> {
  const { questions, blocks, state, jobs } = database;
  const held = await database.transaction('rw', questions, blocks, state, jobs, async () => {
    const { totals } = (await state.get('index')) ?? emptyIndex();
    await Promise.all([questions.clear(), blocks.clear(), state.clear(), jobs.clear()]);
    return totals.questions;
  });
  await clearArchiveList();
  return held;
}

/** Every question of the archive, some at a time, in the order in which they came. */
export async function* allRecords(atOnce = 500): AsyncGenerator<ArchiveRecord[]> {
  for (let last = 0; ;) {
    const found = await database.questions.where('doc').above(last).limit(atOnce).toArray();
    if (found.length === 0) return;
    yield found;
    last = found.at(-1)?.doc ?? Infinity;
  }
}
