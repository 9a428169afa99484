/** What is known of a document's words, to tell a hyphen of the line's end from one of the word. */
export interface Vocabulary {
  has(word: string): boolean;
}

/** The words of all lines but those that are broken. */
export function vocabularyOf(texts: readonly string[]): Vocabulary {
  const words = new Set<string>();
  for (const text of texts)
    for (const word of text.toLowerCase().split(/[^\p{L}\p{N}-]+/u)) if (!word.endsWith('-')) words.add(word);
  return { has: (word) => words.has(word.toLowerCase()) };
}

/** Parts of words that keep their hyphen: oud-minister, niet-beschikbaarheid. */
const KEEPS_HYPHEN = /(?:^|[^\p{L}])(?:oud|ex|niet|vice|non|anti|pro|semi|mede|[A-Z\d]{2,}|\d+)$/u;
const ADDRESS = /(?:https?:\/\/|www\.|[a-z\d-]+\.[a-z]{2,6}\/)\S*$/i;

/**
 * How two lines of one paragraph join.
 * @returns what of the first line's end goes, and what comes between
 */
export function joinOf(first: string, second: string, words: Vocabulary): { cut: number; between: string } {
  if (/\u00ad$/.test(first)) return { cut: 1, between: '' };
  const address = ADDRESS.exec(first)?.[0];
  const next = /^\S+/.exec(second)?.[0] ?? '';
  if (address !== undefined && goesOn(address, next)) return { cut: 0, between: '' };
  // "sociaal-/economische", "en/of": both words stay as they are.
  if (/[\p{L}-]\/$/u.test(first) && /^\p{L}/u.test(next)) return { cut: 0, between: '' };
  const before = /([\p{L}\p{N}'’-]+)[-‐]$/u.exec(first)?.[1];
  if (before === undefined) return { cut: 0, between: ' ' };
  const after = /^[\p{L}\p{N}-]+/u.exec(second)?.[0] ?? '';
  if (after === '' || /^(?:en|of|dan|als)$/i.test(after)) return { cut: 0, between: ' ' };
  if (words.has(before + after)) return { cut: 1, between: '' };
  if (/^[^\p{Ll}]/u.test(after) || words.has(`${before}-${after}`)) return { cut: 0, between: '' };
  if (!/\p{L}/u.test(before)) return { cut: 0, between: '' }; // 06-nummers
  return KEEPS_HYPHEN.test(before) ? { cut: 0, between: '' } : { cut: 1, between: '' };
}

/** Does a web address run on into the next line? */
function goesOn(address: string, next: string): boolean {
  if (/[).,;»”"]$/.test(address)) return false;
  if (/[/\-_=?&%#+~]$/.test(address)) return /^[\w\-.~%?=&#/]/.test(next);
  return /^[\w\-.~%]*[/\-_=?&%#]\S/.test(next) || /^[\w%-]+\.(?:html?|aspx?|php|pdf)\b/.test(next);
}
