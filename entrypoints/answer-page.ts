import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import tables from 'virtual:given-words';
import { showUnfolding, type ShowUnfolding } from '../lib/page/show-unfolding';
import { speak } from '../lib/words/i18n';
import { wordsOf } from '../lib/words/words-of';

/** Loaded by the content script when the reader unfolds an answer; it speaks the language of the box that it fills. */
export default defineUnlistedScript(() => {
  const naslagAnswer: ShowUnfolding = (box, wanted) => {
    speak(wordsOf(tables(), box.closest('[lang="en"]') ? 'en' : 'nl'));
    void showUnfolding(box, wanted);
  };
  Object.assign(globalThis, { 'answer-page': naslagAnswer });
});
