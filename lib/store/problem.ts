import type { Problem } from '../model/result';

/** A database of a newer Naslag, which this one may read and must not write. */
export class NewerDatabase extends Error {
  // Dexie then opens what is there as it is; see `patient.ts`.
  override readonly name = 'VersionError';
  constructor(database: string) {
    super(`${database} is of a newer Naslag`);
  }
}

/** A write that is refused, for it may be gone at the next start; see `log-trust.ts`. A full disk is why. */
export class DoubtfulLog extends Error {
  override readonly name = 'QuotaExceededError';
  constructor(database: string) {
    super(`${database}: the log is in doubt`);
  }
}

/** Whether the browser says that it could not write or read, and not that it was asked for something wrong. */
export function isAboutDisk(error: unknown): boolean {
  for (let e = error; e instanceof Object; e = (e as { inner?: unknown }).inner)
    if (e instanceof DoubtfulLog) return false;
    else if (['QuotaExceededError', 'UnknownError'].includes(String((e as { name?: unknown }).name)))
      return true;
  return false;
}

/** What an upgrade that cannot begin keeps the store from answering; see `opening.ts`. */
export class BlockedDatabase extends Error {}

/** What to tell the reader when the store throws. Dexie wraps the browser's error in `inner`. */
export function storeProblemOf(error: unknown): Extract<Problem, 'quota' | 'database' | 'newer' | 'blocked'> {
  for (let e = error; e instanceof Object; e = (e as { inner?: unknown }).inner) {
    if ((e as { name?: unknown }).name === 'QuotaExceededError') return 'quota';
    if (e instanceof NewerDatabase) return 'newer';
    if (e instanceof BlockedDatabase) return 'blocked';
  }
  return 'database';
}

/** The same for what is noted of work: whether the disk is full, or it is something else. */
export const problemOf = (error: unknown): Extract<Problem, 'quota' | 'database'> =>
  storeProblemOf(error) === 'quota' ? 'quota' : 'database';
