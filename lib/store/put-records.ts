import type { Table } from 'dexie';
import type { ArchiveRecord } from '../model/record';
import { fullest, makeEntry, type Entry } from '../relate/entry';
import { packProfile } from '../relate/packed-profile';
import { buildSegment } from '../relate/segment';
import { hasWordKinds } from '../relate/word-kinds';
import { blocksOf, withSegment } from './block-ids';
import type { Block, IndexState, StoredQuestion } from './database';
import { indexed, plusTotals } from './indexed';
import { allProfiled, putProfiles, type ProfileRow } from './profile-rows';

/** The archive's tables, also as an upgrade's transaction has them. */
interface Shelves {
  questions: Pick<Table<StoredQuestion, number>, 'bulkAdd' | 'bulkDelete'>;
  blocks: Pick<Table<Block, number>, 'bulkAdd' | 'bulkGet' | 'bulkPut' | 'bulkDelete'>;
  state: Pick<Table<IndexState | typeof allProfiled, string>, 'put' | 'delete'>;
}

/** A question as it is to stand, and the rows in whose place. */
interface Change {
  record: ArchiveRecord;
  stored: readonly StoredQuestion[];
  readAt: number;
  /** What the index keeps of it, where that has been made already. */
  entry?: Entry | undefined;
}

/**
 * Within a transaction: puts questions in the place of others, together with what the index keeps of them.
 * @returns the index's state, which is written where anything has changed
 */
export async function putRecords(
  { questions, blocks, state }: Shelves,
  before: IndexState,
  changes: readonly Change[],
): Promise<IndexState> {
  if (changes.length === 0) return before;
  const index = { ...before };
  const entries: (readonly [number, Entry])[] = [];
  const rows: StoredQuestion[] = [];
  for (const { record, stored, readAt, entry = indexed(record) } of changes) {
    const doc = index.nextDoc++;
    for (const old of stored) index.totals = plusTotals(index.totals, makeEntry(old, []), -1);
    index.totals = plusTotals(index.totals, entry);
    entries.push([doc, entry]);
    rows.push({ ...record, doc, ...(readAt > 0 && { readAt }) });
  }
  const replaced = changes.flatMap(({ stored }) => stored.map(({ doc }) => doc));
  index.gone = [...index.gone, ...replaced];
  await questions.bulkDelete(replaced);
  await questions.bulkAdd(rows);
  await putProfiles(blocks, profilesOf(rows), replaced);
  // An upgrade waits for no file: what it indexes gets its profiles later.
  if (!hasWordKinds()) await state.delete(allProfiled.id);
  // The first of an archive: none before it lacks its profile, and no page has to look for one.
  else if (before.nextDoc === 1) await state.put(allProfiled);
  const segment = buildSegment(entries);
  await blocks.bulkAdd(blocksOf(index.nextSegment, segment));
  const after = withSegment(index, segment);
  await state.put(after);
  return after;
}

const profilesOf = (rows: readonly StoredQuestion[]): ProfileRow =>
  new Map(hasWordKinds() ? rows.map((row) => [row.doc, packProfile(fullest(row).kamervraag)] as const) : []);
