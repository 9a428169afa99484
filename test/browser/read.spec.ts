import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { addressesOf } from '../sites/catalogue';
import { fictionalQuestion } from '../sites/fictional';
import { hasShared } from '../sites/shared';
import { sampleDocument } from '../sites/sample-document';
import { kill, processesOf } from './kill';
import { askOf, launch, openPopup, read, tabOf } from './launch';
import { expect, test } from './test';

/** The main job, on the sample document where it is there, else on a fictional one of the same size. */
const { publication, parliament } = addressesOf(hasShared ? sampleDocument() : fictionalQuestion(13));
const expected = hasShared
  ? {
      footnotes: 2,
      authors: ['Rajkowski (VVD)', 'Gündoğan (Gündoğan)', 'Brekelmans (VVD)'],
      addressees: ['Staatssecretaris van Financiën', 'Minister van Buitenlandse Zaken'],
      submitted: '2023-06-23',
      reference: 'https://zoek.officielebekendmakingen.nl/kst-36200-V-26.html',
      press: [
        ['FTM', 'https://www.ftm.nl/artikelen/chinese-scanners-in-nederlandse-zee-en-luchthavens'],
        ['The Record', 'https://therecord.media/interview-with-bart-groothuis-eu-cybersecurity-laws'],
      ] as const,
    }
  : {
      footnotes: 5,
      authors: ['Voorbeeld (XYZ)', 'De Tweede (ABC)'],
      addressees: ['Minister van Waterwerken', 'Staatssecretaris van Financiën'],
      submitted: '2098-01-28',
      reference: 'https://zoek.officielebekendmakingen.nl/kst-36200-V-23.html',
      press: [
        ['Voorbeeldkrant', 'https://www.voorbeeldkrant.example/sluisdeuren/0'],
        ['Voorbeeldkrant', 'https://www.voorbeeldkrant.example/veerponten/3'],
      ] as const,
    };
if (!hasShared)
  console.log('../shared is not here: the sample document 2023Z11786 is not read, a fictional one is.');

test.describe('reading', () => {
  for (const url of [publication, parliament]) {
    test(`sees everything on ${new URL(url).hostname}`, async ({ running }) => {
      const page = await read(running.context, url);
      const { document, resolved } = await askOf(running, await tabOf(running, page));
      const { kamervraag } = document;
      expect(kamervraag.questions).toHaveLength(13);
      expect(kamervraag.footnotes).toHaveLength(expected.footnotes);
      expect(kamervraag.footnotes.slice(0, 2).map(({ urls }) => urls)).toEqual(
        expected.press.map(([, address]) => [address]),
      );
      expect(kamervraag.authors.map(({ name, party }) => `${name} (${party})`)).toEqual(expected.authors);
      expect(kamervraag.addressees).toEqual(expected.addressees);
      expect(kamervraag.submitted).toBe(expected.submitted);
      expect(resolved?.sources.map((source) => source.url)).toContain(expected.reference);
      await expect(page.locator(`a.naslag-ref[href="${expected.reference}"]`).first()).toBeAttached();
      await expect(page.locator('naslag-bar')).toBeVisible();
      await expect(page.locator('naslag-bar')).toContainText(`${expected.footnotes} voetnoten`);
    });
  }

  test('shows a footnote where it is read, and its source', async ({ running }) => {
    const page = await read(running.context, publication);
    await page.locator('a.nootnum').first().click();
    await expect(page.locator('naslag-card')).toContainText(expected.press[0][0]);
    await expect(page.locator('naslag-card a').first()).toHaveAttribute('href', expected.press[0][1]);
    await page.keyboard.press('Escape');
    await expect(page.locator('naslag-card')).toBeHidden();
  });
});

test('sources are listed in the popup and opened from it in new tabs', async ({ running }) => {
  const page = await read(running.context, publication);
  const popup = await openPopup(running, page);
  for (const [outlet, address] of expected.press) {
    const source = popup.locator(`[data-testid="source"][href="${address}"]`);
    await expect(source).toContainText(outlet);
    const [opened] = await Promise.all([running.context.waitForEvent('page'), source.click()]);
    await opened.waitForURL(address);
    expect(await opened.evaluate(() => window.opener)).toBeNull();
  }
  await popup.bringToFront();
  await popup.getByTestId('open-all').click();
  await expect.poll(() => running.context.pages().map((tab) => tab.url())).toContain(expected.reference);
});

test('a document saved with label and note is still there after the browser was killed', async ({
  sites,
}) => {
  const profile = mkdtempSync(join(tmpdir(), 'naslag-kill-'));
  try {
    const first = await launch({ port: sites.port, profile });
    const popup = await openPopup(first, await read(first.context, publication));
    await popup.getByTestId('save').click();
    await popup.getByTestId('labels').getByRole('combobox').focus();
    await popup.keyboard.insertText('douane');
    await popup.keyboard.press('Enter');
    await popup.keyboard.insertText('haven'); // before the first label can be shown
    await popup.keyboard.press('Enter');
    await popup.getByTestId('note').fill('Nabellen over de scanners.');
    await expect(popup.getByRole('status').filter({ hasText: /^Bewaard$/ })).toBeVisible(); // the note's own word
    await expect(popup.getByTestId('labels').getByRole('listitem')).toContainText(['douane', 'haven']);
    const gone = new Promise((resolve) => first.context.once('close', resolve));
    kill(processesOf(first));
    await gone;

    const second = await launch({ port: sites.port, profile });
    const collection = await second.context.newPage();
    await collection.goto(`${second.home}collection.html`);
    await expect(collection.getByTestId('item')).toHaveCount(1);
    await expect(collection.getByTestId('item')).toContainText('douane');
    await collection.getByTestId('item').click();
    await expect(collection.getByTestId('note-read')).toContainText('Nabellen over de scanners.');
    const other = await read(second.context, parliament);
    await expect(other.locator('naslag-bar')).toContainText('Bewaard');
    await second.close();
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});

test('the collection finds, removes and puts back', async ({ running }) => {
  await saveFromBar(await read(running.context, publication));
  const collection = await running.context.newPage();
  await collection.goto(`${running.home}collection.html`);
  const items = collection.getByTestId('item');
  await collection.getByTestId('search').fill('zoekwoord dat nergens staat');
  await expect(items).toHaveCount(0);
  await collection
    .getByTestId('search')
    .fill(expected.authors[1]?.split(' (')[0]?.normalize('NFD').replace(/\p{M}/gu, '') ?? '');
  await expect(items).toHaveCount(1);
  await items.click();
  await collection.getByTestId('remove').click();
  await expect(items).toHaveCount(0);
  await collection.getByTestId('undo').click();
  await expect(items).toHaveCount(1);
});

test('the badge counts the sources', async ({ running }) => {
  const page = await read(running.context, publication);
  const tab = await tabOf(running, page);
  const { resolved } = await askOf(running, tab);
  const badge = await running.worker.evaluate(
    (tabId) =>
      (
        globalThis as unknown as { chrome: { action: { getBadgeText(of: object): Promise<string> } } }
      ).chrome.action.getBadgeText({ tabId }),
    tab,
  );
  expect(badge).toBe(String(resolved?.sources.length));
  expect(Number(badge)).toBeGreaterThan(2);
});

async function saveFromBar(page: Page): Promise<void> {
  await page.locator('naslag-bar [data-action="save"]').click();
  await expect(page.locator('naslag-bar')).toContainText('Bewaard');
}
