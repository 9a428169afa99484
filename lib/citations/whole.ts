/** More than one white space in a row, a soft hyphen, or a word that is divided at the end of a line. */
const broken = /[\s\u200B]{2}|\u00AD|\p{Ll}[-‐]\n\p{Ll}/u;
const softHyphen = '\u00AD';
const runs = /[\s\u200B]+|[^\s\u200B]+/g;
const white = /^[\s\u200B]/;
/** A divided word: letters only, so that an address keeps its hyphens. "Flora- en faunawet" is not one. */
const firstPart = /^[^\p{L}]*(?:\p{Lu}\p{L}*-)?\p{L}*\p{Ll}[-‐]$/u;
const secondPart = /^(?!(?:en|of|tot|als)(?!\p{L}))\p{Ll}/u;

export const isWhole = (text: string): boolean => !broken.test(text);

/**
 * The text with each white space as one blank (or one line break, behind which an address may go on) and without the
 * hyphens that divide a word over two lines, or might.
 * @returns also, for each of its characters, where it stands in the text
 */
export function makeWhole(text: string): { whole: string; places: number[] } {
  const parts = [...text.matchAll(runs)];
  const places: number[] = [];
  let whole = '';
  const add = (printed: string, from: number) => {
    for (let i = 0; i < printed.length; i++) {
      if (printed[i] === softHyphen) continue;
      whole += printed[i];
      places.push(from + i);
    }
  };
  parts.forEach(({ 0: part, index }, i) => {
    const [before, next, second] = [
      parts[i - 1]?.[0] ?? '',
      parts[i + 1]?.[0] ?? '',
      parts[i + 2]?.[0] ?? '',
    ];
    if (white.test(part)) {
      if (!divided(before, part, next)) add(/[\n\r]/.test(part) ? '\n' : ' ', index);
    } else add(divided(part, next, second) ? part.slice(0, -1) : part, index);
  });
  return { whole, places };
}

const divided = (first: string, gap: string, second: string) =>
  /[\n\r]/.test(gap) && firstPart.test(first) && secondPart.test(second);
