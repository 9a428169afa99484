import { addressesOf, fixturePages } from '../sites/catalogue';
import { fictionalQuestion } from '../sites/fictional';
import { hasShared } from '../sites/shared';
import { sampleDocument } from '../sites/sample-document';
import { fillCollection } from './fill-collection';
import { keptItems } from './kept-items';
import { complete, openPopup, read, tabOf } from './launch';
import { expect, test } from './test';

declare const chrome: {
  action: { getTitle(of: { tabId: number }): Promise<string> };
  runtime: { reload(): void };
};

const sample = addressesOf(hasShared ? sampleDocument() : fictionalQuestion(13)).publication;
const urlOf = (name: string) => fixturePages().find((fixture) => fixture.name === name)?.url ?? '';

test('saving stands on top of the popup, its lists unfold, and the icon says what was read', async ({
  running,
}) => {
  const page = await read(running.context, sample);
  const popup = await openPopup(running, page);
  const save = popup.getByTestId('save');
  await expect(save).toBeEnabled();
  await expect(popup.getByTestId('related')).toBeVisible();
  await popup.setViewportSize({ width: 380, height: 600 });
  const { y = 600, height = 0 } = (await save.boundingBox()) ?? {};
  expect(y + height).toBeLessThan(300);
  expect(y).toBeLessThan((await popup.getByTestId('sources').boundingBox())?.y ?? 0);
  await expect(popup.getByTestId('source')).toHaveCount(3);
  await popup.getByTestId('all-sources').click();
  await expect(popup.getByTestId('sources').getByRole('heading', { level: 3 })).not.toHaveCount(0); // by kind
  // Every button says what it does.
  const buttons = await popup.getByRole('button').all();
  expect(buttons.length).toBeGreaterThan(5);
  for (const button of buttons) await expect(button).toHaveAccessibleName(/\p{L}|\d/u);
  // The icon of this tab says what was read; that of another, that nothing was.
  const title = (tabId: number) =>
    running.worker.evaluate((tabId) => chrome.action.getTitle({ tabId }), tabId);
  expect(await title(await tabOf(running, page))).toMatch(
    /gelezen: 13 vragen, \d voetnoten, \d+ bronnen, 0 eerdere/,
  );
  expect(await title(await tabOf(running, popup))).not.toContain('13');
});

test('what is known of a question stands in popup and collection alike: read, then saved by its star', async ({
  running,
}) => {
  // It names a reply that nobody has read: page and popup say so alike, and nothing is waited for.
  const replied = await read(running.context, urlOf('obk-question'));
  await expect(replied.locator('naslag-bar')).toContainText('reactie verschenen');
  const summary = await openPopup(running, replied);
  await expect(summary.getByTestId('ids')).toContainText('vraag · reactie verschenen');
  await expect(summary.getByTestId('dates')).not.toContainText('verwacht');
  const notice = await read(running.context, urlOf('obk-postponement'));
  const dates = (await openPopup(running, notice)).getByTestId('dates');
  await expect(dates).toContainText('uitgesteld');
  await expect(dates).not.toContainText('beantwoord');
  const page = await read(running.context, urlOf('obk-question-2097'));
  const popup = await openPopup(running, page);
  await expect(popup.getByTestId('ids')).toContainText('vraag · uitgesteld');
  await page.bringToFront();
  await page.locator('naslag-tools .star').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('naslag-tools .star[aria-pressed="true"]')).toHaveCount(1);
  const collection = await running.context.newPage();
  await collection.goto(`${running.home}collection.html`);
  await expect(collection.getByTestId('item')).toContainText(/uitgesteld/i);
});

test('a page that was open before Naslag came is loaded again from the popup, and then read', async ({
  running,
}) => {
  // A page that could not be loaded stands under the site's address without Naslag in it, as one that was open before.
  const page = await running.context.newPage();
  await page.route(sample, (route) => route.abort());
  await expect(page.goto(sample)).rejects.toThrow('ERR_FAILED');
  const popup = await openPopup(running, page);
  const elsewhere = popup.getByTestId('elsewhere');
  for (const site of ['tweedekamer.nl', 'officielebekendmakingen.nl'])
    await expect(elsewhere.getByRole('link', { name: site })).toBeVisible();
  await page.unroute(sample);
  await popup.getByTestId('reload').click();
  await complete(page);
  await expect(popup.getByTestId('subject')).toBeVisible();
});

test('elsewhere the popup searches, says what became of each, and leads on', async ({ running }) => {
  await fillCollection(running, keptItems(100));
  const popup = await running.context.newPage();
  await popup.goto(`${running.home}popup.html`);
  await popup.getByTestId('search').fill('sluisdeuren');
  await expect(popup.getByTestId('hit')).toHaveCount(20);
  await popup.getByRole('button', { name: 'Meer tonen: Verzameling' }).click();
  await expect(popup.getByTestId('hit')).toHaveCount(25);
  await popup.getByTestId('search').fill('veerponten'); // every second is answered
  await expect(popup.getByTestId('hit').first()).toContainText(/beantwoord \d/);
  const opened = running.context.waitForEvent('page');
  await popup.getByTestId('all-in-collection').click();
  const collection = await opened;
  await expect(collection.getByTestId('search')).toHaveValue('veerponten');
});

test('a backup that is suggested is made where it leads: at its part of the options, with the focus', async ({
  running,
}) => {
  const options = await running.context.newPage();
  await options.setViewportSize({ width: 900, height: 500 });
  await options.goto(`${running.home}options.html#backup`);
  const heading = options.getByRole('heading', { name: 'Opslag en back-up' });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  for (const button of await options.getByRole('button').all())
    await expect(button).toHaveAccessibleName(/\p{L}/u);
});
