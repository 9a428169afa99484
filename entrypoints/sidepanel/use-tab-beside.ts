import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/**
 * Another text whenever another page stands beside the panel: the reader has gone to another tab of this window, or the tab
 * has another page. That takes no permission: which page it is, the page itself tells.
 */
export function useTabBeside(): string {
  const [beside, setBeside] = useState('');
  useEffect(() => {
    let windowId: number | undefined;
    let active: number | undefined;
    let times = 0;
    const tell = () => setBeside(`${active} ${times++}`);
    const goTo = (tab: { tabId: number; windowId: number }) => {
      if (tab.windowId !== windowId) return;
      active = tab.tabId;
      tell();
    };
    const load = (tabId: number, { status }: { status?: string }) => {
      if (tabId === active && status === 'complete') tell();
    };
    void browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => {
      windowId = tab?.windowId;
      active ??= tab?.id;
    });
    browser.tabs.onActivated.addListener(goTo);
    browser.tabs.onUpdated.addListener(load);
    return () => {
      browser.tabs.onActivated.removeListener(goTo);
      browser.tabs.onUpdated.removeListener(load);
    };
  }, []);
  return beside;
}
