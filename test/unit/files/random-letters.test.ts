import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../lib/files';
import { toPdfs, withoutLibreOffice } from '../../files/libre-office';
import { lostOf } from '../../files/judge-text';
import { docxLines, pdfLines, pdftotext, withoutPdftotext } from '../../files/read-independently';
import { differencesIn } from '../../files/random/differences';
import { randomLetter } from '../../files/random/letter';
import { linesOf } from '../../files/random/lines';
import { plainLetter } from '../../files/random/plain';
import { writeRandomDocx } from '../../files/random/write';
import { writePdf } from '../../files/write-pdf';
import { findLibreOffice } from '../../start/find-office';

/** `NASLAG_LETTERS=500 npx vitest run …` reads so many, `NASLAG_SEED=7` those of a run that failed. */
const count = Number(process.env.NASLAG_LETTERS ?? 60);
const seed = Number(process.env.NASLAG_SEED ?? Date.now() % 1_000_000);

describe(`random letters, seed ${seed}`, () => {
  it('are read from Word as they were written', async () => {
    await fc.assert(
      fc.asyncProperty(randomLetter, async (letter) => {
        const written = linesOf(letter);
        const file = await writeRandomDocx(letter, written);
        const text = await readFile(file);
        expect([...differencesIn(written.expected, text), ...lostOf(docxLines(file), text)].join('\n')).toBe(
          '',
        );
      }),
      { numRuns: count, seed },
    );
  }, 600_000);

  it('are read from PDF, as plain as it can be printed without a word processor', async () => {
    await fc.assert(
      fc.asyncProperty(randomLetter, async (random) => {
        const { letter, expected } = plainLetter(random);
        const text = await readFile(writePdf(letter, random.foot === 'number' ? '#' : 'Pagina #'));
        expect(differencesIn(expected, text).join('\n')).toBe('');
      }),
      { numRuns: count, seed },
    );
  }, 600_000);

  const program = findLibreOffice('writer');
  if (!program) console.warn(withoutLibreOffice);
  else if (!pdftotext) console.warn(withoutPdftotext);
  it.skipIf(!program)(
    'are read from PDF as they were written',
    async () => {
      const letters = fc.sample(randomLetter, { numRuns: count, seed }).map((letter) => {
        const written = linesOf(letter);
        return { letter, written };
      });
      const docx = await Promise.all(letters.map(({ letter, written }) => writeRandomDocx(letter, written)));
      const wrong: string[] = [];
      for (const [i, pdf] of toPdfs(program ?? '', docx).entries()) {
        const { letter, written } = letters[i] as (typeof letters)[number];
        const text = await readFile(pdf);
        const differences = [
          ...differencesIn(written.expected, text),
          ...(pdftotext ? lostOf(pdfLines(pdf, pdftotext), text) : []),
        ];
        if (differences.length > 0) wrong.push(`${i} ${JSON.stringify(letter)}\n${differences.join('\n')}`);
      }
      expect(wrong.join('\n\n')).toBe('');
    },
    600_000,
  );
});
