import type { Line } from './lines';
import type { Page } from './load';

/** What stands at the head and foot of pages and belongs to no text: lib/sites/SITES.md 6, and the letters of ministries. */
const FURNITURE =
  /^(?:pagina\s*)?\d{1,3}(?:\s*(?:van|\/)\s*\d{1,3})?$|^(?:kv|ah)-(?:(?:tk|ek)-)?[\w-]+$|^ISSN\s|^[’']s-Gravenhage\s+\d{4}|^(?:Tweede|Eerste) Kamer, vergaderjaar\s.{0,60}\d$/i;
/** How much of a page's height its head and foot may take. */
const EDGE = 0.14;

/** The lines without the heads and feet of pages. */
export function withoutFurniture(pages: readonly Page[], lines: readonly Line[]): Line[] {
  const seen = new Map<string, Set<number>>();
  const nameOf = ({ text, x }: Line) => `${Math.round(x / 20)} ${text.replace(/\d+/g, '#')}`;
  const atEdge = ({ page, y }: Line): boolean => {
    const height = pages[page]?.height ?? 0;
    return y < EDGE * height || y > (1 - EDGE) * height;
  };
  for (const line of lines) {
    if (!atEdge(line)) continue;
    const own = seen.get(nameOf(line)) ?? new Set();
    seen.set(nameOf(line), own.add(line.page));
  }
  const repeated = (line: Line) =>
    atEdge(line) && (seen.get(nameOf(line))?.size ?? 0) > 1 && !/^(?:vraag|antwoord)/i.test(line.text);
  return lines.filter((line) => !repeated(line) && !(atEdge(line) && FURNITURE.test(line.text)));
}

/** Letters of a margin are so much smaller than the text's. */
const SMALLER = 0.9;

/**
 * The pages without what stands in their right margin: in letters of ministries addresses and references, in small
 * letters that begin at one edge, which no line of the text crosses. Taken out before lines are made of letters, for
 * they stand as high as the lines beside them.
 * @param body size of the text's letters
 */
export function withoutMargins(pages: readonly Page[], body: number): Page[] {
  return pages.map((page) => {
    const edges = new Map<number, number>();
    for (const { x, size, text } of page.glyphs)
      if (size < SMALLER * body && x > 0.55 * page.width && text.trim())
        edges.set(Math.round(x), (edges.get(Math.round(x)) ?? 0) + 1);
    const crossed = (edge: number) =>
      page.glyphs.some(
        ({ x, width, size }) => size >= SMALLER * body && x < edge - 2 && x + width > edge + 2,
      );
    const edge = Math.min(...[...edges].filter(([at, count]) => count > 2 && !crossed(at)).map(([at]) => at));
    return { ...page, glyphs: page.glyphs.filter(({ x, size }) => x < edge - 2 || size >= SMALLER * body) };
  });
}

/** The size of most letters. */
export function bodySize(pages: readonly Page[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of pages.flatMap(({ glyphs }) => glyphs)) {
    const rounded = Math.round(4 * size) / 4;
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.length);
  }
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0])[0];
}
