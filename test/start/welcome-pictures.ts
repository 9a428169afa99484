import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { read, type Running } from '../browser/launch';
import { addressesOf, fixturePages } from '../sites/catalogue';
import { fictionalQuestion } from '../sites/fictional';

/** As `entrypoints/welcome/pictures.tsx` shows them, and how many bytes each may be. */
const size = { width: 800, height: 500 };
const most = 60_000;

/** The pictures of the first page in the reader's language, of fictional documents, which are Dutch: a page, an earlier question, the collection. */
export async function welcomePictures(running: Running, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const fixtures = fixturePages();
  const fixture = (name: string) => fixtures.find((each) => each.name === name)?.url ?? '';
  const { publication } = addressesOf(fictionalQuestion(13));
  const saved = [publication, ...['obk-question-2097', 'obk-answer', 'obk-question'].map(fixture)];
  for (const url of saved) await save(running, url);
  const take = async (name: string, page: Page) => {
    writeFileSync(`${folder}/${name}.webp`, await picture(page));
    await page.close();
  };

  const page = await open(running, publication);
  await page.locator('a.nootnum').first().click();
  await page.locator('naslag-card a').first().waitFor();
  await take('page', page);

  const earlier = await open(running, fixture('obk-question')); // cites the answer that was read
  // Beside whichever question it stands: what is shown of the archive is judged anew with each version.
  const chip = earlier.locator('naslag-tools .chip').first();
  await chip.click();
  await earlier.locator('naslag-related').first().waitFor();
  await chip.evaluate((button) => scrollTo(0, button.getBoundingClientRect().top + scrollY - 60));
  await take('earlier', earlier);

  const collection = await running.context.newPage();
  await collection.setViewportSize(size);
  await collection.goto(`${running.home}collection.html`);
  await collection.getByTestId('item').first().waitFor();
  await take('collection', collection);
}

async function open(running: Running, url: string): Promise<Page> {
  const page = await read(running.context, url);
  await page.setViewportSize(size);
  return page;
}

async function save(running: Running, url: string): Promise<void> {
  const page = await read(running.context, url);
  const button = page.locator('naslag-bar [data-action="save"]');
  if ((await button.getAttribute('data-saved')) === null) await button.click();
  await page.locator('naslag-bar [data-saved]').waitFor();
  await page.close();
}

/** What the window shows, as WebP: the browser itself can write it. */
async function picture(page: Page): Promise<Buffer> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const shot = (await page.screenshot()).toString('base64');
  const blank = await page.context().newPage();
  const address = await blank.evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    return canvas.toDataURL('image/webp', 0.8);
  }, shot);
  await blank.close();
  const bytes = Buffer.from(address.split(',')[1] ?? '', 'base64');
  if (bytes.length > most)
    throw new Error(`a picture of ${bytes.length} bytes is too large for the extension`);
  return bytes;
}
