import { addressesOf } from '../sites/catalogue';
import type { SiteDocument } from '../sites/document';
import { fictionalQuestion } from '../sites/fictional';
import { renderPublication } from '../sites/officiele-bekendmakingen';
import { askOf, complete, openPopup, tabOf } from './launch';
import { expect, test } from './test';

const markup = '<img src=x onerror="document.title=\'taken\'"><b>vet</b>';

/** A document in which everything a reader sees is markup, and a note whose address is a script. */
function hostileDocument(): SiteDocument {
  const document = fictionalQuestion(13);
  return {
    ...document,
    officialId: 'kv-tk-2098Z66666',
    zaaknummer: '2098Z66666',
    title: markup,
    heading: document.heading.replace('achterstallig', `${markup} achterstallig`),
    blocks: [
      ...document.blocks.filter(({ type }) => type !== 'notes'),
      {
        type: 'notes',
        notes: [
          {
            label: '1',
            text: `${markup} Voorbeeldkrant, 1 januari 2098 (javascript:alert(1)) (https://www.voorbeeldkrant.example/a).`,
          },
        ],
      },
    ],
  };
}

test('markup in a document is shown as text, on the page and in the popup', async ({ running }) => {
  const page = await running.context.newPage();
  const url = addressesOf(hostileDocument()).publication;
  await page.route(url, (route) =>
    route.fulfill({ contentType: 'text/html', body: renderPublication(hostileDocument()) }),
  );
  await page.goto(url);
  await complete(page);
  await page.locator('a.nootnum').first().click();
  await expect(page.locator('naslag-card')).toContainText('<b>vet</b>');
  await page.locator('naslag-bar [data-action="sources"]').click();
  const popup = await openPopup(running, page);
  await expect(popup.getByTestId('subject')).toContainText('<img src=x');
  await expect(popup.locator('img')).toHaveCount(0);
  expect(await popup.title()).not.toBe('taken');
  for (const tab of [page, popup]) await expect(tab.locator('a[href^="javascript:" i]')).toHaveCount(0);
  await expect(page.locator('naslag-bar img, naslag-card img')).toHaveCount(0);
});

test('the page cannot act for the reader', async ({ running }) => {
  const page = await running.context.newPage();
  await page.goto(addressesOf(fictionalQuestion(13)).publication);
  await complete(page);
  await page.evaluate(() => {
    const bar = document.querySelector('naslag-bar')?.shadowRoot;
    for (const action of ['save', 'switch'])
      bar?.querySelector<HTMLElement>(`[data-action="${action}"]`)?.click();
    for (const name of ['save', 'read', 'open']) {
      window.postMessage({ name, input: { page: 'options' } }, '*');
      document.dispatchEvent(new CustomEvent(name, { detail: { name } }));
    }
  });
  // What a real click does, to know that the forged one would have shown by now.
  await page.locator('naslag-bar [data-action="menu"]').click();
  await expect(page.locator('naslag-bar [data-action="save"]')).not.toHaveAttribute('data-saved');
  await expect(page.locator('naslag-bar [data-action="switch"]')).toHaveAttribute('aria-checked', 'true');
  const collection = await running.context.newPage();
  await collection.goto(`${running.home}collection.html`);
  await expect(collection.getByText('nog leeg')).toBeVisible();
  expect(running.context.pages().some((tab) => tab.url().includes('options.html'))).toBe(false);
});

test('the page has no way to our messages or to what is stored', async ({ running }) => {
  const page = await running.context.newPage();
  await page.goto(addressesOf(fictionalQuestion(13)).publication);
  await complete(page);
  const reach = await page.evaluate(async () => ({
    runtime: typeof (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime
      ?.sendMessage,
    databases: (await indexedDB.databases()).map(({ name }) => name),
    stored: Object.keys(localStorage),
  }));
  expect(reach).toEqual({ runtime: 'undefined', databases: [], stored: [] });
});

test('a page that only looks like Kamervragen is left alone', async ({ running }) => {
  const url = 'https://zoek.officielebekendmakingen.nl/stcrt-2098-1234.html';
  const body =
    '<!doctype html><html lang="nl"><body><div id="broodtekst"><h1>Vragen en antwoorden over uw paspoort</h1><h2>Vraag 1</h2><p>Waar haal ik mijn paspoort af (Kamerstuk 36 200-V, nr. 26)?</p><h2>Antwoord 1</h2><p>Op het gemeentehuis.</p></div></body></html>';
  await running.context.route(url, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  );
  const page = await running.context.newPage();
  await page.goto(url);
  const looked = async () => askOf(running, await tabOf(running, page)).catch(() => 'not yet');
  await expect.poll(looked).toBeNull();
  await expect(page.locator('naslag-bar, a.naslag-ref')).toHaveCount(0);
});

test('a page whose text comes late is read when it is there', async ({ running }) => {
  const document = fictionalQuestion(13);
  const url = addressesOf(document).publication;
  const whole = renderPublication(document);
  const text = whole.slice(whole.indexOf('<article>'), whole.indexOf('</article>') + 10);
  const late = `<script>addEventListener('load', () => setTimeout(() => { document.querySelector('#content').innerHTML = ${JSON.stringify(text).replaceAll('</', '<\\/')}; }, 300))</script>`;
  const page = await running.context.newPage();
  await page.route(url, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: whole.replace(text, late) }),
  );
  await page.goto(url);
  await complete(page);
  await expect(page.locator('naslag-bar')).toContainText('13 vragen');
});
