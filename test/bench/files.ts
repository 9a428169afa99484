import type { FileText } from '../../lib/model/file-text';
import { launch } from '../browser/launch';
import { bundled } from '../browser/reader';
import { differences } from '../files/compare';
import { fictionalAnswerLetter, fictionalQuestionLetter } from '../files/fictional-letters';
import { writeInflatingPdf } from '../files/inflating-pdf';
import { labelledLetters } from '../files/labelled-letters';
import { letterStyles, type Letter } from '../files/letter';
import { toPdfs, withoutLibreOffice } from '../files/libre-office';
import { filePages, questionPage, questionUrl } from '../files/pages';
import type * as overPort from '../files/read-over-port';
import { writeDocx } from '../files/write-docx';
import { hasShared } from '../sites/shared';
import { startSites } from '../sites/server';
import { findLibreOffice } from '../start/find-office';
import type { Bench } from './helpers/bench';
import { median, round } from './helpers/numbers';
import { browserOf, canReadPss, idlePss, watchPss } from './helpers/pss';

declare const files: typeof overPort;

const documents = 60;
/** What the inflating PDF unpacks to, in bytes. */
const inflated = 400_000_000;

/**
 * How many documents of the labelled set are right in every number, text and note, as Word files and as the PDFs that
 * LibreOffice prints: what the extension reads in the page where it shows the file's text. And what a PDF costs that was
 * made to fill the memory.
 * @param args `--inflating`: only that
 */
export const bench: Bench = async (args) => {
  const alone = args.includes('--inflating');
  const { docx, pdf, letters } = alone ? { docx: [], pdf: null, letters: [] } : await write();
  const hostile = await writeInflatingPdf(inflated);
  console.error(`a PDF of ${hostile.length} bytes that unpacks to ${inflated} …`);

  const sites = await startSites();
  const { context, profile, home, close } = await launch({ port: sites.port });
  try {
    const page = await context.newPage();
    await page.goto(`${home}options.html`);
    // As a script of its own: the extension's pages run none that are written into them.
    await page.evaluate(await bundled('test/files/read-over-port.ts', 'files'));
    const read = (file: Uint8Array) =>
      page.evaluate((base64) => files.readOverPort(base64), Buffer.from(file).toString('base64'));
    // Not on the clock, which is that of the file's own reading.
    const wrongIn = async (letter: Letter, text: FileText) => {
      const shown = { html: filePages[questionPage] ?? '', url: questionUrl, text };
      const whole = await page.evaluate(({ html, url, text }) => files.readInPage(html, url, text), shown);
      return whole ? differences(letter, whole) : ['not recognised'];
    };
    const measure = async (all: readonly Uint8Array[]) => {
      const times: number[] = [];
      let right = 0;
      for (const [i, file] of all.entries()) {
        const { answer, ms } = await read(file);
        times.push(ms);
        const wrong = answer.ok ? await wrongIn(letters[i] as Letter, answer.text) : [answer.problem];
        if (wrong.length === 0) right++;
        else console.error(`${i} ${letterStyles[i % 3]}: ${wrong.join('\n').slice(0, 800)}`);
      }
      return {
        documents: all.length,
        right,
        msPerFile: round(median(times)),
        longestMs: round(Math.max(...times)),
      };
    };
    const root = canReadPss ? browserOf(profile) : null;
    const idle = root === null ? 0 : await idlePss(root);
    const results = alone ? {} : { docx: await measure(docx), pdf: pdf ? await measure(pdf) : null };
    /** Apart, for watching takes time. */
    const memoryOf = async (act: () => Promise<unknown>) => {
      const watch = root === null ? null : watchPss(root);
      await act();
      return watch && Math.round((await watch.stop()) - idle);
    };
    const memoryBytes = await memoryOf(async () => {
      for (const file of [...docx.slice(0, 10), ...(pdf ?? []).slice(0, 10)]) await read(file);
    });
    const end: { problem: string | null; ms: number } = { problem: null, ms: 0 };
    const inflating = await memoryOf(async () => {
      const { answer, ms } = await read(hostile);
      Object.assign(end, { problem: answer.ok ? null : answer.problem, ms: round(ms) });
    });
    return {
      ...results,
      ...(!alone && { memoryBytes }),
      inflating: { ...end, memoryBytes: inflating },
    };
  } finally {
    await close();
    await sites.close();
  }
};

/** The letters, and the files of them. */
async function write() {
  const letters = hasShared
    ? labelledLetters(documents)
    : Array.from({ length: documents }, (_, i) => (i % 2 ? fictionalAnswerLetter : fictionalQuestionLetter));
  console.error(`${documents} ${hasShared ? 'real' : 'fictional'} documents, a third in each style …`);
  const docx: Uint8Array[] = [];
  for (const [i, letter] of letters.entries())
    docx.push(await writeDocx(letter, letterStyles[i % letterStyles.length] ?? 'typed'));
  const program = findLibreOffice('writer');
  if (!program) console.error(withoutLibreOffice);
  const pdf = program ? toPdfs(program, docx) : null;
  return { letters, docx, pdf };
}
