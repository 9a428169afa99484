import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { addressesOf } from '../sites/catalogue';
import { fictionalQuestion } from '../sites/fictional';
import { fillCollection } from './fill-collection';
import { keptItems } from './kept-items';
import { launch, openPopup, read, type Running } from './launch';
import { leveldbOf } from './leveldb';
import { expect, test } from './test';

declare const chrome: { storage: { local: { get(key?: string): Promise<Record<string, object>> } } };

const { publication } = addressesOf(fictionalQuestion(13));

async function open({ context, home }: Running, name: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${home}${name}.html`);
  return page;
}

test('a collection that the browser has thrown away is not called empty @long', async ({ sites }) => {
  const profile = mkdtempSync(join(tmpdir(), 'naslag-lost-'));
  const start = () => launch({ port: sites.port, profile });
  let running = await start();
  try {
    await expect((await open(running, 'collection')).getByText('Uw verzameling is nog leeg')).toBeVisible();
    await fillCollection(running, keptItems(3));
    await open(running, 'collection');
    const mark = () => running.worker.evaluate(async () => (await chrome.storage.local.get('kept')).kept);
    await expect.poll(mark).toMatchObject({ items: 3, lost: null });
    await running.close();
    writeFileSync(join(leveldbOf(profile), 'CURRENT'), '');
    running = await start();
    const collection = await open(running, 'collection');
    const popup = await openPopup(running, await read(running.context, publication));
    for (const page of [collection, popup, await open(running, 'options')]) {
      const lost = page.getByTestId('lost');
      await expect(lost).toContainText('De browser heeft uw verzameling verloren (3 documenten');
      await expect(lost).toContainText('Voor zover Naslag weet, is er geen back-up gemaakt.');
    }
    await expect(collection.getByText('Uw verzameling is nog leeg')).toHaveCount(0);
    // What is saved from here on does not hide it, nor does another start.
    await popup.getByTestId('save').click();
    await expect(collection.getByTestId('item')).toHaveCount(1);
    await expect.poll(mark).toMatchObject({ items: 1, lost: { items: 3 } });
    await collection.reload();
    await collection.getByRole('button', { name: 'Verdergaan zonder' }).click();
    await expect(collection.getByTestId('lost')).toHaveCount(0);
    await expect(popup.getByTestId('lost')).toHaveCount(0);
  } finally {
    await running.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

/** A database as version 3 made it, held by one who does not let go. */
const holdVersion3 = () =>
  new Promise<void>((resolve, reject) => {
    const tables: Record<string, [key: string | null, ...indexes: string[]]> = {
      items: ['key', '*ids', '*labels', 'savedAt'],
      removed: ['key', '*ids', 'removedAt'],
      rows: ['key', 'savedAt', '&written'],
      words: ['key'],
      follow: ['key', 'news'],
      lookups: ['id'],
      synced: ['name'],
      unreadable: ['key'],
      restores: [null, 'restore'],
    };
    indexedDB.deleteDatabase('naslag-collection');
    const opening = indexedDB.open('naslag-collection', 30);
    opening.onupgradeneeded = () => {
      for (const [name, [key, ...indexes]] of Object.entries(tables)) {
        const options = key === null ? { keyPath: 'id', autoIncrement: true } : { keyPath: key };
        const store = opening.result.createObjectStore(name, options);
        for (const index of indexes) {
          const path = index.replace(/^[*&]/, '');
          store.createIndex(path, path, {
            multiEntry: index.startsWith('*'),
            unique: index.startsWith('&'),
          });
        }
      }
    };
    opening.onerror = () => reject(new Error('not opened'));
    opening.onsuccess = () => {
      Object.assign(globalThis, { held: opening.result });
      resolve();
    };
  });

/** As a Naslag to come would have it. */
const upgradeTo30 = () =>
  new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('naslag-collection', 300);
    opening.onupgradeneeded = () => opening.result.createObjectStore('further');
    opening.onerror = () => reject(new Error('not opened'));
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
  });

test('settings that are refused, an upgrade that is blocked, a newer database: each is said', async ({
  running,
}) => {
  const deaf = await running.context.newPage();
  await deaf.addInitScript(() => {
    const refuse = () => Promise.reject(new Error('Corruption: block checksum mismatch'));
    Object.assign(chrome.storage.local, { get: refuse, set: refuse });
  });
  const site = await read(running.context, publication);
  for (const name of ['collection', 'options', `popup`]) {
    await deaf.goto(`${running.home}${name}.html`);
    await expect(deaf.getByTestId('settings-unread'), name).toBeVisible();
  }
  await deaf.goto(`${running.home}options.html`);
  await deaf.getByRole('switch').first().click();
  await expect(deaf.getByTestId('settings-unkept')).toBeVisible();
  await deaf.close();

  const raw = await running.context.newPage();
  await raw.goto(`${running.home}manifest.json`);
  await raw.evaluate(holdVersion3);
  const collection = await open(running, 'collection');
  await expect(collection.getByTestId('store-blocked')).toContainText('Sluit de andere tabbladen van Naslag');
  await site.locator('naslag-bar [data-action="save"]').click();
  await expect(site.locator('naslag-bar')).toContainText('Sluit de andere tabbladen van Naslag');
  await raw.evaluate('held.close()');
  await expect(collection.getByTestId('store-blocked')).toHaveCount(0);
  await fillCollection(running, keptItems(3));
  await expect(collection.getByTestId('item')).toHaveCount(4); // what was waited with has been saved as well

  await raw.evaluate(upgradeTo30);
  await collection.reload();
  await expect(collection.getByTestId('store-newer')).toContainText('Werk Naslag bij');
  await expect(collection.getByTestId('item')).toHaveCount(4);
  await site.reload();
  await site.locator('naslag-bar [data-action="save"]').click();
  await expect(site.locator('naslag-bar')).toContainText('Werk Naslag bij');
  await expect(collection.getByTestId('item')).toHaveCount(4);
  const options = await open(running, 'options');
  const [download] = await Promise.all([
    options.waitForEvent('download'),
    options.getByTestId('make-backup').click(),
  ]);
  expect(gunzipSync(readFileSync(await download.path())).toString()).toContain('"items":4');
});
