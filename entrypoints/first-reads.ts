import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { firstRows, screenful, settingsKey } from '../lib/store/first-reads';

/** The first script of the collection's page: reads what is shown first while the page's own script is being loaded. */
export default defineUnlistedScript(() => {
  globalThis.naslagFirst = { rows: firstRows(screenful), settings: browser.storage.local.get(settingsKey) };
});
