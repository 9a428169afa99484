import type { ReadDocument } from '../../lib/model/document';
import type { Running } from './launch';
import { bundled } from './reader';

interface Reading {
  document: ReadDocument;
  readAt: number;
}

/** What the bundle of lib/store/remember.ts leaves behind. */
declare const naslagArchive: { rememberDocuments(readings: Reading[]): Promise<unknown> };

const portion = 500;

/** Puts documents into the archive of a running browser, with the extension's own code in one of its own pages. */
export async function fillArchive(running: Running, documents: ReadDocument[]): Promise<void> {
  const page = await running.context.newPage();
  await page.goto(`${running.home}options.html`);
  await page.evaluate(await bundled('lib/store/remember.ts', 'naslagArchive'));
  for (let from = 0; from < documents.length; from += portion)
    await page.evaluate(
      (some) => naslagArchive.rememberDocuments(some.map((document) => ({ document, readAt: 0 }))),
      documents.slice(from, from + portion),
    );
  await page.close();
}
