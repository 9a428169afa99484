import { textOf, type Paragraph } from '../paragraph';
import { readHeading, readNumbered } from './headings';
import { cellText, isFilled, type Row } from './table-rows';

/**
 * Which column of a table holds what, and from which row on. `headed`: its cells bear the headings of questions and
 * answers themselves.
 */
export type Columns =
  | { kind: 'headed'; from: number }
  | { kind: 'columns'; from: number; number: number | null; question: number; answer: number | null };

// Vraag · Vragen · Gestelde vraag · Vraag van het lid Proefman · Kamervraag
const QUESTION =
  /^(?:de\s+)?(?:gestelde\s+)?(?:kamer)?vra(?:ag|gen)(?:\s*\/\s*opmerking(?:en)?|\s+van\b.{0,60}|\s+(?:tweede\s+)?kamer)?\s?:?$/i;
// Antwoord · Beantwoording · Reactie kabinet · Antwoord van de minister
const ANSWER = /^(?:het\s+)?(?:concept[\s-]?)?(?:antwoord(?:en)?|beantwoording|reactie)(?:\s.{0,60})?\s?:?$/i;
// Nr. · Nummer · # · Vraagnr.
const NUMBER = /^(?:(?:vraag|volg)?\s?-?(?:nr|no|nummer|num)\.?|#|n°|№)\s?:?$/i;
const BARE = /^(?:vraag\s*)?\d{1,3}[.:)]?$/i;
/** Heads stand below no more rows than this. */
const TITLES = 3;

/**
 * Reads the columns of a table; null where it is none of questions.
 * @param last the highest number of a question before it
 * @param before the columns of the table of questions before it
 */
export function readColumns(rows: readonly Row[], last: number, before: Columns | null): Columns | null {
  const columns = readHead(rows) ?? readHeaded(rows) ?? readHeadless(rows);
  if (columns && follows(rows, columns, last)) return columns;
  // The rest of a table that a page or a title has cut; below a title it may bear its heads once more.
  if (before?.kind !== 'columns' || widthOf(rows) <= Math.max(before.question, before.answer ?? 0))
    return null;
  const isLike = columns?.kind === 'columns' && isSameTable(columns, before);
  const rest: Columns = isLike ? columns : { ...before, from: 0 };
  const first = firstNumber(rows, rest);
  const below = rows.slice(rest.from);
  const asking = below.filter((row) => cellText(row, rest.question).includes('?')).length;
  // Below a title the numbers may begin anew.
  const fits = first === null ? rest.number === null : first === 1;
  return first === last + 1 || (fits && asking >= 0.6 * below.length) ? rest : null;
}

type Parted = Extract<Columns, { kind: 'columns' }>;

const isSameTable = (one: Parted, other: Parted): boolean =>
  one.number === other.number && one.question === other.question && one.answer === other.answer;

const widthOf = (rows: readonly Row[]): number => Math.max(0, ...rows.map((row) => row.length));

/** Below a row that says what the columns hold. */
function readHead(rows: readonly Row[]): Columns | null {
  for (let i = 0; i < Math.min(TITLES, rows.length - 1); i++) {
    const row = rows[i] ?? [];
    const heads = row.map((_, column) => cellText(row, column));
    const named = heads.findIndex((head) => QUESTION.test(head));
    const answer = heads.findIndex((head) => ANSWER.test(head));
    const number = heads.findIndex((head) => NUMBER.test(head));
    if (named < 0 || (answer < 0 && number < 0)) continue;
    const below = rows.slice(i + 1);
    const isBare = (column: number): boolean =>
      below.every((each) => /^$|^(?:vraag\s*)?\d{1,3}[.:)]?$/i.test(cellText(each, column)));
    // "Vraag | Tekst | Antwoord": the numbers stand below "Vraag"
    const other = heads.findIndex((_, column) => column !== named && column !== answer && column !== number);
    const shifted = number < 0 && other > named && isBare(named);
    const blank = number < 0 && named > 0 && heads[0] === '' && isBare(0) ? 0 : null;
    return {
      kind: 'columns',
      from: i + 1,
      number: shifted ? named : number >= 0 ? number : blank,
      question: shifted ? other : named,
      answer: answer < 0 ? null : answer,
    };
  }
  return null;
}

const firstOf = (cell: readonly Paragraph[] | undefined): Paragraph | undefined =>
  (cell ?? []).find(isFilled);

/** "Vraag 1" beside the question, "Antwoord" beside the answer; or each in its own cell, before the words. */
function readHeaded(rows: readonly Row[]): Columns | null {
  if (rows.some((row) => row.some(holdsSeveral))) return { kind: 'headed', from: 0 };
  const headings = rows.map((row) => {
    const first = row.map(firstOf).find((each) => each !== undefined);
    return first ? readHeading(first, 1) : null;
  });
  const are = headings.filter((heading) => heading?.kind === 'question' || heading?.kind === 'answer');
  const asked = are.some((heading) => heading?.kind === 'question');
  return asked && are.length >= 0.6 * rows.length ? { kind: 'headed', from: 0 } : null;
}

/** A frame around a whole text: several headings stand in one cell. */
function holdsSeveral(cell: readonly Paragraph[]): boolean {
  const headings = cell.map((each) => readHeading(each, 1));
  const asked = headings.filter((heading) => heading?.kind === 'question' && heading.numbers.length > 0);
  return asked.length > 1 || (asked.length > 0 && headings.some((heading) => heading?.kind === 'answer'));
}

/** Without a row of heads: numbers in a column of their own, or questions beside their answers. */
function readHeadless(rows: readonly Row[]): Columns | null {
  const width = widthOf(rows);
  const asks = (column: number) => rows.filter((row) => cellText(row, column).includes('?')).length;
  const filled = (column: number) => rows.filter((row) => cellText(row, column) !== '').length;
  if (width < 2 || width > 4) return null;
  const numbered = rows.filter((row) => isNumber(row[0]));
  if (numbered.length > 0 && isNumber(rows.find((row) => firstOf(row[0]))?.[0])) {
    const asking = numbered.filter((row) => cellText(row, 1).includes('?')).length;
    if (asking >= 0.6 * numbered.length)
      return { kind: 'columns', from: 0, number: 0, question: 1, answer: width > 2 ? 2 : null };
  }
  const own = rows.filter((row) => {
    const first = firstOf(row[0]);
    return first && readNumbered(first) !== null && cellText(row, 0).includes('?');
  }).length;
  const columns: Columns = { kind: 'columns', from: 0, number: null, question: 0, answer: 1 };
  if (width > 2 || filled(1) < 0.6 * rows.length) return null;
  if (own > 0 && own >= 0.6 * rows.length) return columns;
  // Figures have no sentences; a table of two rows or more whose left side asks and whose right side does not.
  return rows.length > 1 && asks(0) >= 0.8 * rows.length && asks(1) <= 0.4 * rows.length ? columns : null;
}

function isNumber(cell: readonly Paragraph[] | undefined): boolean {
  const text = (cell ?? []).map(textOf).join(' ').trim();
  const list = firstOf(cell)?.list;
  return BARE.test(text) || (text === '' && typeof list?.value === 'number');
}

/** A table within an answer begins anew, or has no numbers: it is none of the document's questions. */
function follows(rows: readonly Row[], columns: Columns, last: number): boolean {
  const first = firstNumber(rows, columns);
  return last === 0 ? first === null || first === 1 : first === last + 1;
}

function firstNumber(rows: readonly Row[], columns: Columns): number | null {
  for (const row of rows.slice(columns.from)) {
    if (columns.kind === 'headed') {
      const first = row.map(firstOf).find((each) => each !== undefined);
      const numbers = first ? (readHeading(first, 1)?.numbers ?? []) : [];
      if (numbers[0] !== undefined) return numbers[0];
      continue;
    }
    const cell = columns.number === null ? undefined : row[columns.number];
    const digits = /\d{1,3}/.exec((cell ?? []).map(textOf).join(' '))?.[0];
    const listed = firstOf(cell)?.list?.value;
    if (digits !== undefined) return Number(digits);
    if (typeof listed === 'number') return listed;
    const first = firstOf(row[columns.question]);
    if (!first) continue;
    return readHeading(first, 1)?.numbers[0] ?? readNumbered(first)?.values[0] ?? null;
  }
  return null;
}
