import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { askOf, launch, openPopup, read, tabOf, type Running } from '../browser/launch';
import { addressesOf } from '../sites/catalogue';
import { fictionalQuestion } from '../sites/fictional';
import { startSites } from '../sites/server';
import { sampleDocument } from '../sites/sample-document';
import { hasShared } from '../sites/shared';
import { buildExtension } from './build';
import { findChromium } from './find-browser';
import { summaryLines } from './print-summary';
import { step } from './say';

/** `npm start`: the main job, to see it. With a display it opens a browser; without one it prints and takes pictures. */
const pictures = resolve('test-results/start');
const hasDisplay =
  Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY) ||
  ['darwin', 'win32'].includes(process.platform);

async function main(): Promise<void> {
  const browser = await step('Finding a browser', findChromium);
  console.log(`  ${browser.version}, ${browser.path}`);
  await buildExtension();
  const sites = await step('Starting the stand-in sites', startSites);
  const { publication, parliament } = addressesOf(hasShared ? sampleDocument() : fictionalQuestion(13));
  if (!hasShared) console.log('  ../shared is not here: the pages are fictional ones.');
  const running = await step('Opening the browser with the extension', () =>
    launch({ port: sites.port, headless: !hasDisplay }),
  );
  const pages = [await read(running.context, publication), await read(running.context, parliament)];
  if (hasDisplay) await untilClosed(running);
  else await show(running, pages);
  await running.close();
  await sites.close();
}

async function untilClosed({ context }: Running): Promise<void> {
  console.log('\nBoth sites are open, with Naslag under the title. Close the browser to end.');
  await new Promise((closed) => context.once('close', closed));
}

async function show(running: Running, pages: Page[]): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  for (const page of pages) {
    const state = await askOf(running, await tabOf(running, page));
    console.log(`\n${summaryLines(state).join('\n')}`);
  }
  const [publication, parliament] = pages as [Page, Page];
  await publication.screenshot({ path: `${pictures}/page-officielebekendmakingen.png` });
  await parliament.screenshot({ path: `${pictures}/page-tweedekamer.png` });
  const popup = await openPopup(running, publication);
  await popup.getByTestId('save').click();
  await popup.getByTestId('note').waitFor();
  await popup.screenshot({ path: `${pictures}/popup.png`, fullPage: true });
  const collection = await running.context.newPage();
  await collection.goto(`${running.home}collection.html`);
  await collection.getByTestId('facet-person').waitFor(); // the filters come after the first rows
  await collection.screenshot({ path: `${pictures}/collection.png` });
  console.log(`\nPictures of page, popup and collection: ${pictures}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
