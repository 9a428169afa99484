import type { Line } from './lines';
import type { Page } from './load';
import { atEdge } from './places';

/** Fewer letters than this between a page's head and foot: what it says stands in its picture. */
const FEW_LETTERS = 40;
/** Pictures take so much of such a page, at least; a logo, a signature and a band of colour take less. */
const PICTURED = 0.2;

/**
 * The numbers of the pages that are pictures, such as scanned ones without a text layer, from 1.
 * @param lines of the text, without heads and feet
 */
export function picturePages(pages: readonly Page[], lines: readonly Line[]): number[] {
  const letters = pages.map(() => 0);
  for (const line of lines)
    if (!atEdge(line, pages)) letters[line.page] = (letters[line.page] ?? 0) + line.text.length;
  return pages.flatMap(({ pictured }, i) =>
    pictured >= PICTURED && (letters[i] ?? 0) < FEW_LETTERS ? [i + 1] : [],
  );
}
