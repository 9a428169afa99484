import type { Place, ReadDocument, TextBreak } from './document';
import { mostColumns } from './most-columns';

/** A stretch of a text. */
export interface Span {
  start: number;
  end: number;
}

/** A paragraph, which may stand in an item of a list, or a table: row by row, its cells apart; an empty cell is null. */
export type SetPart = SetParagraph | SetTable;

export interface SetParagraph extends Span {
  item?: SetItem;
}

export interface SetItem {
  /** In how many lists it stands, one in the other. */
  depth: number;
  /** A further paragraph of the item before it. */
  more: boolean;
  /** Its number where the list counts; null where it only has a dash; absent where its text bears its own sign ("a."). */
  sign?: number | null;
}

/** A cell with words; `head`: of its column or row. */
export interface SetCell extends Span {
  head?: true;
}

export interface SetTable {
  rows: (SetCell | null)[][];
  /** Cells of one column stand below each other; false where it is not known in which column each stands. */
  columns: boolean;
}

/** How the text of a place was set; nothing where it is one paragraph, or that is not known. */
export function breaksAt(shape: ReadDocument['shape'], { part, index }: Place): readonly TextBreak[] {
  switch (part) {
    case 'question':
    case 'answer':
    case 'footnote':
      return shape?.[`${part}s`]?.[index] ?? [];
    case 'explanation':
    case 'notice':
      return shape?.[part] ?? [];
    case 'heading':
      return [];
  }
}

/**
 * A text of one line as it was set: paragraphs, and tables row by row. Breaks that do not fit the text are of another
 * reading of it, and then none of them counts.
 * @param whole what is not parted by the border of two paragraphs: a citation that runs on in the next line
 */
export function setParts(text: string, breaks: readonly TextBreak[], whole: readonly Span[] = []): SetPart[] {
  if (text === '') return [];
  const fit = breaks.every(
    ({ at, column }, i) =>
      at >= (i === 0 ? 0 : (breaks[i - 1]?.at ?? 0) + 1) &&
      at < text.length &&
      (at === 0 || text[at - 1] === ' ') &&
      (column === null || (column >= 0 && column < mostColumns)),
  );
  const begun = (fit ? breaks : []).filter(
    ({ at, begins }) => begins !== 'paragraph' || !whole.some(({ start, end }) => start < at && at < end),
  );
  const parts: SetPart[] = [];
  let table: SetTable | null = null;
  const starts: readonly TextBreak[] =
    begun[0]?.at === 0 ? begun : [{ at: 0, begins: 'paragraph', column: null } as const, ...begun];
  for (const [i, { at, begins, column, item, head }] of starts.entries()) {
    const span = trimmed(text, at, starts[i + 1]?.at ?? text.length);
    if (begins === 'paragraph') {
      table = null;
      parts.push(item ? { ...span, item: itemOf(text.slice(span.start, span.end), item) } : span);
      continue;
    }
    if (begins === 'table' || !table) parts.push((table = { rows: [], columns: true }));
    if (begins !== 'cell' || table.rows.length === 0) table.rows.push([]);
    const row = table.rows.at(-1) ?? [];
    if (column === null) table.columns = false;
    else while (row.length < column) row.push(null); // an empty cell has no text of its own
    row.push(head ? { ...span, head } : span);
  }
  return parts;
}

/** "– oude", "a. oude", "1°. oude", "(ii) oude". */
const SIGNED = /^(?:[-–—•·▪●○◦‣*]|\(?(?:\d{1,3}|[a-z]{1,2}|[ivxlc]{1,6})(?:[.)°º]{1,2}))\s/iu;

function itemOf(words: string, { depth, number, more }: NonNullable<TextBreak['item']>): SetItem {
  const isFurther = more === true;
  const shared = { depth, more: isFurther };
  return isFurther || SIGNED.test(words) ? shared : { ...shared, sign: number };
}

/** What a reader of plain text sees before an item. */
export const signOf = ({ sign }: SetItem): string =>
  sign === undefined ? '' : sign === null ? '– ' : `${sign}. `;

function trimmed(text: string, start: number, end: number): Span {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}

/** Rows of one width: cells that are empty at the end of a row have no text, and are drawn all the same. */
export function evenRows<T>(rows: readonly (readonly T[])[], empty: T): T[][] {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  return rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? empty));
}

/** What falls whole within a stretch of a text, by its offsets in that stretch. */
export const within = <T extends Span>(all: readonly T[], { start, end }: Span): T[] =>
  all
    .filter((each) => each.start >= start && each.end <= end)
    .map((each) => ({ ...each, start: each.start - start, end: each.end - start }));
