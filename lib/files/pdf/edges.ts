import type { Line } from './lines';
import type { Page } from './load';

/** So few lines do not tell where full ones end. */
const FEW = 5;

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
  if (lines.length >= FEW) return right;
  // The right margin is mostly as wide as the left one.
  const left = Math.min(...lines.map(({ x }) => x));
  return Math.max(right, (pages[lines[0]?.page ?? 0]?.width ?? 0) - left - 20);
}
