import tables from 'virtual:all-words';
import type { Language } from '../model/settings';
import { wordsOf } from './words-of';

/**
 * All words in the reader's language, for our own pages and the background. They are part of the script: a page of ours
 * would wait for a file of them before it can show anything, and each word asked of `browser.i18n` is a call to another
 * process.
 */
export const allWords = (language: Language): Record<string, string> => wordsOf(tables(), language);
