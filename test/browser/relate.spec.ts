import { addressesOf, publications } from '../sites/catalogue';
import { fictionalQuestion } from '../sites/fictional';
import { hasShared } from '../sites/shared';
import { askOf, complete, read, tabOf } from './launch';
import { expect, test } from './test';

/** Three real documents on cluster bombs, 2005–2007: each cites those before it. Oldest first. */
const chain = ['ah-tk-20052006-109', 'ah-tk-20052006-2025', 'ah-tk-20062007-889'];

test('earlier questions that a document cites stand under it, none later, never itself', async ({
  running,
}) => {
  test.skip(!hasShared, '../shared is not here: the three real documents that cite each other are there');
  const open = (id: string | undefined) => read(running.context, `${publications}/${id}.html`);
  await open(chain[0]);
  await open(chain[1]);
  const page = await open(chain[2]);
  const { document, related } = await askOf(running, await tabOf(running, page));
  const shown = related?.document ?? [];
  expect(shown.map(({ url }) => url.replace(/.*\/|\.html/g, '')).sort()).toEqual(chain.slice(0, 2));
  expect(shown.every(({ date }) => date <= (document.kamervraag.submitted ?? ''))).toBe(true);
  expect(shown.flatMap(({ reasons }) => reasons.map(({ kind }) => kind))).toContain('cites');
  await page.locator('naslag-bar [data-action="related"]').click();
  for (const { subject } of shown) await expect(page.locator('naslag-bar')).toContainText(subject);

  const again = await open(chain[0]);
  const later = (await askOf(running, await tabOf(running, again))).related?.document ?? [];
  expect(later.every(({ followUp }) => followUp)).toBe(true);
});

test('a fictional answer that cites an earlier question shows it, with a chip at the question that cites it', async ({
  running,
}) => {
  const early = 'https://zoek.officielebekendmakingen.nl/kv-tk-2038Z00101.html';
  const late = 'https://zoek.officielebekendmakingen.nl/kv-tk-2038Z00102.html';
  const text = (
    number: string,
    date: string,
    question: string,
  ) => `<!doctype html><html lang="nl"><head><title>x</title>
    <meta name="DC.identifier" content="kv-tk-${number}"><meta name="DC.type" content="Schriftelijke vragen"></head><body><div id="broodtekst">
    <h1 class="kamervraagomschrijving_kop">Vragen van het lid Voorbeeld (XYZ) aan de Minister van Waterwerken over gemalen ${number} (ingezonden ${date} 2098).</h1>
    <div class="vraag"><h2 class="stuktitel">Vraag 1</h2><p>${question}</p></div></div></body></html>`;
  await running.context.route(early, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: text('2038Z00101', '3 februari', 'Hoeveel gemalen staan stil?'),
    }),
  );
  await running.context.route(late, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: text('2038Z00102', '9 maart', 'Wanneer worden de vragen met nummer 2038Z00101 beantwoord?'),
    }),
  );
  await read(running.context, early);
  const page = await read(running.context, late);
  const chip = page.locator('naslag-tools .chip');
  await expect(chip).toHaveCount(1);
  await expect(chip).toHaveText('1 eerdere');
  await expect(page.locator('naslag-bar [data-action="related"]')).toHaveText('1 eerdere vraag');
  await chip.click();
  await expect(page.locator('naslag-related')).toContainText('gemalen 2038Z00101');
  await expect(page.locator('naslag-related')).toContainText('dit document verwijst ernaar: 2038Z00101');
  await expect(page.locator('naslag-related details')).toHaveCount(0); // what is named is related for sure
  await page.reload();
  await complete(page);
  await expect(page.locator('naslag-tools .chip')).toHaveCount(1);
});

test('an empty archive says in one calm line how it fills', async ({ running }) => {
  const page = await read(running.context, addressesOf(fictionalQuestion(13)).publication);
  await page.locator('naslag-bar [data-action="related"]').click();
  await expect(page.locator('naslag-bar')).toContainText('bij Opties vult u het in één keer');
});
