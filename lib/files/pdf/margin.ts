import type { Glyphs, Page } from './load';

/** Letters of margins are so much smaller than the text's. */
const SMALLER = 0.9;
/** Where a right margin begins at the earliest, of the page's width. */
const RIGHT = 0.55;

/**
 * Parts what stands in a page's right margin from the page: in letters of ministries addresses and references, in small
 * letters that begin at one edge, which no line of the text crosses. Done before lines are made of letters, for they
 * stand as high as the lines beside them. The last column of a table in small letters has others to its left, and raised
 * signs hang on a word, even where the lines that they end are of one length.
 * @param body size of the text's letters
 */
export function partMargin(page: Page, body: number): { page: Page; margin: Glyphs[] } {
  const text = page.glyphs.filter(({ size }) => size >= SMALLER * body);
  const small = page.glyphs.filter(
    (glyph) => glyph.size < SMALLER * body && glyph.text.trim() && !text.some((word) => hangsOn(word, glyph)),
  );
  const edges = new Map<number, number>();
  for (const { x } of small)
    if (x > RIGHT * page.width) edges.set(Math.round(x), (edges.get(Math.round(x)) ?? 0) + 1);
  const crossed = (edge: number) => text.some(({ x, width }) => x < edge - 2 && x + width > edge + 2);
  const edge = Math.min(...[...edges].filter(([at, count]) => count > 2 && !crossed(at)).map(([at]) => at));
  const isBeyond = ({ x, size }: Glyphs) => x >= edge - 2 && size < SMALLER * body;
  const beyond = small.filter(isBeyond);
  const gone = new Set(beyond);
  const left = small.filter((glyph) => !isBeyond(glyph));
  const inRow = beyond.filter((a) => left.some((b) => Math.abs(a.y - b.y) < 2));
  const beside = text.some(({ y, x }) => x < edge && beyond.some((glyph) => Math.abs(glyph.y - y) < 40));
  if (beyond.length === 0 || !beside || inRow.length > 0.4 * beyond.length) return { page, margin: [] };
  return { page: { ...page, glyphs: page.glyphs.filter((glyph) => !gone.has(glyph)) }, margin: beyond };
}

/** Is it a raised or lowered sign right behind this piece of text? */
const hangsOn = (word: Glyphs, { x, y }: Glyphs): boolean =>
  Math.abs(x - word.x - word.width) < 0.3 * word.size && Math.abs(y - word.y) < 0.8 * word.size;

/** The size of most letters. */
export function bodySize(pages: readonly Page[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of pages.flatMap(({ glyphs }) => glyphs)) {
    const rounded = Math.round(4 * size) / 4;
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.length);
  }
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0])[0];
}
