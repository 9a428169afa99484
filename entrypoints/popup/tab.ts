import { useEffect, useState } from 'react';
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

interface TabState {
  tabId: number | null;
  /** What the tab's page shows: null on a page without Kamervragen, and `undefined` until it has answered. */
  page: PageState | null | undefined;
  /** It is a page of one of the sites: Naslag runs in it, whether it shows anything or not. */
  ofSite: boolean;
}

export function useTab(): TabState {
  const [state, setState] = useState<TabState>({ tabId: null, page: undefined, ofSite: false });
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
  }, []);
  return state;
}

/** Opens a source beside this tab; with Ctrl or ⌘ held the focus stays. */
export async function openBeside(url: string, keepFocus: boolean): Promise<void> {
  const [current] = await browser.tabs.query({ active: true, currentWindow: true });
  await browser.tabs.create({ url, active: !keepFocus, ...(current && { index: current.index + 1 }) });
}
