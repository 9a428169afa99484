import { dutchList } from '../../../lib/dutch-list';
import type { Piece, RandomLetter, Sentence } from './letter';

/** A piece of a line: words, or the mark of a note by its place among all. */
export type Bit = { text: string } | { note: number };

/** A paragraph or table to be written. */
export interface Line {
  bits: Bit[];
  bold: boolean;
  /** Numbered by the word processor: level 0 questions, level 1 what stands below them; `list` begins anew for each. */
  item: { list: number; level: 0 | 1 } | null;
  rows: string[][] | null;
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

const typedMark = {
  own: null,
  square: (n: number) => ` [${n}]`,
  bracket: (n: number) => ` ${n})`,
  raised: (n: number) => superscript(n),
};
const typedLabel = {
  own: null,
  square: (n: number) => `[${n}]`,
  bracket: (n: number) => `${n})`,
  raised: (n: number) => superscript(n),
};
const superscript = (n: number): string =>
  [...String(n)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))).join('');

/** The letter's lines in order, and what is to be read of them. */
export function linesOf(letter: RandomLetter): WrittenLetter {
  const { form, numbering, answering, noting } = letter;
  const lines: Line[] = [];
  const notes: string[] = [];
  const parts: Expected['parts'] = [];
  const add = (bits: Bit[], more: Partial<Line> = {}) =>
    void lines.push({ bits, bold: false, item: null, rows: null, breaks: false, ...more });
  const plain = (text: string, bold = false) => add([{ text }], { bold });
  const answered = form !== 'question';
  const strong = answering === 'plain' && answered;

  const bitsOf = (sentences: readonly Sentence[]): Bit[] =>
    sentences.flatMap(({ text, note }, i): Bit[] => {
      const words = { text: i > 0 ? ` ${text}` : text };
      if (note === null) return [words];
      const place = notes.push(note) - 1;
      const typed = typedMark[noting];
      return [words, typed ? { text: typed(place + 1) } : { note: place }];
    });
  /** As it is read, the marks with the labels that they will have. */
  const readAs = (sentences: readonly Sentence[], first: number): string => {
    let place = first;
    return sentences.map(({ text, note }) => (note === null ? text : `${text}[[${++place}]]`)).join(' ');
  };
  const addPiece = (piece: Piece, list: number, lead: Partial<Line> & { start?: string }): string => {
    const { start = '', ...look } = lead;
    if (piece.kind === 'table') {
      add([], { rows: piece.rows });
      return piece.rows.flat().join(' ');
    }
    if (piece.kind === 'items') {
      const signs = piece.items.map((_, i) => `${'abcd'.charAt(i)}.`);
      piece.items.forEach((text, i) =>
        numbering === 'automatic'
          ? add([{ text }], { bold: look.bold ?? false, item: { list, level: 1 } })
          : plain(`${signs[i]} ${text}`, look.bold),
      );
      return piece.items.map((text, i) => `${signs[i]} ${text}`).join(' ');
    }
    const first = notes.length;
    const [head = { text: '' }, ...rest] = bitsOf(piece.sentences);
    add(['text' in head ? { text: start + head.text } : head, ...rest], look);
    return readAs(piece.sentences, first);
  };

  before[form].forEach((text) => plain(text));
  let number = 0;
  letter.groups.forEach(({ title, asked }, g) => {
    if (title !== null) plain(title, true);
    if (letter.restart && title !== null) number = 0;
    const list = letter.restart ? g : 0;
    let waiting: number[] = [];
    let answers: Piece[] = [];
    for (const { question, answer, joint } of asked) {
      number++;
      if (numbering === 'labels') plain(`Vraag ${number}`, true);
      if (numbering === 'bare') plain(String(number), strong);
      const texts = question.map((piece, i) =>
        addPiece(piece, list, {
          bold: strong,
          ...(i === 0 && numbering === 'typed' && { start: `${number}. ` }),
          ...(i === 0 && numbering === 'automatic' && { item: { list, level: 0 as const } }),
        }),
      );
      parts.push({ kind: 'question', numbers: [number], text: texts.join(' ') });
      waiting.push(number);
      answers = [...answers, ...answer];
      if (!answered || joint) continue;
      if (answering !== 'plain') plain(titleOf(answering, waiting), true);
      const own = answers.map((piece) => addPiece(piece, list, {}));
      parts.push({ kind: 'answer', numbers: waiting, text: own.join(' ') });
      waiting = [];
      answers = [];
    }
  });
  const label = typedLabel[noting];
  if (label) notes.forEach((text, i) => plain(`${label(i + 1)} ${text}`));
  for (const at of letter.breaks) {
    const line = lines[at % lines.length];
    if (line && !line.rows) line.breaks = true;
  }
  return {
    lines,
    notes: label ? [] : notes,
    expected: { parts, notes: notes.map((text, i) => ({ label: String(i + 1), text })) },
  };
}

function titleOf(answering: RandomLetter['answering'], numbers: readonly number[]): string {
  if (answering === 'word') return 'Antwoord';
  if (answering === 'number') return `Antwoord ${dutchList(numbers)}`;
  return `Antwoord op ${numbers.length > 1 ? 'vragen' : 'vraag'} ${dutchList(numbers)}`;
}
