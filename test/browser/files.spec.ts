import AxeBuilder from 'axe-core';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { words as dutch } from '../files/words';
import { fictionalAnswerLetter, fictionalQuestionLetter } from '../files/fictional-letters';
import { hostileFiles } from '../files/hostile';
import {
  answerFile,
  answerPage,
  differingHeadings,
  differingPages,
  filePages,
  pageOf,
  questionFile,
  questionUrl,
} from '../files/pages';
import { writeDocx } from '../files/write-docx';
import { writePdf } from '../files/write-pdf';
import { complete, launch, openPopup, read } from './launch';
import { expect, test } from './test';
import { violations } from './violations';

const publication = `https://zoek.officielebekendmakingen.nl${answerPage}`;
const { tweedekamer, officielebekendmakingen } = differingPages;
const hostile = (await hostileFiles()).map((each, i) => ({ ...each, ...pageOf(`9${i}`) }));

test.use({
  ownPages: {
    ...filePages,
    ...Object.fromEntries(
      [...hostile, tweedekamer, officielebekendmakingen].map(({ page, html }) => [page, html]),
    ),
  },
  ownFiles: {
    [questionFile]: await writeDocx(fictionalQuestionLetter, 'automatic'),
    [answerFile]: writePdf(fictionalAnswerLetter),
    [tweedekamer.file]: await writeDocx(
      { ...fictionalQuestionLetter, heading: differingHeadings.tweedekamer },
      'automatic',
    ),
    [officielebekendmakingen.file]: writePdf({
      ...fictionalAnswerLetter,
      heading: differingHeadings.officielebekendmakingen,
    }),
    ...Object.fromEntries(hostile.map(({ file, bytes }) => [file, bytes])),
  },
});

async function readFile(page: Page, button = dutch.file_read): Promise<void> {
  await page.getByRole('button', { name: button.message }).click();
  await page.locator('naslag-file').waitFor();
  await complete(page);
}

test('a Word file is read when the reader asks: linked, saved, and found again after a restart', async ({
  sites,
}) => {
  const profile = mkdtempSync(join(tmpdir(), 'naslag-files-'));
  const running = await launch({ port: sites.port, profile });
  try {
    const page = await read(running.context, questionUrl);
    await expect(page.locator('naslag-file')).toHaveCount(0); // nothing moves until the reader asks
    await readFile(page);
    await expect(page.locator('.vraag h3')).toHaveText(['Vraag 1', 'Vraag 2', 'Vraag 3']);
    await expect(page.locator('.text .nootnum')).toHaveText(['1', '2']);
    await expect(page.locator('.text a.naslag-ref').first()).toBeVisible();
    // A note's card opens at its mark.
    await page.locator('.text .nootnum').first().click();
    await expect(page.locator('naslag-card .card')).toContainText('De Voorbeeldkrant');
    await page.keyboard.press('Escape');
    await expect(page.locator('naslag-card')).toHaveCount(0);
    await page.locator('naslag-bar [data-action="save"]').click();
    await expect(page.locator('naslag-bar [data-action="save"][data-saved]')).toBeVisible();
    await running.context.close();

    const again = await launch({ port: sites.port, profile });
    const collection = await again.context.newPage();
    await collection.goto(`${again.home}collection.html`);
    await expect(collection.getByTestId('item')).toContainText('smalle sluizen in de Fictieve Vaart');
    const popup = await again.context.newPage();
    await popup.goto(`${again.home}popup.html`);
    await popup.getByRole('searchbox').fill('schippers Voorbeeldstad');
    await expect(popup.getByText('smalle sluizen in de Fictieve Vaart').first()).toBeVisible();
    await again.context.close();
  } finally {
    await running.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('a PDF is read, shown with its answers, and goes without a trace', async ({ running }) => {
  const page = await read(running.context, publication);
  const before = await page.evaluate(() => document.querySelector('#content')?.children.length);
  await readFile(page, dutch.file_read_xml); // there is none of such an answer
  await expect(page.locator('.antwoord h3')).toHaveText(['Antwoord op vraag 1', 'Antwoord op vragen 2 en 3']);
  await expect(page.locator('#noten .noot')).toHaveCount(2);
  const popup = await openPopup(running, page);
  await expect(popup.getByText('3 vragen, 2 voetnoten')).toBeVisible();
  await popup.close();
  await page.evaluate(AxeBuilder.source);
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof AxeBuilder };
    return (await axe.run('naslag-file')).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
  expect(found).toEqual([]);
  await page.locator('naslag-bar [data-action="switch"]').click();
  await expect(page.locator('naslag-file')).toBeHidden();
  expect(await page.evaluate(() => document.querySelector('#content')?.children.length)).toBe(before);
});

const differing = [
  {
    site: 'tweedekamer.nl',
    url: `https://www.tweedekamer.nl${tweedekamer.page}`,
    button: dutch.file_read,
    fields: ['subject', 'authors', 'submitted'],
    days: ['16 februari 2098', '3 maart 2098'],
    ...tweedekamer,
  },
  {
    site: 'officielebekendmakingen.nl',
    url: `https://zoek.officielebekendmakingen.nl${officielebekendmakingen.page}`,
    button: dutch.file_read_xml, // there is none: the PDF follows
    fields: ['subject', 'authors', 'answered'],
    days: ['30 maart 2098', '2 april 2098'],
    ...officielebekendmakingen,
  },
] as const;

for (const { site, url, button, fields, days, subject, authors } of differing)
  test(`where page and file differ, what the page says stands: ${site}`, async ({ running }) => {
    const page = await read(running.context, url);
    await readFile(page, button);
    const said = page.locator('naslag-bar .said');
    for (const field of fields) await expect(said).toContainText(dutch[`file_field_${field}`].message);
    await expect(said).toContainText('wat de pagina zegt, blijft staan', { ignoreCase: true });
    const lines = page.locator('naslag-file .differing li');
    await expect(lines).toHaveCount(fields.length);
    await expect(lines.first()).toContainText(`‘${subject}’`);
    await expect(lines.first()).toContainText('‘wankele bruggen bij Proefdorp’');
    for (const day of days) await expect(lines.last()).toContainText(day);
    const popup = await openPopup(running, page);
    await expect(popup.getByTestId('subject')).toHaveText(subject);
    await expect(popup.getByTestId('authors')).toContainText(authors);
    await expect(popup.getByTestId('authors')).not.toContainText('Proefman');
    await expect(popup.locator('body')).toContainText(days[0]);
    await expect(popup.locator('body')).not.toContainText(days[1]);
  });

test('what a file holds beside its text unfolds, by keyboard too', async ({ running }) => {
  const page = await read(running.context, questionUrl);
  await readFile(page);
  const fold = page.locator('naslag-file .fold');
  await expect(fold).toHaveText('1 regel van het bestand staat niet in deze tekst');
  const left = page.locator('naslag-file .left-out');
  await expect(left).toBeHidden();
  await fold.focus();
  await page.keyboard.press('Enter');
  await expect(fold).toHaveAttribute('aria-expanded', 'true');
  await expect(left).toContainText('(ingezonden 14 februari 2098)');
  expect(await violations(page, ['naslag-file'])).toEqual([]);
  await page.keyboard.press('Space');
  await expect(left).toBeHidden();
});

test('reading a file is broken off when the reader says so', async ({ running }) => {
  const isFile = (url: URL) => url.href.endsWith(questionFile);
  await running.context.route(isFile, () => undefined); // never answered
  const page = await read(running.context, questionUrl);
  await page.getByRole('button', { name: dutch.file_read.message }).click();
  const brokenOff = page.waitForEvent('requestfailed', (request) => isFile(new URL(request.url())));
  await page.getByRole('button', { name: dutch.file_cancel.message }).click();
  await brokenOff;
  await expect(page.getByRole('button', { name: dutch.file_read.message })).toBeVisible();
  await running.context.unroute(isFile);
  await readFile(page); // and it can be begun again
  await expect(page.locator('.vraag h3')).toHaveCount(3);
});

test('a file is read at once where the reader has chosen so', async ({ running }) => {
  const options = await running.context.newPage();
  await options.goto(`${running.home}options.html`);
  const atOnce = options.getByRole('switch', { name: dutch.options_files.message });
  await atOnce.click();
  await expect(atOnce).toBeChecked();
  const page = await read(running.context, questionUrl);
  await page.locator('naslag-file').waitFor();
  await expect(page.locator('.vraag h3')).toHaveCount(3);
});

test('every hostile file ends in a clear sentence', async ({ running }) => {
  test.slow();
  for (const { name, page: path, problem } of hostile) {
    const page = await read(running.context, `https://www.tweedekamer.nl${path}`);
    await page.getByRole('button', { name: dutch.file_read.message }).click();
    if (problem)
      await expect(page.locator('naslag-bar .said'), name).toContainText(
        dutch[`file_problem_${problem}`].message,
        { timeout: 20_000 },
      );
    else await expect(page.locator('naslag-file .vraag').first(), name).toBeVisible({ timeout: 20_000 });
    await page.close();
  }
});
