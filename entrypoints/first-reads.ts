import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { firstQuestions, firstRows, screenful, settingsKey, wantsArchive } from '../lib/store/first-reads';

/** The first script of the collection's page: reads what is shown first while the page's own script is being loaded. */
export default defineUnlistedScript(() => {
  const none = Promise.resolve(null);
  const archive = wantsArchive(location.hash);
  globalThis.naslagFirst = {
    rows: archive ? none : firstRows(screenful),
    questions: archive ? firstQuestions(screenful) : none,
    settings: settingsNow(),
  };
});

/** One that refuses at once is as one that refuses later: `readSettings` takes the defaults. */
async function settingsNow(): Promise<Record<string, unknown>> {
  return browser.storage.local.get(settingsKey);
}
