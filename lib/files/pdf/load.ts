import { getDocument, PDFWorker, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
import { limits } from '../limits';
import { UnreadableFile } from '../problem';
import { withAccents } from './accents';
import { bounded, refuseLarge } from './bounds';
import { withoutDoubles } from './doubled';
import { readFonts, type Fonts } from './fonts';
import { splitAtLinks, type Link } from './links';
import { withoutDrawing, type Line } from './port';
import { readingQuarter, turnBox, turnPiece, type Box, type Quarter } from './turn';

/** A piece of text as the page prints it. Points from the page's lower left corner. */
export interface Glyphs {
  text: string;
  x: number;
  /** The baseline. */
  y: number;
  width: number;
  /** Size of the letters. */
  size: number;
  bold: boolean;
  italic: boolean;
  /** Where a link of the page lies over it. */
  href: string | null;
  /** Its direction, in degrees against the clock: 0 where it is read level. */
  turn: number;
}

export interface Page {
  width: number;
  height: number;
  glyphs: Glyphs[];
  /** The share of the page that its pictures take, at most 1; 0 on a page of many letters, where nobody looks. */
  pictured: number;
}

/** A page of so many letters is text, whatever else is on it. */
const MANY_LETTERS = 300;

type Pdf = Awaited<ReturnType<typeof getDocument>['promise']>;
export type PdfPage = Awaited<ReturnType<Pdf['getPage']>>;

/**
 * The text of a PDF's pages. pdf.js runs its worker's part in the thread that calls, which is a worker already: one
 * thread to end when it takes too long. Nothing is fetched, no script of the file is run, no picture is decoded.
 * @throws UnreadableFile
 */
export const loadPages = (bytes: Uint8Array): Promise<Page[]> => bounded(() => readPages(bytes));

async function readPages(bytes: Uint8Array): Promise<Page[]> {
  const ends = withoutDrawing();
  WorkerMessageHandler.initializeFromPort(ends.worker);
  const line = { port: ends.page, verbosity: VerbosityLevel.ERRORS };
  const worker = new PDFWorker(line as unknown as ConstructorParameters<typeof PDFWorker>[0]);
  const task = getDocument({
    worker,
    data: bytes.slice(), // pdf.js takes what it is given for itself
    useWasm: false,
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: 1,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const pdf = await task.promise;
    if (pdf.numPages > limits.pages) throw new UnreadableFile('large', `${pdf.numPages} pages`);
    const fonts: Fonts = new Map();
    const pages: Page[] = [];
    const left = { characters: limits.characters, pieces: limits.pieces };
    for (let number = 1; number <= pdf.numPages; number++)
      pages.push(await readPage(await pdf.getPage(number), fonts, left, ends));
    return pages;
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    const locked = error instanceof Error && error.name === 'PasswordException';
    throw new UnreadableFile(locked ? 'locked' : 'damaged', `PDF: ${String(error)}`);
  } finally {
    await task.destroy();
    worker.destroy();
  }
}

async function readPage(
  page: PdfPage,
  fonts: Fonts,
  left: { characters: number; pieces: number },
  ends: Line,
): Promise<Page> {
  const texts = await readTexts(page, left);
  const letters = texts.reduce((sum, { str }) => sum + str.trim().length, 0);
  const hasNew = texts.some(({ fontName }) => !fonts.has(fontName));
  const drawn = letters < MANY_LETTERS ? ends.look(page.view as Box, hasNew) : null;
  if (!drawn) ends.lookAway();
  if (drawn || hasNew) await readFonts(page, texts, fonts);
  const links = await readLinks(page);
  const pieces = texts
    .filter(({ str }) => str !== '')
    .map(({ str, transform, width, fontName }): Glyphs => {
      const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform as number[];
      const { bold = false, italic = false } = fonts.get(fontName) ?? {};
      const turn = (Math.round((Math.atan2(b, a) * 180) / Math.PI) + 360) % 360;
      const size = Math.hypot(a, b) || Math.hypot(c, d);
      return { text: str, x, y, width, size, bold, italic, href: null, turn };
    });
  page.cleanup();
  const own = turnPage({ box: page.view as Box, pieces, links }, (page.rotate % 360) as Quarter);
  const read = turnPage(own, readingQuarter(own.pieces));
  const glyphs = withAccents(withoutDoubles(read.pieces)).flatMap((piece) =>
    splitAtLinks(
      piece,
      read.links.filter(({ rect }) => piece.y + 2 > rect[1] && piece.y + 2 < rect[3]),
    ),
  );
  const [, , width, height] = read.box;
  return { width, height, glyphs, pictured: drawn?.share ?? 0 };
}

type Text = Extract<Awaited<ReturnType<PdfPage['getTextContent']>>['items'][number], { str: string }>;

/** The page's pieces of text as they come, no more of them than are left to the document. */
async function readTexts(page: PdfPage, left: { characters: number; pieces: number }): Promise<Text[]> {
  const texts: Text[] = [];
  const reader = (
    page.streamTextContent({ includeMarkedContent: false }) as ReadableStream<{ items: Text[] }>
  ).getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    texts.push(...next.value.items);
    left.pieces -= next.value.items.length;
    left.characters -= next.value.items.reduce((sum, { str }) => sum + str.length, 0);
    if (left.pieces >= 0 && left.characters >= 0 && texts.length <= limits.piecesOfPage) continue;
    await reader.cancel(new Error('too much text'));
    throw new UnreadableFile('large', 'too much text');
  }
  refuseLarge();
  return texts;
}

interface Unturned {
  box: Box;
  pieces: Glyphs[];
  links: Link[];
}

/** The page turned with the clock, its lower left corner at 0, 0. */
function turnPage({ box, pieces, links }: Unturned, quarter: Quarter): Unturned {
  const [left, lower, right, upper] = box;
  const [width, height] = [right - left, upper - lower];
  return {
    box: quarter % 180 === 0 ? [0, 0, width, height] : [0, 0, height, width],
    pieces: pieces.map((piece) => turnPiece(piece, quarter, box)),
    links: links.map((link) => ({ ...link, rect: turnBox(link.rect, quarter, box) })),
  };
}

/** A remark without a place, as viewers save them, has none over a text. */
async function readLinks(page: PdfPage): Promise<Link[]> {
  const annotations = (await page.getAnnotations()) as { url?: string; rect?: number[] | null }[];
  return annotations.flatMap(({ url, rect }) =>
    url !== undefined && rect?.length === 4 ? [{ url, rect: rect as Box }] : [],
  );
}
