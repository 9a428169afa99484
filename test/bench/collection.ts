import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
      return {
        items: size,
        itemBytes,
        real: hasShared,
        ...(await firstPaints(running)),
        ...(await measure(running)),
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

/** In turn with a blank page of another extension, the least that one takes here: nothing in it but one row. */
async function firstPaints({ context, home }: Running) {
  console.error(`${loads} loads, and of a blank page …`);
  const blank = blankPage();
  const other = await launchBare({ port: 1 }, blank.extension);
  const warm: number[] = [];
  const blanks: number[] = [];
  try {
    const cold = await firstRowMs(context, `${home}collection.html`);
    await firstRowMs(other.context, blank.url);
    for (let i = 0; i < loads; i++) {
      warm.push(await firstRowMs(context, `${home}collection.html`));
      blanks.push(await firstRowMs(other.context, blank.url));
    }
    return {
      firstPaintMs: round(median(warm)),
      firstPaint: {
        coldMs: round(cold),
        p95Ms: round(percentile(warm, 95)),
        blankMs: round(median(blanks)),
      },
    };
  } finally {
    await other.close();
    rmSync(blank.extension, { recursive: true });
  }
}

const figures = ({ madeMs, queriesMs, found }: Way) => ({
  madeMs: round(madeMs),
  medianMs: round(median(queriesMs), 2),
  p95Ms: round(percentile(queriesMs, 95), 2),
  found: found.reduce((sum, each) => sum + each, 0),
});
