import type { Line } from './lines';
import type { Page } from './load';

/** So few lines do not tell where full ones end. */
const FEW = 5;
/** Where so many of all lines end in one place, they are justified. */
const JUSTIFIED = 0.25;
/** The longest of ragged lines come so near to the edge, in sizes of their letters. */
const RAGGED = 2.5;

/** Where full lines end on the page of a line: on pages of one size, portrait or landscape, in the same place. */
export function rightEdges(pages: readonly Page[], lines: readonly Line[]): (line: Line) => number {
  const kind = (page: number) => Math.round((pages[page]?.width ?? 0) / 10);
  const byKind = new Map<number, Line[]>();
  for (const line of lines)
    if (line.right === null) byKind.set(kind(line.page), [...(byKind.get(kind(line.page)) ?? []), line]);
  const rights = new Map([...byKind].map(([name, own]) => [name, rightOf(own, pages)]));
  return (line) => rights.get(kind(line.page)) ?? 0;
}

function rightOf(lines: readonly Line[], pages: readonly Page[]): number {
  const ends = lines.map(({ end }) => end).sort((a, b) => a - b);
  const right = ends[Math.floor(0.97 * (ends.length - 1))] ?? 0;
  // Justified text ends in one place; ragged text seldom comes to its edge, which mostly is as far in as the left one.
  const full = ends.filter((end) => Math.abs(end - right) < 1).length;
  if (lines.length >= FEW && full >= 3 && full > JUSTIFIED * ends.length) return right;
  const size = lines[0]?.size ?? 10;
  const left = Math.min(...lines.map(({ x }) => x));
  const edge = (pages[lines[0]?.page ?? 0]?.width ?? 0) - left;
  return edge > right && (lines.length < FEW || edge < right + RAGGED * size) ? edge : right;
}
