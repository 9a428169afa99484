import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  LevelFormat,
  Packer,
  Paragraph,
  TextRun,
  type ParagraphChild,
} from 'docx';
import { titleOf, type Letter, type LetterStyle } from './letter';

/**
 * A letter as a Word file, as one of three kinds of user would write it:
 * `automatic`: Word numbers the questions, the notes are typed as "1)" with a list at the end (lib/sites/SITES.md 3.4);
 * `footnotes`: "Vraag 1" above each question, and Word's own footnotes;
 * `typed`: everything by hand, notes as "[1]".
 */
export async function writeDocx(letter: Letter, style: LetterStyle): Promise<Uint8Array> {
  const plain = (text: string) => new Paragraph({ children: [new TextRun(text)] });
  const children: Paragraph[] = letter.heading.map(plain);
  const typed = style === 'typed' ? (n: number) => ` [${n}]` : (n: number) => ` ${n})`;
  for (const block of letter.blocks) {
    const marks: ParagraphChild[] =
      style === 'footnotes'
        ? block.notes.map((note) => new FootnoteReferenceRun(note + 1))
        : block.notes.map((note) => new TextRun(typed(note + 1)));
    const asked = block.kind === 'question';
    const runs = [new TextRun({ text: block.text, bold: asked && style === 'footnotes' }), ...marks];
    if (asked && style === 'automatic') {
      children.push(new Paragraph({ children: runs, numbering: { reference: 'questions', level: 0 } }));
      continue;
    }
    children.push(new Paragraph({ children: [new TextRun({ text: titleOf(block), bold: true })] }));
    children.push(new Paragraph({ children: runs }));
    children.push(plain(''));
  }
  if (style !== 'footnotes' && letter.notes.length > 0) {
    children.push(plain(''));
    for (const [i, note] of letter.notes.entries())
      children.push(plain(style === 'typed' ? `[${i + 1}] ${note}` : `${i + 1}) ${note}`));
  }
  const document = new Document({
    numbering: {
      config: [
        {
          reference: 'questions',
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '%1.',
              alignment: AlignmentType.START,
              style: { paragraph: { indent: { left: 720, hanging: 360 } } },
            },
          ],
        },
      ],
    },
    footnotes:
      style === 'footnotes'
        ? Object.fromEntries(letter.notes.map((note, i) => [i + 1, { children: [plain(note)] }]))
        : {},
    sections: [{ children }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
