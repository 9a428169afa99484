// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://own.example/" }
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  checkKept,
  deleteEverything,
  readKeptMark,
  removeItems,
  settleIfBack,
  settleLoss,
} from '../../../lib/store';
import { collectionDatabase as database } from '../../../lib/store/database';
import { saveNumbered as save } from './save-numbered';

vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
  manifest_version: 3,
  name: 'N',
  version: '1',
});
Object.assign(fakeBrowser, {
  permissions: { getAll: async () => ({ permissions: [], origins: [] }), remove: async () => true },
});

beforeEach(async () => {
  await database.open();
});
afterEach(async () => {
  fakeBrowser.reset();
  await database.delete({ disableAutoOpen: false });
});

/** As a browser does that finds the database damaged. */
const throwAway = () => database.delete({ disableAutoOpen: false });

it('the mark follows what is saved and removed, and tells no loss', async () => {
  await checkKept();
  expect(await fakeBrowser.storage.local.get()).toEqual({}); // nothing was saved yet
  const { key } = await save(1);
  await save(2);
  expect(await checkKept(7000)).toMatchObject({ items: 2, writtenAt: 7000, lost: null });
  await removeItems([key]);
  await checkKept(8000);
  expect(await readKeptMark()).toMatchObject({ items: 1, lost: null });
});

it('another database in its place is told until it is answered, and hidden by nothing', async () => {
  await save(1);
  await save(2);
  await checkKept(7000);
  await throwAway();
  await save(3);
  const lost = { items: 2, writtenAt: 7000, synced: false, whole: true };
  expect((await checkKept()).lost).toEqual(lost);
  await settleIfBack(); // one of two is not all
  expect((await checkKept()).lost).toEqual(lost);
  await settleLoss();
  expect(await checkKept()).toMatchObject({ items: 1, lost: null });
});

it('what has come back is no loss', async () => {
  await save(1);
  await checkKept();
  await throwAway();
  expect((await checkKept()).lost).not.toBeNull();
  await save(1);
  await settleIfBack();
  expect(await checkKept()).toMatchObject({ items: 1, lost: null });
});

it('the last writes gone are told', async () => {
  await save(1);
  await checkKept();
  const before = await Promise.all(
    database.tables.map(async (table) => [table, await table.toArray()] as const),
  );
  await save(2);
  await checkKept();
  await database.transaction('rw', database.tables, async () => {
    for (const [table, rows] of before) {
      await table.clear();
      await table.bulkPut(rows);
    }
  });
  expect((await checkKept()).lost).toMatchObject({ items: 2, whole: false });
});

it('who deletes everything loses nothing', async () => {
  await save(1);
  await checkKept();
  await deleteEverything();
  await checkKept();
  expect(await fakeBrowser.storage.local.get()).toEqual({});
  await save(2);
  expect(await checkKept()).toMatchObject({ items: 1, lost: null });
});
