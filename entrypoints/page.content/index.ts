import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ask } from '../../lib/ask';
import { sitePatterns } from '../../lib/model/site-hosts';
import type { OfferFile } from '../../lib/page/offer-file';
import { PageLife } from '../../lib/page/page-life';
import type { ListMarks } from '../../lib/page/list-marks';
import type { ShowUnfolding } from '../../lib/page/show-unfolding';
import type { TellSkeleton } from '../../lib/page/tell-skeleton';
import '../../lib/annotate/styles/refs.css';

export default defineContentScript({
  matches: sitePatterns,
  runAt: 'document_start', // the background wakes up while the page still loads
  noScriptStartedPostMessage: true, // nothing of ours is told to the page
  async main(context) {
    const life = new PageLife(
      document,
      browser.runtime.getManifest().version,
      ask('hello', { host: location.hostname }),
      () => load('file-page') as Promise<OfferFile>,
      () => load('skeleton-page') as Promise<TellSkeleton>,
      () => load('unfold-page') as Promise<ShowUnfolding>,
      () => load('list-page') as Promise<(page: Document) => ListMarks>,
    );
    if (document.readyState === 'loading')
      await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve));
    life.begin(context);
  },
});

/** Loads a script of ours that few pages need; the two share the globals of their own world, and it leaves there what it is by its own name. */
async function load(script: 'file-page' | 'skeleton-page' | 'unfold-page' | 'list-page'): Promise<unknown> {
  await import(/* @vite-ignore */ browser.runtime.getURL(`/${script}.js` as never));
  return (globalThis as unknown as Record<string, unknown>)[script];
}
