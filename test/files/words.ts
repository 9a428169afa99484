import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type dutch from '../../public/_locales/nl/messages.json';

/** The interface's words, for runners that import no JSON. */
const wordsOf = (language: 'nl' | 'en'): typeof dutch =>
  JSON.parse(
    readFileSync(resolve(import.meta.dirname, `../../public/_locales/${language}/messages.json`), 'utf8'),
  ) as typeof dutch;

export const words = wordsOf('nl');
export const englishWords = wordsOf('en');
