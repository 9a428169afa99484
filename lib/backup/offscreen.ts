import { browser } from 'wxt/browser';
import { failed, ok, type Problem, type Result } from '../model/result';
import { z } from '../model/schema';
import { settings, type Settings } from '../model/settings';
import { openHidden, type HiddenPage } from '../background/hidden-page';
import { problemOf } from '../store';
import { makeBackup, UnsureBackup } from './write';

/**
 * A backup as an address that the browser can download. The background of Firefox is a page and makes it itself; that of
 * Chromium is a service worker, which has no `URL.createObjectURL`, and a `data:` address would hold the whole file in one
 * string. A hidden page (https://developer.chrome.com/docs/extensions/reference/api/offscreen) reads the database, packs,
 * and hands on the address.
 */
export interface Hosted {
  url: string;
  /** To be called when the file is on the disk: the address is of no use from then on. */
  release(): Promise<void>;
}

/** What went wrong while the file was made. */
export class BackupNotMade extends Error {
  constructor(readonly problem: Problem) {
    super(`no backup was made: ${problem}`);
  }
}

const page: HiddenPage = {
  url: '/offscreen.html',
  reasons: ['BLOBS'],
  justification: 'Makes the file of an automatic backup, which the background cannot.',
};
const message = z.object({ offscreen: z.literal('backup'), settings });

/** @throws BackupNotMade */
export async function hostBackup(chosen: Settings): Promise<Hosted> {
  if ('createObjectURL' in URL) {
    const url = URL.createObjectURL(await makeBackup({ settings: chosen, archive: false }));
    return { url, release: () => Promise.resolve(URL.revokeObjectURL(url)) };
  }
  // One that a stopped background has left behind would be in the way.
  await openHidden(page, { anew: true });
  const close = () => browser.offscreen.closeDocument();
  const asked: z.infer<typeof message> = { offscreen: 'backup', settings: chosen };
  const made: Result<string> | undefined = await browser.runtime.sendMessage(asked);
  if (made?.ok) return { url: made.value, release: close };
  await close();
  throw new BackupNotMade(made?.problem ?? 'unreachable');
}

/** The hidden page's side: only the background is answered. */
export function answerOffscreen(): void {
  browser.runtime.onMessage.addListener((asked: unknown, sender, respond) => {
    const read = message.safeParse(asked);
    const own = sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('/'));
    if (!own || !read.success) return false;
    makeBackup({ settings: read.data.settings, archive: false }).then(
      (blob) => respond(ok(URL.createObjectURL(blob))),
      (error: unknown) => {
        console.error('Naslag: backup', error);
        respond(failed(error instanceof UnsureBackup ? 'invalid' : problemOf(error)));
      },
    );
    return true; // the answer comes later
  });
}
