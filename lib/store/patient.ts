import { tellWaiting } from './opening';
import { NewerDatabase } from './problem';

/**
 * How Dexie is to open a database. Where one of a newer Naslag lies there, Dexie opens it as it is, and adds to it what it
 * misses, under a higher version yet. It may be read; it must not be changed, so no version beyond our own is ever asked for.
 * @param version ours
 */
export function patient(version: number): { indexedDB?: IDBFactory } {
  if (typeof indexedDB === 'undefined') return {}; // what only reads our types in Node
  const open = (name: string, wanted?: number) => {
    if (wanted !== undefined && wanted > version * 10) throw new NewerDatabase(name);
    // Asked for each time: tests replace it.
    const opening = indexedDB.open(name, wanted);
    tellWaiting(name, opening);
    return opening;
  };
  return { indexedDB: new Proxy(indexedDB, { get: (_, key) => (key === 'open' ? open : bound(key)) }) };
}

function bound(key: string | symbol): unknown {
  const value: unknown = Reflect.get(indexedDB, key);
  return typeof value === 'function' ? (value.bind(indexedDB) as unknown) : value;
}
