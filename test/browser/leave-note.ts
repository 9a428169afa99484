import { setTimeout as wait } from 'node:timers/promises';
import { expect, type Page } from '@playwright/test';
import { addressesOf } from '../sites/catalogue';
import { fictionalQuestion } from '../sites/fictional';
import { allowDevelopers, reachable } from './extensions-page';
import { complete, read, tabOf, type Running } from './launch';

const { publication } = addressesOf(fictionalQuestion(13));

/** What a page of ours uses of the extension's API. */
declare const chrome: { runtime: { reload(): void } };

/** How a reader is gone with the last key hardly up. */
const ways = {
  'goes elsewhere': (page: Page) => page.goto(publication),
  'follows a link': (page: Page) => page.evaluate((url) => void (location.href = url), publication),
  'closes the tab': (page: Page) => page.close(),
  'has the tab crash': crash,
  'has the extension reloaded': reloadExtension,
};

/** Where a reader types a note. */
const places = ['collection', 'popup', 'sidepanel'] as const;

export type Way = keyof typeof ways;
export type Place = (typeof places)[number];
export interface Leave {
  place: Place;
  way: Way;
  /** From the last key to the leaving, in ms. */
  ms: number;
}

const allWays = Object.keys(ways) as Way[];

/** Every place, way and moment, so many times each. */
export const everyLeave = (tries: number): Leave[] =>
  places.flatMap((place) =>
    allWays.flatMap((way) =>
      [0, 20, 100, 300].flatMap((ms) => Array.from({ length: tries }, () => ({ place, way, ms }))),
    ),
  );

/** Few of them, in which each place, way and moment comes. */
export const someLeaves: Leave[] = [
  ...allWays.map((way, i) => ({ place: 'collection' as const, way, ms: i % 2 ? 100 : 0 })),
  { place: 'popup', way: 'closes the tab', ms: 0 },
  { place: 'popup', way: 'has the extension reloaded', ms: 20 },
  { place: 'sidepanel', way: 'has the tab crash', ms: 300 },
];

/** Leaves notes that are being typed, each in another way. @returns those that were not there any more, or not as typed */
export async function leaveNotes(running: Running, leaves: readonly Leave[]): Promise<Leave[]> {
  await allowDevelopers(running.context);
  const saved = await read(running.context, publication);
  await saved.locator('naslag-bar [data-action="save"]').click();
  await expect(saved.locator('naslag-bar [data-action="save"]')).toHaveAttribute('data-saved');
  const tab = await tabOf(running, saved);
  const lost: Leave[] = [];
  let before: { typed: string; leave: Leave } | null = null;
  for (const [i, leave] of leaves.entries()) {
    const page = await openNote(running, leave.place, tab);
    if (before && !(await isThere(page, before.typed))) lost.push(before.leave);
    const typed = `getypt ${i}`;
    await page.getByTestId('note').press('Control+A');
    await page.keyboard.type(typed);
    await wait(leave.ms);
    await ways[leave.way](page);
    await page.close();
    if (leave.way === 'has the extension reloaded') await knowAgain(running, saved);
    before = { typed, leave };
  }
  const page = await openNote(running, 'collection', tab);
  if (before && !(await isThere(page, before.typed))) lost.push(before.leave);
  return lost;
}

/** The saved question's note, being written. */
async function openNote({ context, home }: Running, place: Place, tab: number): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${home}${place}.html?tab=${tab}`);
  if (place === 'collection') {
    await page.getByTestId('item').first().click();
    await page.getByTestId('note-edit').or(page.getByTestId('note')).click();
  }
  await page.getByTestId('note').click();
  return page;
}

/** Looks in the page that opens next, as the reader does, at what it brings in. */
const isThere = (page: Page, typed: string): Promise<boolean> =>
  expect(page.getByTestId('note'))
    .toHaveValue(typed, { timeout: 10_000 })
    .then(
      () => true,
      () => false,
    );

async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => undefined); // it never answers
  await crashed;
}

/** As an update does. Every page of the extension is closed. */
async function reloadExtension(page: Page): Promise<void> {
  const closed = page.waitForEvent('close');
  await page.evaluate(() => chrome.runtime.reload()).catch(() => undefined); // the page goes before it can answer
  await closed;
}

/** The page of the site is known to the extension again once it is loaded anew. */
async function knowAgain({ context, home }: Running, site: Page): Promise<void> {
  await reachable(context, home);
  await site.reload();
  await complete(site);
}
