import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { CollectionItem } from '../../lib/model/collection';
import { fillCollection } from './fill-collection';
import { keptItems } from './kept-items';
import type { Running } from './launch';
import { expect, test } from './test';
import { violations } from './violations';

const size = 60;

/** A filled collection, with the index of all words there. */
async function opened(running: Running, hash = ''): Promise<Page> {
  await fillCollection(running, keptItems(size));
  return open(running, hash);
}

async function open({ context, home }: Running, hash = ''): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${home}collection.html${hash}`);
  await expect(count(page)).toHaveText(/\d/);
  return page;
}

const count = (page: Page) => page.getByTestId('found-count');
const first = (page: Page) => page.getByTestId('item').first();
const rows = (page: Page) => page.getByTestId('item');

/** Items of one party each, as printed, the first saved first. */
function itemsOf(printed: string[]): CollectionItem[] {
  return keptItems(printed.length).map((item, i) => ({
    ...item,
    documents: item.documents.map((kept) => {
      const authors = [{ name: 'Voorbeeld', party: printed[i] ?? null }];
      const kamervraag = { ...kept.document.kamervraag, authors };
      return { ...kept, document: { ...kept.document, kamervraag } };
    }),
  }));
}

/** A number once it has stayed the same for a moment: rows are measured after they are drawn. */
async function steady(read: () => Promise<number>): Promise<number> {
  let last = await read();
  await expect
    .poll(async () => {
      const before = last;
      last = await read();
      return Math.abs(last - before);
    })
    .toBe(0);
  return last;
}

/** What the keyboard stands on, by its subject. */
const active = (page: Page) =>
  page.evaluate(() => {
    const id = document.querySelector('[role=listbox]')?.getAttribute('aria-activedescendant');
    return id ? (document.getElementById(id)?.querySelector('.subject')?.textContent ?? null) : null;
  });

test('search finds words of texts, answers and sources, and marks where they stand', async ({ running }) => {
  const page = await opened(running);
  await expect(count(page)).toHaveText('60 documenten');
  await page.getByTestId('search').fill('pijlercommissie');
  await expect(count(page)).toHaveText('30 van 60 documenten');
  await expect(first(page).locator('.snippet')).toContainText('Antwoord 1 en 2');
  await expect(first(page).locator('.snippet mark')).toHaveText('pijlercommissie');
  await page.getByTestId('search').fill('10007 voorbeeldkrant');
  await expect(rows(page)).toHaveCount(1);
  await page.getByTestId('search').fill('gundogan');
  await expect(first(page).locator('.people mark')).toHaveText('Gündoğan');
  await page.getByTestId('search').fill('nergens te vinden');
  await expect(rows(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Alles tonen' }).click();
  await expect(count(page)).toHaveText('60 documenten');
});

test('a search that began before the index was there never shows what it does not ask for', async ({
  running,
}) => {
  await fillCollection(running, keptItems(size));
  const page = await running.context.newPage();
  await page.addInitScript(() => {
    const queries: (string | null)[] = [];
    Object.assign(globalThis, { naslagQueries: queries });
    new MutationObserver(() => {
      const list = document.querySelector('[data-query]');
      if (list) queries.push(list.getAttribute('data-query'));
    }).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['data-query'],
    });
  });
  await page.goto(`${running.home}collection.html#q=pijlercommissie`);
  await expect(count(page)).toHaveText('30 van 60 documenten'); // only the index knows that
  const seen = await page.evaluate(
    () => (globalThis as unknown as { naslagQueries: string[] }).naslagQueries,
  );
  expect(new Set(seen)).toEqual(new Set(['pijlercommissie']));
});

test('filters count, stand in the address, and Back takes them away one by one', async ({ running }) => {
  const page = await opened(running);
  await page.getByTestId('facet-status').getByLabel('beantwoord').first().check();
  await expect(count(page)).toHaveText('30 van 60 documenten');
  await page.getByTestId('facet-party').getByLabel('ABC').check();
  await expect(count(page)).toHaveText('10 van 60 documenten');
  // The other party says what it would add, its own facet apart.
  await expect(page.getByTestId('facet-party').locator('li', { hasText: 'XYZ' })).toContainText('20');
  expect(new URL(page.url()).hash).toBe('#party=ABC&status=answered');
  await page.reload();
  await expect(count(page)).toHaveText('10 van 60 documenten');
  await page.goBack();
  await expect(count(page)).toHaveText('30 van 60 documenten');
  await page.getByTestId('chip').click();
  await expect(count(page)).toHaveText('60 documenten');
});

test('a party that others merged into finds all of them, each as it was printed', async ({ running }) => {
  const printed = ['Groen Links', 'GL', 'PvdA', 'GroenLinks-PvdA', 'PRO', 'VVD'];
  await fillCollection(running, itemsOf(printed));
  const page = await open(running);
  const facet = page.getByTestId('facet-party');
  await expect(facet.locator('li')).toHaveText(['PRO (GroenLinks, PvdA)5', 'GroenLinks2', 'PvdA1', 'VVD1']);
  await facet.getByLabel('PRO (GroenLinks, PvdA)').check();
  await expect(count(page)).toHaveText('5 van 6 documenten');
  for (const party of printed.slice(0, 5))
    await expect(rows(page).getByText(`Voorbeeld (${party})`, { exact: true })).toHaveCount(1);
  await expect(page.getByTestId('chip').locator('..')).toContainText('PRO (GroenLinks, PvdA)');
  expect(new URL(page.url()).hash).toBe('#party=PRO');

  // One of them alone, by one name for its spellings.
  await facet.getByLabel('PRO (GroenLinks, PvdA)').uncheck();
  await facet.getByLabel(/^GroenLinks/).check();
  await expect(count(page)).toHaveText('2 van 6 documenten');
  await expect(rows(page).locator('.people')).toHaveText(['Voorbeeld (GL)', 'Voorbeeld (Groen Links)']);
  await page.getByTestId('select-all').check();
  await page.getByTestId('export').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByTestId('download-csv').click(),
  ]);
  const table = readFileSync(await download.path(), 'utf8');
  expect(table).toContain('Groen Links');
  expect(table).not.toContain('PRO');
});

test('an address of before, with a party as it was printed, still finds it', async ({ running }) => {
  await fillCollection(running, itemsOf(['Groen Links', 'PvdA', 'VVD']));
  const page = await open(running, '#party=Groen+Links&party=VVD');
  await expect(count(page)).toHaveText('2 van 3 documenten');
  await expect(rows(page).locator('.people')).toHaveText(['Voorbeeld (VVD)', 'Voorbeeld (Groen Links)']);
  await expect(page.getByTestId('facet-party').getByLabel(/^GroenLinks/)).toBeChecked();
});

test('an item opens beside the list with answers under their questions, and its own words', async ({
  running,
}) => {
  const page = await opened(running);
  await first(page).click();
  const detail = page.getByTestId('detail');
  await expect(detail.locator('.said')).toHaveCount(3);
  await expect(detail.locator('.said').nth(2)).toHaveClass(/answer/);
  await expect(detail.locator('.cited a').first()).toHaveAttribute(
    'href',
    'https://zoek.officielebekendmakingen.nl/kst-36200-V-26.html',
  );
  await expect(detail.locator('.notes')).toContainText('Voorbeeldkrant');
  await expect(detail.getByTestId('sources')).toContainText('Voorbeeldkrant');
  await page
    .getByTestId('note')
    .fill('**Bellen** met <b>de</b> [beheerder](javascript:alert(1)) of [site](https://voorbeeld.example/)');
  await page.getByRole('button', { name: 'Klaar' }).click();
  const note = page.getByTestId('note-read');
  await expect(note.locator('strong')).toHaveText('Bellen');
  await expect(note).toContainText('<b>de</b>');
  await expect(note.locator('a')).toHaveCount(1);
  await expect(note.locator('a')).toHaveAttribute('href', 'https://voorbeeld.example/');
  await expect(first(page)).toContainText('Bellen');
});

test('many are chosen, labelled and removed, and each can be undone', async ({ running }) => {
  const page = await opened(running, '#party=ABC');
  await expect(count(page)).toHaveText('20 van 60 documenten');
  await page.getByTestId('select-all').check();
  await page.getByTestId('label-many').click();
  await page.getByTestId('label-all').fill('kanaal');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('facet-label').locator('li', { hasText: 'kanaal' })).toContainText('20');
  await page.getByTestId('undo').click();
  await expect(page.getByTestId('facet-label').getByText('kanaal')).toHaveCount(0);
  await page.getByTestId('remove-chosen').click();
  await expect(rows(page)).toHaveCount(0);
  await expect(count(page)).toHaveText('0 van 40 documenten');
  await page.getByTestId('undo').click();
  await expect(count(page)).toHaveText('20 van 60 documenten');
});

test('what is chosen is copied, downloaded and printed', async ({ running }) => {
  await running.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await opened(running);
  await page.getByTestId('check').nth(0).click();
  await page.getByTestId('check').nth(2).click();
  await page.getByTestId('export').click();
  await page.getByTestId('copy-citations').click();
  await expect(page.getByText('Gekopieerd')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.trim().split('\n')).toHaveLength(2);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByTestId('download-csv').click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^naslag-csv-\d{4}-\d\d-\d\d\.csv$/);
  await page.evaluate(() => (globalThis.print = () => undefined));
  await page.getByTestId('print').click();
  await page.getByTestId('printed').waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByTestId('printed').locator('article')).toHaveCount(2);
  await expect(page.getByTestId('printed')).toContainText('pijlercommissie');
  await expect(page.getByTestId('printed')).toContainText('Voorbeeldkrant');
  await expect(page.locator('#root')).toBeHidden();
});

test('the timeline and the sources say what they draw, and narrow the list', async ({ running }) => {
  const page = await opened(running, '#q=10007&view=timeline');
  await expect(page.getByTestId('timeline')).toContainText(/ingezonden .* beantwoord .*\(na \d+ dagen\)/);
  await page.getByTestId('search').fill('');
  await page.getByText('Als tabel').click();
  await expect(
    page
      .getByTestId('timeline')
      .getByRole('row', { name: /^2090|jan 2090/ })
      .first(),
  ).toBeVisible();
  await page.getByTestId('view-sources').click();
  await page.getByTestId('cited').getByRole('button', { name: 'Voorbeeldkrant' }).click();
  await expect(page.getByTestId('chip')).toHaveCount(1);
  await page.getByTestId('view-list').click();
  await expect(count(page)).toHaveText('60 van 60 documenten');
});

test('a change in another tab appears, and scroll, focus and a half-typed note stay', async ({ running }) => {
  const page = await opened(running, '#order=subject');
  const list = page.getByTestId('found');
  await list.focus();
  await page.keyboard.press('End');
  await expect.poll(() => list.evaluate((element) => element.scrollTop)).toBeGreaterThan(100);
  await page.keyboard.press('Enter');
  /** Where the open row stands in the window. */
  const place = () =>
    list
      .locator('[role=option]')
      .last()
      .evaluate((row) => row.getBoundingClientRect().top);
  await expect(page.getByTestId('note')).toBeVisible(); // the open item has made the list narrower
  const before = await steady(place);
  await page.getByTestId('note').fill('Half');
  const other = await open(running, '#order=subject');
  await first(other).click();
  await other.getByTestId('labels').getByRole('combobox').fill('elders');
  await other.keyboard.press('Enter');
  await page.bringToFront();
  await expect(page.getByTestId('facet-label')).toContainText('elders');
  await expect(page.getByTestId('note')).toBeFocused();
  await expect(page.getByTestId('note')).toHaveValue('Half');
  expect(Math.abs((await steady(place)) - before)).toBeLessThan(2);
});

test('everything is done by keyboard alone', async ({ running }) => {
  const page = await opened(running, '#order=subject');
  await page.locator('body').press('/');
  await expect(page.getByTestId('search')).toBeFocused();
  await page.keyboard.type('dijken');
  await expect(count(page)).toHaveText('15 van 60 documenten');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByTestId('found')).toBeFocused();
  const top = await active(page);
  await page.keyboard.press('ArrowDown');
  expect(await active(page)).not.toBe(top);
  await page.keyboard.press('End');
  const last = await active(page);
  await page.keyboard.press('Home');
  expect(await active(page)).toBe(top);
  await page.keyboard.press('PageDown');
  expect(await active(page)).not.toBe(top);
  await page.keyboard.press('End');
  expect(await active(page)).toBe(last);
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('subject')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('detail')).toBeHidden();
  await expect(page.getByTestId('found')).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowUp');
  await expect(page.getByText('2 geselecteerd')).toBeVisible();
  await page.keyboard.press('Control+a');
  await expect(page.getByText('15 geselecteerd')).toBeVisible();
  await page.keyboard.press('Delete');
  await expect(count(page)).toHaveText('0 van 45 documenten');
  await page.locator('body').press('Control+z');
  await expect(count(page)).toHaveText('15 van 60 documenten');
  await page.locator('body').press('?');
  await expect(page.getByRole('dialog')).toContainText('Spatie');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

for (const [colorScheme, width] of [
  ['light', 1440],
  ['dark', 1440],
  ['light', 320],
  ['dark', 320],
] as const) {
  test(`axe finds nothing in any view, ${colorScheme}, ${width} px`, async ({ running }) => {
    const page = await opened(running);
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.getByTestId('check').nth(1).click();
    await page.getByTestId('search').fill('herstel');
    await first(page).locator('.snippet').waitFor();
    expect(await violations(page), 'list').toEqual([]);
    await page.getByTestId('export').click();
    await page.getByTestId('print').waitFor();
    expect(await violations(page), 'export').toEqual([]);
    for (const view of ['timeline', 'sources']) {
      await page.getByTestId(`view-${view}`).click();
      await page.getByTestId(view === 'timeline' ? 'timeline' : 'cited').waitFor();
      expect(await violations(page), view).toEqual([]);
    }
    await page.getByTestId('view-list').click();
    await first(page).click();
    await page.getByTestId('sources').waitFor();
    expect(await violations(page), 'detail').toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}

test('the popup opens the collection beside the page', async ({ running }) => {
  const popup = await running.context.newPage();
  await popup.goto(`${running.home}popup.html`);
  await popup.getByTestId('side-panel').click();
  const contexts = () =>
    running.worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { getContexts(filter: object): Promise<{ documentUrl: string }[]> } };
      };
      const found = await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] });
      return found.map(({ documentUrl }) => documentUrl);
    });
  await expect.poll(contexts).toEqual([`${running.home}sidepanel.html`]);
});
