import { textOf, type Paragraph } from '../paragraph';
import { isStrong } from './look';

/** No title of a part is longer. */
const LONGEST = 120;
/** Titles that may stand below one another. */
const MOST = 2;

/** A short line that ends no sentence, and is neither of a list nor of a table: "De dienstregeling", "II. Kosten". */
function isShort(paragraph: Paragraph): boolean {
  const text = textOf(paragraph);
  const label = paragraph.list?.label ?? '';
  return (
    !paragraph.cell &&
    !/\d/.test(label) &&
    /^[\p{Lu}\d(«"“]/u.test(text) &&
    text.length <= LONGEST &&
    !/[.?!:;,]["'”’»)]?$|\bzie\b/i.test(text)
  );
}

/**
 * How many paragraphs at the end of a block are titles of what begins behind it, and belong to no answer. They look
 * otherwise than the text before them; where the numbers begin anew behind it, one plain line is a title too.
 */
export function titlesAtEnd(paragraphs: readonly Paragraph[], isAnew: boolean): number {
  let count = 0;
  while (count < MOST) {
    const each = paragraphs.at(-1 - count);
    if (!each || !isShort(each) || !isStrong(each)) break;
    count++;
  }
  const before = paragraphs.at(-1 - count);
  if (count > 0) return before && !isStrong(before) ? count : 0;
  const last = paragraphs.at(-1);
  return isAnew && paragraphs.length > 1 && last && !last.list && isShort(last) ? 1 : 0;
}
