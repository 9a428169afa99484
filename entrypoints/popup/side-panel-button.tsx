import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { t } from '../../lib/words/i18n';

/** What Firefox has where Chromium has a side panel. */
interface SidebarAction {
  open(): Promise<void>;
}

/**
 * The collection beside the page, where the browser has room for it. Both browsers open it only in answer to a press,
 * so that the window is known before.
 */
export function SidePanelButton() {
  const [windowId, setWindowId] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    void browser.windows.getCurrent().then(({ id }) => setWindowId(id ?? null));
  }, []);
  const { sidebarAction } = browser as { sidebarAction?: SidebarAction };
  if (location.pathname === '/sidepanel.html') return null; // it stands in it
  if (windowId === null || (!browser.sidePanel && !sidebarAction)) return null;
  const open = () => {
    const opened = sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ windowId });
    opened.then(
      () => window.close(),
      (error: unknown) => {
        console.error('Naslag: side panel', error);
        setFailed(true);
      },
    );
  };
  return (
    <>
      <button type="button" className="link" data-testid="side-panel" onClick={open}>
        {t('popup_side_panel')}
      </button>
      {failed && (
        <span className="problem" role="alert">
          {t('popup_side_panel_failed')}
        </span>
      )}
    </>
  );
}
