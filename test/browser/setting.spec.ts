import { setAnswerPages } from '../sites/set-answer';
import { read } from './launch';
import { expect, test } from './test';
import { violations } from './violations';

const pages = setAnswerPages();

test.use({ ownPages: Object.fromEntries(pages.map(({ url, html }) => [pathOf(url), html])) });

function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return `${pathname}${search}`;
}

test('a table and lists of an answer stay what they are: saved, in the collection, and copied', async ({
  running,
}, info) => {
  const { context, home } = running;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  for (const { url } of pages) {
    const page = await read(context, url);
    // At once when it can be pressed.
    await page.locator('naslag-bar [data-action="save"]').click();
    await page.locator('naslag-bar [data-saved]').waitFor();
    await page.locator('naslag-bar [data-action="menu"]').click();
    const copy = page.locator('naslag-bar [data-action="copy-document"]');
    await copy.click();
    await expect(copy).toHaveText('Gekopieerd');
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text();
    });
    expect(html, url).toContain(
      '<table border="1"><tbody><tr><th>Brug</th><th>Bouwjaar</th></tr><tr><th>Oude brug</th><td>2090</td></tr><tr><th>Nieuwe brug</th><td></td></tr></tbody>',
    );
    expect(html, url).toContain('<li value="3"><p>het werk.</p></li></ol>');

    const collection = await context.newPage();
    await collection.goto(`${home}collection.html`);
    await collection.getByTestId('item').first().click();
    const answer = collection.getByTestId('said-answer');
    await expect(answer.getByRole('columnheader')).toHaveText(['Brug', 'Bouwjaar']);
    await expect(answer.getByRole('rowheader')).toHaveText(['Oude brug', 'Nieuwe brug']);
    await expect(answer.getByRole('cell')).toHaveText(['2090', '']);
    await expect(answer.locator('ol > li')).toHaveCount(3);
    await expect(answer.locator('ol > li').nth(1).locator('ul > li')).toHaveText([
      'a. over geld;',
      'b. over tijd;',
    ]);
    await expect(answer.getByRole('link', { name: 'Kamerstuk 36 200-V, nr. 26' })).toBeVisible();
    for (const [width, colorScheme] of [
      [320, 'dark'],
      [1280, 'light'],
    ] as const) {
      await collection.setViewportSize({ width, height: 900 });
      await collection.emulateMedia({ colorScheme });
      expect(
        await collection.evaluate(() => document.documentElement.scrollWidth),
        `${width} px`,
      ).toBeLessThanOrEqual(width);
      await collection.screenshot({ path: info.outputPath(`${new URL(url).hostname}-${width}.png`) });
    }
    expect(await violations(collection, ['[data-testid="said-answer"]'])).toEqual([]);
    await Promise.all([page.close(), collection.close()]);
  }
});
