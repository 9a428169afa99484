import { browser } from 'wxt/browser';
import { clearArchive } from './archive';
import { collectionDatabase } from './database';
import { forgetDrafts } from './drafts';
import { forgetPack } from './inbox';
import { switchSyncOff } from './sync-access';
import { deleteWatches } from './watches';

/**
 * Deletes all that is kept: the settings and what is noted beside them, the collection, the archive and what waits for it;
 * and gives back the permissions that were asked for on the way.
 * What can reach another machine goes first: nothing must carry the empty collection there.
 */
export async function deleteEverything(): Promise<void> {
  await switchSyncOff();
  await browser.storage.local.clear();
  forgetDrafts();
  // Its name and its count of writes say nothing of the reader, and tell that this is no loss.
  const tables = collectionDatabase.tables.filter(({ name }) => name !== 'marks');
  await collectionDatabase.transaction('rw', tables, async () => {
    await Promise.all(tables.map((table) => table.clear()));
  });
  await deleteWatches();
  await forgetPack();
  await clearArchive();
  await giveBackPermissions();
}

/** What was allowed for what is no more: the open data, a sync folder, downloads, notifications. The sites stay. */
async function giveBackPermissions(): Promise<void> {
  const { permissions = [], origins = [] } = await browser.permissions.getAll();
  const manifest = browser.runtime.getManifest();
  const asked: readonly string[] = manifest.optional_permissions ?? [];
  const needed = new Set([
    ...(manifest.host_permissions ?? []),
    ...(manifest.content_scripts ?? []).flatMap(({ matches }) => matches ?? []),
  ]);
  await browser.permissions.remove({
    permissions: permissions.filter((permission) => asked.includes(permission)),
    origins: origins.filter((origin) => !needed.has(origin)),
  });
}
