import type { Page } from '@playwright/test';
import { fillArchive } from './fill-archive';
import { fillCollection } from './fill-collection';
import { filledAtFirst, fillsNow, watchFilling } from './fills-window';
import { keptItems } from './kept-items';
import { addressesOf } from '../sites/catalogue';
import { fictionalQuestion } from '../sites/fictional';
import { read, type Running } from './launch';
import { expect, test } from './test';
import { violations } from './violations';

const { publication } = addressesOf(fictionalQuestion(13));
const windows = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 900 },
];

const count = (page: Page) => page.getByTestId('found-count');
const rows = (page: Page) => page.getByTestId('item');
const documents = (size: number) =>
  keptItems(size).flatMap(({ documents }) => documents.map((kept) => kept.document));

async function opened({ context, home }: Running, hash: string): Promise<Page> {
  const page = await context.newPage();
  await watchFilling(page);
  await page.goto(`${home}collection.html${hash}`);
  return page;
}

/** Rows fill the window at once, and wherever it is scrolled to. */
async function staysFull(page: Page): Promise<void> {
  expect(await filledAtFirst(page)).toBe(true);
  await expect(count(page)).toHaveText(/\d/);
  expect(await fillsNow(page)).toBe(true);
  for (const part of [0.3, 0.9, 1, 0.5, 0]) {
    await page
      .getByTestId('found')
      .evaluate((list, part) => list.scrollTo(0, list.scrollHeight * part), part);
    await expect.poll(() => fillsNow(page), { message: `at ${part}` }).toBe(true);
  }
}

test('rows fill the window down to its foot, in both lists, at once and wherever one scrolls', async ({
  running,
}) => {
  await fillCollection(running, keptItems(240));
  await fillArchive(running, documents(240));
  for (const size of windows)
    for (const hash of ['', '#tab=archive']) {
      const page = await running.context.newPage();
      await page.setViewportSize(size);
      await watchFilling(page);
      await page.goto(`${running.home}collection.html${hash}`);
      await staysFull(page);
      await page.close();
    }
  // A window that grows is filled too.
  const page = await opened(running, '');
  await page.setViewportSize({ width: 1000, height: 500 });
  await expect(count(page)).toHaveText(/\d/);
  await page.setViewportSize({ width: 1000, height: 1200 });
  await expect.poll(() => fillsNow(page)).toBe(true);
});

test('the archive is searched, filtered and saved from, with the mouse and by keyboard', async ({
  running,
}) => {
  await fillArchive(running, documents(60));
  const page = await opened(running, '');
  await page.getByTestId('tab-archive').click();
  await expect(count(page)).toHaveText('60 vragen');
  expect(new URL(page.url()).hash).toBe('#tab=archive');

  // Words of texts, of names, of numbers; of several the question holds all.
  const search = page.getByTestId('search');
  await search.fill('pijler 10007');
  await expect(count(page)).toHaveText('1 van 60 vragen');
  await search.fill('gundogan');
  await expect(count(page)).toHaveText('20 van 60 vragen');
  await search.fill('2098Z10031');
  await expect(count(page)).toHaveText('1 van 60 vragen');
  await search.fill('veerpo');
  await expect(count(page)).toHaveText('15 van 60 vragen');
  await page.getByTestId('facet-status').getByLabel('beantwoord ').check();
  await expect(count(page)).toHaveText('15 van 60 vragen');
  await page.getByTestId('chip').click();
  await page.getByTestId('facet-party').getByLabel('ABC').check();
  await expect(count(page)).toHaveText('5 van 60 vragen');
  await page.getByTestId('chip').click();

  // By mouse, and back.
  await search.fill('2098Z10031');
  await expect(rows(page)).toHaveCount(1);
  await rows(page).first().locator('.star').click();
  await expect(rows(page).first().locator('.star')).toHaveText('★');
  await page.getByTestId('undo').click();
  await expect(rows(page).first().locator('.star')).toHaveText('☆');

  // By keyboard alone, from the field on; its answer comes along.
  await search.fill('2098Z10033');
  await expect(rows(page)).toHaveCount(1);
  await search.press('ArrowDown');
  await page.keyboard.press('s');
  await expect(rows(page).first().locator('.star')).toHaveText('★');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('detail').locator('.said')).toHaveCount(3);
  await expect(page.getByTestId('detail').getByTestId('save')).toHaveAttribute('aria-pressed', 'true');
  await page.getByTestId('to-item').click();
  await expect(count(page)).toHaveText('1 document');
  await expect(page.getByTestId('detail').locator('.answer')).toHaveCount(1);
  await page.getByTestId('tab-archive').click();
  await expect(count(page)).toHaveText('60 vragen');
  expect(await violations(page)).toEqual([]);
});

test('mistyped words and quoted phrases find, in both lists', async ({ running }) => {
  await fillCollection(running, keptItems(60));
  await fillArchive(running, documents(60));
  for (const [hash, of] of [
    ['', 'documenten'],
    ['#tab=archive', 'vragen'],
  ] as const) {
    const page = await opened(running, hash);
    await expect(count(page)).toHaveText(`60 ${of}`);
    const search = page.getByTestId('search');
    await search.fill('sluisduren');
    await expect(page.getByTestId('did-you-mean')).toContainText('Bedoelde u: sluisdeuren');
    await expect(count(page)).toHaveText(`15 van 60 ${of}`);
    await page.getByTestId('did-you-mean').getByRole('button').first().click();
    await expect(search).toHaveValue('sluisdeuren');
    await expect(page.getByTestId('did-you-mean')).toHaveCount(0);
    await search.fill('deuren sluis roestende');
    await expect(count(page)).toHaveText(`15 van 60 ${of}`);
    await search.fill('"herstel van pijler" 10007');
    await expect(count(page)).toHaveText(`1 van 60 ${of}`);
    await search.fill('"pijler van herstel"');
    await expect(count(page)).toHaveText(`0 van 60 ${of}`);
    await expect(page.getByTestId('unread')).toHaveCount(0);
    await page.close();
  }
});

test('the panel follows the page beside it', async ({ running }) => {
  const { context, home } = running;
  const question = await read(context, publication);
  const panel = await context.newPage();
  await panel.goto(`${home}sidepanel.html`);
  await expect(panel.getByTestId('search')).toBeVisible(); // no page of the sites is shown yet
  await question.bringToFront();
  await expect(panel.getByTestId('subject')).toHaveText(/\S/);
  await expect(panel.getByTestId('sources')).toBeVisible();
  await question.goto('https://zoek.officielebekendmakingen.nl/');
  await expect(panel.getByTestId('subject')).toHaveCount(0);
  await panel.getByTestId('panel-lists').evaluate((link: HTMLElement) => link.click());
  await expect(panel.getByTestId('tab-archive')).toBeAttached();
  await panel.getByTestId('panel-page').evaluate((link: HTMLElement) => link.click());
  await expect(panel.getByTestId('search')).toBeAttached();
});
