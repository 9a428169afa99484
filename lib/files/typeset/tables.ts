import { plainParagraph, plainRun, textOf, type Paragraph } from '../paragraph';
import { readHeading, readNumbered } from './headings';
import { readColumns, type Columns } from './table-columns';
import { cellText, isFilled, rowsOf, type Row } from './table-rows';
import { dutchList } from '../../dutch-list';

/**
 * Tables that hold the questions themselves, as paragraphs in their order: each question below a heading, its answer
 * below one. Other tables stay what they are.
 */
export function flattenTables(paragraphs: readonly Paragraph[]): Paragraph[] {
  const found: Paragraph[] = [];
  const state: State = { last: 0, columns: null };
  for (let at = 0; at < paragraphs.length;) {
    const end = endOfTable(paragraphs, at);
    const part = paragraphs.slice(at, end);
    if (part[0]?.cell) found.push(...flatten(part, state));
    else {
      found.push(...part);
      for (const each of part) state.last = Math.max(state.last, numberOutside(each));
    }
    at = end;
  }
  return found;
}

/** What was read before a table. */
interface State {
  /** The highest number of a question. */
  last: number;
  /** The columns of the last table of questions, which one that was cut by a page or a title shares. */
  columns: Columns | null;
}

/** The number of a question outside of tables; 0 where the paragraph begins none. */
function numberOutside(paragraph: Paragraph): number {
  const heading = readHeading(paragraph, 0);
  if (heading) return heading.kind === 'question' ? Math.max(0, ...heading.numbers) : 0;
  const numbered = textOf(paragraph).includes('?') ? readNumbered(paragraph) : null;
  return numbered ? Math.max(...numbered.values) : 0;
}

function endOfTable(paragraphs: readonly Paragraph[], at: number): number {
  const inTable = Boolean(paragraphs[at]?.cell);
  const end = paragraphs.findIndex((each, i) => i > at && Boolean(each.cell) !== inTable);
  return end < 0 ? paragraphs.length : end;
}

function flatten(table: Paragraph[], state: State): Paragraph[] {
  const rows = rowsOf(table);
  const columns = readColumns(rows, state.last, state.columns);
  if (!columns) return table;
  state.columns = columns;
  const below = rows.slice(columns.from);
  const above = rows.slice(0, Math.max(0, columns.from - 1)).flatMap((row) => free(row.flat()));
  if (columns.kind === 'headed') {
    for (const each of below.flat(2)) state.last = Math.max(state.last, numberOutside(each));
    return [...above, ...below.flatMap((row) => free(row.flat()))];
  }
  return [...above, ...questionRows(below, columns, state)];
}

/** The answers that wait for the last row of their cell. */
interface Waiting {
  row: number;
  answer: Paragraph[];
}

function questionRows(
  rows: readonly Row[],
  columns: Extract<Columns, { kind: 'columns' }>,
  state: State,
): Paragraph[] {
  const found: Paragraph[] = [];
  const waiting: Waiting[] = [];
  const answerNow = (row: number): void => {
    for (const each of waiting.splice(0)) {
      if (each.row > row) waiting.push(each);
      else found.push(...each.answer);
    }
  };
  rows.forEach((row, i) => {
    const question = [...(row[columns.question] ?? [])];
    const answer = columns.answer === null ? [] : (row[columns.answer] ?? []);
    const others = row.filter(
      (_, column) => ![columns.number, columns.question, columns.answer].includes(column),
    );
    if (isAnswerRow(row, columns)) {
      answerNow(i - 1);
      found.push(...free([...(row[columns.number ?? -1] ?? []), ...question, ...others.flat()]));
      return;
    }
    const numbers = numbersOf(row, columns, state.last);
    if (numbers.length > 0) {
      answerNow(i - 1);
      state.last = Math.max(...numbers);
      const label = `${numbers.length > 1 ? 'Vragen' : 'Vraag'} ${dutchList(numbers)}`;
      found.push({ ...plain(label), ...placeOf(row[columns.number ?? -1]?.[0]) });
    }
    found.push(...free([...withoutNumber(question, numbers), ...others.flat()]));
    const filled = answer.filter(({ runs, list }) => runs.length > 0 || list);
    if (filled.length > 0) {
      const headed =
        readHeading(filled[0] as Paragraph, state.last)?.kind === 'answer' || numbers.length === 0;
      const rowsTaken = filled[0]?.cell?.rows ?? 1;
      waiting.push({
        row: i + rowsTaken - 1,
        answer: [...(headed ? [] : [plain('Antwoord')]), ...free(filled)],
      });
    }
    answerNow(i);
  });
  answerNow(Infinity);
  return found;
}

/** "1 | Vaart de pont?", and below it "Antwoord | Ja.": its label is the heading of its own row. */
const isAnswerRow = (row: Row, { number, answer }: Extract<Columns, { kind: 'columns' }>): boolean => {
  const label = number === null ? undefined : row[number]?.find(isFilled);
  return answer === null && label !== undefined && readHeading(label, 1)?.kind === 'answer';
};

/** The numbers of a row's question: those of its own column or before its words, else the next one. */
function numbersOf(row: Row, columns: Extract<Columns, { kind: 'columns' }>, last: number): number[] {
  const cell = columns.number === null ? '' : cellText(row, columns.number);
  const own = readNumbersOf(cell);
  if (own.length > 0) return own;
  const [first] = (row[columns.question] ?? []).filter(({ runs, list }) => runs.length > 0 || list);
  if (!first) {
    const item = columns.number === null ? undefined : row[columns.number]?.[0]?.list?.value;
    return typeof item === 'number' ? [item] : [];
  }
  const label =
    columns.number === null ? undefined : row[columns.number]?.find(({ list }) => list)?.list?.value;
  if (typeof label === 'number') return [label];
  if (readHeading(first, last + 1)) return []; // it bears its own heading
  const numbered = readNumbered(first);
  if (numbered) return numbered.values;
  return columns.number === null ? [last + 1] : [];
}

function readNumbersOf(cell: string): number[] {
  const text = cell.replace(/^(?:vra(?:ag|gen)|nr|no)\b\.?\s*/i, '').replace(/[.:)]$/, '');
  if (!/^\d{1,3}(?:\s*(?:,|en|&|t\/m|-|–)\s*\d{1,3})*$/i.test(text)) return [];
  return [...text.matchAll(/\d{1,3}/g)].map(Number);
}

/** Without the number that its heading has taken. */
function withoutNumber(question: readonly Paragraph[], numbers: readonly number[]): Paragraph[] {
  const at = question.findIndex(({ runs, list }) => runs.length > 0 || list);
  const first = question[at];
  const numbered = first && !readHeading(first, 0) ? readNumbered(first) : null;
  if (!first || !numbered || numbers.length === 0 || numbered.values.join() !== numbers.join())
    return [...question];
  return question.map((each, i) => (i === at ? strip(each, numbered.length) : each));
}

function strip(paragraph: Paragraph, length: number): Paragraph {
  const runs = paragraph.runs;
  let left = length;
  const kept = runs.flatMap((run) => {
    const text = run.text.slice(Math.min(left, run.text.length));
    left = Math.max(0, left - run.text.length);
    return text || run.mark ? [{ ...run, text }] : [];
  });
  return { ...paragraph, list: null, runs: kept };
}

const free = (paragraphs: readonly Paragraph[]): Paragraph[] =>
  paragraphs.filter(isFilled).map((each) => ({ ...each, cell: null }));
const placeOf = (paragraph: Paragraph | undefined): Pick<Paragraph, 'at'> =>
  paragraph?.at === undefined ? {} : { at: paragraph.at };
const plain = (text: string): Paragraph => plainParagraph(text ? [plainRun(text)] : []);
