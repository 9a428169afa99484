import type { RivalQuestion } from './messages';

/** The rivals' own IndexedDB: the questions by key, and the index in as many pieces as the engine makes of it. */
const stores = ['questions', 'index'] as const;
type Store = (typeof stores)[number];

let opened: Promise<IDBDatabase> | null = null;

function open(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open('rival', 1);
    request.onupgradeneeded = () => stores.forEach((name) => request.result.createObjectStore(name));
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB does not open'));
  });
  return opened;
}

/** Writes all of them in one transaction, and returns when they are on the disk. */
async function putAll(store: Store, values: [IDBValidKey, unknown][]): Promise<void> {
  const transaction = (await open()).transaction(store, 'readwrite', { durability: 'strict' });
  for (const [key, value] of values) transaction.objectStore(store).put(value, key);
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error(`${store} was not written`));
  });
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB does not answer'));
  });
}

const reading = async (store: Store) => (await open()).transaction(store).objectStore(store);

export const storeQuestions = (questions: [number, RivalQuestion][]) => putAll('questions', questions);

/** Of each of these keys its question, read in one transaction. */
export async function readQuestions(keys: Iterable<number>): Promise<Map<number, RivalQuestion>> {
  const store = await reading('questions');
  const read = [...keys].map(
    async (key) => [key, await answer<RivalQuestion | undefined>(store.get(key))] as const,
  );
  const found = new Map<number, RivalQuestion>();
  for (const [key, question] of await Promise.all(read)) {
    if (!question) throw new Error(`the index names question ${key}, which is not stored`);
    found.set(key, question);
  }
  return found;
}

export const countQuestions = async () => answer((await reading('questions')).count());

export const storeIndex = (pieces: unknown[]) => putAll('index', [...pieces.entries()]);

/** The pieces in the order in which they were stored. */
export async function readIndex<Piece>(): Promise<Piece[]> {
  const pieces = await answer<Piece[]>((await reading('index')).getAll());
  if (pieces.length === 0) throw new Error('no index is stored: import and finish come first');
  return pieces;
}
