import { plainRun, textOf, type Paragraph } from '../paragraph';

type Row = Paragraph[][];

/**
 * Tables that hold the questions themselves, as paragraphs in their order: questions beside their answers, below "Vraag"
 * and "Antwoord", or numbers in a column of their own. Other tables stay what they are.
 */
export function flattenTables(paragraphs: readonly Paragraph[]): Paragraph[] {
  const found: Paragraph[] = [];
  for (let at = 0; at < paragraphs.length;) {
    const end = endOfTable(paragraphs, at);
    const table = paragraphs.slice(at, end);
    found.push(...(table[0]?.cell ? flatten(table) : table));
    at = end;
  }
  return found;
}

function endOfTable(paragraphs: readonly Paragraph[], at: number): number {
  const end = paragraphs.findIndex((each, i) => i > at && (!each.cell || !paragraphs[at]?.cell));
  return end < 0 ? paragraphs.length : end;
}

function flatten(table: Paragraph[]): Paragraph[] {
  const rows = rowsOf(table);
  const [first, ...rest] = rows;
  if (first && /^vra(?:ag|gen)$/i.test(cellText(first, 0)) && /^antwoord(?:en)?$/i.test(cellText(first, 1)))
    return rest.flatMap(([question = [], ...answer]) =>
      free([...question, plain('Antwoord'), ...answer.flat()]),
    );
  const numbered = rows.filter((row) => numberOf(row) !== null && cellText(row, 1).includes('?'));
  const [lowest] = numbered;
  return lowest && numberOf(lowest) === 1 ? rows.flatMap(numberedRow) : table;
}

function rowsOf(table: readonly Paragraph[]): Row[] {
  const rows = new Map<number, Row>();
  for (const paragraph of table) {
    if (!paragraph.cell) continue;
    const { row, column } = paragraph.cell;
    const own = rows.get(row) ?? [];
    rows.set(row, own);
    own[column] = [...(own[column] ?? []), paragraph];
  }
  return [...rows.values()];
}

/** Its number becomes that of the paragraph beside it, as the word processor's own numbers are. */
function numberedRow(row: Row): Paragraph[] {
  const [label = [], ...rest] = row;
  const value = numberOf(row);
  if (value === null) return free([...label, ...rest.flat()]);
  const [first = plain(''), ...more] = rest.flat().filter(({ runs }) => runs.length > 0);
  return free([{ ...first, list: { label: `${value}.`, value, list: 'table', level: 0 } }, ...more]);
}

function numberOf(row: Row): number | null {
  const digits = row.length === 2 ? /^(\d{1,3})[.:)]?$/.exec(cellText(row, 0))?.[1] : undefined;
  return digits === undefined ? null : Number(digits);
}

const cellText = (row: Row, column: number): string => (row[column] ?? []).map(textOf).join(' ').trim();
const free = (paragraphs: readonly Paragraph[]): Paragraph[] =>
  paragraphs.map((each) => ({ ...each, cell: null }));
const plain = (text: string): Paragraph => ({
  runs: text ? [plainRun(text)] : [],
  list: null,
  box: false,
  cell: null,
});
