import { browser, type Browser } from 'wxt/browser';
import { idleTime } from '../file-reader/port';
import { limits } from '../files/limits';

/** A hidden page of ours, which lives in `entrypoints/`. */
export type HiddenPage = Pick<Browser.offscreen.CreateParameters, 'url' | 'reasons' | 'justification'>;

/** WXT's types know only the pages that they list. */
export const ownAddress = ({ url }: HiddenPage): string => browser.runtime.getURL(url as '/popup.html');

/**
 * How often another one is looked for, and how long it is waited for, in ms: until the reader has read a few files
 * that stood in line, and had nothing to do for as long as it then stays. Each closes itself when it is done.
 */
const interval = 200;
export const longestWait = idleTime + 3 * limits.time;

/** Another hidden page is still there after `longestWait`. */
export class StaysOpen extends Error {}

/**
 * Opens a hidden page in Chromium. Only one may be open at a time
 * (https://developer.chrome.com/docs/extensions/reference/api/offscreen), so another one is waited for.
 * @param anew whether one of its own that is open is closed first, and not used
 * @throws StaysOpen
 */
export async function openHidden(page: HiddenPage, { anew }: { anew: boolean }): Promise<void> {
  const own = ownAddress(page);
  for (let waited = 0; ; waited += interval) {
    const [open] = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
    if (open?.documentUrl === own && !anew) return;
    if (open?.documentUrl === own) await browser.offscreen.closeDocument();
    if (!open || open.documentUrl === own) return browser.offscreen.createDocument(page);
    if (waited >= longestWait) throw new StaysOpen(`${open.documentUrl} is still open`);
    await new Promise((resolve) => setTimeout(resolve, interval));
  }
}
