import type { Page } from '@playwright/test';
import { addressesOf } from '../sites/catalogue';
import { fictionalQuestion } from '../sites/fictional';
import { renderPublication } from '../sites/officiele-bekendmakingen';
import { textInClosed } from './closed-shadow';
import { openPopup, read, tabOf, type Running } from './launch';
import { expect, test } from './test';
import { violations } from './violations';

const asked = fictionalQuestion(13);
const { publication, parliament } = addressesOf(asked);
const words = 'Hoe beoordeelt u dat besluit in het licht van eerdere waarschuwingen';

/** Selects these words in the text of a question, counted from 0. */
const select = (page: Page, words: string, question = 0) =>
  page.evaluate(
    ([words, question]) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: Range[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        // The sites break their lines anywhere.
        const match = new RegExp(words.replaceAll(' ', '\\s+')).exec((node as Text).data);
        if (!match) continue;
        const range = document.createRange();
        range.setStart(node, match.index);
        range.setEnd(node, match.index + match[0].length);
        found.push(range);
      }
      const range = found[question];
      if (!range) throw new Error(`not on the page: ${words}`);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    },
    [words, question] as const,
  );

/** As the browser does when the reader chooses an entry of the context menu, or presses a command's keys. */
async function choose(running: Running, page: Page, by: 'menu' | 'key', what: string): Promise<void> {
  const tab = await tabOf(running, page);
  await running.worker.evaluate(
    ([tab, by, what]) => {
      const { contextMenus, commands } = (
        globalThis as unknown as {
          chrome: Record<
            'contextMenus' | 'commands',
            Record<string, { dispatch(a: unknown, b: unknown): void }>
          >;
        }
      ).chrome;
      if (by === 'menu') contextMenus.onClicked?.dispatch({ menuItemId: what }, { id: tab });
      else commands.onCommand?.dispatch(what, { id: tab });
    },
    [tab, by, what] as const,
  );
}

const marks = (page: Page) => page.locator('mark.naslag-passage');
const said = (page: Page) => page.locator('naslag-bar').locator('.said');

async function markWords(running: Running, page: Page): Promise<void> {
  await select(page, words, 1);
  await choose(running, page, 'menu', 'selection');
  await expect(marks(page)).toHaveText([words]);
}

test('a passage is marked, saved, and marked again on either site', async ({ running }) => {
  const page = await read(running.context, publication);
  await markWords(running, page);
  await expect(said(page)).toContainText('Passage gemarkeerd en bewaard.');
  await expect(page.locator('naslag-bar .save')).toHaveText('Bewaard');
  await page.reload();
  await expect(marks(page)).toHaveText([words]);
  const other = await read(running.context, parliament);
  await expect(marks(other)).toHaveText([words]);
  // The very same words stand in every question; it is in the second on both.
  for (const each of [page, other])
    expect(
      await each.evaluate(() => document.querySelector('mark.naslag-passage')?.parentElement?.textContent),
    ).toContain('Nergenshuizen');
});

test('the same words are marked once, and a mark is undone at once', async ({ running }) => {
  const page = await read(running.context, publication);
  await markWords(running, page);
  await select(page, words, 1);
  await choose(running, page, 'key', 'selection');
  await expect(said(page)).toContainText('Deze passage was al gemarkeerd.');
  await expect(marks(page)).toHaveCount(1);
  await select(page, 'welke kosten zijn ermee gemoeid', 3);
  await choose(running, page, 'key', 'selection');
  await expect(marks(page)).toHaveCount(2);
  await page.locator('naslag-bar [data-action="undo"]').click();
  await expect(marks(page)).toHaveText([words]);
});

test('a selection across texts becomes one passage in each, over links too, and all of it can be undone', async ({
  running,
}) => {
  const page = await read(running.context, publication);
  await page.evaluate(() => {
    const blocks = document.querySelectorAll('.vraag p');
    getSelection()?.setBaseAndExtent(blocks[2] as Node, 0, blocks[4] as Node, 1);
  });
  await choose(running, page, 'menu', 'selection');
  await expect(said(page)).toContainText('3 passages');
  await expect(page.locator('a.naslag-ref mark.naslag-passage')).toHaveText(['Kamerstuk 36 200-V, nr. 23']);
  await page.locator('naslag-bar [data-action="undo"]').click();
  await expect(marks(page)).toHaveCount(0);
  await expect(page.locator('naslag-bar .save')).toHaveText('Bewaren'); // it was saved for the marks only
});

test('switched off, the page with marks is byte for byte what it was', async ({ running }) => {
  const page = await running.context.newPage();
  await page.route(publication, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: renderPublication(asked) }),
  );
  const bare = () =>
    page.evaluate(
      (html) => new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML,
      renderPublication(asked),
    );
  await page.goto(publication);
  await page.locator('naslag-bar[data-state="complete"]').waitFor({ state: 'attached' });
  await markWords(running, page);
  await page.locator('naslag-bar [data-action="menu"]').click();
  await page.locator('naslag-bar [data-action="site"]').click();
  await page.locator('naslag-bar').waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(await bare());
});

test('in a text that has changed a little it is found, in one that has lost it this is said', async ({
  running,
}) => {
  const page = await read(running.context, publication);
  await markWords(running, page);
  const changed = (change: (text: string) => string) => ({
    ...asked,
    blocks: asked.blocks.map((block, i) =>
      block.type === 'notes' || i !== 1 ? block : { ...block, paragraphs: block.paragraphs.map(change) },
    ),
  });
  const serve = async (change: (text: string) => string) => {
    await page.unrouteAll();
    await page.route(publication, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: renderPublication(changed(change)) }),
    );
    await page.reload();
    await page.locator('naslag-bar[data-state="complete"]').waitFor({ state: 'attached' });
  };
  await serve((text) => `Vooraf dit. ${text.replace('dat besluit', 'dit besluit')}`);
  await expect(marks(page)).toHaveText([words.replace('dat besluit', 'dit besluit')]);
  await serve(() => 'Is deze vraag vervangen door een geheel andere?');
  await expect(said(page)).toContainText('Eén gemarkeerde passage staat niet meer zo op deze pagina');
  await expect(marks(page)).toHaveCount(0);
  const popup = await openPopup(running, page);
  await expect(popup.getByTestId('lost')).toHaveText('Niet teruggevonden op deze pagina');
  await expect(popup.getByTestId('passage')).toContainText(words);
});

test('a note is written in the popup, read in the card, and the mark removed there by keyboard', async ({
  running,
}) => {
  const page = await read(running.context, publication);
  await markWords(running, page);
  const popup = await openPopup(running, page);
  await popup.getByTestId('add-note').click();
  await popup.keyboard.type('Hier op terugkomen.');
  await popup.keyboard.press('Tab');
  await expect(popup.getByRole('status').filter({ hasText: /^Bewaard$/ })).toBeVisible();
  await page.bringToFront();
  await marks(page).focus();
  const card = page.locator('naslag-card');
  await expect.poll(() => textInClosed(page, 'naslag-card')).toContain('Hier op terugkomen.');
  // The page's own scripts cannot read it.
  expect(await card.evaluate((host) => host.shadowRoot)).toBeNull();
  await page.keyboard.press('Enter'); // into its card, which Tab alone passes by
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(marks(page)).toHaveCount(0);
  await expect(card).toHaveCount(0);
  await page.locator('naslag-bar [data-action="undo"]').click();
  await expect(marks(page)).toHaveText([words]);
  await marks(page).focus();
  await expect.poll(() => textInClosed(page, 'naslag-card')).toContain('Hier op terugkomen.');
  await popup.bringToFront();
  await popup.getByTestId('unmark').click();
  await expect(marks(page)).toHaveCount(0);
  await popup.getByTestId('undo').click();
  await expect(marks(page)).toHaveText([words]);

  // In the collection it is changed, and the page's card has it when the page is read again.
  const collection = await running.context.newPage();
  await collection.goto(`${running.home}collection.html`);
  await collection.getByTestId('item').first().click();
  const marked = collection.getByTestId('marked');
  const note = marked.getByTestId('passage-note');
  await expect(note).toHaveValue('Hier op terugkomen.');
  await note.fill('In de verzameling aangevuld.');
  await note.press('Tab');
  await expect(marked.getByRole('status').filter({ hasText: /^Bewaard$/ })).toBeVisible();
  await page.reload();
  await page.bringToFront();
  await marks(page).focus();
  await expect.poll(() => textInClosed(page, 'naslag-card')).toContain('In de verzameling aangevuld.');
});

test('one question is saved: by its star, the menu, the keyboard and the popup', async ({ running }) => {
  const page = await read(running.context, publication);
  const pressed = page.locator('naslag-tools .star[aria-pressed="true"]');
  await page.locator('naslag-tools .star').nth(2).focus();
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('Vraag 3 is bewaard in uw verzameling.');
  await expect(pressed).toHaveCount(1);
  await page.locator('.vraag p').nth(6).click({ button: 'right' });
  await choose(running, page, 'menu', 'pointed');
  await expect(said(page)).toContainText('Vraag 7 is bewaard');
  await select(page, words, 9);
  await choose(running, page, 'key', 'question');
  await expect(said(page)).toContainText('Vraag 10 is bewaard');
  const popup = await openPopup(running, page);
  await expect(popup.getByTestId('questions').locator('summary')).toHaveText(
    'Apart bewaard: vraag 3, 7 en 10',
  );
  await popup.getByTestId('questions').locator('summary').click();
  await popup.getByRole('button', { name: 'Vraag 12' }).click();
  await popup.getByRole('button', { name: 'Vraag 3', exact: true }).click();
  await expect(popup.getByTestId('questions').locator('summary')).toHaveText(
    'Apart bewaard: vraag 7, 10 en 12',
  );
  await expect(page.locator('naslag-tools .star').nth(11)).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('naslag-tools .star').nth(2)).toHaveAttribute('aria-pressed', 'false');
});

test('the whole document by its keys, and what is wanted amiss is said', async ({ running }) => {
  const page = await read(running.context, publication);
  await choose(running, page, 'key', 'selection');
  await expect(said(page)).toContainText('Selecteer eerst woorden');
  await page.locator('h1').first().click({ button: 'right' });
  await choose(running, page, 'menu', 'pointed');
  await expect(said(page)).toContainText('Hier staat geen genummerde vraag');
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await choose(running, page, 'key', 'document');
  // The bar is out of sight: its sentence stands at the foot of the window.
  await expect(said(page)).toContainText('Bewaard in uw verzameling.');
  await expect(said(page)).toBeInViewport();
});

test('the menu has its entries, on our two sites, in the language of the reader', async ({ running }) => {
  const manifest = await running.worker.evaluate(() =>
    (
      globalThis as unknown as {
        chrome: {
          runtime: {
            getManifest(): { permissions: string[]; commands: Record<string, { suggested_key?: object }> };
          };
        };
      }
    ).chrome.runtime.getManifest(),
  );
  expect(manifest.permissions).toContain('contextMenus');
  expect(Object.keys(manifest.commands).sort()).toEqual(['document', 'question', 'selection']);
  const update = (id: string) =>
    running.worker.evaluate(
      (id) =>
        new Promise((resolve) => {
          const { contextMenus, runtime } = (
            globalThis as unknown as {
              chrome: {
                contextMenus: { update(id: string, change: object, done: () => void): void };
                runtime: { lastError?: { message: string } };
              };
            }
          ).chrome;
          contextMenus.update(id, {}, () => resolve(runtime.lastError?.message ?? 'there'));
        }),
      id,
    );
  for (const id of ['document', 'pointed', 'selection']) await expect.poll(() => update(id)).toBe('there');
  expect(await update('elsewhere')).not.toBe('there');
});

test('the bar marks what is selected', async ({ running }) => {
  const page = await read(running.context, publication);
  await select(page, words, 0);
  await page.locator('naslag-bar [data-action="menu"]').click();
  await page.locator('naslag-bar [data-action="mark"]').click();
  await expect(marks(page)).toHaveText([words]);
});

test('nothing is called saved that is not: a full disk', async ({ running }) => {
  const page = await read(running.context, publication);
  await running.worker.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await select(page, words, 1);
  await choose(running, page, 'menu', 'selection');
  await expect(said(page)).toContainText('De schijf is vol');
  await expect(marks(page)).toHaveCount(0);
  await expect(page.locator('naslag-bar .save')).toHaveText('Bewaren');
});

test('axe finds nothing in marks, stars and the popup’s list', async ({ running }) => {
  const page = await read(running.context, publication);
  await markWords(running, page);
  // Into their card no script can look; axe.spec.ts looks at cards of the same make.
  expect(await violations(page, ['naslag-tools', 'mark'])).toEqual([]);
  const popup = await openPopup(running, page);
  await popup.getByTestId('add-note').click();
  await popup.getByTestId('questions').locator('summary').click();
  expect(await violations(popup)).toEqual([]);
});
