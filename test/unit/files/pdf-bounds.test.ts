import { describe, expect, it } from 'vitest';
import { limits } from '../../../lib/files/limits';
import { readPdf } from '../../../lib/files/pdf';
import { bounded } from '../../../lib/files/pdf/bounds';
import { linesAt, printPdf } from '../../files/print-pdf';

const pieces = linesAt(72, 780, ['Vraag 1', 'Kent u het bericht over de pont in Voorbeeldstad?'], {
  bold: true,
});

describe('what a PDF may cost', () => {
  it('a page that inflates to more than is read', async () => {
    const drawing = ' '.repeat(limits.streamBytes + 1);
    await expect(readPdf(printPdf([{ pieces, drawing }], true))).rejects.toMatchObject({ problem: 'large' });
  });

  it('a page of drawings is read, and what is bold on it', async () => {
    const drawing = Array.from({ length: 60_000 }, (_, i) => `${i % 500} 0 m ${i % 300} 90 l S\n`).join('');
    const { paragraphs } = await readPdf(
      printPdf([{ drawing: `BT /B 9 Tf 0 0 Td ET\n${drawing}`, pieces }], true),
    );
    expect(paragraphs.map(({ runs }) => runs.map(({ bold }) => bold))).toEqual([[true], [true]]);
  });

  it('arrays are bounded only while it reads, also where two are read at once', async () => {
    const own = globalThis.Uint8Array;
    const file = printPdf([{ pieces }]);
    await Promise.all([readPdf(file), readPdf(file)]);
    expect(globalThis.Uint8Array).toBe(own);
    await expect(
      bounded(() => Promise.resolve(new Uint8Array(limits.streamBytes + 1))),
    ).rejects.toMatchObject({
      problem: 'large',
    });
    const allowed = await bounded(() => Promise.resolve(new Uint8Array(1000)));
    expect(allowed).toBeInstanceOf(own);
    expect(new Uint8Array(limits.streamBytes + 1)).toHaveLength(limits.streamBytes + 1);
  });
});
