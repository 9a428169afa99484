import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ask } from '../../lib/ask';
import { sitePatterns } from '../../lib/model/site-hosts';
import { Lists } from '../../lib/page/lists';
import { PageLife } from '../../lib/page/page-life';
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
      {
        files: load('file-page'),
        skeleton: load('skeleton-page'),
        shape: load('shape-page'),
        unfolding: load('unfold-page'),
        lists: new Lists(document, load('list-page')),
        tools: load('page-tools'),
      },
    );
    if (document.readyState === 'loading')
      await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve));
    life.begin(context);
  },
});

/** Loads a script of ours that few pages need; the two share the globals of their own world, and it leaves there what it is by its own name. */
const load =
  <T>(script: `${'file' | 'skeleton' | 'shape' | 'unfold' | 'list'}-page` | 'page-tools') =>
  async (): Promise<T> => {
    await import(/* @vite-ignore */ browser.runtime.getURL(`/${script}.js` as never));
    return (globalThis as unknown as Record<string, T>)[script] as T;
  };
