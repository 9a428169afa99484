import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { fillCollection } from '../browser/fill-collection';
import { keptItems } from '../browser/kept-items';
import { launch, openPopup, read, type Running } from '../browser/launch';
import { fixturePages } from '../sites/catalogue';
import { startSites } from '../sites/server';
import { buildExtension } from './build';
import { step } from './say';
import { welcomePictures } from './welcome-pictures';

/** `npm run pictures`: the README's pictures and the first page's, of fictional documents, of the interface as it is built now. */
const folder = resolve(import.meta.dirname, 'pictures');
const size = { page: [1280, 900], popup: [380, 600], collection: [1280, 900] } as const;
/** A README that takes long to load is not read. */
const mostBytes = 200_000;

/** The question on the picture, and the earlier one that it cites. */
const asked = 'kv-tk-2098Z00001';
const earlier = 'ah-tk-20962097-412';

async function main(): Promise<void> {
  await buildExtension();
  const sites = await step('Starting the stand-in sites', startSites);
  const taking = async (
    name: string,
    take: (running: Running) => Promise<void>,
    language: 'nl' | 'en' = 'nl',
  ) => {
    const running = await launch({ port: sites.port, language }); // each with a collection of its own
    await step(name, () => take(running)).finally(() => running.close());
  };
  try {
    await taking('Taking the README’s pictures', takeAll);
    for (const language of ['nl', 'en'] as const)
      await taking(
        `Taking the first page’s (${language})`,
        (running) => welcomePictures(running, resolve('public/welcome', language)),
        language,
      );
  } finally {
    await sites.close();
  }
}

async function takeAll(running: Running): Promise<void> {
  await (await read(running.context, addressOf(earlier))).close();
  const page = await read(running.context, addressOf(asked));
  await page.setViewportSize(viewport('page'));
  await page.locator('naslag-tools .chip').first().click();
  await page.locator('naslag-related').first().waitFor();
  // The bar with the title above it, which is what the picture is of.
  await page.locator('naslag-bar').evaluate((bar) => {
    scrollTo(0, bar.getBoundingClientRect().top + scrollY - 190);
  });
  await page.locator('naslag-bar [data-action="save"]').click();
  await page.locator('naslag-bar [data-saved]').waitFor();
  await take(page, 'page');

  const popup = await openPopup(running, page);
  await popup.setViewportSize(viewport('popup'));
  await popup.getByTestId('note').waitFor();
  await take(popup, 'popup');

  await fillCollection(running, keptItems(24));
  const collection = await running.context.newPage();
  await collection.setViewportSize(viewport('collection'));
  await collection.goto(`${running.home}collection.html`);
  await collection.getByTestId('facet-person').waitFor(); // the filters come after the first rows
  await take(collection, 'collection');
}

const addressOf = (id: string): string => {
  const found = fixturePages().find(({ url }) => url.endsWith(`/${id}.html`));
  if (!found) throw new Error(`no fictional page has the address of ${id}`);
  return found.url;
};

const viewport = (name: keyof typeof size) => ({ width: size[name][0], height: size[name][1] });

/** Of the window, not of the whole page: so a picture has the same size each time. */
async function take(page: Page, name: keyof typeof size): Promise<void> {
  const path = `${folder}/${name}.png`;
  await page.screenshot({ path, animations: 'disabled', caret: 'hide', scale: 'css' });
  const bytes = statSync(path).size;
  console.log(`  ${path}: ${size[name].join(' × ')}, ${Math.round(bytes / 1000)} kB`);
  if (bytes > mostBytes) throw new Error(`${path} has ${bytes} bytes, more than ${mostBytes}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
