import { columnsOf, isLabelled, type TableRow } from './cells';
import { isOutdented, type Gutter } from './gutters';
import type { Page } from './load';
import { RAISED_SIZE, textOfPiece, type Row } from './rows';
import { ENDS } from './sentences';

/** A table at the end of a page, which may go on at the top of the next one. */
export interface OpenTable {
  gutters: readonly Gutter[];
  /** Its first column says where its rows begin. */
  labelled: boolean;
  /** Where the lines of each column begin. */
  starts: number[][];
  /** Its first row, which may be printed once more on each page. */
  head: Row;
  /** The last printed row of each column. */
  last: (Row | null)[];
}

/** Heads and feet of pages take no more of their height. */
const EDGE = 0.14;
/** Rows further apart than so many sizes are not of one cell. */
const FAR = 2.5;
/** Lines begin in one place that lie no further apart. */
const SAME = 1.5;

/** The table as it stands at the end of its page; null where the text goes on below it. */
export function openTable(
  page: Page,
  rows: readonly Row[],
  { from, to, gutters }: { from: number; to: number; gutters: readonly Gutter[] },
  before: OpenTable | null,
): OpenTable | null {
  const size = rows[to - 1]?.size ?? 0;
  const notes = rows.findIndex((row, i) => i >= to && isNote(row));
  const below = rows.slice(to, notes < 0 ? rows.length : notes);
  if (below.some((row) => row.y > EDGE * page.height && row.size > 0.94 * size)) return null;
  const lines = columnsOf(rows.slice(from, to), gutters);
  const columns = [...gutters.keys(), gutters.length];
  const starts = columns.map((column) => [
    ...(before?.starts[column] ?? []),
    ...lines.flatMap((line) => line[column]?.pieces[0]?.x ?? []),
  ]);
  const last = columns.map((column) => lines.findLast((line) => line[column])?.[column] ?? null);
  const head = before?.head ?? (rows[from] as Row);
  return { gutters, labelled: before?.labelled ?? isLabelled(lines), starts, head, last };
}

/** A note at the foot of the page begins with its raised number. */
function isNote({ pieces: [piece], size }: Row): boolean {
  const [label] = piece?.glyphs ?? [];
  return label !== undefined && label.size < RAISED_SIZE * size && /^\d{1,3}$/.test(label.text.trim());
}

/**
 * The rows at the top of a page in which the table of the page before goes on, below the page's own head; null where none
 * does. Its first row begins where the table's lines began, in another column than the first too.
 */
export function continued(
  page: Page,
  rows: readonly Row[],
  table: OpenTable,
): { from: number; to: number } | null {
  const from = rows.findIndex((row) => standsIn(row, table, true));
  if (from < 0 || rows.slice(0, from).some((row) => row.y < (1 - EDGE) * page.height)) return null;
  let to = from + 1;
  for (; to < rows.length; to++) {
    const [row, above] = [rows[to] as Row, rows[to - 1] as Row];
    if (above.y - row.y > FAR * row.size || !standsIn(row, table, false)) break;
    if (isOutdented(row, [table.head, ...rows.slice(from, to)], table.gutters)) break;
  }
  return { from, to };
}

/** Do the pieces of a row stand in the table's columns, and reach over none of its gutters? */
function standsIn({ pieces, size }: Row, { gutters, starts }: OpenTable, isFirst: boolean): boolean {
  const edges = gutters.map(([left, right]) => (left + right) / 2);
  const columns = pieces.map(({ x }) => edges.filter((edge) => x >= edge).length);
  const fit = pieces.every((piece, i) => {
    const column = columns[i] ?? 0;
    const own = starts[column] ?? [];
    const isKnown = own.some((x) => Math.abs(x - piece.x) < SAME);
    const right = Math.min(...(starts[column + 1] ?? []), Infinity);
    return (isKnown || (!isFirst && piece.x > Math.min(...own) - SAME)) && piece.end < right - 0.3 * size;
  });
  return fit && (!isFirst || columns.some((column) => column > 0));
}

/** Is the first of these rows the rest of the row that the page's end has cut? */
export function goesOn([first]: readonly TableRow[], table: OpenTable): boolean {
  if (!first) return false;
  if (table.labelled) return first[0]?.length === 0;
  // A sentence goes on in small letters.
  return first.some((own, column) => {
    const [text = '', last] = [own[0] && textOf(own[0]), table.last[column]];
    return /^\p{Ll}/u.test(text) && last !== null && last !== undefined && !ENDS.test(textOf(last));
  });
}

/** Is this row the table's head, printed once more? */
export const isHeadAgain = (row: Row, { head }: OpenTable): boolean =>
  textOf(row) === textOf(head) && head.pieces.length > 1;

const textOf = ({ pieces }: Row): string => pieces.map(textOfPiece).join(' ');
