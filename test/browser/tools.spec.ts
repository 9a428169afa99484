import type { Page } from '@playwright/test';
import { addressesOf } from '../sites/catalogue';
import { citedQuestion } from '../sites/cited';
import { fictionalQuestion } from '../sites/fictional';
import { related } from '../unit/annotate/hand-made';
import { askOf, openPopup, read, tabOf, type Running } from './launch';
import { expect, test } from './test';
import { violations } from './violations';

const asked = fictionalQuestion(13);
const { publication, parliament } = addressesOf(asked);
const pages = [publication, parliament];

/** A page whose every question has earlier ones, its text in sight. */
async function readWithChips(running: Running, url: string): Promise<Page> {
  const page = await read(running.context, url);
  const tab = await tabOf(running, page);
  const { document } = await askOf(running, tab);
  const earlier = [related({ key: 'a' }), related({ key: 'b' })];
  const questions = Object.fromEntries(document.kamervraag.questions.map((_, i) => [i, earlier]));
  await running.worker.evaluate(
    ([tab, input]) =>
      (
        globalThis as unknown as { chrome: { tabs: { sendMessage(tab: number, message: object): unknown } } }
      ).chrome.tabs.sendMessage(tab, { page: 'relatedChanged', input }),
    [tab, { document, related: { document: earlier, questions, archived: 9 } }] as const,
  );
  if (url === parliament) await page.locator('.m-modal__open').first().click();
  await expect(page.locator('naslag-tools .chip')).toHaveCount(13);
  return page;
}

/** Of all buttons beside questions: what a press in the middle of each would hit instead, and what lies over what. */
const misplaced = (page: Page) =>
  page.evaluate(async () => {
    const faults: string[] = [];
    for (const host of document.querySelectorAll('naslag-tools')) {
      host.scrollIntoView({ block: 'center' });
      const buttons = [...(host.shadowRoot?.querySelectorAll('button') ?? [])];
      const range = document.createRange();
      range.selectNodeContents(host.previousElementSibling ?? host);
      const words = [...range.getClientRects()];
      buttons.forEach((button, i) => {
        const box = button.getBoundingClientRect();
        const name = button.getAttribute('aria-label') ?? '';
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
        const hit = host.shadowRoot?.elementFromPoint(x, y);
        if (document.elementFromPoint(x, y) !== host || !hit || !button.contains(hit))
          faults.push(`${name}: not hit`);
        if (box.width < 24 || box.height < 24) faults.push(`${name}: too small to hit`);
        if (box.left < 0 || box.right > innerWidth) faults.push(`${name}: outside the window`);
        const others = [...words, ...buttons.slice(0, i).map((other) => other.getBoundingClientRect())];
        const over = others.some(
          (other) =>
            other.left < box.right - 0.5 &&
            other.right > box.left + 0.5 &&
            other.top < box.bottom - 0.5 &&
            other.bottom > box.top + 0.5,
        );
        if (over) faults.push(`${name}: over another`);
      });
    }
    return faults;
  });

/** Whether the bar is one line in a column as wide as that of officielebekendmakingen.nl in a window of 1280 px. */
const isOneLine = (page: Page) =>
  page.locator('naslag-bar').evaluate((bar) => {
    bar.style.setProperty('width', '820px', 'important');
    const boxes = [...(bar.shadowRoot?.querySelector('.bar')?.children ?? [])]
      .map((part) => part.getBoundingClientRect())
      .filter(({ height }) => height > 0);
    const counts = bar.shadowRoot?.querySelector('.counts')?.getClientRects()[0]?.height ?? 0;
    bar.style.removeProperty('width');
    const fits = Math.max(...boxes.map(({ top }) => top)) < Math.min(...boxes.map(({ bottom }) => bottom));
    return boxes.length > 2 && fits && counts < 40;
  });

test('star, copy and chip stand beside each other, are hit where they are drawn, and leave headings their names', async ({
  running,
}, info) => {
  for (const url of pages) {
    const page = await readWithChips(running, url);
    expect(await isOneLine(page), url).toBe(true);
    await page.locator('naslag-bar [data-action="menu"]').click();
    await expect(page.locator('naslag-bar .folded')).toContainText('13 vragen');
    await page.locator('naslag-bar [data-action="menu"]').click();
    for (const width of [1280, 320])
      for (const forcedColors of ['none', 'active'] as const) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ forcedColors });
        await expect.poll(() => misplaced(page), `${url} ${width} ${forcedColors}`).toEqual([]);
        await page.locator('naslag-tools').nth(2).scrollIntoViewIfNeeded();
        await page.screenshot({
          path: info.outputPath(`${new URL(url).hostname}-${width}-${forcedColors}.png`),
        });
      }
    await page.emulateMedia({ forcedColors: 'none' });
    await expect(page.getByRole('heading', { name: 'Vraag 1', exact: true })).toBeVisible();
    expect(await violations(page, ['naslag-tools'])).toEqual([]);
    // With the mouse: to where the star is drawn, and pressed.
    const star = page.locator('naslag-tools .star').nth(url === publication ? 3 : 4);
    await star.scrollIntoViewIfNeeded();
    const box = await star.boundingBox();
    if (!box) throw new Error('no star is drawn');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expect(star).toHaveAttribute('aria-pressed', 'true');
    await page.close();
  }
});

/** What has the focus, down through shadow roots: its host and itself, and whether a card holds it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const outer = document.activeElement;
    const inner = outer?.shadowRoot?.activeElement;
    const host = outer?.localName ?? '';
    if (inner) return `${host} ${inner.getAttribute('data-action') ?? inner.localName}`;
    return outer?.closest('h1, h2, p, div, li') ? `${host}.${outer.classList[0] ?? ''}` : host;
  });

test('by Tab alone the page has one stop for each note, citation, chip, star and button of the bar, and none in their cards', async ({
  running,
}) => {
  for (const url of pages) {
    const page = await readWithChips(running, url);
    const nameless = await page.evaluate(() =>
      [...document.querySelectorAll('naslag-bar, naslag-tools')].flatMap((host) =>
        [...(host.shadowRoot?.querySelectorAll('button') ?? [])]
          .filter((button) => !(button.getAttribute('aria-label') ?? button.textContent ?? '').trim())
          .map((button) => button.outerHTML),
      ),
    );
    expect(nameless).toEqual([]);
    await page.evaluate(() => {
      document.body.tabIndex = -1;
      document.body.focus();
    });
    const stops: string[] = [];
    for (let i = 0; i < 200; i++) {
      await page.keyboard.press('Tab');
      const last = await focused(page);
      if (last === 'body' || last === 'html' || last === '') break;
      stops.push(last);
    }
    const count = (name: RegExp) => stops.filter((stop) => name.test(stop)).length;
    const there = await page.evaluate(() => ({
      notes: document.querySelectorAll('a.nootnum').length,
      citations: document.querySelectorAll('a.naslag-ref:not([tabindex="-1"])').length,
    }));
    expect(there.notes).toBe(5);
    expect(there.citations).toBeGreaterThan(2);
    expect(count(/^a\.nootnum/), url).toBe(there.notes);
    expect(count(/^a\.naslag-ref/), url).toBe(there.citations);
    for (const action of ['star', 'unfold', 'copy-question'])
      expect(count(new RegExp(`^naslag-tools ${action}$`)), `${url} ${action}`).toBe(13);
    expect(count(/^naslag-tools/), url).toBe(39);
    expect(count(/^naslag-card/), url).toBe(0);
    expect(stops.filter((stop) => stop.startsWith('naslag-bar')).sort(), url).toEqual(
      ['menu', 'related', 'save', 'sources', 'switch'].map((action) => `naslag-bar ${action}`),
    );
    // Entered, a card is reached: a note's by Enter, a citation's by Alt and the arrow.
    await page.locator('a.nootnum').first().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatch(/^naslag-card/);
    await page.keyboard.press('Escape');
    await page.locator('a.naslag-ref').first().focus();
    await page.keyboard.press('Alt+ArrowDown');
    expect(await focused(page)).toMatch(/^naslag-card/);
    await expect(
      page.locator('naslag-card').getByRole('button', { name: 'Verwijzing kopiëren' }),
    ).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('a.naslag-ref').first()).toBeFocused();
    await page.locator('naslag-bar [data-action="menu"]').click();
    for (const name of [
      'Leesrapport kopiëren',
      'Verwijzing naar dit document kopiëren',
      'Document met bronnen kopiëren',
    ])
      await expect(page.locator('naslag-bar').getByRole('button', { name })).toBeVisible();
    await page.close();
  }
});

/** What stands on the clipboard, by kind. */
const clipboard = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const kinds = await Promise.all(
      (item?.types ?? []).map(async (type) => [type, await (await item?.getType(type))?.text()] as const),
    );
    return Object.fromEntries(kinds) as Record<string, string>;
  });

test('a question is copied as rich text, as Markdown and as a link that leads to it; the document too', async ({
  running,
}) => {
  await running.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await read(running.context, publication);
  const seventh = page.locator('naslag-tools').nth(3);
  await seventh.getByRole('button', { name: 'Vraag 4 kopiëren' }).click();
  const card = seventh.locator('naslag-card');
  await expect(card).toContainText('Gekopieerd: vraag 4');
  expect(await violations(page, ['naslag-tools'])).toEqual([]);
  const rich = await clipboard(page);
  expect(rich['text/html']).toContain('<i>Kamerstukken II</i> 36200 V, nr. 23');
  expect(rich['text/html']).toContain('href="https://zoek.officielebekendmakingen.nl/kst-36200-V-23.html"');
  expect(rich['text/html']).toContain('class="sdfootnoteanc"');
  expect(rich['text/plain']).toMatch(/^Vraag 4\n\nBent u bekend met [^]*gemoeid\?[^]*\[1\]/);
  await card.getByRole('button', { name: 'Als Markdown' }).click();
  await expect(card).toContainText('Gekopieerd als Markdown');
  expect((await clipboard(page))['text/plain']).toMatch(/^## Vraag 4\n\n[^]*\[\^2\]: /);
  await card.getByRole('button', { name: 'Link naar deze vraag' }).click();
  await expect(card).toContainText('Gekopieerd: link naar deze vraag');
  const address = (await clipboard(page))['text/plain'] ?? '';
  expect(address).toContain(`${publication}#:~:text=`);
  await page.keyboard.press('Escape');

  const opened = await running.context.newPage();
  await opened.goto(address);
  await opened.addStyleTag({
    content: '::target-text { color: rgb(255, 0, 0) !important; background: rgb(255, 0, 0) !important; }',
  });
  const fourth = opened.locator('.vraag').nth(3).locator('p');
  await expect(fourth).toBeInViewport();
  expect(await opened.evaluate(() => scrollY)).toBeGreaterThan(0);
  const redness = async (index: number) => {
    const png = await opened.locator('.vraag').nth(index).locator('p').screenshot();
    return opened.evaluate(async (data) => {
      const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      const context = canvas.getContext('2d');
      context?.drawImage(picture, 0, 0);
      const pixels = context?.getImageData(0, 0, picture.width, picture.height).data ?? [];
      let red = 0;
      for (let i = 0; i < pixels.length; i += 4) if (pixels[i] === 255 && pixels[i + 1] === 0) red++;
      return red / (pixels.length / 4);
    }, png.toString('base64'));
  };
  expect(await redness(3)).toBeGreaterThan(0.2);
  expect(await redness(2)).toBe(0);

  await page.bringToFront();
  await page.locator('naslag-bar [data-action="menu"]').click();
  for (const [action, html] of [
    ['copy-document', '<h2>'],
    ['copy-citation', 'Kamervragen van Voorbeeld en De Tweede'],
  ] as const) {
    const button = page.locator(`naslag-bar [data-action="${action}"]`);
    await button.click();
    await expect(button).toHaveText('Gekopieerd');
    expect((await clipboard(page))['text/html']).toContain(html);
  }
  const popup = await openPopup(running, page);
  await popup.getByTestId('copy-citation').click();
  await expect(popup.getByTestId('copy-citation')).toHaveText('Gekopieerd');
  expect((await clipboard(popup))['text/plain']).toMatch(/^Kamervragen van Voorbeeld en De Tweede/);
});

test('keys go from question to question, save, copy and unfold; none in a field, with Ctrl, or switched off', async ({
  running,
}) => {
  await running.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await readWithChips(running, publication);
  const row = () =>
    page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.getAttribute('aria-label'));
  await page.evaluate(() => scrollTo(0, 0));
  await page.keyboard.press(']');
  await expect.poll(row).toBe('Vraag 1');
  await page.keyboard.press(']');
  await page.keyboard.press(']');
  await page.keyboard.press('[');
  await expect.poll(row).toBe('Vraag 2');
  await expect(page.locator('.vraag').nth(1)).toBeInViewport();
  await page.keyboard.press('*');
  await expect(page.locator('naslag-tools .star').nth(1)).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('+');
  await expect(page.locator('naslag-related')).toBeVisible();
  await page.keyboard.press('+');
  await expect(page.locator('naslag-related')).toHaveCount(0);
  await page.keyboard.press('=');
  await expect(page.locator('naslag-tools naslag-card')).toContainText('Gekopieerd: vraag 2');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  const help = page.locator('naslag-card dialog');
  await expect(help).toContainText('volgende vraag');
  expect(await violations(page, ['naslag-card'])).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
  await expect.poll(row).toBe('Vraag 2');

  await page.keyboard.press('Control+]');
  await page.evaluate(() => {
    document.querySelector('h1')?.before(Object.assign(document.createElement('input'), { id: 'own' }));
    document.querySelector<HTMLInputElement>('#own')?.focus();
  });
  await page.keyboard.type(']*=?');
  expect(await page.locator('#own').inputValue()).toBe(']*=?');
  await expect(page.locator('naslag-card')).toHaveCount(0);

  const options = await running.context.newPage();
  await options.goto(`${running.home}options.html`);
  await options.getByRole('switch', { name: /^Toetsen op de pagina/ }).click();
  const again = await read(running.context, addressesOf(citedQuestion()).publication);
  await again.keyboard.press(']');
  await again.keyboard.press('?');
  await again.locator('naslag-bar [data-action="menu"]').click();
  await expect(again.locator('naslag-bar [data-action="report"]')).toBeVisible();
  await expect(again.locator('naslag-card')).toHaveCount(0);
});
