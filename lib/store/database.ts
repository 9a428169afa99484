import { Dexie, type EntityTable } from 'dexie';
import type { ArchiveRecord, CollectionItem } from '../model/record';
import type { Entry } from '../relate/entry';

/** Sums over the archive that ranking needs, kept in one row so that no query has to walk it. */
export interface Totals {
  id: 'totals';
  questions: number;
  /** Summed lengths of the fields of all entries, in terms. */
  lengths: Entry['lengths'];
}

/** Every question read. Only the background writes it. It can be filled again, so a write need not reach the disk at once. */
export class ArchiveDatabase extends Dexie {
  records!: EntityTable<ArchiveRecord & { readAt: number }, 'key'>;
  entries!: EntityTable<Entry, 'key'>;
  totals!: EntityTable<Totals, 'id'>;

  constructor() {
    super('naslag-archive');
    // A released version is never rewritten: a change of shape is a further version with its upgrade.
    this.version(1).stores({
      records: 'key, *ids, readAt',
      entries: 'key, *ids, *cites, *sources, *words',
      totals: 'id',
    });
    // Earlier questions are also found by the day on which they were submitted.
    this.version(2).stores({ records: 'key, *ids, readAt, date' });
  }
}

/**
 * The reader's own work. A confirmed write must survive a killed browser, so each transaction is flushed to the disk
 * before it is reported done (Dexie hands `chromeTransactionDurability` to IndexedDB as the transaction's `durability`).
 */
export class CollectionDatabase extends Dexie {
  items!: EntityTable<CollectionItem, 'key'>;
  /** What was taken out of late, so that saving it again brings back its labels and note. */
  removed!: EntityTable<CollectionItem & { removedAt: number }, 'key'>;

  constructor() {
    super('naslag-collection', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ items: 'key, *ids, *labels, savedAt', removed: 'key, *ids, removedAt' });
  }
}

export const archiveDatabase = new ArchiveDatabase();
export const collectionDatabase = new CollectionDatabase();
