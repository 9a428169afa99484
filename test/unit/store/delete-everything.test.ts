import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  countRecords,
  deleteEverything,
  keepPack,
  keptPack,
  rememberDocuments,
  saveItem,
} from '../../../lib/store';
import { collectionDatabase as database } from '../../../lib/store/database';
import { question } from '../documents';

it('everything that is kept is deleted, what can reach another machine first', async () => {
  await fakeBrowser.storage.local.set({ settings: { language: 'nl' }, sync: { password: 'geheim' } });
  const item = await saveItem(question(), { citations: [], sources: [] });
  await database.synced.add({ key: item.key, etag: null, own: item });
  await database.unreadable.add({ key: 'x' });
  await rememberDocuments([{ document: question(), readAt: 1 }]);
  await keepPack(new Blob(['x']), 'x');
  const left: number[] = [];
  const clear = vi.spyOn(fakeBrowser.storage.local, 'clear').mockImplementationOnce(async () => {
    left.push(await database.synced.count());
    clear.mockRestore();
    await fakeBrowser.storage.local.clear();
  });
  await deleteEverything();
  expect(left).toEqual([1]);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
  expect(await Promise.all(database.tables.map((table) => table.count()))).toEqual(
    database.tables.map(() => 0),
  );
  expect([await countRecords(), await keptPack()]).toEqual([0, undefined]);
});
