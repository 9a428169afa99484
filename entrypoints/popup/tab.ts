import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { askPage } from '../../lib/ask';
import type { PageState } from '../../lib/model/page-state';

/** How often, and how many times at most, a page is asked again for what it is still waiting for. */
const interval = 250;
const longest = 40;

/** The tab that the popup speaks of: the active one, or the one its address names. */
async function currentTab(): Promise<number | null> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named && /^\d+$/.test(named)) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Whether what is read in a tab must leave nothing. */
export const isPrivate = async (tabId: number): Promise<boolean> => (await browser.tabs.get(tabId)).incognito;

interface TabState {
  tabId: number | null;
  /** What the tab's page shows: null on a page without Kamervragen, and `undefined` until it has answered. */
  page: PageState | null | undefined;
  /** It is a page of one of the sites: Naslag runs in it, whether it shows anything or not. */
  ofSite: boolean;
}

const unasked: TabState = { tabId: null, page: undefined, ofSite: false };

/** What the tab shows, and the way to load it again: a page that was open before Naslag came does not know it. */
export function useTab(): TabState & { reload: () => void } {
  const [state, setState] = useState(unasked);
  const [reloads, setReloads] = useState(0);
  const { tabId: shown } = state;
  const reload = useCallback(() => {
    if (shown === null) return;
    setState(unasked);
    void reloaded(shown).then(() => setReloads((times) => times + 1));
  }, [shown]);
  useEffect(() => {
    let over = false;
    void (async () => {
      const tabId = await currentTab();
      for (let asked = 0; asked < longest && !over; asked++) {
        const answer = tabId === null ? null : await askPage(tabId, 'pageState', null);
        const page = answer?.ok ? answer.value : null;
        if (over) return;
        setState({ tabId, page, ofSite: answer?.ok ?? false });
        if (!page || (page.resolved && (page.problem || (page.known && page.related)))) return;
        await new Promise((resolve) => setTimeout(resolve, interval));
      }
    })();
    return () => {
      over = true;
    };
  }, [reloads]);
  return { ...state, reload };
}

/** Loads a tab's page again; resolves when it is there, or has failed. */
async function reloaded(tabId: number): Promise<void> {
  const there = new Promise<void>((resolve) => {
    const listen = (id: number, { status }: { status?: string }) => {
      if (id === tabId && status === 'complete') done();
    };
    const timer = setTimeout(done, interval * longest);
    function done() {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(listen);
      resolve();
    }
    browser.tabs.onUpdated.addListener(listen);
  });
  await browser.tabs.reload(tabId);
  await there;
}

/** Opens the collection with what is looked for. */
export async function openCollection(query: string): Promise<void> {
  const hash = new URLSearchParams({ q: query }).toString(); // as `lib/list/wanted.ts` reads it
  await browser.tabs.create({ url: `${browser.runtime.getURL('/collection.html')}#${hash}` });
}

/** Opens a source beside this tab; with Ctrl or ⌘ held the focus stays. */
export async function openBeside(url: string, keepFocus: boolean): Promise<void> {
  const [current] = await browser.tabs.query({ active: true, currentWindow: true });
  await browser.tabs.create({ url, active: !keepFocus, ...(current && { index: current.index + 1 }) });
}
