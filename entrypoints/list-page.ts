import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import tables from 'virtual:list-words';
import { createListMarks, type ListMarks } from '../lib/page/list-marks';
import { wordsOf } from '../lib/words/words-of';

/** Loaded by the content script on pages that list documents. */
export default defineUnlistedScript(() => {
  const naslagLists = (page: Document): ListMarks =>
    createListMarks(page, (language) => wordsOf(tables(), language));
  Object.assign(globalThis, { 'list-page': naslagLists });
});
