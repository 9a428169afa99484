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
    .map(({ str, transform, width: wide, fontName }): Glyphs => {
      const [a = 0, b = 0, , , x = 0, y = 0] = transform as number[];
      const { bold = false, italic = false } = fonts.get(fontName) ?? {};
      const middle = { x: x + wide / 2, y: y + 2 };
      const link = links.find(
        ({ rect }) => middle.x > rect[0] && middle.x < rect[2] && middle.y > rect[1] && middle.y < rect[3],
      );
      return {
        text: str,
        x: x - left,
        y: y - bottom,
        width: wide,
        size: Math.hypot(a, b),
        bold,
        italic,
        href: link?.url ?? null,
      };
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

async function readLinks(page: PdfPage): Promise<{ url: string; rect: [number, number, number, number] }[]> {
  const annotations = (await page.getAnnotations()) as { url?: string; rect?: number[] }[];
  return annotations.flatMap(({ url, rect: [x1, y1, x2, y2] = [] }) =>
    url !== undefined && x1 !== undefined && y1 !== undefined && x2 !== undefined && y2 !== undefined
      ? [{ url, rect: [x1, y1, x2, y2] as [number, number, number, number] }]
      : [],
  );
}
