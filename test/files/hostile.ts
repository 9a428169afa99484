import { strToU8, zipSync, type Zippable } from 'fflate';
import type { FileProblem } from '../../lib/model/file-text';
import { fictionalQuestionLetter } from './fictional-letters';
import { writeDocx } from './write-docx';
import { writeEmptyPdf, writePdf } from './write-pdf';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A Word file whose body is this XML, with further parts. */
export function docxOf(body: string, parts: Zippable = {}, doctype = ''): Uint8Array {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>${doctype}<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`;
  return zipSync({ 'word/document.xml': strToU8(xml), ...parts });
}

const p = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const question = `${p('Vragen van het lid Voorbeeld (XYZ) aan de minister van Waterwerken over een brug (ingezonden 3 mei 2098).')}${p('Vraag 1')}${p('Is de brug open?')}`;
const laughs = `<!DOCTYPE x [<!ENTITY a "ha">${'bcdefghij'
  .split('')
  .map((name, i) => `<!ENTITY ${name} "${`&${'abcdefghi'.charAt(i)};`.repeat(10)}">`)
  .join('')}]>`;

/** A file that was made to harm or came broken, and what is said of it; null: it is read all the same. */
export interface Hostile {
  name: string;
  bytes: Uint8Array;
  problem: FileProblem | null;
}

/** Inflates to more than is read: some 60 MB of one letter, which a zip packs into 60 kB. */
const bomb = (): Uint8Array => docxOf(p('a'.repeat(60_000_000)));

/** The same bomb, whose directory says that it is small. */
function lyingBomb(): Uint8Array {
  const bytes = bomb();
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at + 30 < bytes.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 4000, true); // the central directory's size
  return bytes;
}

/** Paragraphs of a list whose own labels grow without end, and one whose numbers are none. */
function longLabels(start: string, text: string): Uint8Array {
  const level = `<w:lvl w:ilvl="0"><w:start w:val="${start}"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = `<w:numbering xmlns:w="${W}"><w:abstractNum w:abstractNumId="1">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;
  const item =
    '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Waarom?</w:t></w:r></w:p>';
  return docxOf(question + item.repeat(8), { 'word/numbering.xml': strToU8(numbering) });
}

export async function hostileFiles(): Promise<Hostile[]> {
  const docx = await writeDocx(fictionalQuestionLetter, 'automatic');
  const pdf = writePdf(fictionalQuestionLetter);
  return [
    { name: 'a zip bomb', bytes: bomb(), problem: 'large' },
    { name: 'a zip bomb that says that it is small', bytes: lyingBomb(), problem: 'damaged' },
    { name: 'entities that unfold', bytes: docxOf(p('&j;'), {}, laughs), problem: 'unsafe' },
    {
      name: 'an external entity',
      bytes: docxOf(p('&x;'), {}, '<!DOCTYPE x [<!ENTITY x SYSTEM "https://elders.example/x">]>'),
      problem: 'unsafe',
    },
    {
      name: 'elements without end',
      bytes: docxOf('<w:sdt><w:sdtContent>'.repeat(30_000)),
      problem: 'large',
    },
    { name: 'numbers of millions of letters', bytes: longLabels('500000000', '%1)'), problem: null },
    { name: 'numbers that are a book', bytes: longLabels('1', 'a'.repeat(12_000_000)), problem: null },
    { name: 'numbers that are none', bytes: longLabels('een', '%1)'), problem: null },
    { name: 'numbers below nothing', bytes: longLabels('-500', '%1)'), problem: null },
    {
      name: 'macros, which are ignored',
      bytes: docxOf(question, { 'word/vbaProject.bin': strToU8('Sub AutoOpen()') }),
      problem: null,
    },
    { name: 'a truncated Word file', bytes: docx.slice(0, docx.length / 2), problem: 'damaged' },
    { name: 'broken XML', bytes: docxOf('<w:p><w:r></w:p>'), problem: 'damaged' },
    { name: 'a zip without a document', bytes: zipSync({ 'a.txt': strToU8('a') }), problem: 'kind' },
    { name: 'a truncated PDF', bytes: pdf.slice(0, 300), problem: 'damaged' },
    { name: 'a PDF called a Word file', bytes: pdf, problem: null },
    { name: '5,000 pages', bytes: writeEmptyPdf(5000), problem: 'large' },
    { name: 'pages that are pictures', bytes: writeEmptyPdf(3), problem: 'scanned' },
    { name: 'a page of HTML', bytes: strToU8('<!DOCTYPE html><p>Niet gevonden'), problem: 'kind' },
    {
      name: 'another letter',
      bytes: docxOf(p('Geachte voorzitter, hierbij het jaarverslag.')),
      problem: 'other',
    },
    { name: 'more than 10 MB', bytes: new Uint8Array(10 * 1024 * 1024 + 1), problem: 'large' },
  ];
}
