/** A piece of a page that has a place and a direction. Points; degrees against the clock, 0 where it is read level. */
export interface Placed {
  x: number;
  y: number;
  turn: number;
}

/** How a page is turned before it is looked at, with the clock. */
export type Quarter = 0 | 90 | 180 | 270;

/** A box of the page: left, lower, right and upper edge. */
export type Box = [number, number, number, number];

/** Letters that stand so few degrees off the level still make a line: a page that was scanned askew. */
const LEVEL = 4;

export const isLevel = ({ turn }: Pick<Placed, 'turn'>): boolean => Math.min(turn, 360 - turn) <= LEVEL;

/** Where a point of a box comes to stand when the box is turned and its lower left corner is 0, 0. */
function pointAfter(
  x: number,
  y: number,
  quarter: Quarter,
  [left, lower, right, upper]: Box,
): [number, number] {
  if (quarter === 90) return [y - lower, right - x];
  if (quarter === 180) return [right - x, upper - y];
  if (quarter === 270) return [upper - y, x - left];
  return [x - left, y - lower];
}

/** The piece as it stands when its page is turned. */
export function turnPiece<T extends Placed>(piece: T, quarter: Quarter, page: Box): T {
  const [x, y] = pointAfter(piece.x, piece.y, quarter, page);
  return { ...piece, x, y, turn: (piece.turn - quarter + 360) % 360 };
}

export function turnBox([x1, y1, x2, y2]: Box, quarter: Quarter, page: Box): Box {
  const [a, b] = [pointAfter(x1, y1, quarter, page), pointAfter(x2, y2, quarter, page)];
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[0], b[0]), Math.max(a[1], b[1])];
}

/**
 * How the page must be turned to read most of its letters: a wide table is often printed upright on a page that says
 * nothing of it.
 */
export function readingQuarter(pieces: readonly (Pick<Placed, 'turn'> & { text: string })[]): Quarter {
  const letters = new Map<Quarter, number>([[0, 0]]);
  for (const { turn, text } of pieces) {
    const quarter = ((Math.round(turn / 90) * 90) % 360) as Quarter;
    letters.set(quarter, (letters.get(quarter) ?? 0) + text.trim().length);
  }
  return [...letters].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}
