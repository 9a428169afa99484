import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askToPersist, persistence, saveItem, watchFirstItem } from '../../../lib/store';
import { collectionDatabase as database } from '../../../lib/store/database';
import { question } from '../documents';

function browserThat(answers: boolean) {
  let promised = false;
  const persist = vi.fn(() => Promise.resolve((promised = answers)));
  vi.stubGlobal('navigator', { storage: { persist, persisted: () => Promise.resolve(promised) } });
  return persist;
}

afterEach(async () => {
  vi.unstubAllGlobals();
  fakeBrowser.reset();
  await Promise.all(database.tables.map((table) => table.clear()));
});

it('the browser is asked when the first item is saved, and once', async () => {
  const persist = browserThat(false);
  await database.open();
  watchFirstItem();
  await saveItem(question(), { citations: [], sources: [] });
  await vi.waitFor(() => expect(persist).toHaveBeenCalledOnce());
  const looked = vi.spyOn(fakeBrowser.storage.local, 'get');
  watchFirstItem(); // the next page
  await vi.waitFor(() => expect(looked).toHaveBeenCalled());
  expect(persist).toHaveBeenCalledOnce();
  expect(await persistence()).toBe('not-promised');
});

it('its answer is told, and that there is none', async () => {
  browserThat(true);
  expect(await persistence()).toBe('not-promised');
  expect(await askToPersist()).toBe('promised');
  vi.stubGlobal('navigator', { storage: {} });
  expect(await persistence()).toBe('unknown');
});
