import { resolve } from '../citations/resolve';
import type { ReadDocument } from '../model/document';
import { identifiers } from '../model/identifiers';
import type { ArchiveRecord } from '../model/record';
import { makeEntry, type Entry } from '../relate/entry';
import { terms } from '../relate/terms';
import { archiveDatabase as database, type Totals } from './database';
import { addVersion } from './versions';

/**
 * Puts a document into the archive: as a further version of the question it belongs to, or as a new question.
 * A document that was read before replaces its own earlier reading; one that ties two questions shows that they are one.
 */
export function rememberDocument(document: ReadDocument): Promise<ArchiveRecord> {
  const { records, entries, totals } = database;
  return database.transaction('rw', records, entries, totals, async () => {
    const found = await records.where('ids').anyOf(identifiers(document)).distinct().toArray();
    const readAt = Date.now();
    const record = addVersion(found, document, readAt);
    const entry = makeEntry(
      record,
      record.versions.map((version) => resolve(version.document)),
    );
    const keys = found.map(({ key }) => key);
    await count(
      (await entries.bulkGet(keys)).filter((before) => before !== undefined),
      entry,
    );
    await entries.bulkDelete(keys);
    await records.bulkDelete(keys);
    await entries.put(entry);
    await records.put({ ...record, readAt });
    return record;
  });
}

/** The question that one of these ids belongs to. */
export function findRecord(ids: string[]): Promise<ArchiveRecord | undefined> {
  return database.records.where('ids').anyOf(ids).first();
}

/** The questions that were submitted on one of these days. */
export function recordsOfDates(dates: string[]): Promise<ArchiveRecord[]> {
  return database.records.where('date').anyOf(dates).toArray();
}

/** What was read last, newest first. */
export function recentRecords(limit: number): Promise<ArchiveRecord[]> {
  return database.records.orderBy('readAt').reverse().limit(limit).toArray();
}

/** Questions that hold all words of the query, best known words first; a query without a telling word finds none. */
export async function searchRecords(query: string, limit: number): Promise<ArchiveRecord[]> {
  const stems = [...new Set(terms(query).map(({ stem }) => stem))];
  const byId = await database.records.where('ids').equals(query.trim()).toArray();
  if (stems.length === 0) return byId;
  const [first = [], ...rest] = await Promise.all(
    stems.map((stem) => database.entries.where('words').equals(stem).primaryKeys()),
  );
  const others = rest.map((keys) => new Set(keys));
  const keys = first.filter((key) => others.every((set) => set.has(key))).slice(0, limit);
  const found = await database.records.bulkGet(keys);
  return [...byId, ...found.filter((record) => record !== undefined)];
}

export function countRecords(): Promise<number> {
  return database.records.count();
}

/** Empties the archive; the collection keeps its own evidence. @returns how many questions it held */
export function clearArchive(): Promise<number> {
  const { records, entries, totals } = database;
  return database.transaction('rw', records, entries, totals, async () => {
    const held = await records.count();
    await Promise.all([records.clear(), entries.clear(), totals.clear()]);
    return held;
  });
}

/** Keeps the sums true when `entry` takes the place of others, or of none. */
async function count(before: Entry[], entry: Entry): Promise<void> {
  const { questions, lengths } = (await database.totals.get('totals')) ?? noTotals;
  await database.totals.put({
    id: 'totals',
    questions: questions + 1 - before.length,
    lengths: lengths.map((sum, i) =>
      before.reduce((rest, old) => rest - (old.lengths[i] ?? 0), sum + (entry.lengths[i] ?? 0)),
    ) as Entry['lengths'],
  });
}

export const noTotals: Totals = { id: 'totals', questions: 0, lengths: [0, 0, 0] };
