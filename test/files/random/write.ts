import {
  AlignmentType,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type ParagraphChild,
} from 'docx';
import type { RandomLetter } from './letter';
import type { Line, WrittenLetter } from './lines';

/** A random letter as a Word file. */
export async function writeRandomDocx(letter: RandomLetter, written: WrittenLetter): Promise<Uint8Array> {
  const { head, foot } = letter;
  const document = new Document({
    numbering: {
      config: [
        { reference: 'questions', levels: [level(0), level(1)] },
        { reference: 'bullets', levels: [{ ...level(0), format: LevelFormat.BULLET, text: '•' }] },
      ],
    },
    footnotes: Object.fromEntries(
      written.notes.map((note, i) => [i + 1, { children: [new Paragraph(note)] }]),
    ),
    sections: [
      {
        ...(head !== null && { headers: { default: new Header({ children: [new Paragraph(head)] }) } }),
        ...(foot !== 'none' && { footers: { default: new Footer({ children: [footOf(foot)] }) } }),
        children: written.lines.map(toBlock),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

const level = (depth: 0 | 1) => ({
  level: depth,
  format: depth === 0 ? LevelFormat.DECIMAL : LevelFormat.LOWER_LETTER,
  text: `%${depth + 1}.`,
  alignment: AlignmentType.START,
  style: { paragraph: { indent: { left: 720 * (depth + 1), hanging: 360 } } },
});

function footOf(foot: Exclude<RandomLetter['foot'], 'none'>): Paragraph {
  const number = new TextRun({ children: [PageNumber.CURRENT] });
  if (foot === 'number') return new Paragraph({ alignment: AlignmentType.CENTER, children: [number] });
  const whole = ['Pagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES];
  return new Paragraph({ children: [new TextRun({ children: whole })] });
}

const toBlock = (line: Line): Paragraph | Table => (line.rows ? toTable(line.rows) : toParagraph(line));

function toParagraph({ bits, bold, italic, item, breaks }: Line): Paragraph {
  const numbering =
    item === 'bullet'
      ? { reference: 'bullets', level: 0 }
      : item && { reference: 'questions', level: item.level, instance: item.list };
  return new Paragraph({
    pageBreakBefore: breaks,
    spacing: { after: 120 },
    ...(numbering && { numbering }),
    children: bits.map((bit): ParagraphChild =>
      'note' in bit
        ? new FootnoteReferenceRun(bit.note + 1)
        : new TextRun({ text: bit.text, bold, italics: italic }),
    ),
  });
}

const toTable = (rows: readonly Line[][][]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (cells) =>
        new TableRow({ children: cells.map((lines) => new TableCell({ children: lines.map(toParagraph) })) }),
    ),
  });
