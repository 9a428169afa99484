import { plain } from '../model/item-words';

/** “europese unie”, "europese unie", «europese unie»: opened and closed by the same kind of mark, or by any of one kind. */
const quoted = /["“”„]([^"“”„]*)["“”]|«([^«»]*)»/g;

/** The phrases that a query quotes, as they are compared. One of a single word is a word like others. */
export function phrasesIn(query: string): string[] {
  const phrases = [...query.matchAll(quoted)].map(([, straight, angled]) => flat(straight ?? angled ?? ''));
  return [...new Set(phrases)].filter((phrase) => phrase.includes(' '));
}

/** Whether a text has each phrase as it stands: whole words, one behind the other, whatever stands between them. */
export function holdsPhrases(texts: readonly string[], phrases: readonly string[]): boolean {
  const flattened = texts.map((text) => ` ${flat(text)} `);
  return phrases.every((phrase) => flattened.some((text) => text.includes(` ${phrase} `)));
}

/** Words alone, plain, with a space between: `Europese   Unie (EU)` → `europese unie eu`. */
const flat = (text: string): string =>
  plain(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
