import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import tables from 'virtual:tool-words';
import type { CreateTools } from '../lib/annotate/page-tools';
import { createTools } from '../lib/page-tools/create-tools';
import { speak } from '../lib/words/i18n';
import { wordsOf } from '../lib/words/words-of';

/** Loaded by the content script when the reader opens a panel of the bar, copies or presses a key. */
export default defineUnlistedScript(() => {
  const naslagTools: CreateTools = (page) => {
    speak(wordsOf(tables(), page.language));
    return createTools(page);
  };
  Object.assign(globalThis, { 'page-tools': naslagTools });
});
