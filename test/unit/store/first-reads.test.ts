import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newestRows } from '../../../lib/store';
import { collectionDatabase } from '../../../lib/store/database';
import { firstRows } from '../../../lib/store/first-reads';
import { saveNumbered as save } from './save-numbered';

describe('the first rows of the collection', () => {
  beforeEach(async () => {
    await Promise.all(collectionDatabase.tables.map((table) => table.clear()));
    vi.useFakeTimers({ toFake: ['Date'] });
    for (const number of [10001, 10002, 10003]) {
      vi.setSystemTime(4_000_000_000_000 + number);
      await save(number);
    }
    vi.useRealTimers();
  });
  afterEach(() => vi.unstubAllGlobals());

  it('are those that the store has, newest first', async () => {
    const rows = await firstRows(2);
    expect(rows?.map(({ subject }) => subject)).toEqual(['onderwerp 10003', 'onderwerp 10002']);
    expect(rows).toEqual(await newestRows(2));
  });

  it('do not keep the collection from an upgrade', async () => {
    await firstRows(2);
    collectionDatabase.close();
    await new Promise<void>((resolve, reject) => {
      const upgrade = indexedDB.open('naslag-collection', 990);
      upgrade.onblocked = () => reject(new Error('blocked'));
      upgrade.onsuccess = () => {
        upgrade.result.close();
        resolve();
      };
    });
    expect(await firstRows(2)).toBeNull(); // of another version: left to the store
    await new Promise<void>((resolve, reject) => {
      const gone = indexedDB.deleteDatabase('naslag-collection');
      gone.onsuccess = () => resolve();
      gone.onerror = () => reject(new Error('not deleted'));
    });
    await collectionDatabase.open();
  });

  it('are left to the store where there is no collection, and none is made', async () => {
    vi.stubGlobal('indexedDB', new IDBFactory());
    expect(await firstRows(2)).toBeNull();
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('are left to the store where the database is refused', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        const opening: { onerror?: () => void } = {};
        queueMicrotask(() => opening.onerror?.());
        return opening;
      },
    });
    expect(await firstRows(2)).toBeNull();
  });
});
