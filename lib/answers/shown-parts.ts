import type { ShownPart, Table } from '../model/answering';
import type { TextBreak } from '../model/document';
import { setParts, signOf, type SetTable, type Span } from '../model/set-text';

/** A text of one line as it was set: its paragraphs, items of lists with their signs, and its tables row by row. */
export function partsOf(text: string, breaks: readonly TextBreak[] = []): ShownPart[] {
  const words = (span: Span | null) => (span ? text.slice(span.start, span.end) : '');
  return setParts(text, breaks).map((part) =>
    'rows' in part ? tableOf(part, words) : `${part.item ? signOf(part.item) : ''}${words(part)}`,
  );
}

function tableOf({ rows, columns }: SetTable, words: (span: Span | null) => string): Table {
  const heads = rows.map((row) => row.map((cell) => Boolean(cell?.head)));
  return {
    rows: rows.map((row) => row.map(words)),
    columns,
    ...(heads.flat().includes(true) && { heads }),
  };
}
