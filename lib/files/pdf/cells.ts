import type { Gutter } from './gutters';
import { textOfPiece, type Piece, type Row } from './rows';
import { beginningsByLabels, beginningsByNumbers } from './row-beginnings';
import { ENDS, UNFINISHED } from './sentences';

/** The rows of a table, each with the printed rows of every column. */
export type TableRow = Row[][];

/** A column of these says where a table's rows begin. */
const LABEL =
  /^(?:nr\.?|no\.?|#|(?:(?:vraag|antwoord|punt)\s*)?\d{1,3}[a-z]?[.:)]?|vra(?:ag|gen)[:.]?|antwoord(?:en)?[:.]?)$/i;

/** The printed rows of each column. */
export function columnsOf(rows: readonly Row[], gutters: readonly Gutter[]): (Row | null)[][] {
  const edges = gutters.map(([left, right]) => (left + right) / 2);
  return rows.map((row) => {
    const columns = Array.from({ length: edges.length + 1 }, (): Piece[] => []);
    for (const piece of row.pieces) columns[edges.filter((edge) => piece.x >= edge).length]?.push(piece);
    return columns.map((pieces) => (pieces.length > 0 ? { ...row, pieces } : null));
  });
}

/**
 * Which printed rows make one row of the table. Where the first column holds labels, each begins one; else a row begins
 * where the line above had room for the word below it, or where a column goes on that had come to its end.
 */
export function tableRows(
  rows: readonly Row[],
  gutters: readonly Gutter[],
  isKnownLabelled = false,
): TableRow[] {
  const lines = columnsOf(rows, gutters);
  const labelled = isKnownLabelled || isLabelled(lines);
  const rights = rightsOf(lines, gutters);
  const known = labelled ? beginningsByLabels(lines, rows) : beginningsByNumbers(lines);
  const found: TableRow[] = [];
  lines.forEach((line, i) => {
    const begins =
      i === 0 || (known?.has(i) ?? beginsRow(lines, i, rights, (rows[i - 1]?.y ?? 0) - (rows[i]?.y ?? 0)));
    if (begins) found.push(line.map(() => []));
    line.forEach((row, column) => row && found.at(-1)?.[column]?.push(row));
  });
  return found;
}

/** Does the first column hold labels, or the only number of the only row? */
export function isLabelled(lines: readonly (Row | null)[][]): boolean {
  const labels = lines.flatMap(([first]) => (first ? [textOf(first)] : []));
  if (labels.length === 1) return lines.length > 1 && /^\d{1,3}[.:)]?$/.test(labels[0] ?? '');
  return labels.length > 1 && labels.filter((text) => LABEL.test(text)).length >= 0.75 * labels.length;
}

function beginsRow(
  lines: readonly (Row | null)[][],
  i: number,
  rights: readonly number[],
  distance: number,
): boolean {
  const [line = [], above = []] = [lines[i], lines[i - 1]];
  const size = line.find((row) => row)?.size ?? 10;
  if (distance > 2 * size) return true;
  const filled = line.flatMap((row, column) => (row ? [{ row, column }] : []));
  // One column alone goes on with its cell; in a row of its own it would stand apart.
  if (filled.length === 1) return false;
  if (filled.some(({ column }) => above[column] && UNFINISHED.test(textOf(above[column])))) return false;
  return filled.some(({ row, column }) => {
    const last = above[column];
    if (!last) return true;
    return hadRoom(last, row, rights[column] ?? Infinity) || (ENDS.test(textOf(last)) && filled.length > 2);
  });
}

/** The first word of the row would have found room on the one above. */
function hadRoom(above: Row, row: Row, right: number): boolean {
  const [first] = row.pieces;
  const text = textOf(row);
  const word = /^\S+/.exec(text)?.[0].length ?? 0;
  const width = first && text ? ((first.end - first.x) * word) / textOfPiece(first).length : 0;
  return endOf(above) + width + 0.3 * row.size < right - 0.3 * row.size;
}

/** Where the lines of each column end at the latest; a column's full width where the next one begins. */
function rightsOf(lines: readonly (Row | null)[][], gutters: readonly Gutter[]): number[] {
  const columns = lines[0]?.length ?? 0;
  return Array.from({ length: columns }, (_, column) => {
    const ends = lines.flatMap((line) => (line[column] ? [endOf(line[column])] : []));
    const starts = lines.flatMap((line) => line[column + 1]?.pieces[0]?.x ?? []);
    const longest = Math.max(0, ...ends);
    const next = starts.length > 0 ? Math.min(...starts) : (gutters[column]?.[1] ?? longest);
    // Short cells fill no line; words of a paragraph come near to the next column.
    return Math.max(longest, column < columns - 1 ? next - 14 : longest);
  });
}

const endOf = ({ pieces }: Row): number => pieces.at(-1)?.end ?? 0;
const textOf = ({ pieces }: Row): string => pieces.map(textOfPiece).join(' ');

/** Columns of running text, each read to its end before the next: no row of a table begins in them. */
export function isRunningText(rows: readonly Row[], gutters: readonly Gutter[]): boolean {
  if (rows.length < 8 || gutters.length > 2) return false;
  const lines = columnsOf(rows, gutters);
  const labels = lines.flatMap(([first]) => (first ? [textOf(first)] : []));
  if (labels.filter((text) => LABEL.test(text)).length >= 0.3 * labels.length) return false;
  if (lines[0]?.some((row) => row && /^(?:vra(?:ag|gen)|antwoord(?:en)?)[:.]?$/i.test(textOf(row))))
    return false;
  const full = (gutters.length === 1 ? [0, 1] : [0, 1, 2]).every((column) => {
    const own = lines.flatMap((line) => line[column] ?? []);
    const starts = Math.min(...own.map((row) => row.pieces[0]?.x ?? 0));
    const width = Math.max(...own.map(endOf)) - starts;
    const wide = own.filter((row) => endOf(row) - starts > 0.75 * width).length;
    return own.length >= 5 && wide >= 0.6 * own.length;
  });
  if (!full) return false;
  // Lines that do not stand on one baseline belong to columns; where they do, few stand alone in the midst of a column.
  const distances = rows.slice(1).map((row, i) => (rows[i]?.y ?? 0) - row.y);
  const close = distances.filter((distance, i) => distance < 0.85 * (rows[i]?.size ?? 10)).length;
  if (close > 0.3 * rows.length) return true;
  const last = lines.findLastIndex((line) => line.every((row) => row));
  const alone = lines.slice(0, last + 1).filter((line) => line.some((row) => !row)).length;
  return alone < 0.15 * (last + 1);
}
