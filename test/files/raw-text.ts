import { textOf, type Paragraph, type RawDocument } from '../../lib/files/paragraph';

/** What a reader made of a file, as lines to compare: cells with their place, marks and notes with their label. */
export function rawText({ paragraphs, notes, aside }: RawDocument): {
  text: string[];
  notes: string[];
  aside: string[];
} {
  return {
    text: paragraphs.map(shown),
    notes: notes.map(({ label, paragraphs: its }) => `${label}: ${its.map(shown).join(' / ')}`),
    aside: aside.map(textOf),
  };
}

const shown = ({ runs, cell }: Paragraph): string =>
  (cell ? `${cell.row},${cell.column} ` : '') +
  runs.map(({ text, mark }) => (mark ? `[${mark.label}]` : text)).join('');
