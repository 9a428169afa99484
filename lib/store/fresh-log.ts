/**
 * Chromium keeps all databases of an extension in one LevelDB, which writes first to a log. Where a write was cut off in its
 * midst, by a full disk or a browser that was killed, the log ends in a torn record. The next start drops that record, as it
 * should, and then goes on writing behind it in the same file (https://github.com/google/leveldb/issues/1287). At the start
 * after that one, everything behind the tear is lost without a word, or the log is found damaged and every database of the
 * extension is thrown away. So what is confirmed is true only once the log is another one.
 */
const scratch = 'naslag-log';

/** Below Chromium's limit for values that go into a file of their own, beside the log. */
const valueBytes = 60_000;

/**
 * LevelDB begins a new log when one has so much in it, at most; and another only when the first has been written out.
 * A bit more than two of them, then, tells that the one we had is gone.
 */
const logBytes = 4 * 1024 * 1024;
const provingBytes = 2 * logBytes + 2_000_000;

/** So much room a new log and its proof need, in bytes: less, and the attempt itself might tear the log. */
export const roomNeeded = 32_000_000;

/** How much more the browser says it can store; as good as anything where it does not say. */
export async function roomLeft(): Promise<number> {
  const { storage } = globalThis.navigator ?? {};
  if (!storage?.estimate) return Infinity;
  const { quota = Infinity, usage = 0 } = await storage.estimate();
  return quota - usage;
}

/**
 * Has LevelDB begin a new log: Chromium compacts what a deleted database leaves, for which the log is written out first. That
 * happens within some 30 ms after this has ended; the browser does not say when.
 */
export async function renewLog(): Promise<void> {
  (await open()).close();
  await remove();
}

/** Ends when no part of the log that there was before can be in use any more; rejects where that cannot be had. */
export async function proveLog(): Promise<void> {
  const database = await open();
  try {
    const bytes = crypto.getRandomValues(new Uint8Array(valueBytes)); // which nobody can make smaller
    const together = 20;
    for (let written = 0; written < provingBytes; written += together * valueBytes)
      await new Promise<void>((resolve, reject) => {
        const transaction = database.transaction('pieces', 'readwrite');
        for (let i = 0; i < together; i++) transaction.objectStore('pieces').put(bytes, i);
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error ?? new Error('the log: closed'));
      });
  } finally {
    database.close();
  }
  await remove();
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(scratch, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('pieces');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error ?? new Error('the log: not opened'));
  });
}

function remove(): Promise<void> {
  return new Promise((resolve, reject) => {
    const removing = indexedDB.deleteDatabase(scratch);
    removing.onsuccess = () => resolve();
    removing.onerror = () => reject(removing.error ?? new Error('the log: not removed'));
  });
}
