import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { itemsOf1, type Successors } from './first-version';
import { kill, processesOf } from './kill';
import { launchBare } from './launch';
import { collectionVersion } from '../../lib/store/first-reads';

/** What one upgrade, killed several times, has come to. */
export interface KilledUpgrade {
  /** Kills after which the database was of the first version still: the upgrade was under way, or about to begin. */
  inMidst: number;
  /** Kills after it had ended: none is in the midst of anything any more. */
  after: number;
  /** What is not as it was, in words; empty: all is kept. */
  faults: string[];
}

interface Kept {
  version: number;
  items: { key: string; note: string; labels: string[] }[];
  counts: Record<string, number>;
  lost: unknown;
}

/** What the browser's own interfaces say in one of our pages. */
declare const chrome: { storage: { local: { get(key: string): Promise<{ kept?: { lost: unknown } }> } } };

/** How long an upgrade takes that nobody disturbs, from the opening of a page on, in ms. */
export async function upgradeTime(of: Successors, port: number, old: string): Promise<number> {
  const profile = copyOf(old);
  try {
    const { page, close } = await start(of, port, profile);
    const from = Date.now();
    await open(of, page);
    await upgraded(page);
    const took = Date.now() - from;
    await close();
    return took;
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * Upgrades a collection of the first version and kills the browser so many times in the midst of it, at moments between 0
 * and 1 of the time that it takes; then lets it end and looks what is there.
 */
export async function upgradeAndKill(
  of: Successors,
  port: number,
  old: string,
  { count, kills, took, random }: { count: number; kills: number; took: number; random: () => number },
): Promise<KilledUpgrade> {
  const profile = copyOf(old);
  const came: KilledUpgrade = { inMidst: 0, after: 0, faults: [] };
  try {
    for (let done = 0; done < kills; done++) {
      const { context, page } = await start(of, port, profile);
      if (done > 0) await tell(came, page);
      const gone = new Promise((resolve) => context.once('close', resolve));
      await open(of, page);
      const processes = processesOf({ profile });
      if (processes.length === 0) throw new Error('the browser has no processes to kill');
      await wait(random() * took);
      kill(processes);
      await gone;
    }
    const { page, close } = await start(of, port, profile);
    await tell(came, page);
    await open(of, page);
    await upgraded(page);
    came.faults = faultsOf(await page.evaluate(look), count);
    await close();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return came;
}

/** Where the last kill has come: before or after the upgrade's end. */
async function tell(came: KilledUpgrade, page: Page): Promise<void> {
  if ((await versionIn(page)) === collectionVersion * 10) came.after += 1;
  else came.inMidst += 1;
}

/** @returns a page of the extension in which nothing of it runs */
async function start({ naslag, home }: Successors, port: number, profile: string) {
  const running = await launchBare({ port, profile }, naslag);
  const page = await running.context.newPage();
  await page.goto(`${home}manifest.json`);
  return { ...running, page };
}

/** The reader opens the collection, for which it is upgraded. */
async function open({ home }: Successors, page: Page): Promise<void> {
  await page
    .context()
    .newPage()
    .then((other) => other.goto(`${home}collection.html`, { waitUntil: 'commit' }));
}

/** 0 where there is none. */
const versionIn = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const there = await indexedDB.databases();
    return there.find(({ name }) => name === 'naslag-collection')?.version ?? 0;
  });

async function upgraded(page: Page): Promise<void> {
  for (const end = Date.now() + 240_000; (await versionIn(page)) !== collectionVersion * 10; await wait(50))
    if (Date.now() > end) throw new Error('the upgrade does not end');
}

/** In the page. */
async function look(): Promise<Kept> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('naslag-collection');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(new Error('not opened'));
  });
  const reading = database.transaction(['items', 'rows', 'words', 'unreadable']);
  const asked = [
    reading.objectStore('items').getAll(),
    ...['rows', 'words', 'unreadable'].map((name) => reading.objectStore(name).count()),
  ];
  await new Promise((resolve, reject) => {
    reading.oncomplete = resolve;
    reading.onabort = () => reject(new Error('not read'));
  });
  const [all, rows, words, unreadable] = asked.map(({ result }) => result as unknown);
  const { version } = database;
  database.close();
  const { kept } = await chrome.storage.local.get('kept');
  const items = (all as Kept['items']).map(({ key, note, labels }) => ({ key, note, labels }));
  return { version, items, counts: { rows, words, unreadable } as Kept['counts'], lost: kept?.lost ?? null };
}

function faultsOf({ items, counts, lost }: Kept, count: number): string[] {
  const told = (all: Kept['items']) =>
    all.map(({ key, note, labels }) => JSON.stringify([key, note, labels]));
  const wanted = told(itemsOf1(count) as Kept['items']);
  const here = new Set(told(items));
  const missing = wanted.filter((each) => !here.has(each));
  return [
    ...(items.length === count ? [] : [`${items.length} items of ${count}`]),
    ...(missing.length === 0 ? [] : [`${missing.length} not as they were, the first: ${missing[0]}`]),
    ...(counts.rows === count && counts.words === count && counts.unreadable === 0
      ? []
      : [`counts: ${JSON.stringify(counts)}`]),
    ...(lost === null ? [] : [`said to be lost: ${JSON.stringify(lost)}`]),
  ];
}

function copyOf(profile: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'naslag-upgrade-'));
  cpSync(profile, copy, { recursive: true, filter: (file) => !basename(file).startsWith('Singleton') });
  return copy;
}
