import { linesOf } from './text';

/** What a cell of Excel holds; it spreads the rest over the rows below, and so destroys the table. */
const mostInCell = 32_767;

/** Always in quotes: whatever the program splits at, the cell stays whole. */
export function csvCell(value: string | number | null): string {
  if (value === null || value === '') return '';
  if (typeof value === 'number') return String(value);
  // LibreOffice drops a tab, and joins the words beside it.
  const text = linesOf(value.replaceAll('\0', '')).join('\n').replaceAll('\t', ' ');
  const harmless = withoutFormulas(text);
  const whole = harmless.length > mostInCell ? `${harmless.slice(0, mostInCell - 1)}…` : harmless;
  return `"${whole.replaceAll('"', '""')}"`;
}

/** What begins a formula in some program, and the full-width signs that one of them takes for it. */
const formula = /^\s*[=+\-@＝＋－＠]|^\n/;

/**
 * A program that splits at another sign than the file does, or ends a row in a cell, begins cells in the midst of ours: what
 * would be a formula there is guarded as well.
 */
function withoutFormulas(text: string): string {
  const inner = text.replace(/[=+\-@＝＋－＠]/g, (sign, at: number) =>
    beginsCell(text, at) && isFormula(text, at) ? `'${sign}` : sign,
  );
  return formula.test(inner) ? `'${inner}` : inner;
}

/** After a separator or a line end, with at most blanks and quotes between. */
function beginsCell(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && /[^\S\n]|"/.test(text.charAt(before))) before--;
  return before >= 0 && /[,;|\n]/.test(text.charAt(before));
}

/** "€ 5,- per stuk" and the points of a list are none: a sum calls or names something, or has its first term at its sign. */
function isFormula(text: string, at: number): boolean {
  if (!/[+\-＋－]/.test(text.charAt(at))) return true;
  if (/[\p{L}\p{N}('"$.=+\-@]/u.test(text.charAt(at + 1))) return true;
  const end = text.slice(at, at + mostOfCell).search(/[,;\n]/);
  return /[\p{L}\p{N}'"]\(|\||!\w/u.test(text.slice(at, at + (end === -1 ? mostOfCell : end)));
}

/** Words that call another program stand near the beginning of a formula. */
const mostOfCell = 300;

/**
 * The reader's own words, which stay text: a label `007` is no number, `3/4` and `mei 2020` are no days, and `TRUE` is not
 * true. The apostrophe is what every spreadsheet program has for it.
 */
export function asText(text: string): string {
  const word = text.trim();
  return word.length < 40 && (number.test(word) || day.test(word) || truth.test(word)) ? `'${text}` : text;
}

const number = /^[(€$£]?\s?\d[\d.,/:\- ]*(?:e[+-]?\d+)?\s?[%€)]?$/i;
const truth = /^(?:true|false|waar|onwaar)$/i;
const months = [
  ...['jan(?:uar[iy])?', 'feb(?:ruar[iy])?', 'mrt', 'maart', 'mar(?:ch)?', 'apr(?:il)?', 'mei', 'may'],
  ...['jun[ei]?', 'jul[iy]?', 'aug(?:ust(?:us)?)?', 'sept?(?:ember)?', 'o[ck]t(?:ober)?'],
  ...['nov(?:ember)?', 'dec(?:ember)?'],
].join('|');
const day = new RegExp(`^(?=.*\\d)(?:\\d{1,4}[-/ .]*)?(?:${months})(?:[-/ .,]*\\d{1,4}){0,2}$`, 'i');
