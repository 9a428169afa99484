import { addressesOf } from '../sites/catalogue';
import { fictionalQuestion } from '../sites/fictional';
import { complete, openPopup, read, type Running } from './launch';
import { expect, test } from './test';

const { publication } = addressesOf(fictionalQuestion(13));

/** Makes every write or open in the worker fail as a browser would. */
async function breakDatabase(
  { worker }: Running,
  name: 'QuotaExceededError' | 'InvalidStateError',
): Promise<void> {
  await worker.evaluate((error) => {
    if (error === 'QuotaExceededError') {
      const fail = () => {
        throw new DOMException('full', error);
      };
      IDBObjectStore.prototype.put = fail;
      IDBObjectStore.prototype.add = fail;
    } else {
      const fail = () => {
        throw new DOMException('refused', error);
      };
      IDBFactory.prototype.open = fail;
      IDBDatabase.prototype.transaction = fail;
      IDBTransaction.prototype.objectStore = fail; // Dexie keeps the `transaction` of what is open already
    }
  }, name);
}

for (const [what, name, words] of [
  ['a full disk', 'QuotaExceededError', 'De schijf is vol'],
  ['a refused database', 'InvalidStateError', 'Het archief kan niet worden geopend'],
] as const) {
  test(`${what} gives one clear sentence, and the page still reads`, async ({ running }) => {
    await breakDatabase(running, name);
    const page = await read(running.context, publication);
    await expect(page.locator('naslag-bar')).toContainText(words);
    await expect(page.locator('a.naslag-ref').first()).toBeVisible();
    await page.locator('a.nootnum').first().click();
    await expect(page.locator('naslag-card')).toContainText('Voorbeeldkrant');
    const popup = await openPopup(running, page);
    await expect(popup.getByTestId('problem')).toContainText(words);
    await expect(popup.getByTestId('source').first()).toBeVisible();
  });
}

test('a stopped service worker comes back for the next save', async ({ running }) => {
  const page = await read(running.context, publication);
  await stopWorker(running);
  await page.locator('naslag-bar [data-action="save"]').click();
  await expect(page.locator('naslag-bar [data-action="save"]')).toHaveAttribute('data-saved');
  const collection = await running.context.newPage();
  await collection.goto(`${running.home}collection.html`);
  await expect(collection.getByTestId('item')).toHaveCount(1);
});

test('a worker that is stopped between press and answer: a sentence, and nothing is called saved', async ({
  running,
}) => {
  const page = await read(running.context, publication);
  // It reads the settings before it writes; these never come.
  await running.worker.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: object } } };
    Object.assign(chrome.storage.local, { get: () => new Promise(() => undefined) });
  });
  await page.locator('naslag-bar [data-action="save"]').click();
  await expect(page.locator('naslag-bar [data-action="save"]')).toHaveAttribute('aria-busy');
  await stopWorker(running);
  await expect(page.locator('naslag-bar')).toContainText('Naslag reageert niet');
  await expect(page.locator('naslag-bar [data-action="save"]')).not.toHaveAttribute('data-saved');
  await page.reload();
  await complete(page);
  await expect(page.locator('naslag-bar .save')).toHaveText('Bewaren');
});

test('a page opened while the worker is stopped is annotated', async ({ running }) => {
  await stopWorker(running);
  const page = await running.context.newPage();
  await page.goto(publication);
  await complete(page);
  await expect(page.locator('a.naslag-ref').first()).toBeVisible();
});

/** As the browser does after thirty idle seconds. */
async function stopWorker({ context }: Running): Promise<void> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const { targetInfos } = (await cdp.send('Target.getTargets')) as {
    targetInfos: { targetId: string; type: string }[];
  };
  const workers = targetInfos.filter(({ type }) => type === 'service_worker');
  expect(workers).toHaveLength(1);
  for (const { targetId } of workers) await cdp.send('Target.closeTarget', { targetId });
  await page.close();
}

test('a page that says that another script of ours has begun keeps what it shows', async ({ running }) => {
  const page = await read(running.context, publication);
  const links = await page.locator('a.naslag-ref').count();
  await page.evaluate((id) => {
    const detail = { contentScriptName: 'page', messageId: 'of the page' };
    for (const name of [`${id}:page:wxt:content-script-started`, 'wxt:content-script-started']) {
      document.dispatchEvent(new CustomEvent(name, { detail }));
      postMessage({ type: name, ...detail });
    }
  }, new URL(running.home).host);
  await expect(page.locator('naslag-bar')).toHaveCount(1);
  expect(await page.locator('a.naslag-ref').count()).toBe(links);
  expect(links).toBeGreaterThan(0);
});
