import { textOf, type Paragraph } from '../paragraph';

/** The cells of a row by their columns; a column without a cell is empty. */
export type Row = Paragraph[][];

export function rowsOf(table: readonly Paragraph[]): Row[] {
  const rows = new Map<number, Row>();
  for (const paragraph of table) {
    if (!paragraph.cell) continue;
    const { row, column } = paragraph.cell;
    const own = rows.get(row) ?? [];
    rows.set(row, own);
    while (own.length <= column) own.push([]);
    own[column]?.push(paragraph);
  }
  return [...rows.values()];
}

export const isFilled = ({ runs, list }: Paragraph): boolean => runs.length > 0 || list !== null;

export const cellText = (row: Row, column: number): string =>
  (row[column] ?? []).map(textOf).join(' ').trim();
