/** Part of a text; `shared`: the document that is read has it too. */
export interface Piece {
  text: string;
  shared: boolean;
}

/** Cuts a text at the given words, wherever they stand whole, in capitals or not. */
export function splitAtWords(text: string, words: string[]): Piece[] {
  const wanted = words.filter(Boolean).sort((a, b) => b.length - a.length);
  if (wanted.length === 0) return [{ text, shared: false }];
  const any = wanted.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|');
  return text
    .split(new RegExp(`(?<![\\p{L}\\p{N}])(${any})(?![\\p{L}\\p{N}])`, 'giu'))
    .map((piece, i) => ({ text: piece, shared: i % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}
