import tables from 'virtual:page-words';
import type { Words } from './i18n';
import type { Language } from '../model/settings';
import { wordsOf } from './words-of';

/**
 * The words of the annotations in the reader's language. They travel in the content script, because the first word that
 * one asks of `browser.i18n` is a synchronous call to another process, and costs a page more than all the rest of the bar.
 */
export const pageWords = (language: Language): Words => wordsOf(tables(), language);
