import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shapeOf } from '../lib/sites/shape';

/** Loaded by the content script where a text of the page has more than one line. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { 'shape-page': shapeOf });
});
