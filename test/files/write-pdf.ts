import { titleOf, type Letter } from './letter';

interface Span {
  text: string;
  size: number;
  rise: number;
  bold: boolean;
}

interface PrintedLine {
  spans: Span[];
  /** Points above it. */
  above: number;
  /** Notes that are marked in it, by their place. */
  notes: number[];
}

const page = { width: 595, height: 842, margin: 72 };
const size = 10;
const leading = 13;
const small = 8;
/** Courier: every letter is so wide, measured in its size. */
const em = 0.6;

/**
 * A letter as a PDF, as a word processor prints it: notes at the foot of the page that refers to them, with raised
 * numbers, and a running foot. In Courier, whose widths need no table; nothing is embedded.
 */
export function writePdf(letter: Letter, foot = 'Pagina #'): Uint8Array {
  const lines: PrintedLine[] = [];
  const add = (text: string, bold: boolean, notes: number[], above: number) =>
    wrap(text, size).forEach((words, i, all) => {
      const last = i === all.length - 1;
      const spans: Span[] = [{ text: words, size, rise: 0, bold }];
      if (last)
        for (const note of notes) spans.push({ text: String(note + 1), size: 6, rise: 4, bold: false });
      lines.push({ spans, above: i === 0 ? above : 0, notes: last ? notes : [] });
    });
  for (const text of letter.heading) add(text, false, [], 4);
  for (const block of letter.blocks) {
    add(titleOf(block), true, [], 10);
    add(block.text, false, block.notes, 0);
  }
  const noteLines = (note: number): PrintedLine[] =>
    wrap(`  ${letter.notes[note] ?? ''}`, small).map((words, i) => ({
      spans: [
        ...(i === 0 ? [{ text: String(note + 1), size: 5, rise: 3, bold: false }] : []),
        { text: i === 0 ? words.replace(/^\s+/, ' ') : words, size: small, rise: 0, bold: false },
      ],
      above: 0,
      notes: [],
    }));

  const pages: string[] = [];
  let content = '';
  let y = page.height - page.margin;
  let waiting: PrintedLine[] = [];
  const finish = () => {
    let at = page.margin + leading * waiting.length;
    for (const line of waiting) content += draw(line.spans, (at -= leading - 2));
    const own = foot.replace('#', String(pages.length + 1));
    content += draw([{ text: own, size: small, rise: 0, bold: false }], 40);
    pages.push(content);
    content = '';
    waiting = [];
    y = page.height - page.margin;
  };
  for (const line of lines) {
    const own = line.notes.flatMap(noteLines);
    const room = y - leading - line.above - (page.margin + leading * (waiting.length + own.length + 2));
    if (room < 0) finish();
    y -= leading + line.above;
    content += draw(line.spans, y);
    waiting.push(...own);
  }
  finish();
  return toPdf(pages);
}

/** So many pages that hold nothing: as a scanner makes them, but without the pictures. */
export const writeEmptyPdf = (count: number): Uint8Array => toPdf(Array.from({ length: count }, () => ''));

function wrap(text: string, letters: number): string[] {
  const most = Math.floor((page.width - 2 * page.margin) / (letters * em)) - 3;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && line.length + 1 + word.length > most) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line];
}

function draw(spans: readonly Span[], y: number): string {
  let x = page.margin;
  return spans
    .map(({ text, size: letters, rise, bold }) => {
      const at = x;
      x += text.length * letters * em;
      return `BT /${bold ? 'B' : 'R'} ${letters} Tf ${at.toFixed(1)} ${(y + rise).toFixed(1)} Td (${encode(text)}) Tj ET\n`;
    })
    .join('');
}

/** WinAnsi, beyond ASCII as octal. */
const WIN: Record<string, number> = {
  '’': 0x92,
  '‘': 0x91,
  '–': 0x96,
  '“': 0x93,
  '”': 0x94,
  '€': 0x80,
  '…': 0x85,
};
const encode = (text: string): string =>
  [...text]
    .map((sign) => {
      const code = WIN[sign] ?? sign.charCodeAt(0);
      if ('()\\'.includes(sign)) return `\\${sign}`;
      return code < 127 ? sign : `\\${code.toString(8).padStart(3, '0')}`;
    })
    .join('');

function toPdf(contents: readonly string[]): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${contents.length} /Kids [${contents.map((_, i) => `${5 + 2 * i} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier-Bold /Encoding /WinAnsiEncoding >>',
    ...contents.flatMap((content, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${page.width} ${page.height}] /Resources << /Font << /R 3 0 R /B 4 0 R >> >> /Contents ${6 + 2 * i} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}endstream`,
    ]),
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = text.length;
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  text += offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}
