import { Dexie, type EntityTable, type Table } from 'dexie';
import type { CollectionItem, ItemRow } from '../model/collection';
import type { FollowState, LookupRun } from '../model/follow';
import type { Job } from '../model/job';
import type { ArchiveRecord } from '../model/record';
import type { SyncedItem } from '../model/sync';
import type { Totals } from '../relate/question-index';
import { archiveVersion, collectionVersion } from './first-reads';
import { toVersion3 } from './migrate';
import { toCollection2 } from './migrate-collection';
import { toCollection4 } from './migrate-counter';
import { toArchive4, toCollection3 } from './migrate-joint';
import { guardLog } from './log-guard';
import { guardOpening } from './opening';
import { patient } from './patient';

/** A question of the archive under its number, which changes when the question does. */
export interface StoredQuestion extends ArchiveRecord {
  doc: number;
  /** When the reader last had one of its pages open, in ms; absent where none was (it came with a pack). */
  readAt?: number;
}

/** A row of the index: a bucket of a segment, or the facts of its questions; see `block-ids.ts`. */
export interface Block {
  id: number;
  bytes: Uint8Array<ArrayBuffer>;
}

/** What there is to read, kept in one row: it changes together with the rows it speaks of. */
export interface IndexState {
  id: 'index';
  /** Tells this archive from one that stood here before it was emptied or deleted: both number their segments from 1. */
  archive: string;
  totals: Totals;
  /** Oldest first. */
  segments: { id: number; questions: number; buckets: number; bytes: number }[];
  /**
   * The words that are in many questions, and in how many, as of the last merge that saw most of them; see
   * `frequent-words.ts`. Archives of before they were kept as one text have pairs.
   */
  frequent?: string | [stem: string, questions: number][];
  /** What an archive has that was last merged before `frequent` was kept: the words in a tenth of the questions or more. */
  common?: string[];
  /** Numbers of questions that a segment still lists and that are no more. */
  gone: number[];
  nextDoc: number;
  nextSegment: number;
  /** The segment that a merge is writing; left over where the worker was stopped in the middle. */
  merging: number | null;
}

/** Every question known. Only the background writes it. It can be filled again, so a write need not reach the disk at once. */
export class ArchiveDatabase extends Dexie {
  questions!: EntityTable<StoredQuestion, 'doc'>;
  blocks!: EntityTable<Block, 'id'>;
  /** The index's; beside it a row of `asked-texts.ts`. */
  state!: EntityTable<IndexState, 'id'>;
  /** What fills it, and how far that is: noted together with what it brings. */
  jobs!: EntityTable<Job, 'source'>;

  constructor() {
    super('naslag-archive', patient(archiveVersion));
    // A released version is never rewritten: a change of shape is a further version with its upgrade.
    this.version(1).stores({
      records: 'key, *ids, readAt',
      entries: 'key, *ids, *cites, *sources, *words',
      totals: 'id',
    });
    // Earlier questions are also found by the day on which they were submitted.
    this.version(2).stores({ records: 'key, *ids, readAt, date' });
    // Words are looked up in packed blocks, of which a query reads few, instead of a row for each word of each question.
    this.version(3)
      .stores({
        questions: 'doc, *ids, readAt, date',
        blocks: 'id',
        state: 'id',
        jobs: 'source',
        records: null,
        entries: null,
        totals: null,
      })
      .upgrade(toVersion3);
    // One document on several questions makes them no one question.
    this.version(4).upgrade(toArchive4);
    guardOpening(this, archiveVersion);
    guardLog(this);
  }
}

/**
 * What is noted of the database as a whole. `name`: made when it was, so that one which the browser has put in its place is
 * known (`kept-mark.ts`). `written`: the number of the last write.
 */
export type Mark = { id: 'name'; value: string } | { id: 'written'; value: number };

/** A row with its place in the order of writing, so that a list reads only what was written since it last looked. */
export interface StoredRow extends ItemRow {
  /** Higher than that of every row written before it. */
  written: number;
}

/**
 * A line of a restore. `new`: of the file, waiting for the reader's word; `old`: what the restore has changed, so that it
 * can be undone. The items of `old` are those that stood in the place of the one that was written.
 */
export type RestoreLine = { id?: number; restore: number } & (
  | { state: 'new'; item: CollectionItem }
  | { state: 'apart'; row: { key: string } }
  | { state: 'old'; written: CollectionItem; items: CollectionItem[] }
);

/**
 * The reader's own work. A confirmed write must survive a killed browser, so each transaction is flushed to the disk
 * before it is reported done (Dexie hands `chromeTransactionDurability` to IndexedDB as the transaction's `durability`).
 */
export class CollectionDatabase extends Dexie {
  items!: EntityTable<CollectionItem, 'key'>;
  /** What lists show of the items, and what they are searched by: made from them, and written with them. */
  rows!: EntityTable<StoredRow, 'key'>;
  words!: EntityTable<{ key: string; words: string }, 'key'>;
  /** What was taken out of late, so that saving it again brings back the reader's own words. */
  removed!: EntityTable<CollectionItem & { removedAt: number }, 'key'>;
  /** Whether saved questions have been answered: each machine looks for itself. */
  follow!: EntityTable<FollowState, 'key'>;
  lookups!: EntityTable<LookupRun, 'id'>;
  /** What this machine and the sync folder last agreed on; a file each. */
  synced!: EntityTable<SyncedItem, 'name'>;
  /** Items that an upgrade could not read: kept as they were, for nothing of the reader's may be lost. */
  unreadable!: EntityTable<{ key: string }, 'key'>;
  /** What waits to be restored, and what a restore can be undone by; each restore by the number it has. */
  restores!: Table<RestoreLine, number>;
  marks!: EntityTable<Mark, 'id'>;

  constructor() {
    super('naslag-collection', { ...patient(collectionVersion), chromeTransactionDurability: 'strict' });
    // A released version is never rewritten: a change of shape is a further version with its upgrade.
    this.version(1).stores({ items: 'key, *ids, *labels, savedAt', removed: 'key, *ids, removedAt' });
    // Several documents an item, single questions and marked passages; and rows, for lists of ten thousand.
    this.version(2)
      .stores({
        rows: 'key, savedAt, &written',
        words: 'key',
        follow: 'key, news',
        lookups: 'id',
        synced: 'name',
        unreadable: 'key',
        restores: '++id, restore',
      })
      .upgrade(toCollection2);
    // The same of what is saved.
    this.version(3).upgrade(toCollection3);
    // What tells this database from another, and the number of the last write.
    this.version(4).stores({ marks: 'id' }).upgrade(toCollection4);
    guardOpening(this, collectionVersion);
    guardLog(this);
  }
}

export const archiveDatabase = new ArchiveDatabase();
export const collectionDatabase = new CollectionDatabase();
