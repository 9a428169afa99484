import type { Page } from '@playwright/test';
import { addressesOf, publications } from '../sites/catalogue';
import { fictionalQuestion } from '../sites/fictional';
import { renderPublication } from '../sites/officiele-bekendmakingen';
import { renderTweedeKamer } from '../sites/tweede-kamer';
import { read, type Running } from './launch';
import { expect, test } from './test';

/** A question that asks after an earlier one in each of its own, so that a chip stands at every question. */
const earlier = { ...fictionalQuestion(4), zaaknummer: '2097Z00004', officialId: 'kv-tk-2097Z00004' };
const asking = fictionalQuestion(6);
const numbers = ['1', '2 en 3', '4', '5, 6, 7, 8, 9, 10, 11 en 12', '13', '14'];
const later = {
  ...asking,
  zaaknummer: '2098Z00444',
  officialId: 'kv-tk-2098Z00444',
  documentnummer: '2098D00444',
  blocks: asking.blocks.map((block, i) =>
    block.type === 'question'
      ? {
          ...block,
          heading: `Vraag ${numbers[i] ?? ''}`,
          paragraphs: block.paragraphs.map(
            (text) => `Wanneer worden de vragen met nummer 2097Z00004 beantwoord? ${text}`,
          ),
        }
      : block,
  ),
};

/** Both sites' pages of it, with the earlier question read. */
async function pagesWithChips(running: Running): Promise<Page[]> {
  const early = `${publications}/${earlier.officialId}.html`;
  const { publication, parliament } = addressesOf(later);
  const html = new Map([
    [early, renderPublication({ ...earlier, heading: earlier.heading.replace('2098)', '2097)') })],
    [publication, renderPublication(later)],
    [parliament, renderTweedeKamer(later)],
  ]);
  for (const [url, body] of html)
    await running.context.route(url, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
    );
  await (await read(running.context, early)).close();
  return [await read(running.context, publication), await read(running.context, parliament)];
}

/** The text stands in a dialog there. */
async function openText(page: Page): Promise<void> {
  if (page.url().includes('tweedekamer')) await page.locator('.m-modal__open').first().click();
}

test('x', async ({ running }) => {
  for (const page of await pagesWithChips(running)) {
    await openText(page);
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await page.locator('naslag-tools').first().scrollIntoViewIfNeeded();
      await page.waitForTimeout(300);
      await page.screenshot({ path: `/tmp/A-${new URL(page.url()).hostname}-${width}.png` });
    }
  }
  expect(1).toBe(1);
});
