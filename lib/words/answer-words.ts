import { allWords } from './all-words';
import type { Language } from '../model/settings';
import { answerKeys } from './word-keys';

/** The words in which a page shows an answer, in the reader's language. */
export const answerWords = (language: Language): Record<string, string> =>
  Object.fromEntries(Object.entries(allWords(language)).filter(([key]) => answerKeys.test(key)));
