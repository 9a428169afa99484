// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://own.example/" }
import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  addWatch,
  countRecords,
  deleteEverything,
  keepPack,
  keptPack,
  listWatches,
  readSyncAccess,
  rememberDocuments,
  saveItem,
  switchSyncOn,
} from '../../../lib/store';
import { collectionDatabase as database } from '../../../lib/store/database';
import { question } from '../documents';

const folder = { address: 'https://wolk.example/naslag/', user: 'wim', password: 'geheim-9' };
const synced = { name: 'a', key: null, tag: null, seen: {}, agreed: null, left: null };

const permissions = {
  getAll: vi.fn(async () => ({
    permissions: ['storage', 'downloads', 'notifications'],
    origins: ['*://www.tweedekamer.nl/*', 'https://repository.overheid.nl/*', 'https://wolk.example/*'],
  })),
  remove: vi.fn(async () => true),
};
Object.assign(fakeBrowser, { permissions });
vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
  manifest_version: 3,
  name: 'Naslag',
  version: '1',
  permissions: ['storage'],
  optional_permissions: ['downloads', 'notifications'],
  content_scripts: [{ matches: ['*://www.tweedekamer.nl/*'] }],
});

it('everything that is kept is deleted, what can reach another machine first', async () => {
  await fakeBrowser.storage.local.set({ settings: { language: 'nl' }, sync: { password: 'geheim' } });
  const item = await saveItem(question(), { citations: [], sources: [] });
  await switchSyncOn(folder);
  await addWatch({ words: 'haven', people: [], parties: [], ministries: [] });
  localStorage.setItem('draft:1', '{}');
  await database.synced.add({ ...synced, key: item.key });
  await database.unreadable.add({ key: 'x' });
  await rememberDocuments([{ document: question(), readAt: 1 }]);
  await keepPack(new Blob(['x']), 'x');
  const left: unknown[] = [];
  const clear = vi.spyOn(fakeBrowser.storage.local, 'clear').mockImplementationOnce(async () => {
    left.push(await readSyncAccess(), await database.items.count());
    clear.mockRestore();
    await fakeBrowser.storage.local.clear();
  });
  await deleteEverything();
  expect(left).toEqual([null, 1]);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
  const tables = database.tables.filter(({ name }) => name !== 'marks');
  expect(await Promise.all(tables.map((table) => table.count()))).toEqual(tables.map(() => 0));
  // How many writes there were, by which a page that is open follows; nothing of what was written.
  expect(await database.marks.toArray()).toEqual([{ id: 'written', value: 1 }]);
  expect(await listWatches()).toEqual([]);
  expect([await countRecords(), await keptPack()]).toEqual([0, undefined]);
  expect(permissions.remove).toHaveBeenCalledExactlyOnceWith({
    permissions: ['downloads', 'notifications'],
    origins: ['https://repository.overheid.nl/*', 'https://wolk.example/*'],
  });
});
