import { loadWords } from './i18n';
import type { Language } from './model/settings';
import { answerKeys } from './word-keys';

/** The words in which a page shows an answer, in the reader's language. */
export async function answerWords(language: Language): Promise<Record<string, string>> {
  const words = Object.entries(await loadWords(language));
  return Object.fromEntries(words.filter(([key]) => answerKeys.test(key)));
}
