import type { FileParagraph, FileText } from '../../lib/model/file-text';

const textOf = ({ runs, cells }: FileParagraph): string =>
  cells
    ? cells.map((cell) => cell.map(({ text }) => text).join('')).join(' ')
    : runs.map(({ text }) => text).join('');

/** The parts of a file in short: `q1 Is de brug open?`, `a1+2 Ja. / Sinds mei.`; cells of a row apart by a space. */
export const blocksOf = ({ parts }: FileText): string[] =>
  parts.map(
    ({ kind, numbers, paragraphs }) => `${kind[0]}${numbers.join('+')} ${paragraphs.map(textOf).join(' / ')}`,
  );

/** The notes in short: `1 De Voorbeeldkrant / Bladzijde 3`. */
export const notesOf = ({ notes }: FileText): string[] =>
  notes.map(({ label, paragraphs }) => `${label} ${paragraphs.map(textOf).join(' / ')}`);
