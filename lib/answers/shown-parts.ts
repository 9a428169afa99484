import type { ShownPart, Table } from '../model/answering';
import type { TextBreak } from '../model/document';

/** More columns than any document of ours has; what claims more is no table. */
const MOST_COLUMNS = 60;

/**
 * A text of one line as it was set: paragraphs, and tables row by row. Breaks that do not fit the text are of another
 * reading of it, and then none of them counts.
 */
export function partsOf(text: string, breaks: readonly TextBreak[] = []): ShownPart[] {
  if (text === '') return [];
  const fit = breaks.every(
    ({ at, column }, i) =>
      at >= (i === 0 ? 0 : (breaks[i - 1]?.at ?? 0) + 1) &&
      at < text.length &&
      (at === 0 || text[at - 1] === ' ') &&
      (column === null || (column >= 0 && column < MOST_COLUMNS)),
  );
  const begun = fit ? breaks : [];
  const parts: ShownPart[] = [];
  let table: Table | null = null;
  const starts =
    begun[0]?.at === 0 ? begun : [{ at: 0, begins: 'paragraph', column: null } as const, ...begun];
  for (const [i, { at, begins, column }] of starts.entries()) {
    const words = text.slice(at, starts[i + 1]?.at).trim();
    if (begins === 'paragraph') {
      table = null;
      parts.push(words);
      continue;
    }
    if (begins === 'table' || !table) parts.push((table = { rows: [], columns: true }));
    if (begins !== 'cell' || table.rows.length === 0) table.rows.push([]);
    const row = table.rows.at(-1) ?? [];
    if (column === null) table.columns = false;
    else while (row.length < column) row.push(''); // an empty cell has no text of its own
    row.push(words);
  }
  return parts;
}
