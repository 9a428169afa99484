import { browser } from 'wxt/browser';
import { clearArchive } from './archive';
import { collectionDatabase } from './database';
import { forgetPack } from './inbox';
import { switchSyncOff } from './sync-access';

/**
 * Deletes all that is kept: the settings and what is noted beside them, the collection, the archive and what waits for it.
 * What can reach another machine goes first: nothing must carry the empty collection there.
 */
export async function deleteEverything(): Promise<void> {
  await switchSyncOff();
  await browser.storage.local.clear();
  const { tables } = collectionDatabase;
  await collectionDatabase.transaction('rw', tables, async () => {
    await Promise.all(tables.map((table) => table.clear()));
  });
  await forgetPack();
  await clearArchive();
}
