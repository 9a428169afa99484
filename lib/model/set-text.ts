import type { Place, ReadDocument, TextBreak } from './document';
import { mostColumns } from './most-columns';

/** A stretch of a text. */
export interface Span {
  start: number;
  end: number;
}

/** A paragraph, or a table: row by row, its cells apart; an empty cell is null. */
export type SetPart = Span | SetTable;

export interface SetTable {
  rows: (Span | null)[][];
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
  const starts =
    begun[0]?.at === 0 ? begun : [{ at: 0, begins: 'paragraph', column: null } as const, ...begun];
  for (const [i, { at, begins, column }] of starts.entries()) {
    const span = trimmed(text, at, starts[i + 1]?.at ?? text.length);
    if (begins === 'paragraph') {
      table = null;
      parts.push(span);
      continue;
    }
    if (begins === 'table' || !table) parts.push((table = { rows: [], columns: true }));
    if (begins !== 'cell' || table.rows.length === 0) table.rows.push([]);
    const row = table.rows.at(-1) ?? [];
    if (column === null) table.columns = false;
    else while (row.length < column) row.push(null); // an empty cell has no text of its own
    row.push(span);
  }
  return parts;
}

function trimmed(text: string, start: number, end: number): Span {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}

/** What falls whole within a stretch of a text, by its offsets in that stretch. */
export const within = <T extends Span>(all: readonly T[], { start, end }: Span): T[] =>
  all
    .filter((each) => each.start >= start && each.end <= end)
    .map((each) => ({ ...each, start: each.start - start, end: each.end - start }));
