import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { fictionalAnswerLetter, fictionalQuestionLetter } from '../files/fictional-letters';
import { questionFile } from '../files/pages';
import { words as dutch } from '../files/words';
import { writeDocx } from '../files/write-docx';
import { writePdf } from '../files/write-pdf';
import { doubtfulPage, hostileXml, lostPage, lostQuestion, xmlFiles, xmlPages } from '../files/xml-pages';
import { publications } from '../sites/catalogue';
import { askOf, complete, launch, read, tabOf } from './launch';
import { expect, test } from './test';

const lost = `${publications}${lostPage}`;
const none = `${publications}/ah-1271550.html`;
const pdfOnly = `${publications}/ah-1271549.html`;
const said = (page: Page) => page.locator('naslag-bar .said');

test.use({
  ownPages: { ...xmlPages, ...Object.fromEntries(hostileXml.map(({ page, html }) => [page, html])) },
  ownFiles: {
    ...xmlFiles,
    ...Object.fromEntries(hostileXml.map(({ file, bytes }) => [file, bytes])),
    '/ah-1271549.pdf': writePdf(fictionalAnswerLetter),
    [questionFile]: await writeDocx(fictionalQuestionLetter, 'automatic'),
  },
});

const press = (page: Page, key: 'file_read' | 'file_read_xml' | 'file_read_pdf') =>
  page.getByRole('button', { name: dutch[key].message }).click();

async function shown(page: Page): Promise<void> {
  await page.locator('naslag-file').waitFor();
  await complete(page);
}

test('a page of officielebekendmakingen.nl without classes, structure and text is read through its XML', async ({
  sites,
}) => {
  const profile = mkdtempSync(join(tmpdir(), 'naslag-xml-'));
  const running = await launch({ port: sites.port, profile });
  try {
    await read(running.context, `${publications}/ah-tk-20962097-412.html`); // which the question cites
    const page = await read(running.context, lost);
    await expect(said(page)).toContainText(dutch.file_offer_xml.message);
    await expect(page.locator('naslag-file')).toHaveCount(0); // nothing is fetched until the reader asks
    await press(page, 'file_read_xml');
    await shown(page);
    await expect(page.locator('naslag-file .origin')).toContainText(dutch.file_origin_xml.message);
    await expect(page.locator('.vraag h3')).toContainText(
      [1, 2, 3, 4, 5, 6].map((number) => `Vraag ${number}`),
    );
    await expect(page.locator('naslag-tools .chip').first()).toBeVisible(); // an earlier question
    await expect(page.locator('#noten .noot')).toHaveCount(4);
    await expect(page.locator('.text a.naslag-ref').first()).toBeVisible();
    await page.locator('.text .nootnum').first().click();
    await expect(page.locator('naslag-card .card')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.locator('naslag-card')).toHaveCount(0);
    const { document, related, resolved } = await askOf(running, await tabOf(running, page));
    expect(document).toMatchObject({ file: 'xml', kamervraag: { status: 'ok', zaaknummer: '2098Z00001' } });
    expect(document.kamervraag.questions).toHaveLength(6);
    expect(resolved?.citations.length).toBeGreaterThan(0);
    expect(related?.document.length).toBeGreaterThan(0);
    await expect(page.locator('naslag-bar [data-action="related"]')).toBeEnabled();
    await page.locator('naslag-bar [data-action="save"]').click();
    await expect(page.locator('naslag-bar [data-action="save"][data-saved]')).toBeVisible();
    await running.context.close();

    const again = await launch({ port: sites.port, profile });
    const collection = await again.context.newPage();
    await collection.goto(`${again.home}collection.html`);
    const item = collection.getByTestId('item');
    await expect(item).toContainText(document.kamervraag.subject ?? '-');
    await collection
      .getByRole('searchbox')
      .first()
      .fill(document.kamervraag.questions[5]?.text.split(' ').slice(-2).join(' ').replace('?', '') ?? '-');
    await expect(item).toHaveCount(1);
    await again.context.close();
  } finally {
    await running.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('a page of tweedekamer.nl without classes, structure and link to a file is read through its Word file', async ({
  running,
}) => {
  await read(running.context, `${publications}/kv-tk-2098Z00001.html`);
  const page = await read(running.context, `https://www.tweedekamer.nl${lostQuestion}`);
  await expect(said(page)).toContainText(dutch.file_offer.message);
  await press(page, 'file_read');
  await shown(page);
  await expect(page.locator('.vraag h3')).toHaveText(['Vraag 1', 'Vraag 2', 'Vraag 3']);
  await expect(page.locator('.text .nootnum')).toHaveText(['1', '2']);
  await expect(page.locator('.text a.naslag-ref').first()).toBeVisible();
  const { document, related } = await askOf(running, await tabOf(running, page));
  expect(document).toMatchObject({ file: 'docx', kamervraag: { documentnummer: '2098D00303' } });
  expect(related).not.toBeNull();
  await page.locator('naslag-bar [data-action="save"]').click();
  await expect(page.locator('naslag-bar [data-action="save"][data-saved]')).toBeVisible();
});

test('XML and file are read at once where the reader has chosen so', async ({ running }) => {
  const options = await running.context.newPage();
  await options.goto(`${running.home}options.html`);
  const atOnce = options.getByRole('switch', { name: dutch.options_files.message });
  await atOnce.click();
  await expect(atOnce).toBeChecked();
  for (const [url, questions] of [
    [lost, 6],
    [`https://www.tweedekamer.nl${lostQuestion}`, 3],
  ] as const) {
    const page = await read(running.context, url);
    await page.locator('naslag-file').waitFor();
    await expect(page.locator('.vraag h3')).toHaveCount(questions);
  }
  // A text that is in doubt stays until the reader asks for another.
  const page = await read(running.context, `${publications}${doubtfulPage}`);
  await expect(said(page)).toContainText(dutch.file_offer_doubt.message);
  await expect(page.locator('naslag-file')).toHaveCount(0);
});

test('a page that is in doubt keeps what it shows, and its XML is offered beside it and kept', async ({
  running,
}) => {
  const page = await read(running.context, `${publications}${doubtfulPage}`);
  await expect(said(page)).toContainText(dutch.report_part_answers.message);
  await expect(said(page)).toContainText(dutch.file_offer_doubt.message);
  await expect(said(page).locator('[data-action="report"]')).toBeVisible();
  const before = await askOf(running, await tabOf(running, page));
  expect(before.document.kamervraag).toMatchObject({ status: 'ok', answers: [] });
  await press(page, 'file_read_xml');
  await shown(page);
  await expect(page.locator('naslag-file .antwoord')).toHaveCount(3);
  await expect(page.locator('naslag-file td')).toHaveCount(6);
  await expect(page.locator('naslag-file a.outward[href="/stb-2095-118.html"]')).toHaveCount(1);
  await expect(said(page)).not.toContainText(dutch.file_offer_doubt.message);
  await page.locator('naslag-bar [data-action="save"]').click();
  await expect(page.locator('naslag-bar [data-action="save"][data-saved]')).toBeVisible();
  await page.close();

  // Coming back, the page is read anew, and what is kept is still the whole.
  await read(running.context, `${publications}${doubtfulPage}`);
  const collection = await running.context.newPage();
  await collection.goto(`${running.home}collection.html`);
  await collection.getByTestId('item').first().click();
  await expect(collection.getByText('brieven bezorgd binnen 500 m² rond de brug').first()).toBeVisible();
});

test('where the site has no XML, one press reads the PDF or says that there is none', async ({ running }) => {
  const page = await read(running.context, pdfOnly);
  await press(page, 'file_read_xml');
  await shown(page);
  await expect(page.locator('naslag-file .origin')).toContainText(dutch.file_origin_pdf.message);
  await expect(page.locator('naslag-file .antwoord')).toHaveCount(2);

  // Neither of the two, each as a page that says so.
  const html = (xmlPages['/ah-1271549.html'] ?? '').replaceAll('ah-1271549', 'ah-1271550');
  await running.context.route(none, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  const empty = await read(running.context, none);
  await press(empty, 'file_read_xml');
  await expect(said(empty)).toContainText(dutch.file_none.message);
  await running.context.route(none.replace('html', 'xml'), (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!DOCTYPE html><title>Niet gevonden</title>' }),
  );
  await empty.getByRole('button', { name: dutch.file_again.message }).click();
  await expect(said(empty)).toContainText(dutch.file_none.message);
});

test('no XML is taken from elsewhere', async ({ running }) => {
  const asked: string[] = [];
  await running.context.route('https://elders.example/**', (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  await running.context.route(lost.replace('html', 'xml'), (route) =>
    route.fulfill({ status: 302, headers: { location: 'https://elders.example/kv-tk-2098Z00001.xml' } }),
  );
  const page = await read(running.context, lost);
  await press(page, 'file_read_xml');
  await expect(said(page)).toContainText(dutch.file_problem_fetch.message);
  expect(asked).toEqual([]);
});

test('every hostile XML ends in a clear sentence', async ({ running }) => {
  test.slow();
  for (const { name, page: path, problem } of hostileXml) {
    const page = await read(running.context, `${publications}${path}`);
    await press(page, 'file_read_xml');
    await expect(said(page), name).toContainText(dutch[`file_problem_${problem}`].message, {
      timeout: 20_000,
    });
    await expect(page.getByRole('button', { name: dutch.file_read_pdf.message }), name).toBeVisible();
    await expect(page.locator('naslag-file'), name).toHaveCount(0);
    await page.close();
  }
});
