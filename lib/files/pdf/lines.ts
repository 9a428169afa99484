import type { Run } from '../paragraph';
import { columnsOf, isRunningText, tableRows } from './cells';
import { findRegions, type Region } from './gutters';
import type { Glyphs, Page } from './load';
import { continued, goesOn, isHeadAgain, openTable, type OpenTable } from './next-page';
import { RAISED_SIZE, rowsOf, type Piece, type Row } from './rows';

/** One printed line. */
export interface Line {
  page: number;
  /** Where it begins and ends, in points. */
  x: number;
  end: number;
  y: number;
  /** Size of most of its letters. */
  size: number;
  runs: Run[];
  text: string;
  /** The width of its first word. */
  firstWord: number;
  /** The column that it stands in ends here; null: that of the page. */
  right: number | null;
  /** The table row that it stands in, counted through the document, and the column. */
  cell: { row: number; column: number } | null;
}

/** A gap of so many letter sizes parts what stands side by side: the margin of a letter, words set to the right. */
const COLUMN_GAP = 3;
const LABEL = /^[[(]?\d{1,3}[\]).]?$|^[–•·-]$/;

/** What is known at the end of a page. */
interface State {
  /** The number of the next row of a table. */
  row: number;
  /** The table that the page ends with. */
  open: OpenTable | null;
}

/** The printed lines of all pages in the order in which they are read. */
export function readLines(pages: readonly Page[]): Line[] {
  const state: State = { row: 0, open: null };
  return pages.flatMap((page, number) => linesOfPage(page, number, state));
}

function linesOfPage(page: Page, number: number, state: State): Line[] {
  const found: Line[] = [];
  const rows = rowsOf(page.glyphs);
  let at = 0;
  const free = (to: number) => {
    for (; at < to; at++) found.push(...linesOf(rows[at] as Row, number));
  };
  const before = state.open;
  state.open = null;
  const rest = before && continued(page, rows, before);
  if (rest) {
    free(rest.from);
    found.push(...linesOfRest(rows.slice(rest.from, rest.to), before, number, state));
    at = rest.to;
    state.open = openTable(page, rows, { ...rest, gutters: before.gutters }, before);
  }
  const top = at;
  for (const { from, to, gutters } of findRegions(rows.slice(top))) {
    const region = { from: top + from, to: top + to, gutters };
    free(region.from);
    const own = rows.slice(region.from, region.to);
    if (isRunningText(own, gutters)) found.push(...columnLines(own, region, number));
    else {
      found.push(...tableRows(own, gutters).flatMap((cells) => cellLines(cells, state.row++, number)));
      state.open = openTable(page, rows, region, null);
    }
    at = region.to;
  }
  free(rows.length);
  return found;
}

/** The rows of a table that goes on from the page before. Its head, printed once more, stands behind the row that was cut. */
function linesOfRest(rows: readonly Row[], table: OpenTable, page: number, state: State): Line[] {
  const [first] = rows;
  const head = first && isHeadAgain(first, table) ? first : null;
  const own = tableRows(head ? rows.slice(1) : rows, table.gutters, table.labelled);
  const isCut = goesOn(own, table);
  if (isCut) state.row--;
  const below = own.map((cells) => cellLines(cells, state.row++, page));
  const again = head ? cellLines(tableRows([head], table.gutters)[0] ?? [], state.row++, page) : [];
  return [...(isCut ? below.splice(0, 1).flat() : []), ...again, ...below.flat()];
}

/** The lines of a row that stands in no column; what stands far apart in it is a line for itself. */
function linesOf({ pieces }: Row, page: number): Line[] {
  const found: Piece[] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    const first = last?.glyphs[0];
    const label = last?.glyphs.length === 1 && LABEL.test(first?.text.trim() ?? '');
    const size = Math.max(piece.glyphs[0]?.size ?? 0, last?.glyphs.at(-1)?.size ?? 0);
    if (last && piece.x - last.end < (label ? 2 : 1) * COLUMN_GAP * size)
      found[found.length - 1] = { x: last.x, end: piece.end, glyphs: [...last.glyphs, ...piece.glyphs] };
    else found.push(piece);
  }
  return found.map((piece) => toLine(piece.glyphs, page));
}

/** Columns of running text, one after the other. */
function columnLines(rows: readonly Row[], { gutters }: Region, page: number): Line[] {
  const lines = columnsOf(rows, gutters);
  return [...gutters.keys(), gutters.length].flatMap((column) => {
    const own = lines.flatMap((line) => (line[column] ? [whole(line[column], page)] : []));
    const right = Math.max(...own.map(({ end }) => end));
    return own.map((line) => ({ ...line, right }));
  });
}

/** The cells of one row of a table, one after the other. */
function cellLines(cells: readonly Row[][], row: number, page: number): Line[] {
  return cells.flatMap((rows, column) => {
    const own = rows.map((each) => whole(each, page));
    const right = Math.max(...own.map(({ end }) => end));
    return own.map((line) => ({ ...line, right, cell: { row, column } }));
  });
}

const whole = ({ pieces }: Row, page: number): Line =>
  toLine(
    pieces.flatMap(({ glyphs }) => glyphs),
    page,
  );

function toLine(glyphs: readonly Glyphs[], page: number): Line {
  const first = glyphs[0] as Glyphs;
  const last = glyphs.at(-1) as Glyphs;
  const base = glyphs.reduce((a, b) => (weight(b) > weight(a) ? b : a));
  const runs: Run[] = [];
  let before: Glyphs | null = null;
  for (const glyph of glyphs) {
    const { text, bold, italic, href, x, y, size } = glyph;
    const gap = before && x - before.x - before.width > 0.15 * Math.min(size, base.size);
    const raised = size < RAISED_SIZE * base.size && y > base.y + 0.1 * base.size;
    const piece = gap && !/^\s/.test(text) && !/\s$/.test(before?.text ?? '') ? ` ${text}` : text;
    runs.push({ text: piece, bold, italic, raised, href, mark: null });
    before = glyph;
  }
  const text = runs.map((run) => run.text).join('');
  const word = /^\s*\S+/.exec(text)?.[0].length ?? text.length;
  const width = last.x + last.width - first.x;
  return {
    page,
    x: first.x,
    end: last.x + last.width,
    y: base.y,
    size: base.size,
    runs,
    text: text.replace(/\s+/g, ' ').trim(),
    firstWord: text.length > 0 ? (width * word) / text.length : 0,
    right: null,
    cell: null,
  };
}

/** Large letters and many of them make a line what it is. */
const weight = ({ text, size }: Glyphs): number => text.trim().length * size * size;
