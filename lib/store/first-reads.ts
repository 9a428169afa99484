import type { ItemRow } from '../model/collection';
import type { ArchiveRecord } from '../model/record';

/** What fills a window 2160 pixels high, in rows of the least height. */
export const screenful = 40;

/** Where `storage.local` has what the reader has chosen. Here, for the first script carries no Zod. */
export const settingsKey = 'settings';

/** What a page's first script (`entrypoints/first-reads.ts`) has asked for by the time that its main one comes. */
interface FirstReads {
  /** Of the list that the address names; the other's is not read. */
  rows: Promise<ItemRow[] | null>;
  questions: Promise<FirstQuestion[] | null>;
  /** As `storage.local` answers; `readSettings` understands it. */
  settings: Promise<Record<string, unknown>>;
}

/** A question of the archive as it is stored. */
type FirstQuestion = ArchiveRecord & { doc: number };

declare global {
  var naslagFirst: FirstReads | undefined;
}

/** The versions that this Naslag writes; `database.ts` makes them. Here, for the first script carries no Dexie. */
export const collectionVersion = 4;
export const archiveVersion = 4;

/** A database as the store makes it; Dexie counts versions in tens. */
interface Shelf {
  name: string;
  version: number;
  table: string;
  /** What is newest by this index, stands first. */
  index: string;
}
const collection: Shelf = {
  name: 'naslag-collection',
  version: collectionVersion * 10,
  table: 'rows',
  index: 'savedAt',
};
const archive: Shelf = {
  name: 'naslag-archive',
  version: archiveVersion * 10,
  table: 'questions',
  index: 'date',
};

/** Whether an address wants the archive's list; `lib/list/wanted.ts` says how. */
export const wantsArchive = (hash: string): boolean =>
  new URLSearchParams(hash.replace(/^#/, '')).get('tab') === 'archive';

/** The rows of the items saved last, newest first; null where the store must be asked. */
export const firstRows = (limit: number): Promise<ItemRow[] | null> => readNewest(collection, limit);

/** The questions of the archive that were submitted last, newest first; null where the store must be asked. */
export const firstQuestions = (limit: number): Promise<FirstQuestion[] | null> => readNewest(archive, limit);

/** Of IndexedDB 3.0 (https://w3c.github.io/IndexedDB/#dom-idbindex-getallrecords), which not every browser has yet. */
type WithRecords<T> = IDBIndex & {
  getAllRecords?(options: { count: number; direction: IDBCursorDirection }): IDBRequest<{ value: T }[]>;
};

/**
 * The newest of a table, read without Dexie and whatever else a page loads: so they are there when the page's own script
 * is. It makes and changes nothing, and leaves to the store whatever is not as it should be: no database yet, one of
 * another version, a refused one, an older browser.
 */
function readNewest<T>(shelf: Shelf, limit: number): Promise<T[] | null> {
  return new Promise((resolve) => {
    const opening = indexedDB.open(shelf.name);
    opening.onupgradeneeded = () => opening.transaction?.abort(); // there is none: it is not ours to make
    opening.onerror = () => resolve(null);
    opening.onsuccess = () => {
      const database = opening.result;
      const end = (found: T[] | null) => {
        database.close(); // an upgrade would wait for us
        resolve(found);
      };
      if (database.version !== shelf.version) return end(null);
      const index: WithRecords<T> = database
        .transaction(shelf.table)
        .objectStore(shelf.table)
        .index(shelf.index);
      const reading = index.getAllRecords?.({ count: limit, direction: 'prev' });
      if (!reading) return end(null);
      reading.onsuccess = () => end(reading.result.map(({ value }) => value));
      reading.onerror = () => end(null);
    };
  });
}
