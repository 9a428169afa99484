import type { BrowserContext, Page } from '@playwright/test';
import { complete } from '../../browser/launch';

/** After a load everything that follows from it has run when so many ms have passed; the same with and without us. */
const settleTime = 400;

/** Main-thread time of the renderer for one load in a tab of its own, in ms. */
export async function taskTime(context: BrowserContext, url: string, annotated: boolean): Promise<number> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(url);
  if (annotated) await complete(page);
  await page.waitForTimeout(settleTime);
  const { metrics } = await session.send('Performance.getMetrics');
  await page.close();
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
}

export interface Watched {
  /** From the page's DOMContentLoaded, the first moment at which there is a document to read, until it is marked. */
  markedMs: number;
  /** Layout shift (https://web.dev/articles/cls) after the bar's first paint, and in all. */
  shiftAfterBar: number;
  shift: number;
}

/** One load with an observer in the page, which costs time itself: never together with `taskTime`. */
export async function watchLoad(context: BrowserContext, url: string): Promise<Watched> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1280, height: 8000 }); // a shift counts only where it is in view
  await page.addInitScript(observe);
  await page.goto(url);
  await complete(page);
  await page.waitForTimeout(settleTime);
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
