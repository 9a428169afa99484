import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../lib/files';
import { lostOf } from '../../files/judge-text';
import { toPdfs, withoutLibreOffice } from '../../files/libre-office';
import { differencesIn } from '../../files/random/differences';
import { randomLetter } from '../../files/random/letter';
import { linesOf, type Expected } from '../../files/random/lines';
import { plainLetter } from '../../files/random/plain';
import { writeRandomDocx } from '../../files/random/write';
import { docxLines, pdfLines, pdftotext, withoutPdftotext } from '../../files/read-independently';
import { writePdf } from '../../files/write-pdf';
import { findLibreOffice } from '../../start/find-office';

/** `NASLAG_LETTERS=500` reads so many, `NASLAG_SEED=7` those of a run that failed. */
const count = Number(process.env.NASLAG_LETTERS ?? 60);
const seed = Number(process.env.NASLAG_SEED ?? Date.now() % 1_000_000);
const byHand = process.env.NASLAG_LETTERS !== undefined;
// All at once, for one start of LibreOffice; so none is made smaller where it fails, which would take minutes.
const letters = fc.sample(randomLetter, { numRuns: count, seed });
const longest = 20_000 + count * 1000;

/** What of a file was not read as it was written, or is lost in silence; with the letter's number. */
async function wrongIn(
  i: number,
  file: Uint8Array,
  expected: Expected,
  lines: readonly string[] | null,
): Promise<string[]> {
  const text = await readFile(file);
  const wrong = [...differencesIn(expected, text), ...(lines ? lostOf(lines, text) : [])];
  return wrong.length > 0 ? [`letter ${i}: ${JSON.stringify(letters[i])}`, ...wrong] : [];
}

const byHandOnly =
  'PDFs of LibreOffice are read when NASLAG_LETTERS is set: printing sixty takes a minute; of sixty one or two may be wrong yet';

describe(`random letters, seed ${seed}`, () => {
  it(
    'are read from Word as they were written',
    async () => {
      const wrong: string[] = [];
      for (const [i, letter] of letters.entries()) {
        const written = linesOf(letter);
        const file = await writeRandomDocx(letter, written);
        wrong.push(...(await wrongIn(i, file, written.expected, docxLines(file))));
      }
      expect(wrong.join('\n')).toBe('');
    },
    longest,
  );

  it(
    'are read from PDF, as plain as it can be printed without a word processor',
    async () => {
      const wrong: string[] = [];
      for (const [i, random] of letters.entries()) {
        const { letter, expected } = plainLetter(random);
        const file = writePdf(letter, random.foot === 'number' ? '#' : 'Pagina #');
        wrong.push(...(await wrongIn(i, file, expected, pdftotext ? pdfLines(file, pdftotext) : null)));
      }
      expect(wrong.join('\n')).toBe('');
    },
    longest,
  );

  const program = findLibreOffice('writer');
  if (!program) console.warn(withoutLibreOffice);
  if (!pdftotext) console.warn(withoutPdftotext);
  if (program && !byHand) console.warn(byHandOnly);
  it.skipIf(!program || !byHand)(
    'are read from PDF as they were written',
    async () => {
      const written = letters.map(linesOf);
      const docx = await Promise.all(
        letters.map((letter, i) => writeRandomDocx(letter, written[i] as (typeof written)[number])),
      );
      const wrong: string[] = [];
      for (const [i, file] of toPdfs(program ?? '', docx).entries()) {
        const { expected } = written[i] as (typeof written)[number];
        wrong.push(...(await wrongIn(i, file, expected, pdftotext ? pdfLines(file, pdftotext) : null)));
      }
      expect(wrong.join('\n')).toBe('');
    },
    longest,
  );
});
