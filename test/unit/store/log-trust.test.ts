import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';

const scratch = 'naslag-log';
let removed: string[] = [];

beforeEach(() => {
  removed = [];
  fakeBrowser.reset();
  const factory = new IDBFactory();
  const remove = factory.deleteDatabase.bind(factory);
  factory.deleteDatabase = (name: string) => (removed.push(name), remove(name));
  vi.stubGlobal('indexedDB', factory);
  vi.spyOn(console, 'warn').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** The store as a context of its own has it. */
async function context() {
  vi.resetModules();
  const { collectionDatabase: database } = await import('../../../lib/store/database');
  const trust = await import('../../../lib/store/log-trust');
  const { storeProblemOf, timesReopened } = await import('../../../lib/store');
  const put = (id: 'name', value: string) =>
    database.marks.put({ id, value }).then(() => null, storeProblemOf);
  return { database, ...trust, put, timesReopened };
}

it('the first context of a browser begins a new log before it opens anything; the others find that done', async () => {
  const [one, other] = [await context(), await context()];
  expect(await one.put('name', 'a')).toBeNull();
  expect(removed).toEqual([scratch]);
  expect(await other.put('name', 'b')).toBeNull();
  expect(removed).toEqual([scratch]);
  await fakeBrowser.storage.session.clear(); // the browser was started again
  expect(await (await context()).put('name', 'c')).toBeNull();
  expect(removed).toEqual([scratch, scratch]);
});

it('an upgrade, which writes much at once, waits for a log that is proven', async () => {
  await new Promise<void>((resolve) => {
    const opening = indexedDB.open('naslag-archive', 10);
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });
  await (await context()).put('name', 'a');
  expect(removed).toEqual([scratch, scratch]);
});

it('after a write that failed, none is confirmed in any context until there is a new log', async () => {
  const [one, other] = [await context(), await context()];
  expect(await one.put('name', 'a')).toBeNull();
  expect(await other.put('name', 'b')).toBeNull();
  const room = vi.fn(() => Promise.resolve({ quota: 1_000_000, usage: 0 }));
  vi.stubGlobal('navigator', { storage: { estimate: room } });
  one.doubt(new DOMException('no space', 'UnknownError'));
  await vi.waitFor(() => expect(other.isDoubtful()).toBe(true));
  expect(await one.put('name', 'c')).toBe('quota');
  expect(await other.put('name', 'c')).toBe('quota');
  expect((await other.database.marks.get('name'))?.value).toBe('b'); // it can be read
  await vi.waitFor(() => expect(room).toHaveBeenCalled(), 5000);
  expect(removed).toEqual([scratch]); // without room nothing is tried, which might itself tear the log
  // A context that begins now finds it so.
  const late = await context();
  expect(await late.put('name', 'c')).toBe('quota');
  room.mockResolvedValue({ quota: 100_000_000, usage: 0 });
  await vi.waitFor(() => expect([one, other, late].some((each) => each.isDoubtful())).toBe(false), 10_000);
  expect(one.timesReopened()).toBe(1);
  for (const each of [one, other, late]) expect(await each.put('name', 'd')).toBeNull();
});

it('where the browser cannot say, the log is renewed all the same, and nothing is refused', async () => {
  vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValue(new Error('corrupt'));
  vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('corrupt'));
  expect(await (await context()).put('name', 'a')).toBeNull();
  expect(removed).toEqual([scratch]);
});

it('a write that was refused for what it asks, or by ourselves, raises no doubt', async () => {
  const { database, isDoubtful, put } = await context();
  await put('name', 'a');
  await expect(database.marks.add({ id: 'name', value: 'b' })).rejects.toThrow();
  await expect(
    database.transaction('rw', database.marks, () => Promise.reject(new Error('ours'))),
  ).rejects.toThrow('ours');
  expect(isDoubtful()).toBe(false);
});
