import { dutchList } from '../../../lib/dutch-list';
import type { Piece, RandomLetter } from './letter';
import { createWriter, typedLabel } from './pieces';

/** A piece of a line: words, or the mark of a note by its place among all. */
export type Bit = { text: string } | { note: number };

/** A paragraph or table to be written. */
export interface Line {
  bits: Bit[];
  bold: boolean;
  italic: boolean;
  /** Numbered by the word processor: level 0 questions, level 1 what stands below them; `list` begins anew for each. */
  item: { list: number; level: 0 | 1 } | 'bullet' | null;
  /** Of a table: each cell holds paragraphs. */
  rows: Line[][][] | null;
  /** A page begins before it. */
  breaks: boolean;
}

/** What must be read back. A mark stands in the text as its label in double brackets. */
export interface Expected {
  parts: { kind: 'question' | 'answer'; numbers: number[]; text: string }[];
  notes: { label: string; text: string }[];
}

export interface WrittenLetter {
  lines: Line[];
  /** Of own notes; typed ones stand among the lines. */
  notes: string[];
  expected: Expected;
}

const people = 'de leden Voorbeeld (XYZ) en Van ’t Sluisje (Groep Sluisje/Vaart)';
const about = 'aan de minister van Waterwerken over smalle sluizen in de Fictieve Vaart';

const before: Record<RandomLetter['form'], string[]> = {
  question: ['2098Z00404', '(ingezonden 14 februari 2098)', `Vragen van ${people} ${about}`],
  publication: [
    'AH 288',
    '2098Z00404',
    'Antwoord van minister Waterman (Waterwerken) (ontvangen 30 maart 2098)',
    `Vragen van ${people} ${about} (ingezonden 14 februari 2098)`,
  ],
  letter: [
    'Ministerie van Waterwerken',
    '> Retouradres Postbus 1 2500 XX Voorbeeldstad',
    'Datum 30 maart 2098',
    'Geachte voorzitter,',
    `Hierbij zend ik u de antwoorden op de vragen van ${people} over smalle sluizen in de Fictieve Vaart.`,
    'Hoogachtend,',
    'A.B. Waterman',
    `Antwoorden op de vragen van ${people} ${about} (ingezonden 14 februari 2098, kenmerk 2098Z00404)`,
  ],
};

/** The letter's lines in order, and what is to be read of them. */
export function linesOf(letter: RandomLetter): WrittenLetter {
  const { form, numbering, answering, colon, restart } = letter;
  const lines: Line[] = [];
  const parts: Expected['parts'] = [];
  const writer = createWriter(letter);
  const { line, piece } = writer;
  const add = (...more: Line[]) =>
    void lines.push(...more.flatMap((each) => (letter.airy && !each.item ? [each, line('')] : [each])));
  const answered = form !== 'question';
  const strong = answering === 'plain' && answered;

  add(...before[form].map((text) => line(text)));
  let number = 0;
  letter.groups.forEach(({ title, asked }, g) => {
    if (title !== null) add(line(title, { bold: letter.look === 'bold', italic: letter.look === 'italic' }));
    if (restart && title !== null) number = 0;
    const list = restart ? g : 0;
    const rows: Line[][][] = letter.columns ? [columnsOf(answered)] : [];
    let waiting: number[] = [];
    let answers: Piece[] = [];
    for (const { question, answer, joint } of asked) {
      number++;
      if (numbering === 'labels') add(line(`Vraag ${number}${colon}`, { bold: true }));
      if (numbering === 'bare') add(line(String(number), { bold: strong }));
      const q = question.map((each, i) => piece(each, list, leadOf(i, list, strong)));
      parts.push({ kind: 'question', numbers: [number], text: q.map(({ text }) => text).join(' ') });
      if (numbering !== 'table') add(...q.flatMap((each) => each.lines));
      waiting.push(number);
      answers = [...answers, ...answer];
      if (!answered || joint) {
        if (numbering === 'table') rows.push([[line(`${number}.`)], q.flatMap((each) => each.lines)]);
        continue;
      }
      if (answering !== 'plain' && numbering !== 'table')
        add(line(titleOf(answering, waiting) + colon, { bold: true }));
      const a = answers.map((each) => piece(each, list, {}));
      parts.push({ kind: 'answer', numbers: waiting, text: a.map(({ text }) => text).join(' ') });
      if (numbering === 'table')
        rows.push([[line(`${number}.`)], ...[q, a].map((all) => all.flatMap((each) => each.lines))]);
      else add(...a.flatMap((each) => each.lines));
      waiting = [];
      answers = [];
    }
    if (numbering === 'table') lines.push({ ...line(''), rows });
  });

  function leadOf(place: number, list: number, bold: boolean) {
    if (place > 0 || numbering === 'table') return { bold: bold && numbering !== 'table' };
    return {
      bold,
      ...(numbering === 'typed' && { start: `${number}. ` }),
      ...(numbering === 'automatic' && { item: { list, level: 0 as const } }),
    };
  }
  const notes = writer.notes.map((text, i) => ({ label: String(i + 1), text }));
  const typed = typedLabel[letter.noting];
  if (typed && notes.length > 0) {
    if (letter.noteHead !== null) lines.push(line(letter.noteHead, { bold: true }));
    lines.push(...notes.map(({ text }, i) => line(`${typed(i + 1)} ${text}`)));
  }
  for (const at of letter.breaks) {
    const each = lines[at % lines.length];
    if (each && !each.rows) each.breaks = true;
  }
  return { lines, notes: typed ? [] : writer.notes, expected: { parts, notes } };
}

const columnsOf = (answered: boolean): Line[][] =>
  ['Nr.', 'Vraag', ...(answered ? ['Antwoord'] : [])].map((text) => [
    { bits: [{ text }], bold: true, italic: false, item: null, rows: null, breaks: false },
  ]);

function titleOf(answering: RandomLetter['answering'], numbers: readonly number[]): string {
  if (answering === 'word') return 'Antwoord';
  if (answering === 'number') return `Antwoord ${dutchList(numbers)}`;
  return `Antwoord op ${numbers.length > 1 ? 'vragen' : 'vraag'} ${dutchList(numbers)}`;
}
