import { launchBare } from '../browser/launch';
import { bundled } from '../browser/reader';
import { itemDocument, items } from '../sites/labelled-items';
import { fictionalQuestion } from '../sites/fictional';
import { renderPublication } from '../sites/officiele-bekendmakingen';
import { hasShared } from '../sites/shared';
import { startSites } from '../sites/server';
import type { Bench } from './helpers/bench';
import { median, round } from './helpers/numbers';
import type * as readInPage from './helpers/read-in-page';

declare const inPage: typeof readInPage;

/** Characters of a text so long as the longest that is known. */
const longest = 131_000;
const documents = 500;
const rounds = 5;
const url = 'https://zoek.officielebekendmakingen.nl/kv-tk-2098Z00001.html';

/**
 * How fast `readPage` reads in the real Chromium, on documents that are parsed already; beside Readability, which finds
 * the text of an article and is what Firefox's reader view runs. Readability takes a document apart: it gets its own.
 */
export const bench: Bench = async () => {
  const pages = hasShared
    ? [...items().values()].slice(-documents).map((item) => renderPublication(itemDocument(item)))
    : Array.from({ length: documents }, (_, i) => renderPublication(fictionalQuestion(1 + (i % 20))));
  console.error(
    `${documents} ${hasShared ? 'real' : 'fictional'} documents, and one of ${longest} characters …`,
  );
  const sites = await startSites();
  const { context, close } = await launchBare({ port: sites.port });
  try {
    const page = await context.newPage();
    await page.addScriptTag({ content: await bundled('test/bench/helpers/read-in-page.ts', 'inPage') });
    const measure = (pages: string[], rounds: number) =>
      page.evaluate((input) => inPage.measure(input), { pages, url, rounds });
    const long = longDocument();
    const few = await measure(pages, rounds);
    const one = await measure([long.html], 3 * rounds);
    const perSecond = (times: number[]) => round((1000 * documents) / median(times));
    return {
      documentsPerSecond: perSecond(few.ours),
      longestMs: round(median(one.ours)),
      longestCharacters: long.characters,
      readability: {
        documentsPerSecond: perSecond(few.readability),
        longestMs: round(median(one.readability)),
      },
    };
  } finally {
    await close();
    await sites.close();
  }
};

function longDocument(): { html: string; characters: number } {
  let questions = 100;
  const characters = () =>
    fictionalQuestion(questions).blocks.reduce(
      (sum, block) => sum + (block.type === 'notes' ? 0 : block.paragraphs.join(' ').length),
      0,
    );
  while (characters() < longest) questions += 5;
  return { html: renderPublication(fictionalQuestion(questions)), characters: characters() };
}
