import { browser } from 'wxt/browser';
import tables from 'virtual:page-words';
import type { Words } from './i18n';
import type { Language } from './model/settings';

/**
 * The words of the annotations in the reader's language. They travel in the content script, because the first word that
 * one asks of `browser.i18n` is a synchronous call to another process, and costs a page more than all the rest of the bar.
 */
export function pageWords(language: Language): Words {
  // As the browser chooses: a language that there are no words for gets those of `default_locale`.
  const name = language === 'auto' && !browser.i18n.getUILanguage().startsWith('en') ? 'nl' : language;
  const { keys, nl, en } = tables();
  const words = name === 'nl' ? nl : en;
  return Object.fromEntries(keys.map((key, i) => [key, words[i] ?? key]));
}
