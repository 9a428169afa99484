import { firstRun } from '../model/first-run';
import { storedValue } from './stored-value';

/** Of the first minutes, in `storage.local`: there before any database is. */
export const { read: readFirstRun, change: changeFirstRun } = storedValue('first-run', firstRun);
