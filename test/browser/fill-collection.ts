import type { CollectionItem } from '../../lib/model/collection';
import type { Running } from './launch';
import { bundled } from './reader';

/** What the bundle of lib/store/collection.ts leaves behind. */
declare const naslagCollection: { putItems(items: CollectionItem[]): Promise<void> };

const portion = 250;

/** Writes items into the collection of a running browser, with the extension's own code in one of its own pages. */
export async function fillCollection(running: Running, items: CollectionItem[]): Promise<void> {
  const page = await running.context.newPage();
  await page.goto(`${running.home}manifest.json`); // a page of the extension that has nothing of its own to do
  await page.evaluate(await bundled('lib/store/collection.ts', 'naslagCollection'));
  for (let from = 0; from < items.length; from += portion)
    await page.evaluate((some) => naslagCollection.putItems(some), items.slice(from, from + portion));
  await page.close();
}
