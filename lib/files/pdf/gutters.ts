import { CELL_GAP, textOfPiece, type Piece, type Row } from './rows';
import { BLOCK_HEAD } from './sentences';

/** Rows that stand in columns, with nothing across the space between them. */
export interface Region {
  /** The first row and the one behind the last. */
  from: number;
  to: number;
  /** Between which points each gutter lies, from left to right. */
  gutters: Gutter[];
}

export type Gutter = readonly [left: number, right: number];

/** Rows further apart than so many sizes are not of one table. */
const FAR = 4;
/** A region needs so many rows with text on both sides; fewer, where the gutters are plain. */
const ROWS = 3;
const PLAIN = 2;
/** What begins so many sizes left of a table's first column is not of it. */
const OUTDENT = 0.35;
/** Lines of one cell begin so near to each other, in points. */
const ALIGNED = 1.5;
/** What a column of labels in front of a list's or a note's text holds: no table. */
const LIST_LABEL = /^(?:[[(]?(?:\d{1,3}|[a-z]|[ivx]{1,4})[\]).:]|[–—•·▪●○-]|o)$/i;
const BULLET = /^(?:[–—•·▪●○-]|o)$/;
/** The first column of a letter's head. */
const LETTERHEAD =
  /^(?:datum|betreft|onderwerp|(?:ons|uw|onze|kenmerk|referentie)\b.{0,20}|bijlagen?(?:\(n\))?|aan|van|telefoon|e-mail|contact(?:persoon)?|cc|kopie)\s*:?$/i;
// 2091 · 1.250 · € 3,5 · -12 %
const FIGURE = /^[€-]?\s?\d[\d.,]*\s?%?$/;
const NUMBER_HEAD = /^(?:(?:vraag)?-?(?:nr|no|nummer)\.?|#|№)\s?:?$/i;
/** The parts of a page that stand in columns: tables and columns of text. */
export function findRegions(rows: readonly Row[]): Region[] {
  const found: Region[] = [];
  for (let i = 0; i < rows.length;) {
    const region = regionFrom(rows, i);
    if (region) found.push(region);
    i = region ? region.to : i + 1;
  }
  return found;
}

function regionFrom(rows: readonly Row[], from: number): Region | null {
  const first = rows[from] as Row;
  let gutters = first.pieces.length > 1 ? gapsOf(first) : staggered(first, rows[from + 1]);
  if (gutters.length === 0) return null;
  let to = from + 1;
  let best: Region | null = null;
  for (; to < rows.length; to++) {
    const row = rows[to] as Row;
    const above = rows[to - 1] as Row;
    if (above.y - row.y > FAR * Math.max(above.size, row.size) || isHeadingRow(row)) break;
    if (isOutdented(row, rows.slice(from, to), gutters)) break;
    if (isItem(row) && isListBelow(rows.slice(to), rows.slice(from, to), gutters)) break;
    const next = gutters.flatMap((gutter) => openPart(gutter, row));
    if (next.length === 0) break;
    // Fewer columns from here on: what stood above may be a table of its own.
    if (next.length < gutters.length) {
      const whole = checked(rows, { from, to, gutters });
      if (whole && to - from > 2) best = whole;
    }
    if (best && next.length < best.gutters.length) break;
    gutters = next;
  }
  const all = checked(rows, { from, to, gutters });
  return best && (all?.gutters.length ?? 0) < best.gutters.length ? best : all;
}

/** A line that begins left of the first column stands below the table, or between two: a title, a number, a note. */
export function isOutdented(
  { pieces: [own, more], size }: Row,
  above: readonly Row[],
  [first]: readonly Gutter[],
): boolean {
  if (!own || more || !first) return false;
  const starts = above.flatMap(({ pieces: [piece] }) => (piece && piece.x < first[0] ? [piece.x] : []));
  const left = Math.min(...starts);
  const aligned = starts.filter((x) => x - left < 1).length >= Math.min(2, starts.length);
  return starts.length > 0 && aligned && own.x < left - OUTDENT * size;
}

/**
 * The first item of a list below a table, of items so short that they leave a space below the last column free: where no
 * cell above holds an item, and none comes as far as the longest of these.
 */
function isListBelow(below: readonly Row[], above: readonly Row[], [first]: readonly Gutter[]): boolean {
  if (!first) return false;
  const end = below.findIndex((row) => !isItem(row));
  const items = below.slice(0, end < 0 ? below.length : end);
  const cells = above.flatMap((row) => row.pieces.filter(({ x }) => x < first[0]));
  return (
    items.some(({ pieces: [, words] }) => (words?.end ?? 0) > (first[0] + first[1]) / 2) &&
    !cells.some((cell) => BULLET.test(textOfPiece(cell)))
  );
}

const isItem = (row: Row | undefined): boolean =>
  row?.pieces.length === 2 && BULLET.test(textOfPiece(row.pieces[0] as Piece));

const gapsOf = ({ pieces }: Row): Gutter[] =>
  pieces.slice(1).map((piece, i) => [pieces[i]?.end ?? 0, piece.x] as const);

/** Columns whose lines do not stand on one baseline: nearer to each other than lines of one column can be. */
const isStaggered = (row: Row, below: Row | undefined): below is Row =>
  below !== undefined && row.y - below.y < 0.85 * Math.max(row.size, below.size);

function staggered({ pieces, ...row }: Row, below: Row | undefined): Gutter[] {
  const [one, other] = [pieces[0], below?.pieces[0]];
  if (!one || !other || below?.pieces.length !== 1 || !isStaggered({ pieces, ...row }, below)) return [];
  const [left, right] = one.x < other.x ? [one, other] : [other, one];
  return right.x - left.end >= CELL_GAP * row.size ? [[left.end, right.x]] : [];
}

/**
 * What of a gutter no piece of the row covers, if enough. A piece in its midst may belong to either side, below a head in the
 * middle of its column, or to a column of its own: the rows below tell.
 */
function openPart([left, right]: Gutter, { pieces, size }: Row): Gutter[] {
  const parts: Gutter[] = [];
  let from = left;
  for (const { x, end } of pieces) {
    if (end <= from || x >= right) continue;
    if (x > from) parts.push([from, x]);
    from = end;
  }
  if (from < right) parts.push([from, right]);
  return parts.filter(([start, end]) => end - start >= CELL_GAP * size);
}

const isHeadingRow = ({ pieces }: Row): boolean =>
  pieces.length === 1 &&
  pieces[0] !== undefined &&
  BLOCK_HEAD.test(textOfPiece(pieces[0])) &&
  /\d/.test(textOfPiece(pieces[0]));

/** The region without gutters that few rows have text on both sides of, and without the loose rows at its end. */
function checked(rows: readonly Row[], region: Region): Region | null {
  const own = rows.slice(region.from, region.to);
  const beside = (gutter: Gutter) =>
    own.filter((row, i) => {
      const [here, below] = [sides(row, gutter), own[i + 1]];
      return here === 'both' || (isStaggered(row, below) && sides(below, gutter) !== here);
    }).length;
  const known = region.gutters.filter((gutter) => beside(gutter) > 0);
  // The only row of a table has its number once, and perhaps a short answer.
  const isOnlyRow = (columns: readonly Gutter[], length: number) =>
    columns.length > 1 &&
    own.length >= length &&
    isNumber(own[0]?.pieces[0]) &&
    own[0]?.pieces.length === columns.length + 1;
  const isOfTwoLines = isOnlyRow(known, PLAIN) && goOnBelow(own);
  const gutters = isOfTwoLines ? known : withoutHeadOnly(own, known);
  const isOnly = isOfTwoLines || isOnlyRow(gutters, ROWS);
  const kept = gutters.filter((gutter) => {
    const count = beside(gutter);
    const plain = gutter[1] - gutter[0] > PLAIN * (own[0]?.size ?? 10) && gutters.length > 1;
    return isOnly || count >= (plain || hasNumberHead(own[0]) || holdsFigures(own, gutter) ? PLAIN : ROWS);
  });
  const [only] = kept;
  if (!only) return null;
  let to = region.to;
  while (to > region.from && isLoose(rows, to - 1, kept)) to--;
  const whole = { from: region.from, to, gutters: kept };
  if (to - region.from < PLAIN) return null;
  return kept.length === 1 && !isTable(rows.slice(region.from, to), only) ? null : whole;
}

/** A column that holds the first row's head alone is the column left of it: the head stands in its middle, the text at its left. */
function withoutHeadOnly([, ...below]: readonly Row[], gutters: readonly Gutter[]): Gutter[] {
  const middle = (gutter: Gutter | undefined) => (gutter ? (gutter[0] + gutter[1]) / 2 : Infinity);
  return gutters.filter((gutter, i) =>
    below.some(({ pieces }) => pieces.some(({ x }) => x >= middle(gutter) && x < middle(gutters[i + 1]))),
  );
}

/** Lines that each begin where a cell of the first one does, and end before the next. */
const goOnBelow = ([first, ...below]: readonly Row[]): boolean =>
  below.every(({ pieces }) =>
    pieces.every(({ x, end }) => {
      const column = first?.pieces.findIndex((cell) => Math.abs(cell.x - x) < ALIGNED) ?? -1;
      const next = first?.pieces[column + 1];
      return column > 0 && (!next || end < next.x);
    }),
  );

const isNumber = (piece: Piece | undefined): boolean =>
  piece !== undefined && /^\d{1,3}[.:)]?$/.test(textOfPiece(piece));

/** Two rows whose right side holds nothing but figures are a table too. */
const holdsFigures = (rows: readonly Row[], [, right]: Gutter): boolean =>
  rows.every(
    ({ pieces: [, piece, more] }) =>
      piece !== undefined && !more && piece.x >= right && FIGURE.test(textOfPiece(piece)),
  );

/** "Nr. | Vraag": what stands below is a table, though its first column holds what a list's labels are. */
const hasNumberHead = (row: Row | undefined): boolean =>
  row !== undefined && row.pieces.length > 1 && NUMBER_HEAD.test(textOfPiece(row.pieces[0] as Piece));

function sides({ pieces }: Row, [left, right]: Gutter): 'left' | 'right' | 'both' {
  const middle = (left + right) / 2;
  const [before, after] = [pieces.some(({ x }) => x < middle), pieces.some(({ x }) => x >= middle)];
  return before && after ? 'both' : before ? 'left' : 'right';
}

/** A row at the end that is no more of the table than that it stands below its first column. */
function isLoose(rows: readonly Row[], at: number, gutters: readonly Gutter[]): boolean {
  const [row, above, higher] = [rows[at], rows[at - 1], rows[at - 2]];
  const first = gutters[0];
  if (!row || !above || !first) return false;
  const side = sides(row, first);
  if (side === 'both') return false;
  const distance = above.y - row.y;
  if (higher && distance > 1.25 * (higher.y - above.y) && distance > 1.5 * row.size) return true;
  if (side === 'right') return false;
  const left = above.pieces.filter(({ x }) => x < (first[0] + first[1]) / 2).at(-1);
  const word = (row.pieces[0]?.end ?? 0) - (row.pieces[0]?.x ?? 0);
  return !left || left.end + Math.min(word, 3 * row.size) < first[0] - row.size;
}

/** One gutter is that of a table or of two columns, but not of a list, of notes or of a letter's head. */
function isTable(rows: readonly Row[], gutter: Gutter): boolean {
  if (hasNumberHead(rows[0])) return true;
  const middle = (gutter[0] + gutter[1]) / 2;
  const labels = rows.flatMap((row) => {
    const text = row.pieces
      .filter(({ x }) => x < middle)
      .map(textOfPiece)
      .join(' ');
    return text ? [text] : [];
  });
  const share = (pattern: RegExp) => labels.filter((text) => pattern.test(text)).length / labels.length;
  return share(LIST_LABEL) < 0.6 && share(LETTERHEAD) < 0.4;
}
