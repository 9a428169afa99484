import { Dexie } from 'dexie';
import { beforeWrites } from './before-writes';
import { doubt, isDoubtful, logBegun } from './log-trust';
import { DoubtfulLog, isAboutDisk } from './problem';

/**
 * Has a database opened only on a log of which nothing is torn, and refuses every write once one may be: what is confirmed
 * must be there at the next start. Reading goes on.
 */
export function guardLog(database: Dexie): void {
  const open = database.open.bind(database);
  const openOn = (begun: Promise<void> | null) => (begun ? Dexie.Promise.resolve(begun).then(open) : open());
  database.open = () =>
    openOn(logBegun()).catch((error: unknown) => {
      if (isAboutDisk(error)) doubt(error); // an upgrade writes
      throw error;
    });
  database.on(
    'ready',
    () => {
      // The browser closes all of them when a write has failed.
      database.backendDB().addEventListener('close', () => doubt(`${database.name} was closed`));
    },
    true,
  );
  beforeWrites(
    database,
    'log',
    () => {
      if (isDoubtful()) throw new DoubtfulLog(database.name);
    },
    (transaction) =>
      transaction.addEventListener('abort', () => isAboutDisk(transaction.error) && doubt(transaction.error)),
  );
}
