import type { ShownPart } from '../model/answering';
import type { TextBreak } from '../model/document';
import { setParts, type Span } from '../model/set-text';

/** A text of one line as it was set: its paragraphs, and its tables row by row. */
export function partsOf(text: string, breaks: readonly TextBreak[] = []): ShownPart[] {
  const words = (span: Span | null) => (span ? text.slice(span.start, span.end) : '');
  return setParts(text, breaks).map((part) =>
    'rows' in part ? { ...part, rows: part.rows.map((row) => row.map(words)) } : words(part),
  );
}
