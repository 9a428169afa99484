import type { Letter, LetterBlock } from '../letter';
import type { Piece, RandomLetter } from './letter';
import type { Expected } from './lines';

/**
 * The plainest letter with the same words, which our own printer of PDFs can print: "Vraag 1", "Antwoord op vraag 1", the notes at the foot
 * of their pages, no tables. A mark stands at the end of its block.
 */
export function plainLetter({ form, groups }: RandomLetter): { letter: Letter; expected: Expected } {
  const notes: string[] = [];
  const blocks: LetterBlock[] = [];
  const block = (kind: LetterBlock['kind'], numbers: number[], pieces: readonly Piece[]) => {
    const sentences = pieces.flatMap((piece) => (piece.kind === 'prose' ? piece.sentences : []));
    // One at most: two raised numbers beside each other are one.
    const note = sentences.find((each) => each.note !== null)?.note ?? null;
    const marked = note === null ? [] : [notes.push(note) - 1];
    blocks.push({ kind, numbers, text: sentences.map(({ text }) => text).join(' '), notes: marked });
  };
  groups
    .flatMap(({ asked }) => asked)
    .forEach(({ question, answer }, i) => {
      block('question', [i + 1], question);
      if (form !== 'question') block('answer', [i + 1], answer);
    });
  const heading =
    form === 'question'
      ? [ASKED]
      : ['Antwoord van minister Waterman (Waterwerken) (ontvangen 30 maart 2098)', ASKED];
  return {
    letter: { heading, blocks, notes },
    expected: {
      parts: blocks.map(({ kind, numbers, text, notes: marks }) => ({
        kind,
        numbers,
        text: text + marks.map((note) => `[[${note + 1}]]`).join(''),
      })),
      notes: notes.map((text, i) => ({ label: String(i + 1), text })),
    },
  };
}

const ASKED =
  'Vragen van het lid Voorbeeld (XYZ) aan de minister van Waterwerken over smalle sluizen in de Fictieve Vaart (ingezonden 14 februari 2098)';
