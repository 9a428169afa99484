import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { fillArchive } from '../browser/fill-archive';
import { fillCollection } from '../browser/fill-collection';
import { launch, launchBare, type Running } from '../browser/launch';
import { bundled } from '../browser/reader';
import { startSites } from '../sites/server';
import { hasShared } from '../sites/shared';
import type { Bench } from './helpers/bench';
import { archiveDocuments, collectionItems } from './helpers/collection-items';
import { blankPage, keystrokesMs, paintMs, scrollFramesMs, type Paint } from './helpers/collection-page';
import { median, round } from './helpers/numbers';
import type { compare, Way } from './helpers/search-ways';
import { percentile } from './helpers/worker';

const size = 10_000;
const archived = 66_000;
const loads = 9;
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
 * A collection of 10,000 items and an archive of 66,000 questions in the real Chromium: how soon rows fill a window of
 * 1920 × 1080, how soon results follow a key, and how long a frame takes at most while scrolling. For search, the same queries by looking through all words and by MiniSearch.
 */
export const bench: Bench = async (args) => {
  // Filling takes minutes, measuring one: a profile that is kept is filled once.
  const at = args.indexOf('--profile');
  const kept = at < 0 ? undefined : args[at + 1];
  const profile = kept ?? mkdtempSync(join(tmpdir(), 'naslag-collection-'));
  const sites = await startSites();
  try {
    const filled = join(profile, 'filled.json');
    if (!existsSync(filled)) writeFileSync(filled, JSON.stringify(await fill(sites.port, profile)));
    if (args.includes('--fill')) return { profile };
    const running = await launch({ port: sites.port, profile, language: 'auto' }); // as installed
    try {
      return {
        ...(JSON.parse(readFileSync(filled, 'utf8')) as object),
        ...(await measureArchive(running)),
        ...(await firstPaints(running)),
        ...(await measure(running)),
      };
    } finally {
      await running.close();
    }
  } finally {
    await sites.close();
    if (kept === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
};

/** Writes the collection and the archive. */
async function fill(port: number, profile: string) {
  const items = collectionItems(size);
  const itemBytes = Math.round(JSON.stringify(items).length / size);
  const running = await launch({ port, profile });
  console.error(`writing ${size} items of some ${itemBytes} bytes …`);
  await fillCollection(running, items);
  console.error(`writing an archive of ${archived} questions …`);
  await fillArchive(running, archiveDocuments(archived));
  await running.close();
  return { items: size, itemBytes, questions: archived, real: hasShared };
}

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

/**
 * The page's lists and a blank page of another extension in turn, the least that one takes here: nothing in it but one row.
 * A list counts as painted when rows fill the window.
 */
async function firstPaints({ context, home }: Running) {
  console.error(`${loads} loads of each list, and of a blank page …`);
  const blank = blankPage();
  const other = await launchBare({ port: 1 }, blank.extension);
  const urls = { collection: `${home}collection.html`, archive: `${home}collection.html#tab=archive` };
  const warm = { collection: [] as Paint[], archive: [] as Paint[] };
  const blanks: number[] = [];
  try {
    const cold = await paintMs(context, urls.collection, 'full');
    await paintMs(context, urls.archive, 'full');
    await paintMs(other.context, blank.url, 'one');
    for (let i = 0; i < loads; i++) {
      for (const list of ['collection', 'archive'] as const)
        warm[list].push(await paintMs(context, urls[list], 'full'));
      blanks.push((await paintMs(other.context, blank.url, 'one')).firstRowMs);
    }
    const blankMs = round(median(blanks));
    const paints = (of: Paint[]) => ({
      firstRowMs: round(median(of.map(({ firstRowMs }) => firstRowMs))),
      p95Ms: round(
        percentile(
          of.map(({ fullMs }) => fullMs),
          95,
        ),
      ),
      overBlankMs: round(median(of.map(({ fullMs }) => fullMs))) - blankMs,
      blankMs,
    });
    return {
      firstPaintMs: round(median(warm.collection.map(({ fullMs }) => fullMs))),
      firstPaint: { coldMs: round(cold.fullMs), ...paints(warm.collection) },
      archivePaintMs: round(median(warm.archive.map(({ fullMs }) => fullMs))),
      archivePaint: paints(warm.archive),
    };
  } finally {
    await other.close();
    rmSync(blank.extension, { recursive: true });
  }
}

/** The same of the archive's tab, once its list has been made. */
async function measureArchive({ context, home }: Running) {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1920, height: 1080 });
  const madeMs = await readyMs(page, `${home}collection.html#tab=archive`); // the first time, it is made
  const readMs = await readyMs(page, `${home}options.html`, `${home}collection.html#tab=archive`);
  const memoryBytes = await page.evaluate(async () => {
    const { measureUserAgentSpecificMemory: measure } = performance as unknown as {
      measureUserAgentSpecificMemory?: () => Promise<{ bytes: number }>;
    };
    return globalThis.crossOriginIsolated && measure ? (await measure.call(performance)).bytes : null;
  });
  console.error('typing in the archive …');
  const keystrokes = await keystrokesMs(page, queries);
  const frames = await scrollFramesMs(page);
  await page.close();
  return {
    archiveKeystrokeP95Ms: round(percentile(keystrokes, 95)),
    archive: {
      questions: archived,
      listMadeMs: round(madeMs),
      listReadMs: round(readMs),
      memoryBytes,
      keystrokeMedianMs: round(median(keystrokes)),
      longestFrameMs: round(Math.max(...frames)),
      frames: { frames: frames.length, p99Ms: round(percentile(frames, 99)) },
    },
  };
}

/** Until the archive's list can be searched, from opening the last of these pages. */
async function readyMs(page: Page, ...urls: string[]): Promise<number> {
  let began = performance.now();
  for (const url of urls) {
    began = performance.now();
    await page.goto(url);
  }
  await page.getByTestId('facet-year').waitFor({ timeout: 600_000 }); // its numbers come behind all else
  return performance.now() - began;
}

const figures = ({ madeMs, queriesMs, found }: Way) => ({
  madeMs: round(madeMs),
  medianMs: round(median(queriesMs), 2),
  p95Ms: round(percentile(queriesMs, 95), 2),
  found: found.reduce((sum, each) => sum + each, 0),
});
