import { execFileSync } from 'node:child_process';
import { strFromU8, unzipSync } from 'fflate';
import { locate } from '../start/find-browser';

/** The program that reads PDFs here, which shares nothing with the reader; null where it is not installed. */
export const pdftotext = locate(['pdftotext']);

/** What to do where it is missing. */
export const withoutPdftotext =
  'pdftotext is not here, so no PDFs are compared with it: apt-get install poppler-utils';

/** The lines of a PDF as `program` finds them. */
export const pdfLines = (bytes: Uint8Array, program: string): string[] =>
  execFileSync(program, ['-enc', 'UTF-8', '-', '-'], {
    input: bytes,
    maxBuffer: 64e6,
    stdio: ['pipe', 'pipe', 'ignore'],
  })
    .toString('utf8')
    .split(/[\n\f]/);

/** The parts that hold text are known by what they begin with: their names are anybody's. */
const ROOT = /<w:(?:document|footnotes|endnotes|hdr|ftr)[\s>]/;

/**
 * The paragraphs of a Word file: whatever its parts have in `w:t`, in whatever element that stands, whether it is shown or not.
 * The second writing of a drawing, for programs that do not know the first, is the same text again.
 */
export function docxLines(bytes: Uint8Array): string[] {
  const parts = unzipSync(bytes, { filter: ({ name }) => /\.(?:xml|html?)$/i.test(name) });
  const texts = Object.values(parts).map((part) => strFromU8(part));
  // A page of HTML that stands in the document as a part of its own.
  const pages = texts
    .filter((text) => /<(?:html|body|p)[\s>]/i.test(text.slice(0, 1000)))
    .map((html) => html.replace(/<[^>]+>/g, ' '));
  return texts
    .filter((xml) => ROOT.test(xml.slice(0, 5000)))
    .flatMap((xml) =>
      xml
        .replace(/<mc:Fallback>.*?<\/mc:Fallback>/gs, '')
        // A text box stands within the paragraph that it is anchored to.
        .split(/<w:p[\s>]|<\/w:p>/)
        .map(textIn)
        .filter((line) => line !== ''),
    )
    .concat(pages);
}

const textIn = (xml: string): string =>
  [...xml.matchAll(/<(?:w:t|m:t)(?:\s[^>]*)?>([^<]*)<|<w:(tab|br|cr|sym)\b/g)]
    .map(([, text, space]) => (space ? ' ' : (text ?? '')))
    .join('')
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: keyof typeof signs) => signs[name])
    .replace(/&#(x?)([\da-f]+);/gi, (_, hex, digits) =>
      String.fromCodePoint(parseInt(digits, hex ? 16 : 10)),
    );

const signs = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
