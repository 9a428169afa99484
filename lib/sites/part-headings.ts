import type { Line } from './line';
import { type BlockHeading, readBareNumbers, readBlockHeading } from './numbers';

/** A heading at the beginning of a line, and how much of the line it takes. */
export interface PartHeading {
  kind: 'block' | 'explanation' | 'notice';
  block: BlockHeading | null;
  length: number;
}

/** Of all headings of parts: most lines are told from them by this alone. */
const FIRST_LETTERS = 'vVaAtTmM';
const EXPLANATION = /^toelichting\s?[:.]?$/i;
const NUMBER_CLASS = /(?:^|\s)(?:kamervraag)?nummer(?:\s|$)/;
const NOTICE = /^mededeling\s?[:.]?$/i;

/** A heading that is the whole line, or the bold words it begins with. In a table or a list of terms nothing is one. */
export function readPartHeading(line: Line): PartHeading | null {
  const { text, bold, inTable } = line;
  if (inTable) return null;
  const whole = readWords(text);
  if (whole) return { ...whole, length: text.length };
  if (bold < 5 || bold >= text.length) return null;
  const words = readWords(text.slice(0, bold).trim());
  if (!words) return null;
  // A sentence that begins with a bold word: "<b>Antwoord</b> u met ja?"
  if (!words.block?.numbers.length && /^\s*[a-zà-ÿ]/.test(text.slice(bold))) return null;
  return { ...words, length: bold };
}

/** "1", "2 en 3": the heading of a block in the sites' pages of before 2011. */
export function readNumberHeading(line: Line): PartHeading | null {
  const numbers = readBareNumbers(line.text);
  return numbers && { kind: 'block', block: { kind: null, numbers }, length: line.text.length };
}

/** The class of such a number (SITES.md 1.3): it begins a block wherever it stands. */
export function isNumber(line: Line): boolean {
  if (!/^\d/.test(line.text)) return false; // most lines, and asked often
  const classes = line.element.getAttribute('class');
  return classes !== null && NUMBER_CLASS.test(classes) && readNumberHeading(line) !== null;
}

/** Does something other than a footnote begin with this line? */
export function opensPart(line: Line): boolean {
  const kind = line.zone?.kind;
  if (kind === 'heading') return true;
  return readPartHeading(line) !== null || isNumber(line);
}

function readWords(text: string): Omit<PartHeading, 'length'> | null {
  if (text.length > 300 || !FIRST_LETTERS.includes(text.charAt(0))) return null;
  if (EXPLANATION.test(text)) return { kind: 'explanation', block: null };
  if (NOTICE.test(text)) return { kind: 'notice', block: null };
  const block = readBlockHeading(text);
  return block && { kind: 'block', block };
}
