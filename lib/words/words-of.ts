import { browser } from 'wxt/browser';
import type { Language } from '../model/settings';

/** Words as a script carries them. */
interface WordTables {
  keys: string[];
  nl: string[];
  en: string[];
}

/**
 * The reader's language out of the tables, of all keys or of those that fit a pattern; a language that there are no words
 * for gets those of `default_locale`, as in a browser.
 */
export function wordsOf(
  { keys, nl, en }: WordTables,
  language: Language,
  wanted?: RegExp,
): Record<string, string> {
  const name = language === 'auto' && !browser.i18n.getUILanguage().startsWith('en') ? 'nl' : language;
  const words = name === 'nl' ? nl : en;
  const found: Record<string, string> = {};
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] ?? '';
    if (!wanted || wanted.test(key)) found[key] = words[i] ?? key;
  }
  return found;
}
