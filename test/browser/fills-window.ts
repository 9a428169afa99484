import type { Page } from '@playwright/test';

declare const naslagFills: () => boolean;
interface FirstPicture {
  atFirst?: boolean;
}

/**
 * Makes a page tell whether rows fill its list down to the window's foot; and notes whether they did in the frame behind the
 * one in which the first row came, which is the first picture. To be called before the page is opened.
 */
export async function watchFilling(page: Page): Promise<void> {
  await page.addInitScript('globalThis.__name ??= (f) => f'); // what tsx wraps functions in that have names
  await page.addInitScript(() => {
    const seen: FirstPicture = {};
    const fills = () => {
      const list = document.querySelector('[role=listbox]');
      if (!list) return false;
      const { top, bottom } = list.getBoundingClientRect();
      if (Math.abs(bottom - innerHeight) > 2) return false; // it ends where the window does
      const rows = [...list.querySelectorAll('[role=option]:not([aria-busy])')]
        .map((row) => row.getBoundingClientRect())
        .sort((a, b) => a.top - b.top);
      let filled = top;
      for (const row of rows) if (row.top <= filled + 2) filled = Math.max(filled, row.bottom);
      if (filled < bottom - 2) return false;
      return true;
    };
    Object.assign(globalThis, { naslagFills: fills, naslagFirstPicture: seen });
    const observer = new MutationObserver(() => {
      if (!document.querySelector('[role=option]')) return;
      observer.disconnect();
      requestAnimationFrame(() => requestAnimationFrame(() => (seen.atFirst = fills())));
    });
    observer.observe(document, { childList: true, subtree: true });
  });
}

/** Whether rows fill the list now. */
export const fillsNow = (page: Page): Promise<boolean> => page.evaluate(() => naslagFills());

/** Whether they did in the first picture. */
export async function filledAtFirst(page: Page): Promise<boolean> {
  const seen = await page.waitForFunction(() => {
    const { naslagFirstPicture } = globalThis as unknown as { naslagFirstPicture: FirstPicture };
    return naslagFirstPicture.atFirst === undefined ? null : { atFirst: naslagFirstPicture.atFirst };
  });
  return ((await seen.jsonValue()) as { atFirst: boolean }).atFirst;
}
