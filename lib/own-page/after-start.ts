import { bringInDrafts, checkKept, followKept, watchFirstItem } from '../store';
import { syncAfterChanges } from '../sync/when';

/** What each of our own pages does beside what it shows, with the database, once it is shown. */
export function afterStart(): void {
  syncAfterChanges();
  watchFirstItem();
  followKept();
  checkKept().catch((error: unknown) => console.error('Naslag: mark', error));
  bringInDrafts(Date.now()).catch((error: unknown) => console.error('Naslag: notes that were left', error));
}
