import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { firstRows, screenful } from '../lib/store/first-rows';

/** The first script of the collection's page: reads what is shown first while the page's own script is being loaded. */
export default defineUnlistedScript(() => {
  globalThis.naslagFirstRows = firstRows(screenful);
});
