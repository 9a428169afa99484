import type { Line } from './lines';
import type { Page } from './load';

/** How much of a page's height its head and foot may take. */
const EDGE = 0.14;

export const sideOf = ({ page, y }: Line, pages: readonly Page[]): 'head' | 'foot' =>
  y > (pages[page]?.height ?? 0) / 2 ? 'head' : 'foot';

/** How far a line stands from the page's upper or lower edge, whichever is nearer. */
function fromEdge(line: Line, pages: readonly Page[]): number {
  const height = pages[line.page]?.height ?? 0;
  return Math.min(line.y, height - line.y);
}

/** Does it stand where a head or foot may? */
export const atEdge = (line: Line, pages: readonly Page[]): boolean =>
  fromEdge(line, pages) < EDGE * (pages[line.page]?.height ?? 0);

/**
 * Two lines that stand in one place of their pages. A number that is set to the right begins elsewhere but ends there;
 * left and right pages mirror each other.
 */
export const samePlace = (a: Line, b: Line, pages: readonly Page[]): boolean =>
  sideOf(a, pages) === sideOf(b, pages) &&
  Math.abs(fromEdge(a, pages) - fromEdge(b, pages)) < 3 &&
  (Math.abs(a.x - b.x) < 3 ||
    Math.abs(a.end - b.end) < 3 ||
    Math.abs(a.x + a.end - b.x - b.end) < 6 ||
    Math.abs(a.x + b.end - (pages[a.page]?.width ?? 0)) < 4);

/** Where most lines of the text begin. */
export function leftOf(lines: readonly Line[], body: number): number {
  const counts = new Map<number, number>();
  for (const { x, size, cell } of lines)
    if (!cell && Math.abs(size - body) < 0.06 * body)
      counts.set(Math.round(x), (counts.get(Math.round(x)) ?? 0) + 1);
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), [0, 0])[0];
}
