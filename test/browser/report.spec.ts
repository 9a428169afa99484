import type { Page } from '@playwright/test';
import { makeFixture } from '../skeleton/fixture';
import { leakedNumbers, leaks } from '../skeleton/leaks';
import { fixtureFolder, parse, savedPages } from '../unit/sites/pages';
import { openPopup, read } from './launch';
import { expect, test } from './test';

const fixture = savedPages(fixtureFolder).find(({ name }) => name === 'obk-question');
const whole = fixture?.html ?? '';
/** The same page after a change of the site: the sentence and the metadata no longer say who asks whom, and when. */
const changed = whole
  .replace(
    /<h1 class="kamervraagomschrijving_kop[^]*?<\/h1>/,
    '<h1 class="kop-jansen">Piet Jansen vraagt om stilte</h1>',
  )
  .replace(/<meta name="OVERHEIDop\.[^>]*>/g, '')
  .replace(/<table>[^]*?<\/table>/, '');
const unknown = changed.replace(/class="vraag"/g, 'class="item-q"').replace(/Vraag \d/g, 'Punt');
const address = (id: string) => `https://zoek.officielebekendmakingen.nl/${id}.html`;

test.use({
  ownPages: { '/kv-tk-2098Z00077.html': changed, '/overzicht-2098.html': unknown },
});

const copied = async (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const skeletonOf = (report: string) => /^```\n(skeleton 1\n[^]*)\n```$/m.exec(report)?.[1] ?? '';

test('the report of a page with missing parts tells how it is built, and none of its words', async ({
  running,
}) => {
  await running.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await read(running.context, address('kv-tk-2098Z00077'));
  const button = page.locator('naslag-bar .said [data-action="report"]');
  await button.click();
  await expect(button).toHaveText('Gekopieerd');
  const report = await copied(page);
  expect(report).toContain('Niet herkend: ');
  const skeleton = skeletonOf(report);
  expect(skeleton).toContain('div.vraag');
  expect(skeleton).not.toContain('naslag');
  expect(leaks(parse(changed), skeleton)).toEqual([]);
  expect(skeleton).not.toMatch(/jansen/i);
  expect(leakedNumbers(parse(changed), skeleton)).toEqual([]);
  // One reader's report is enough: the page that is made of it is understood, and misunderstood, in the same way.
  expect(makeFixture(report).expected).toMatchObject({ isKamervraag: true, authors: [] });
  expect(makeFixture(report).expected.questions).toHaveLength(6);
});

test('a page of the sites that is not recognised has its report in the popup', async ({ running }, info) => {
  await running.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await running.context.newPage();
  await page.goto(address('overzicht-2098'));
  const popup = await openPopup(running, page);
  await popup.getByTestId('report').click();
  await expect(popup.getByTestId('report')).toHaveText('Gekopieerd');
  await popup.screenshot({ path: info.outputPath('popup.png') });
  const report = await copied(popup);
  expect(report).toContain(address('overzicht-2098'));
  expect(leaks(parse(unknown), skeletonOf(report))).toEqual([]);
  expect(skeletonOf(report)).toContain('div.item-q');
  expect(makeFixture(report).expected.isKamervraag).toBe(false);
});

test('a page of another site has none', async ({ running }) => {
  const page = await running.context.newPage();
  await page.goto('https://elders.example/');
  const popup = await openPopup(running, page);
  await expect(popup.getByTestId('search')).toBeVisible();
  await expect(popup.getByTestId('report')).toHaveCount(0);
});

test('the page cannot have its report told: neither by a press nor by loading the script', async ({
  running,
}) => {
  await running.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await read(running.context, address('kv-tk-2098Z00077'));
  await page.evaluate(() => navigator.clipboard.writeText('the reader’s own'));
  await page.evaluate(() =>
    document
      .querySelector('naslag-bar')
      ?.shadowRoot?.querySelector<HTMLElement>('.said [data-action="report"]')
      ?.click(),
  );
  await page.waitForTimeout(300);
  expect(await copied(page)).toBe('the reader’s own');
  expect(await page.evaluate(() => 'skeleton-page' in globalThis)).toBe(false);
});
