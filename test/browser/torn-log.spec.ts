import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fillCollection } from './fill-collection';
import { keptItems } from './kept-items';
import { launch, type Running } from './launch';
import { tearLog } from './leveldb';
import { expect, test } from './test';

/** A write that is none of ours, large enough to be cut in its midst. */
async function writeMuch({ context, home }: Running): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${home}manifest.json`);
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('other');
        opening.onupgradeneeded = () => opening.result.createObjectStore('values');
        opening.onerror = () => reject(new Error('not opened'));
        opening.onsuccess = () => {
          const writing = opening.result.transaction('values', 'readwrite', { durability: 'strict' });
          writing.objectStore('values').put(crypto.getRandomValues(new Uint8Array(50_000)), 1);
          writing.oncomplete = () => resolve();
        };
      }),
  );
}

async function openFirst({ context, home }: Running) {
  const page = await context.newPage();
  await page.goto(`${home}collection.html`);
  await page.getByTestId('item').first().click();
  return page;
}

// Chromium goes on writing behind a record that was cut off, and at the start after that one loses all that stands there.
test('what is confirmed after a write that was cut off is there at every later start @long', async ({
  sites,
}) => {
  test.setTimeout(240_000); // three starts
  const profile = mkdtempSync(join(tmpdir(), 'naslag-torn-'));
  const start = () => launch({ port: sites.port, profile });
  let running = await start();
  try {
    await fillCollection(running, keptItems(3));
    await writeMuch(running);
    await running.close();
    tearLog(profile, 5000);
    running = await start();
    const page = await openFirst(running);
    await page.getByTestId('note').fill('na de onderbreking');
    await expect(page.getByText('Bewaard', { exact: true })).toBeVisible();
    await running.close();
    running = await start();
    const again = await openFirst(running);
    await again.getByTestId('note-edit').click();
    await expect(again.getByTestId('note')).toHaveValue('na de onderbreking');
    await expect(again.getByTestId('item')).toHaveCount(3);
    await expect(again.getByTestId('lost')).toHaveCount(0);
  } finally {
    await running.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
