import { browser } from 'wxt/browser';
import type { Language } from '../model/settings';

/** Words as a script carries them. */
interface WordTables {
  keys: string[];
  nl: string[];
  en: string[];
}

/** The reader's language out of the tables; one that there are no words for gets those of `default_locale`, as in a browser. */
export function wordsOf({ keys, nl, en }: WordTables, language: Language): Record<string, string> {
  const name = language === 'auto' && !browser.i18n.getUILanguage().startsWith('en') ? 'nl' : language;
  const words = name === 'nl' ? nl : en;
  return Object.fromEntries(keys.map((key, i) => [key, words[i] ?? key]));
}
