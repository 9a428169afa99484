import type { ReadDocument } from '../model/document';
import type { ArchiveRecord } from '../model/record';
import { makeEntry, type Entry } from '../relate/entry';
import { buildSegment } from '../relate/segment';
import { blocksOf, emptyIndex, withSegment } from './block-ids';
import { archiveDatabase as database, type StoredQuestion } from './database';
import { indexed, plusTotals } from './indexed';
import { rowsOfIds } from './rows-of-ids';
import { addVersion, idsToKeep } from './versions';

/** One document for the archive. */
export interface Reading {
  document: ReadDocument;
  /** When the reader had its page open, in ms; 0 where nobody did: it came with a pack or from the open data. */
  readAt: number;
}

/** What became of some documents. */
export interface Remembered {
  /** The questions that they belong to, one for each, in order; the same one where two belong to it. */
  records: ArchiveRecord[];
  /** How many questions the archive holds more than before. */
  added: number;
}

/** A question while a batch is put together: what it is now, and the rows of which it is made. */
interface Draft {
  record: ArchiveRecord;
  stored: StoredQuestion[];
  changed: boolean;
  readAt: number;
}

/**
 * Puts documents into the archive, all or none: each as a further version of the question it belongs to, or as a new
 * question. One that was read before replaces its own earlier reading; one that ties two questions shows that they are
 * one. What the archive knows already changes nothing.
 * @param note what to write in the same transaction, on `jobs`; whatever it throws undoes all
 */
export function rememberDocuments(
  readings: readonly Reading[],
  note: (now: Remembered) => Promise<void> = () => Promise.resolve(),
): Promise<Remembered> {
  const { questions, blocks, state, jobs } = database;
  // Most documents are new questions: what the index keeps of them is made before anyone has to wait for the database.
  const prepared = new Map(
    readings.length === 1
      ? []
      : readings.map((reading) => [reading.document, indexed(newRecord(reading))] as const),
  );
  return database.transaction('rw', questions, blocks, state, jobs, async () => {
    const ids = [...new Set(readings.flatMap(({ document }) => idsToKeep(document)))];
    const found = await rowsOfIds(questions, ids);
    const { drafts, all } = draft(readings, found);
    const changed = [...new Set(drafts)].filter(({ changed }) => changed);
    await questions.bulkPut(all.filter(({ changed }) => !changed).flatMap(touched));

    let index = (await state.get('index')) ?? emptyIndex();
    const entries: (readonly [number, Entry])[] = [];
    const rows: StoredQuestion[] = [];
    const before = index.totals.questions;
    for (const { record, stored, readAt } of changed) {
      const only = record.versions.length === 1 ? record.versions[0] : undefined;
      const entry = (only && stored.length === 0 && prepared.get(only.document)) || indexed(record);
      const doc = index.nextDoc++;
      for (const old of stored) index.totals = plusTotals(index.totals, makeEntry(old, []), -1);
      index.totals = plusTotals(index.totals, entry);
      entries.push([doc, entry]);
      rows.push({ ...record, doc, ...(readAt > 0 && { readAt }) });
    }
    if (entries.length > 0) {
      const replaced = changed.flatMap(({ stored }) => stored.map(({ doc }) => doc));
      index.gone = [...index.gone, ...replaced];
      await questions.bulkDelete(replaced);
      await questions.bulkAdd(rows);
      const segment = buildSegment(entries);
      await blocks.bulkAdd(blocksOf(index.nextSegment, segment));
      index = withSegment(index, segment);
      await state.put(index);
    }
    const added = index.totals.questions - before;
    const remembered = { records: drafts.map(({ record }) => record), added };
    await note(remembered);
    return remembered;
  });
}

const newRecord = ({ document, readAt }: Reading) => addVersion([], document, readAt);

/** Adds the readings one by one to the questions found, and to each other. */
function draft(readings: readonly Reading[], found: StoredQuestion[]) {
  const byId = new Map<string, Draft>();
  const own = (draft: Draft) => draft.record.ids.forEach((id) => byId.set(id, draft));
  for (const stored of found) {
    const { key, ids, versions, date, readAt = 0 } = stored;
    own({ record: { key, ids, versions, date }, stored: [stored], changed: false, readAt });
  }
  for (const { document, readAt } of readings) {
    const parts = [...new Set(idsToKeep(document).flatMap((id) => byId.get(id) ?? []))];
    const records = parts.map(({ record }) => record);
    const record = addVersion(records, document, readAt);
    const same = parts.length === 1 && record === records[0];
    own({
      record,
      stored: parts.flatMap(({ stored }) => stored),
      changed: !same || parts.some(({ changed }) => changed),
      readAt: Math.max(readAt, ...parts.map((part) => part.readAt)),
    });
  }
  const drafts = readings.map(({ document }) => byId.get(idsToKeep(document)[0] ?? ''));
  const all = [...new Set(byId.values())];
  return { drafts: drafts.filter((draft) => draft !== undefined), all };
}

/** A question that was only looked at again. */
function touched({ stored: [only], readAt }: Draft): StoredQuestion[] {
  return only && readAt > (only.readAt ?? 0) ? [{ ...only, readAt }] : [];
}
