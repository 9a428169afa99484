import { setTimeout } from 'node:timers/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { complete } from '../../browser/launch';

/** What there is in a page once Naslag has done its work. */
export const naslagMark = 'naslag-bar[data-state="complete"]';

/** When so many ms have passed after a load, all that follows from it has run; the same with and without us. */
const settleTime = 800;

/** Main-thread time of a renderer, in ms. */
export interface MainThread {
  /** Summed length of its tasks by the clock: on a busy machine also the time they waited for a processor. */
  taskMs: number;
  /** The processor time of the same thread. */
  threadMs: number;
}

/**
 * One load in a tab of its own. `mark`: what must be there at the end; null: nothing of ours. Nothing is asked of the page before it is read: Playwright's own script in the page
 * would cost more than what is measured.
 */
export async function timeLoad(
  context: BrowserContext,
  url: string,
  mark: string | null,
): Promise<MainThread> {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  await page.goto(url);
  await setTimeout(settleTime);
  const { metrics } = await cdp.send('Performance.getMetrics');
  const count = await page.locator(mark ?? naslagMark).count();
  if (count !== (mark ? 1 : 0))
    throw new Error(`after ${settleTime} ms ${url} holds ${count} ${mark ?? naslagMark}`);
  await page.close();
  const [taskMs, threadMs] = ['TaskDuration', 'ThreadTime'].map(
    (wanted) => 1000 * (metrics.find(({ name }) => name === wanted)?.value ?? NaN),
  );
  return { taskMs: taskMs ?? NaN, threadMs: threadMs ?? NaN };
}

export interface Watched {
  /** From the page's DOMContentLoaded, the first moment at which there is a document to read, until it is marked. */
  markedMs: number;
  /** Layout shift (https://web.dev/articles/cls) after the bar's first paint, and in all. */
  shiftAfterBar: number;
  shift: number;
}

/** One load with an observer in the page, which costs time itself: never together with `timeLoad`. */
export async function watchLoad(context: BrowserContext, url: string): Promise<Watched> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1280, height: 8000 }); // a shift counts only where it is in view
  await page.addInitScript(observe);
  await page.goto(url);
  await complete(page);
  await setTimeout(settleTime);
  const seen = await readSeen(page);
  await page.close();
  return seen;
}

declare global {
  interface Window {
    seen?: { painted: number; marked: number; shifts: { at: number; value: number }[] };
  }
}

function observe(): void {
  const seen = (window.seen = {
    painted: Infinity,
    marked: NaN,
    shifts: [] as { at: number; value: number }[],
  });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
      seen.shifts.push({ at: entry.startTime, value: entry.value });
  }).observe({ type: 'layout-shift', buffered: true });
  new MutationObserver((_, observer) => {
    const state = document.querySelector<HTMLElement>('naslag-bar')?.dataset.state;
    if (!state) return;
    if (seen.painted === Infinity) {
      seen.painted = 0; // asked for
      requestAnimationFrame(() => requestAnimationFrame(() => (seen.painted = performance.now())));
    }
    if (state === 'read') return;
    seen.marked = performance.now();
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true, attributeFilter: ['data-state'] });
}

async function readSeen(page: Page): Promise<Watched> {
  const { loaded, seen } = await page.evaluate(() => ({
    loaded: (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming)
      .domContentLoadedEventStart,
    seen: window.seen,
  }));
  if (!seen) throw new Error(`nothing was watched on ${page.url()}`);
  const sum = (entries: { value: number }[]) => entries.reduce((total, { value }) => total + value, 0);
  return {
    markedMs: seen.marked - loaded,
    shiftAfterBar: sum(seen.shifts.filter(({ at }) => at > seen.painted)),
    shift: sum(seen.shifts),
  };
}
