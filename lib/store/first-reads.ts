import type { ItemRow } from '../model/collection';

/** A tall window's worth of rows. */
export const screenful = 30;

/** Where `storage.local` has what the reader has chosen. Here, for the first script carries no Zod. */
export const settingsKey = 'settings';

/** What a page's first script (`entrypoints/first-reads.ts`) has asked for by the time that its main one comes. */
interface FirstReads {
  rows: Promise<ItemRow[] | null>;
  /** As `storage.local` answers; `readSettings` understands it. */
  settings: Promise<Record<string, unknown>>;
}

declare global {
  var naslagFirst: FirstReads | undefined;
}

/** The collection as CollectionDatabase makes it; Dexie counts versions in tens. */
const { name, version } = { name: 'naslag-collection', version: 3 * 10 };

/** Of IndexedDB 3.0 (https://w3c.github.io/IndexedDB/#dom-idbindex-getallrecords), which not every browser has yet. */
type WithRecords = IDBIndex & {
  getAllRecords?(options: { count: number; direction: IDBCursorDirection }): IDBRequest<{ value: ItemRow }[]>;
};

/**
 * The rows of the items saved last, newest first, read without Dexie and whatever else a page loads: so they are there
 * when the page's own script is. It makes and changes nothing, and leaves to the store whatever is not as it should be:
 * no collection yet, one of another version, a refused database, an older browser.
 * @returns null where the store must be asked
 */
export function firstRows(limit: number): Promise<ItemRow[] | null> {
  return new Promise((resolve) => {
    const opening = indexedDB.open(name);
    opening.onupgradeneeded = () => opening.transaction?.abort(); // there is none: it is not ours to make
    opening.onerror = () => resolve(null);
    opening.onsuccess = () => {
      const database = opening.result;
      const end = (rows: ItemRow[] | null) => {
        database.close(); // an upgrade would wait for us
        resolve(rows);
      };
      if (database.version !== version) return end(null);
      const index: WithRecords = database.transaction('rows').objectStore('rows').index('savedAt');
      const reading = index.getAllRecords?.({ count: limit, direction: 'prev' });
      if (!reading) return end(null);
      reading.onsuccess = () => end(reading.result.map(({ value }) => value));
      reading.onerror = () => end(null);
    };
  });
}
