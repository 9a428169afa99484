import type { BrowserContext, Page } from '@playwright/test';
import { setTimeout as wait } from 'node:timers/promises';

/** What a page of an extension uses of its API. */
declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

/**
 * Stops the service worker of an extension, as the browser does after 30 seconds; returns when it is gone.
 * @param settlingMs giving back the memory of the old worker must not slow down a new one whose time is taken
 */
export async function stopWorker(
  context: BrowserContext,
  extensionUrlPrefix: string,
  settlingMs = 300,
): Promise<void> {
  const browser = context.browser();
  if (!browser) throw new Error('the browser cannot be reached');
  const cdp = await browser.newBrowserCDPSession();
  const running = async () => {
    const { targetInfos } = await cdp.send('Target.getTargets');
    return targetInfos.filter(
      ({ type, url }) => type === 'service_worker' && url.startsWith(extensionUrlPrefix),
    );
  };
  for (const { targetId } of await running()) await cdp.send('Target.closeTarget', { targetId });
  const end = performance.now() + 10_000;
  while ((await running()).length > 0) {
    if (performance.now() > end) throw new Error(`the worker of ${extensionUrlPrefix} does not stop`);
    await wait(20);
  }
  await cdp.detach();
  await wait(settlingMs);
}

export interface Timed<Answer> {
  /** From sending to the answer, on the page's clock. */
  ms: number;
  answer: Answer;
}

/** Sends a message to the extension's worker from one of its pages. */
export async function ask<Answer>(page: Page, message: object): Promise<Timed<Answer>> {
  const timed = await page.evaluate(async (message) => {
    const began = performance.now();
    const answer = await chrome.runtime.sendMessage(message);
    return { ms: performance.now() - began, answer };
  }, message);
  return timed as Timed<Answer>;
}

/** The value that so many of a hundred do not exceed, by nearest rank. NaN of none. */
export function percentile(values: number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil((percent / 100) * sorted.length) - 1] ?? NaN;
}
