import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listItems, openingNow, storeProblemOf, timesReopened, unlessBlocked } from '../../../lib/store';
import { collectionDatabase as database } from '../../../lib/store/database';
import { saveNumbered as save } from './save-numbered';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.spyOn(console, 'warn').mockReturnValue();
});
afterEach(() => {
  database.close({ disableAutoOpen: false });
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const problemIn = (work: Promise<unknown>) => work.then(() => null, storeProblemOf);

/** A connection that lets nobody upgrade. */
const hold = (version: number) =>
  new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('naslag-collection', version);
    opening.onsuccess = () => resolve(opening.result);
  });

it('what could not be opened is opened when it can', async () => {
  const whole = indexedDB;
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  });
  const before = timesReopened();
  expect(await problemIn(save(1))).toBe('quota');
  vi.stubGlobal('indexedDB', whole);
  await vi.waitFor(() => expect(timesReopened()).toBe(before + 1), 5000);
  expect(await problemIn(save(1))).toBeNull();
  expect(await listItems()).toHaveLength(1);
});

it('what was closed on purpose stays closed', async () => {
  await save(1);
  database.close();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(database.isOpen()).toBe(false);
  await database.open();
});

describe('a database of a newer Naslag', () => {
  it('is read, and neither written nor added to', async () => {
    await save(1);
    database.close({ disableAutoOpen: false });
    const newer = await hold(300);
    newer.close();
    expect(await listItems()).toHaveLength(1);
    expect(openingNow()).toBe('newer');
    expect(await problemIn(save(2))).toBe('newer');
    expect(await listItems()).toHaveLength(1);
    database.close({ disableAutoOpen: false });
    expect((await hold(300)).version).toBe(300);
  });
});

it('an upgrade that is blocked is told to whoever asks, and goes on when it can', async () => {
  await save(1);
  database.close({ disableAutoOpen: false });
  await new Promise<void>((resolve) => {
    indexedDB.deleteDatabase('naslag-collection').onsuccess = () => resolve();
  });
  const holder = await hold(1);
  const asked = listItems();
  expect(await problemIn(unlessBlocked(asked))).toBe('blocked');
  expect(openingNow()).toBe('blocked');
  holder.close();
  expect(await asked).toEqual([]);
  expect(openingNow()).toBeNull();
});
