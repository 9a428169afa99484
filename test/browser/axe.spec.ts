import type { Page } from '@playwright/test';
import { addressesOf, fixturePages } from '../sites/catalogue';
import { fictionalQuestion } from '../sites/fictional';
import { openPopup, read } from './launch';
import { expect, test } from './test';
import { violations } from './violations';

const { publication } = addressesOf(fictionalQuestion(13));

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing, ${colorScheme}`, async ({ running }) => {
    const page = await read(running.context, publication);
    // A card that still fades in has less contrast than the card that is read.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.locator('naslag-bar [data-action="save"]').click();
    await expect(page.locator('naslag-bar [data-action="save"]')).toHaveAttribute('data-saved');
    expect(await violations(page, ['naslag-bar'])).toEqual([]);
    await page.locator('naslag-bar [data-action="sources"]').click();
    expect(await violations(page, ['naslag-bar'])).toEqual([]);
    await page.locator('a.nootnum').first().click();
    expect(await violations(page, ['naslag-card', 'a.naslag-ref'])).toEqual([]);

    const popup = await openPopup(running, page);
    await popup.emulateMedia({ colorScheme });
    await popup.getByTestId('note').waitFor();
    expect(await violations(popup)).toEqual([]);
    for (const name of ['collection', 'options']) {
      const own = await running.context.newPage();
      await own.emulateMedia({ colorScheme });
      await own.goto(`${running.home}${name}.html`);
      await own.locator('h1').waitFor();
      expect(await violations(own), name).toEqual([]);
    }
  });
}

test('axe finds nothing in the chips and in what unfolds under a question', async ({ running }) => {
  const fixtures = fixturePages();
  const urlOf = (name: string) => fixtures.find((fixture) => fixture.name === name)?.url ?? '';
  await read(running.context, urlOf('obk-answer'));
  const page = await read(running.context, urlOf('obk-question')); // cites that answer
  await page.locator('naslag-tools .chip').first().click();
  await expect(page.locator('naslag-related')).toBeVisible();
  expect(await violations(page, ['naslag-tools', 'naslag-related'])).toEqual([]);
});

test('axe does find a fault where there is one', async ({ running }) => {
  const page = await running.context.newPage();
  await page.goto(`${running.home}options.html`);
  await page.locator('h1').waitFor();
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
  expect(await violations(page)).not.toEqual([]);
});

test('everything in the page is reached and used by keyboard', async ({ running }) => {
  const page = await read(running.context, publication);
  const reached = new Set<string>();
  await page.locator('body').press('Tab');
  for (let i = 0; i < 60; i++) {
    reached.add(await focused(page));
    await page.keyboard.press('Tab');
  }
  for (const wanted of [
    'naslag-bar sources',
    'naslag-bar save',
    'naslag-bar switch',
    'naslag-bar menu',
    'a.naslag-ref',
    'a.nootnum',
  ]) {
    expect(
      [...reached].some((name) => name.startsWith(wanted)),
      wanted,
    ).toBe(true);
  }
  const mark = page.locator('a.nootnum').first();
  await page.locator('naslag-bar [data-action="menu"]').focus();
  while (!(await focused(page)).startsWith('a.nootnum')) await page.keyboard.press('Tab');
  await expect(page.locator('naslag-card')).toContainText('Voorbeeldkrant');
  await quiet(page);
  await expect(page.locator('naslag-card')).toContainText('Voorbeeldkrant');
  await page.keyboard.press('Escape');
  await expect(page.locator('naslag-card')).toBeHidden();
  await expect(mark).toBeFocused();
});

/** Long enough for a page that has changed to be read again: opening a card must not count as such a change. */
const quiet = (page: Page) => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));

/** `naslag-bar save`, `a.naslag-ref`, … : what has the focus. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const inner = element?.shadowRoot?.activeElement;
    if (inner) return `${element?.localName} ${inner.getAttribute('data-action') ?? inner.localName}`;
    return `${element?.localName}.${element?.classList[0] ?? ''}`;
  });
}

test('popup and collection are used by keyboard alone', async ({ running }) => {
  const popup = await openPopup(running, await read(running.context, publication));
  await popup.getByTestId('save').waitFor();
  await tabTo(popup, (name) => name === 'source');
  await tabTo(popup, (name) => name === 'save');
  await popup.keyboard.press('Enter');
  await popup.getByTestId('note').waitFor();
  await tabTo(popup, (name) => name === 'note');
  await popup.keyboard.type('Getypt zonder muis.');
  await popup.keyboard.press('Tab');
  const collection = await running.context.newPage();
  await collection.goto(`${running.home}collection.html`);
  await collection.getByTestId('item').waitFor();
  await tabTo(collection, (name) => name === 'found');
  await collection.keyboard.press('Enter');
  await expect(collection.getByTestId('note-read')).toContainText('Getypt zonder muis.');
  await tabTo(collection, (name) => name === 'remove');
  await collection.keyboard.press('Enter');
  await expect(collection.getByTestId('item')).toHaveCount(0);
  await tabTo(collection, (name) => name === 'undo');
  await collection.keyboard.press('Enter');
  await expect(collection.getByTestId('item')).toHaveCount(1);
});

/** Presses Tab until the focus is on an element of that test id; fails where it never gets there. */
async function tabTo(page: Page, wanted: (testId: string | null) => boolean): Promise<void> {
  for (let i = 0; i < 60; i++) {
    if (wanted(await page.evaluate(() => document.activeElement?.getAttribute('data-testid') ?? null)))
      return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the keyboard does not reach it');
}
