import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { watchFilling } from '../../browser/fills-window';

/** What the observers in the page leave behind. */
interface Seen {
  rowMs?: number;
  fullMs?: number;
  keystrokes: number[];
  frames: number[];
}
declare const naslagSeen: Seen;
declare const naslagFills: () => boolean;

/** Until a page that was closed has ended its work, which the next one would wait for; ms. */
const restMs = 1500;

/** tsx wraps functions that have names in this, which the page does not know. */
const names = 'globalThis.__name = (f) => f';

/** How soon a list is there, from the navigation's start; ms. */
export interface Paint {
  /** The frame after the one in which its first row is there: that row has been painted by then, so this is never too little. */
  firstRowMs: number;
  /** The same of rows that fill the window down to its foot. */
  fullMs: number;
}

/** The window in which it is measured. */
const window = { width: 1920, height: 1080 };

/**
 * Opens a page and watches it, frame by frame, until its window is full of rows.
 * @param rows fewer than fill a window, of the blank page that is compared with: one
 */
export async function paintMs(context: BrowserContext, url: string, rows: 'full' | 'one'): Promise<Paint> {
  const page = await context.newPage();
  await page.setViewportSize(window);
  await watchFilling(page);
  await page.addInitScript((rows) => {
    const seen: Seen = { keystrokes: [], frames: [] };
    Object.assign(globalThis, { naslagSeen: seen });
    const look = () => {
      // What this frame shows was there when the one before it was painted.
      const row = document.querySelector('[role="option"]') !== null;
      if (row) requestAnimationFrame((next) => (seen.rowMs ??= next));
      if (row && (rows === 'one' || naslagFills())) requestAnimationFrame((next) => (seen.fullMs = next));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, rows);
  await page.goto(url);
  await page.waitForFunction(() => naslagSeen.fullMs !== undefined);
  const { rowMs = NaN, fullMs = NaN } = await page.evaluate(() => naslagSeen);
  await page.close();
  await wait(restMs);
  return { firstRowMs: rowMs, fullMs };
}

/** An extension, in a folder of its own, of one page with one row, which a script of one line adds. */
export function blankPage(): { extension: string; url: string } {
  const extension = mkdtempSync(join(tmpdir(), 'naslag-blank-'));
  const write = (name: string, text: string) => writeFileSync(join(extension, name), text);
  // With a background, as Naslag has one: its process is there when a page comes.
  const background = { service_worker: 'background.js' };
  write('manifest.json', JSON.stringify({ manifest_version: 3, name: 'blank', version: '1', background }));
  write('background.js', '');
  write('blank.html', '<!doctype html><title>blank</title><body><script src="blank.js"></script>');
  write('blank.js', `document.body.insertAdjacentHTML('beforeend', '<p role="option">row</p>');`);
  return { extension, url: `chrome-extension://${idOf(extension)}/blank.html` };
}

/** The id that Chromium gives an unpacked extension: of its folder's path, in letters from a to p. */
const idOf = (folder: string): string =>
  [...createHash('sha256').update(folder).digest('hex').slice(0, 32)]
    .map((digit) => String.fromCharCode('a'.charCodeAt(0) + parseInt(digit, 16)))
    .join('');

/**
 * Types queries letter by letter and wipes each, waiting for the results after every key. From the key's own time stamp
 * until the results have been painted, for each key.
 */
export async function keystrokesMs(page: Page, queries: readonly string[]): Promise<number[]> {
  await page.evaluate(names);
  await page.evaluate(() => {
    const seen: Seen = { keystrokes: [], frames: [] };
    Object.assign(globalThis, { naslagSeen: seen });
    let pressed = 0;
    addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), true);
    addEventListener('input', ({ target }) => {
      const began = pressed;
      const asked = (target as HTMLInputElement).value.trim();
      const look = () => {
        if (document.querySelector('[data-query]')?.getAttribute('data-query') !== asked) {
          requestAnimationFrame(look);
          return;
        }
        const painted = new MessageChannel(); // its message comes after this frame's paint
        painted.port1.onmessage = () => seen.keystrokes.push(performance.now() - began);
        painted.port2.postMessage(null);
      };
      requestAnimationFrame(look);
    });
  });
  let keys = 0;
  const press = async (key: string) => {
    await page.keyboard.press(key);
    keys += 1;
    await page.waitForFunction((keys) => naslagSeen.keystrokes.length === keys, keys);
  };
  await page.getByTestId('search').focus();
  for (const query of queries) {
    for (const letter of query) await press(letter === ' ' ? 'Space' : letter);
    await page.keyboard.press('Control+a');
    await press('Backspace');
  }
  return page.evaluate(() => naslagSeen.keystrokes);
}

/** Between one frame and the next while the list is scrolled by wheel, slowly and fast, and from end to end by keys; ms. */
export async function scrollFramesMs(page: Page): Promise<number[]> {
  await page.evaluate(names);
  await page.evaluate(() => {
    const seen: Seen = { keystrokes: [], frames: [] };
    Object.assign(globalThis, { naslagSeen: seen });
    let before = performance.now();
    const frame = (at: number) => {
      seen.frames.push(at - before);
      before = at;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame((at) => {
      before = at;
      requestAnimationFrame(frame);
    });
  });
  await page.getByTestId('item').first().hover();
  for (let i = 0; i < 150; i++) await page.mouse.wheel(0, i < 75 ? 120 : 1200);
  await page.getByTestId('found').focus();
  for (const key of ['End', 'PageUp', 'Home', 'PageDown', 'End', 'Home']) await page.keyboard.press(key);
  for (let i = 0; i < 60; i++) await page.keyboard.press('PageDown');
  return page.evaluate(() => naslagSeen.frames);
}
