import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.min.mjs';
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
import { limits } from '../limits';
import { UnreadableFile } from '../problem';

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
}

export interface Page {
  width: number;
  height: number;
  glyphs: Glyphs[];
}

type Pdf = Awaited<ReturnType<typeof getDocument>['promise']>;
type PdfPage = Awaited<ReturnType<Pdf['getPage']>>;

/**
 * The text of a PDF's pages. pdf.js runs its worker's part in the thread that calls, which is a worker already: one
 * thread to end when it takes too long. Nothing is fetched, no script of the file is run, no picture is decoded.
 * @throws UnreadableFile
 */
export async function loadPages(bytes: Uint8Array): Promise<Page[]> {
  Object.assign(globalThis, { pdfjsWorker: { WorkerMessageHandler } });
  const task = getDocument({
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
    const fonts = new Map<string, { bold: boolean; italic: boolean }>();
    const pages: Page[] = [];
    let characters = 0;
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await readPage(await pdf.getPage(number), fonts);
      characters += page.glyphs.reduce((sum, { text }) => sum + text.length, 0);
      if (characters > limits.characters) throw new UnreadableFile('large', 'too much text');
      pages.push(page);
    }
    return pages;
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    const locked = error instanceof Error && error.name === 'PasswordException';
    throw new UnreadableFile(locked ? 'locked' : 'damaged', `PDF: ${String(error)}`);
  } finally {
    await task.destroy();
  }
}

async function readPage(
  page: PdfPage,
  fonts: Map<string, { bold: boolean; italic: boolean }>,
): Promise<Page> {
  const [, , width = 0, height = 0] = page.view;
  const [left = 0, bottom = 0] = page.view;
  const { items } = await page.getTextContent({ includeMarkedContent: false });
  const texts = items.filter((item) => 'str' in item);
  if (texts.some(({ fontName }) => !fonts.has(fontName))) await readFonts(page, texts, fonts);
  const links = await readLinks(page);
  const glyphs = texts
    .filter(({ str }) => str !== '')
    .flatMap(({ str, transform, width: wide, fontName }): Glyphs[] => {
      const [a = 0, b = 0, , , x = 0, y = 0] = transform as number[];
      const { bold = false, italic = false } = fonts.get(fontName) ?? {};
      const size = Math.hypot(a, b);
      const above = links.filter(({ rect }) => y + 2 > rect[1] && y + 2 < rect[3]);
      return splitAtLinks({ text: str, x, y, width: wide, size, bold, italic, href: null }, above).map(
        (piece) => ({ ...piece, x: piece.x - left, y: piece.y - bottom }),
      );
    });
  page.cleanup();
  return { width: width - left, height: height - bottom, glyphs };
}

/** A font's name says whether it is bold; pdf.js gives the name only with what it would draw. */
async function readFonts(
  page: PdfPage,
  texts: { fontName: string }[],
  fonts: Map<string, { bold: boolean; italic: boolean }>,
): Promise<void> {
  await page.getOperatorList();
  for (const { fontName } of texts) {
    if (fonts.has(fontName)) continue;
    const font = page.commonObjs.has(fontName)
      ? (page.commonObjs.get(fontName) as { name?: string; bold?: boolean; italic?: boolean } | null)
      : null;
    const name = font?.name ?? '';
    fonts.set(fontName, {
      bold: font?.bold === true || /bold|black|heavy|semib|demi/i.test(name),
      italic: font?.italic === true || /italic|oblique/i.test(name),
    });
  }
}

interface Link {
  url: string;
  /** Left, lower, right and upper edge. */
  rect: [number, number, number, number];
}

/**
 * A link may lie over a part of a piece of text: "Krant, 3 mei 2024, *titel*". Where its letters begin is known only from
 * the width of the whole; no word is cut.
 */
export function splitAtLinks(whole: Glyphs, links: readonly Link[]): Glyphs[] {
  const { text, x, width } = whole;
  const at = (edge: number): number => {
    const near = Math.round(((edge - x) / width) * text.length);
    const starts = [0, ...[...text.matchAll(/\s+/g)].map((gap) => gap.index + gap[0].length), text.length];
    return starts.reduce((a, b) => (Math.abs(b - near) < Math.abs(a - near) ? b : a));
  };
  const pieces: Glyphs[] = [];
  let from = 0;
  const push = (to: number, href: string | null) => {
    if (to <= from) return;
    const [begin, end] = [from, to].map((each) => (each / text.length) * width) as [number, number];
    pieces.push({ ...whole, text: text.slice(from, to), x: x + begin, width: end - begin, href });
    from = to;
  };
  const over = links.filter(({ rect }) => width > 0 && rect[0] < x + width && rect[2] > x);
  for (const { url, rect } of over.sort((a, b) => a.rect[0] - b.rect[0])) {
    push(at(rect[0]), null);
    push(at(rect[2]), url);
  }
  push(text.length, null);
  return pieces;
}

async function readLinks(page: PdfPage): Promise<Link[]> {
  const annotations = (await page.getAnnotations()) as { url?: string; rect?: number[] }[];
  return annotations.flatMap(({ url, rect: [x1, y1, x2, y2] = [] }) =>
    url !== undefined && x1 !== undefined && y1 !== undefined && x2 !== undefined && y2 !== undefined
      ? [{ url, rect: [x1, y1, x2, y2] as Link['rect'] }]
      : [],
  );
}
