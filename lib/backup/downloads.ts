import { browser, type Browser } from 'wxt/browser';

/** The browser did not write the file. */
export class DownloadFailed extends Error {
  constructor(readonly reason: string) {
    super(`the file was not written: ${reason}`);
  }
}

export const downloadsAllowed = (): Promise<boolean> =>
  browser.permissions.contains({ permissions: ['downloads'] });

/**
 * Writes what is at an address of our own into the downloads folder.
 * @param name with its folder; where it is taken the browser adds a number, so that no earlier file is lost
 * @throws DownloadFailed
 */
export async function downloadTo(name: string, url: string): Promise<void> {
  const begun = browser.downloads.download({
    url,
    filename: name,
    conflictAction: 'uniquify',
    saveAs: false,
  });
  const id = await begun.catch((error: unknown) => {
    throw new DownloadFailed(String(error));
  });
  const { state, error } = await ended(id);
  if (state !== 'complete') throw new DownloadFailed(error ?? state);
}

/** How a download has ended, however soon it has. */
function ended(id: number): Promise<Pick<Browser.downloads.DownloadItem, 'state' | 'error'>> {
  return new Promise((resolve, reject) => {
    const look = async () => {
      const [item] = await browser.downloads.search({ id });
      if (item?.state === 'in_progress') return;
      browser.downloads.onChanged.removeListener(changed);
      resolve(item ?? { state: 'interrupted', error: 'USER_CANCELED' });
    };
    const changed = (delta: { id: number }) => {
      if (delta.id === id) look().catch(reject);
    };
    browser.downloads.onChanged.addListener(changed);
    look().catch(reject);
  });
}
