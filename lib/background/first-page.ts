import { browser } from 'wxt/browser';
import { hasNews } from '../model/release';
import { changeFirstRun, readFirstRun, readSettings } from '../store';

const page = (hash = '') => `${browser.runtime.getURL('/welcome.html' as '/popup.html')}${hash}`;

/**
 * After the installation one page says what Naslag does and offers earlier questions. An update opens it behind the page
 * that is read, where there is something new to tell, until the reader says no. To be called when the background starts.
 */
export function openFirstPage(): void {
  browser.runtime.onInstalled.addListener(({ reason, previousVersion }) => {
    const { version } = browser.runtime.getManifest();
    const work = async () => {
      if (reason === 'install') await welcome();
      else if (reason === 'update' && hasNews(previousVersion, version) && (await readSettings()).tellNews)
        await browser.tabs.create({ url: page('#new'), active: false });
    };
    work().catch((error: unknown) => console.error('Naslag: first page', error));
  });
}

/** Once: an unpacked extension is installed anew at each start of the browser. */
async function welcome(): Promise<void> {
  if ((await readFirstRun()).welcomed) return;
  await browser.tabs.create({ url: page() });
  await changeFirstRun({ welcomed: true });
}
