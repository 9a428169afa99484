import type { Dexie } from 'dexie';
import { beforeWrites } from './before-writes';
import { whenSoundAgain } from './log-trust';
import { BlockedDatabase, NewerDatabase } from './problem';

/** What may stand between the store and its database: an upgrade that waits for others, or one made by a newer Naslag. */
export type Opening = 'blocked' | 'newer' | null;

const openings = new Map<string, Opening>();
const listeners = new Set<() => void>();

/** Of all our databases the one that matters most: a blocked store answers nothing. */
export function openingNow(): Opening {
  const all = [...openings.values()];
  return all.find((each) => each === 'blocked') ?? all.find((each) => each === 'newer') ?? null;
}

/** Calls `tell` when that changes. @returns the undo */
export function watchOpening(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** The same work, given up where an upgrade is waited for: whoever asked hears why, and may ask again. */
export function unlessBlocked<T>(work: Promise<T>): Promise<T> {
  let end: (() => void) | undefined;
  const waiting = new Promise<never>((_, reject) => {
    const look = () => openingNow() === 'blocked' && reject(new BlockedDatabase('an upgrade is blocked'));
    end = watchOpening(look);
    look();
  });
  return Promise.race([work, waiting]).finally(end);
}

/**
 * An opening that takes so long waits for another, in ms. Only the first that waits is told so by the browser: those that
 * stand in the queue behind it hear nothing.
 */
const patience = 5000;

/** Tells where an opening has to wait. */
export function tellWaiting(name: string, opening: IDBOpenDBRequest): void {
  const timer = setTimeout(() => note(name, 'blocked'), patience);
  const end = () => clearTimeout(timer);
  opening.addEventListener('success', end);
  opening.addEventListener('error', () => {
    end();
    note(name, null);
  });
}

function note(name: string, opening: Opening): void {
  if ((openings.get(name) ?? null) === opening) return;
  openings.set(name, opening);
  for (const tell of listeners) tell();
}

/** Whether what is open was made by a newer Naslag. */
const isNewer = (database: Dexie, version: number): boolean =>
  ((database.backendDB() as IDBDatabase | null)?.version ?? 0) > version * 10;

/** So long a database that could not be opened is left alone, in ms: twice as long after each try, up to the last. */
const pauses = { first: 2000, last: 60_000 };

let reopened = 0;

/** How often the databases could be opened or written after they could not: what was asked in vain may be asked again. */
export const timesReopened = (): number => reopened;

function noteReopened(): void {
  reopened += 1;
  for (const tell of listeners) tell();
}

whenSoundAgain(noteReopened);

/** Not one that was closed on purpose, of which Dexie's own `hasFailed` says the same. */
function hasFailed(database: Dexie): boolean {
  const { _state } = database as unknown as { _state: { dbOpenError: Error | null } };
  return _state.dbOpenError !== null && _state.dbOpenError.name !== 'DatabaseClosedError';
}

/**
 * Dexie answers nothing any more once a database could not be opened, as on a disk that is full. There may be room again: it
 * is tried again, by itself and by whatever is asked.
 */
function openAgain(database: Dexie): void {
  let pause = pauses.first;
  let failed = false;
  database.on(
    'ready',
    () => {
      if (!failed) return;
      failed = false;
      pause = pauses.first;
      noteReopened();
    },
    true,
  );
  database.on('close', () => {
    setTimeout(() => {
      if (!hasFailed(database)) return;
      failed = true;
      database.close({ disableAutoOpen: false });
      setTimeout(() => {
        // What is wrong is told where it is asked.
        if (!database.isOpen())
          database.open().catch((error: unknown) => console.warn('Naslag: opening', error));
      }, pause);
      pause = Math.min(pause * 2, pauses.last);
    });
  });
}

/**
 * Tells when the upgrade of a database is blocked, refuses every write to one of a newer Naslag, and tries again what could
 * not be opened.
 */
export function guardOpening(database: Dexie, version: number): void {
  database.on('blocked', () => note(database.name, 'blocked'));
  database.on('ready', () => note(database.name, isNewer(database, version) ? 'newer' : null), true);
  openAgain(database);
  beforeWrites(database, 'newer', () => {
    if (isNewer(database, version)) throw new NewerDatabase(database.name);
  });
}
