import { addressesOf } from '../sites/catalogue';
import { fictionalQuestion } from '../sites/fictional';
import { fictionalQuestions, type FictionalQuestion } from '../sites/open-data';
import { startSites } from '../sites/server';
import { launch, openPopup, read, type Running } from './launch';
import { expect, test } from './test';

declare const chrome: {
  runtime: { onInstalled: { dispatch(details: object): void } };
  tabs: { query(of: object): Promise<{ active: boolean; url?: string }[]> };
};

/** Asked some weeks ago, about what the sample document asks about. */
function recently(): FictionalQuestion[] {
  const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
  return fictionalQuestions(40).map((each, i) => ({
    ...each,
    submitted: day(200 - i),
    ...(i < 5 ? { subject: `het achterstallig onderhoud aan waterwerken in vak ${i + 1}` } : {}),
  }));
}

const welcomeOf = async ({ context, home }: Running) => {
  const isFirst = (url: string) => url.startsWith(`${home}welcome.html`);
  await expect.poll(() => context.pages().filter((page) => isFirst(page.url())).length).toBe(1);
  const page = context.pages().find((page) => isFirst(page.url()));
  if (!page) throw new Error('no first page');
  return page;
};

test('from a fresh profile to earlier questions under a document: two presses and one permission', async () => {
  const sites = await startSites({ openData: { questions: recently() } });
  const running = await launch({ port: sites.port, granted: true, welcome: true });
  try {
    const welcome = await welcomeOf(running); // it opens by itself, once
    await expect(welcome.getByRole('heading', { level: 1 })).toHaveText('Welkom bij Naslag');
    await expect(welcome.locator('figure img')).toHaveCount(3);
    for (const image of await welcome.locator('figure img').all())
      expect(
        await image.evaluate((each: HTMLImageElement) => each.decode().then(() => each.naturalWidth)),
      ).toBe(800);
    for (const site of ['tweedekamer.nl', 'officielebekendmakingen.nl'])
      await expect(welcome.getByRole('link', { name: site })).toBeVisible();
    // What the browser is asked for, and nothing else: here it says yes at once.
    await welcome.evaluate(() => {
      const { permissions } = (
        globalThis as unknown as { chrome: { permissions: { request(of: object): unknown } } }
      ).chrome;
      const ask = permissions.request.bind(permissions);
      permissions.request = (of) => {
        document.body.dataset.asked = `${document.body.dataset.asked ?? ''}${JSON.stringify(of)}`;
        return ask(of);
      };
    });
    await welcome.getByTestId('fetch-earlier-start').click(); // the first press
    await expect(welcome.getByTestId('fetch-earlier-held')).toHaveText('40 vragen in het archief.');
    expect(await welcome.evaluate(() => document.body.dataset.asked)).toBe(
      '{"origins":["https://gegevensmagazijn.tweedekamer.nl/*"]}',
    );
    const page = await read(running.context, addressesOf(fictionalQuestion(13)).publication);
    await page.locator('naslag-bar [data-action="related"]').click(); // the second
    await expect(page.locator('naslag-bar')).toContainText('onderhoud aan waterwerken in vak');
    const popup = await openPopup(running, page);
    await expect(popup.getByTestId('related')).toContainText('onderhoud aan waterwerken in vak');
    await popup.setViewportSize({ width: 380, height: 100 });
    expect(await popup.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(600);
  } finally {
    await running.close();
    await sites.close();
  }
});

test('where there is nothing yet, the same button stands: popup, collection, and from the page', async ({
  running,
}) => {
  const page = await read(running.context, addressesOf(fictionalQuestion(13)).publication);
  await page.locator('naslag-bar [data-action="related"]').click();
  const opened = running.context.waitForEvent('page');
  await page.locator('naslag-bar [data-action="welcome"]').click();
  await expect((await opened).getByRole('heading', { name: 'Begin met eerdere vragen' })).toBeFocused();
  const popup = await openPopup(running, page);
  await expect(popup.getByTestId('related')).toContainText('0 eerdere vragen');
  await expect(popup.getByTestId('fetch-earlier-start')).toBeVisible();
  const collection = await running.context.newPage();
  await collection.goto(`${running.home}collection.html`);
  await expect(collection.getByTestId('fetch-earlier-start')).toBeVisible();
});

test('an update says once, behind the page that is read, what is new, until the reader says no', async ({
  running,
}) => {
  const update = (previousVersion: string) =>
    running.worker.evaluate(
      (previousVersion) => chrome.runtime.onInstalled.dispatch({ reason: 'update', previousVersion }),
      previousVersion,
    );
  await update('0.1.0'); // the same: nothing new
  await update('0.0.9');
  const page = await welcomeOf(running);
  await expect(page.getByTestId('news-line')).toContainText('Nieuw:');
  const tabs = await running.worker.evaluate(() => chrome.tabs.query({ active: true }));
  expect(tabs.map(({ url }) => url)).not.toContain(page.url());
  const tell = page.getByRole('switch', { name: /Na een update/ });
  await tell.click();
  await expect(tell).not.toBeChecked();
  await page.close();
  await update('0.0.9');
  await running.worker.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300))); // what would open, has
  expect(running.context.pages().filter((each) => each.url().includes('welcome'))).toEqual([]);
});
