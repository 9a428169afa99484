import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { addressesOf } from '../sites/catalogue';
import { fictionalQuestion } from '../sites/fictional';
import { startSites } from '../sites/server';
import { sampleDocument } from '../sites/sample-document';
import { hasShared } from '../sites/shared';
import { home, launchFirefox } from './firefox';

/** The main job once more, in a real Firefox: both sites are annotated, a document is saved and stands in the collection. */
const timeout = 20_000;

async function main(path: string): Promise<void> {
  const sites = await startSites();
  const { browser, close } = await launchFirefox(path, sites.port);
  try {
    const document = hasShared ? sampleDocument() : fictionalQuestion(13);
    const { publication, parliament } = addressesOf(document);
    for (const url of [parliament, publication]) {
      const page = await browser.newPage();
      await page.goto(url, { timeout });
      await page.waitForSelector('naslag-bar[data-state="complete"]', { timeout });
      assert.ok(await page.$('a.naslag-ref'), `no citation is linked on ${url}`);
      if (url === publication) await save(page);
    }
    const collection = await browser.newPage();
    await collection.goto(`${home}collection.html`, { waitUntil: [] }); // Firefox reports no load of such a page
    await collection.waitForSelector('[data-testid="item"]', { timeout });
    const text = await collection.$eval('[data-testid="item"]', (item) => item.textContent ?? '');
    assert.ok(text.toLowerCase().includes(document.title.toLowerCase()), `the collection shows: ${text}`);
    console.log(`${await browser.version()}: both sites annotated, saved, found in the collection`);
  } finally {
    await close();
    await sites.close();
  }
}

async function save(page: Page): Promise<void> {
  await inBar(page, '[data-action="save"]:not([disabled])');
  const button = await page.$('naslag-bar >>> [data-action="save"]');
  await button?.click();
  await inBar(page, '[data-action="save"][data-saved]');
}

/** Waits for something in the bar. Puppeteer's own waiting sees no changes inside a shadow root. */
async function inBar(page: Page, selector: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelector('naslag-bar')?.shadowRoot?.querySelector(wanted),
    { timeout, polling: 100 },
    selector,
  );
}

main(process.argv[2] ?? '/usr/bin/firefox-esr').catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
