import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import tables from 'virtual:file-words';
import { ask } from '../lib/ask';
import { offerFile, type OfferFile } from '../lib/page/offer-file';
import { wordsOf } from '../lib/words/words-of';

/** Loaded by the content script on a page without text; the two share the globals of their own world, not the page's. */
export default defineUnlistedScript(() => {
  const naslagFile: OfferFile = async (...page) => {
    const greeting = await ask('hello', { host: location.hostname });
    const { language, files } = greeting.ok ? greeting.value : { language: 'auto' as const, files: false };
    offerFile(page, wordsOf(tables(), language), files);
  };
  Object.assign(globalThis, { 'file-page': naslagFile });
});
