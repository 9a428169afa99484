import type { ReadDocument } from '../model/document';
import { questionsNamed } from '../model/questions';
import type { ArchiveRecord } from '../model/record';
import { emptyIndex } from './block-ids';
import { archiveDatabase as database, type StoredQuestion } from './database';
import { indexed } from './indexed';
import { putRecords } from './put-records';
import { readWordKinds } from './read-word-kinds';
import { rowsOfIds } from './rows-of-ids';
import { attach, join } from './attach';
import { holdersOf } from './belongs';
import { idsToFind, sameDocument } from './versions';

/** One document for the archive. */
export interface Reading {
  document: ReadDocument;
  /** When the reader had its page open, in ms; 0 where nobody did: it came with a pack or from the open data. */
  readAt: number;
}

/** What became of some documents. */
export interface Remembered {
  /**
   * The questions that they belong to, in order: one for each, and all of a joint reply's, its own first. The same one
   * again where two belong to it.
   */
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
 * Puts documents into the archive, all or none: each as a further version of the question it belongs to (a joint reply of
 * each), or as a new question. One that was read before replaces its own earlier reading. What the archive knows already
 * changes nothing.
 * @param note what to write in the same transaction, on `jobs`; whatever it throws undoes all
 */
export async function rememberDocuments(
  readings: readonly Reading[],
  note: (now: Remembered) => Promise<void> = () => Promise.resolve(),
): Promise<Remembered> {
  await readWordKinds();
  const { questions, blocks, state, jobs } = database;
  // Most documents are new questions: what the index keeps of them is made before anyone has to wait for the database.
  const prepared = new Map(
    readings.length === 1
      ? []
      : readings.map((reading) => [reading.document, indexed(newRecord(reading))] as const),
  );
  return database.transaction('rw', questions, blocks, state, jobs, async () => {
    const ids = [...new Set(readings.flatMap(({ document }) => idsToFind(document)))];
    const found = await rowsOfIds(questions, ids);
    const { drafts, all } = draft(readings, found);
    const changed = [...new Set(drafts)].filter(({ changed }) => changed);
    await questions.bulkPut(all.filter(({ changed }) => !changed).flatMap(touched));

    const before = (await state.get('index')) ?? emptyIndex();
    const index = await putRecords(
      database,
      before,
      changed.map(({ record, stored, readAt }) => {
        const only = record.versions.length === 1 ? record.versions[0] : undefined;
        const entry = only && stored.length === 0 ? prepared.get(only.document) : undefined;
        return { record, stored, readAt, entry };
      }),
    );
    const added = index.totals.questions - before.totals.questions;
    const remembered = { records: drafts.map(({ record }) => record), added };
    await note(remembered);
    return remembered;
  });
}

const newRecord = ({ document, readAt }: Reading) =>
  join([], [{ document, readAt }], questionsNamed(document)[0] ?? null);

/** Adds the readings one by one to the questions found, and to each other. */
function draft(readings: readonly Reading[], found: StoredQuestion[]) {
  const all = new Set<Draft>();
  const byId = new Map<string, Set<Draft>>();
  const own = (draft: Draft) => {
    all.add(draft);
    for (const id of draft.record.ids) byId.set(id, (byId.get(id) ?? new Set()).add(draft));
  };
  const leave = (draft: Draft) => {
    all.delete(draft);
    for (const id of draft.record.ids) byId.get(id)?.delete(draft);
  };
  const sharing = (document: ReadDocument) => [
    ...new Set(idsToFind(document).flatMap((id) => [...(byId.get(id) ?? [])])),
  ];
  for (const stored of found) {
    const { doc, readAt = 0, ...record } = stored;
    void doc; // changes with the question
    own({ record, stored: [stored], changed: false, readAt });
  }
  for (const { document, readAt } of readings) {
    const near = sharing(document);
    const attached = attach(
      document,
      readAt,
      near.map(({ record }) => record),
    );
    const gone = new Set<Draft>();
    const drafts = attached.map(({ record, from }): Draft => {
      const parts = near.filter((part) => from.includes(part.record));
      const same = parts.length === 1 && record === parts[0]?.record;
      // What two of them are made of is taken out of the archive once.
      const stored = parts.filter((part) => !gone.has(part)).flatMap((part) => part.stored);
      for (const part of parts) gone.add(part);
      return {
        record,
        stored,
        changed: !same || parts.some(({ changed }) => changed),
        readAt: Math.max(readAt, ...parts.map((part) => part.readAt)),
      };
    });
    gone.forEach(leave);
    drafts.forEach(own);
  }
  const drafts = readings.flatMap(({ document }) => {
    const near = new Map(sharing(document).map((draft) => [draft.record, draft]));
    const holding = [...near.keys()].filter((record) =>
      record.versions.some((version) => sameDocument(version.document, document)),
    );
    return holdersOf(document, holding).flatMap((record) => near.get(record) ?? []);
  });
  return { drafts, all: [...all] };
}

/** A question that was only looked at again. */
function touched({ stored: [only], readAt }: Draft): StoredQuestion[] {
  return only && readAt > (only.readAt ?? 0) ? [{ ...only, readAt }] : [];
}
