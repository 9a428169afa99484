import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import tables from 'virtual:unfold-words';
import { showUnfolding, type ShowUnfolding } from '../lib/page/show-unfolding';
import { speak } from '../lib/words/i18n';
import { wordsOf } from '../lib/words/words-of';

/** Loaded by the content script when a reader unfolds something; it speaks the language of the box that it fills. */
export default defineUnlistedScript(() => {
  const naslagUnfolding: ShowUnfolding = (box, ...rest) => {
    speak(wordsOf(tables(), box.closest<HTMLElement>('[lang]')?.lang.startsWith('en') ? 'en' : 'nl'));
    showUnfolding(box, ...rest);
  };
  Object.assign(globalThis, { 'unfold-page': naslagUnfolding });
});
