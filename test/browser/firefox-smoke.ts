import assert from 'node:assert/strict';
import type { Browser, Page } from 'puppeteer-core';
import type { FileProblem } from '../../lib/model/file-text';
import { addressesOf } from '../sites/catalogue';
import { fictionalQuestion } from '../sites/fictional';
import { startSites } from '../sites/server';
import { fictionalAnswerLetter, fictionalQuestionLetter } from '../files/fictional-letters';
import { hostileFiles } from '../files/hostile';
import { answerFile, answerPage, filePages, pageOf, questionFile, questionUrl } from '../files/pages';
import { writeDocx } from '../files/write-docx';
import { writePdf } from '../files/write-pdf';
import { englishWords, words } from '../files/words';
import { sampleDocument } from '../sites/sample-document';
import { hasShared } from '../sites/shared';
import { home, launchFirefox } from './firefox';

/** The main job once more, in a real Firefox: both sites are annotated, a document is saved and stands in the collection. */
const timeout = 20_000;

async function main(path: string): Promise<void> {
  const hostile = (await hostileFiles()).map((each, i) => ({ ...each, ...pageOf(`9${i}`) }));
  const sites = await startSites({
    pages: { ...filePages, ...Object.fromEntries(hostile.map(({ page, html }) => [page, html])) },
    files: {
      [questionFile]: await writeDocx(fictionalQuestionLetter, 'automatic'),
      [answerFile]: writePdf(fictionalAnswerLetter),
      ...Object.fromEntries(hostile.map(({ file, bytes }) => [file, bytes])),
    },
  });
  const { browser, close } = await launchFirefox(path, sites.port);
  try {
    const document = hasShared ? sampleDocument() : fictionalQuestion(13);
    const { publication, parliament } = addressesOf(document);
    for (const url of [parliament, publication]) {
      const page = await browser.newPage();
      await page.goto(url, { timeout });
      await page.waitForSelector('naslag-bar[data-state="complete"]', { timeout });
      assert.ok(await page.$('a.naslag-ref'), `no citation is linked on ${url}`);
      if (url === publication) await save(page);
    }
    const collection = await browser.newPage();
    await collection.goto(`${home}collection.html`, { waitUntil: [] }); // Firefox reports no load of such a page
    await collection.waitForSelector('[data-testid="item"]', { timeout });
    const text = await collection.$eval('[data-testid="item"]', (item) => item.textContent ?? '');
    assert.ok(text.toLowerCase().includes(document.title.toLowerCase()), `the collection shows: ${text}`);
    console.log(`${await browser.version()}: both sites annotated, saved, found in the collection`);
    const questions = await openFile(browser, questionUrl);
    await save(questions);
    await openFile(browser, `https://zoek.officielebekendmakingen.nl${answerPage}`);
    for (const { page, problem } of hostile) {
      const said = await openFile(browser, `https://www.tweedekamer.nl${page}`, problem);
      await said.close();
    }
    await collection.reload({ waitUntil: [] });
    // Not `waitForFunction`: our own pages' policy refuses functions that are made of text.
    await collection.waitForSelector('::-p-text(Fictieve Vaart)', { timeout });
    console.log('A Word file and a PDF read, linked and saved; every hostile file ends in its sentence.');
    console.log(
      'Not tried: found again after a restart, for Firefox forgets an add-on that is installed for a test.',
    );
  } finally {
    await close();
    await sites.close();
  }
}

/** Opens a page that has only a file, has it read, and waits for its text, or for what is said of it. */
async function openFile(browser: Browser, url: string, problem: FileProblem | null = null): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url, { timeout });
  const read = '.said button.action:not([data-action])';
  await inBar(page, read);
  await (await page.$(`naslag-bar >>> ${read}`))?.click();
  await page.waitForFunction(
    (sentences) => {
      const said =
        document.querySelector('naslag-bar')?.shadowRoot?.querySelector('.said')?.textContent ?? '';
      if (sentences) return sentences.some((sentence) => said.includes(sentence));
      return document.querySelector('naslag-file')?.shadowRoot?.querySelector('.vraag') ?? false;
    },
    { timeout, polling: 100 },
    // Which of the two languages, the machine's Firefox says.
    problem && [words, englishWords].map((own) => own[`file_problem_${problem}`].message),
  );
  if (problem === null) await page.waitForSelector('naslag-bar[data-state="complete"]', { timeout });
  return page;
}

async function save(page: Page): Promise<void> {
  await inBar(page, '[data-action="save"]:not([disabled])');
  const button = await page.$('naslag-bar >>> [data-action="save"]');
  await button?.click();
  await inBar(page, '[data-action="save"][data-saved]');
}

/** Waits for something in the bar. Puppeteer's own waiting sees no changes inside a shadow root. */
async function inBar(page: Page, selector: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelector('naslag-bar')?.shadowRoot?.querySelector(wanted),
    { timeout, polling: 100 },
    selector,
  );
}

main(process.argv[2] ?? '/usr/bin/firefox-esr').catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
