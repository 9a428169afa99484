import { Dexie } from 'dexie';

/** Some tables as they are at one moment. */
export interface Snapshot {
  get<Row>(table: string, key: IDBValidKey): Promise<Row | undefined>;
  /** In the order of the keys. */
  getMany<Row>(table: string, keys: readonly IDBValidKey[]): Promise<(Row | undefined)[]>;
  /** The rows whose keys lie between these two, themselves among them. */
  getBetween<Row>(table: string, from: IDBValidKey, to: IDBValidKey): Promise<Row[]>;
  /** For each of these values of an index the rows that have it. */
  getEqual<Row>(table: string, index: string, values: readonly IDBValidKey[]): Promise<Row[][]>;
  /** The same: their keys. */
  keysEqual(table: string, index: string, values: readonly IDBValidKey[]): Promise<IDBValidKey[][]>;
}

/**
 * Reads without Dexie, which does for each request what costs more than the request: a page waits for some two hundred of
 * them, and a worker that has just been started runs all of it for the first time. It sees what has been written, and is
 * seen by no live query: what one of those reads must be read with Dexie.
 * @param work asks for all that it needs before it waits for anything but this snapshot, as with any transaction
 */
export async function snapshot<T>(
  database: Dexie,
  tables: readonly string[],
  work: (read: Snapshot) => Promise<T>,
): Promise<T> {
  const transaction = await begin(database, tables);
  let fail: (error: unknown) => void;
  const failed = new Promise<never>((_, reject) => (fail = reject));
  transaction.onabort = () => fail(transaction.error ?? new Error(`${database.name} was closed`));
  return Promise.race([work(reader(transaction)), failed]);
}

async function begin(database: Dexie, tables: readonly string[]): Promise<IDBTransaction> {
  const start = () => (database.backendDB() as IDBDatabase).transaction(tables);
  // Closed on purpose it stays closed, as for Dexie's own reads.
  if (database.hasBeenClosed()) throw new Dexie.DatabaseClosedError();
  if (!database.isOpen()) await database.open();
  try {
    return start();
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'InvalidStateError') throw error;
    // The browser has closed it, and Dexie has not heard yet.
    database.close({ disableAutoOpen: false });
    await database.open();
    return start();
  }
}

function reader(transaction: IDBTransaction): Snapshot {
  const store = (table: string) => transaction.objectStore(table);
  return {
    get: async (table, key) => (await results([store(table).get(key)]))[0],
    getMany: (table, keys) => {
      const from = store(table);
      return results(keys.map((key) => from.get(key)));
    },
    getBetween: async (table, from, to) => {
      const range = IDBKeyRange.bound(from, to);
      return (await results([store(table).getAll(range)]))[0] ?? [];
    },
    getEqual: (table, index, values) => {
      const from = store(table).index(index);
      return results(values.map((value) => from.getAll(value)));
    },
    keysEqual: (table, index, values) => {
      const from = store(table).index(index);
      return results(values.map((value) => from.getAllKeys(value)));
    },
  };
}

/** They are answered in the order in which they were asked: when the last is there, all are. One that fails ends the transaction. */
function results<T>(requests: IDBRequest<T>[]): Promise<T[]> {
  const last = requests.at(-1);
  if (!last) return Promise.resolve([]);
  return new Promise((resolve) => {
    last.onsuccess = () => resolve(requests.map(({ result }) => result));
  });
}
