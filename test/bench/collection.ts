import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { fillCollection } from '../browser/fill-collection';
import { launch, launchBare, type Running } from '../browser/launch';
import { bundled } from '../browser/reader';
import { startSites } from '../sites/server';
import { hasShared } from '../sites/shared';
import type { Bench } from './helpers/bench';
import { collectionItems } from './helpers/collection-items';
import { blankPage, firstRowMs, keystrokesMs, scrollFramesMs } from './helpers/collection-page';
import { median, round } from './helpers/numbers';
import type { compare, Way } from './helpers/search-ways';
import { percentile } from './helpers/worker';

const size = 10_000;
const loads = 15;
/** Common and rare, of one word and of two, parts of words, a name, an address, and what is nowhere. */
const queries = [
  'onderzoek kosten',
  'haven',
  'gundogan',
  'van der',
  'telegraaf.nl',
  'sluisdeuren',
  'ministerie van financien',
  'nergenswoord',
];

declare const naslagWays: { compare: typeof compare };

/**
 * A collection of 10,000 items in the real Chromium: how soon the list is there, how soon results follow a key, and how
 * long a frame takes at most while scrolling. For search, the same queries by looking through all words and by MiniSearch.
 */
export const bench: Bench = async () => {
  const profile = mkdtempSync(join(tmpdir(), 'naslag-collection-'));
  const sites = await startSites();
  try {
    const items = collectionItems(size);
    const itemBytes = Math.round(JSON.stringify(items).length / size);
    console.error(`writing ${size} items of some ${itemBytes} bytes …`);
    const filling = await launch({ port: sites.port, profile });
    await fillCollection(filling, items);
    await filling.close();
    const running = await launch({ port: sites.port, profile, language: 'auto' }); // as installed
    try {
      const { firstPaint, ...measured } = await measure(running);
      const blankMs = await blankPaintMs();
      return {
        items: size,
        itemBytes,
        real: hasShared,
        firstPaintMs: firstPaint.medianMs,
        firstPaint: { ...firstPaint, blankMs },
        ...measured,
      };
    } finally {
      await running.close();
    }
  } finally {
    await sites.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
};

async function measure(running: Running) {
  const { context, home } = running;
  const url = `${home}collection.html`;
  console.error(`${loads} loads …`);
  const { cold, warm } = await firstRows(context, url);

  const page = await context.newPage();
  await page.goto(url);
  await page.getByTestId('search').fill('ee');
  await page.locator('[data-query="ee"]').waitFor();
  await page.getByTestId('indexing').waitFor({ state: 'detached', timeout: 120_000 });
  await page.getByTestId('search').fill('');
  console.error('typing …');
  const keystrokes = await keystrokesMs(page, queries);
  console.error('scrolling …');
  const frames = await scrollFramesMs(page);
  await page.close();

  console.error('other ways of searching …');
  const other = await context.newPage();
  await other.goto(`${home}options.html`);
  await other.evaluate(await bundled('test/bench/helpers/search-ways.ts', 'naslagWays'));
  const prefixes = queries.flatMap((query) => [...query].map((_, i) => query.slice(0, i + 1)));
  const ways = await other.evaluate((queries) => naslagWays.compare(queries), prefixes);
  await other.close();
  return {
    firstPaint: {
      medianMs: round(median(warm)),
      p95Ms: round(percentile(warm, 95)),
      coldMs: round(cold),
    },
    keystrokeP95Ms: round(percentile(keystrokes, 95)),
    keystroke: {
      keys: keystrokes.length,
      medianMs: round(median(keystrokes)),
      mostMs: round(Math.max(...keystrokes)),
    },
    longestFrameMs: round(Math.max(...frames)),
    frames: { frames: frames.length, p99Ms: round(percentile(frames, 99)) },
    search: { own: figures(ways.own), linear: figures(ways.linear), minisearch: figures(ways.minisearch) },
  };
}

async function firstRows(context: BrowserContext, url: string) {
  const cold = await firstRowMs(context, url);
  const warm: number[] = [];
  for (let i = 0; i < loads; i++) warm.push(await firstRowMs(context, url));
  return { cold, warm };
}

/** The least that a page of an extension takes here: nothing in it but one row. */
async function blankPaintMs(): Promise<number> {
  console.error(`${loads} loads of a blank page …`);
  const blank = blankPage();
  const { context, close } = await launchBare({ port: 1 }, blank.extension);
  try {
    return round(median((await firstRows(context, blank.url)).warm));
  } finally {
    await close();
    rmSync(blank.extension, { recursive: true });
  }
}

const figures = ({ madeMs, queriesMs, found }: Way) => ({
  madeMs: round(madeMs),
  medianMs: round(median(queriesMs), 2),
  p95Ms: round(percentile(queriesMs, 95), 2),
  found: found.reduce((sum, each) => sum + each, 0),
});
