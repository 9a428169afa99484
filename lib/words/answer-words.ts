import tables from 'virtual:all-words';
import type { Language } from '../model/settings';
import { answerKeys } from './word-keys';
import { wordsOf } from './words-of';

/** The words in which a page shows an answer, in the reader's language. */
export const answerWords = (language: Language): Record<string, string> =>
  wordsOf(tables(), language, answerKeys);
