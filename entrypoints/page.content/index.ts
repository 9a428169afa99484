import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ask } from '../../lib/ask';
import type { OfferFile } from '../../lib/page/offer-file';
import { PageLife } from '../../lib/page/page-life';
import './style.css';

export default defineContentScript({
  matches: ['*://zoek.officielebekendmakingen.nl/*', '*://www.tweedekamer.nl/*', '*://tweedekamer.nl/*'],
  runAt: 'document_start', // the background wakes up while the page still loads
  noScriptStartedPostMessage: true, // nothing of ours is told to the page
  async main(context) {
    const site = location.hostname.endsWith('tweedekamer.nl') ? 'tweedekamer' : 'officielebekendmakingen';
    const life = new PageLife(
      document,
      browser.runtime.getManifest().version,
      ask('hello', { site }),
      async () => {
        await import(/* @vite-ignore */ browser.runtime.getURL('/file-page.js' as never));
        return (globalThis as unknown as { naslagFile: OfferFile }).naslagFile;
      },
    );
    await parsed(document);
    life.begin(context);
  },
});

function parsed(page: Document): Promise<unknown> | null {
  if (page.readyState !== 'loading') return null;
  return new Promise((resolve) => page.addEventListener('DOMContentLoaded', resolve, { once: true }));
}
