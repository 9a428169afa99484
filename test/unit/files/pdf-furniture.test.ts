import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../lib/files/pdf';
import { linesAt, printPdf, widthOf, type Printed, type PrintedPage } from '../../files/print-pdf';
import { rawText } from '../../files/raw-text';

const read = async (...pages: PrintedPage[]) => rawText(await readPdf(printPdf(pages)));
/** Twelve lines of an answer, none like another. */
const prose = (page: number, y = 740, x = 72): Printed[] =>
  linesAt(
    x,
    y,
    Array.from(
      { length: 12 },
      (_, i) =>
        `Op dag ${'abcdefghijkl'.charAt(i)}${'xyzuvw'.charAt(page)} voer de schipper heen en weer tussen beide oevers, zonder enige storing te melden.`,
    ),
  );
const at = (text: string, x: number, y: number, look: Partial<Printed> = {}): Printed => ({
  text,
  x,
  y,
  ...look,
});
const pages = (count: number, own: (page: number) => Printed[]): PrintedPage[] =>
  Array.from({ length: count }, (_, page) => ({ pieces: [...own(page), ...prose(page)] }));
const count = (texts: readonly string[], wanted: string) =>
  texts.filter((text) => text.split(/(?<=[.?])\s/).includes(wanted)).length;

describe('text at the edge of pages stays text', () => {
  it.each([
    ['Ja.', 3],
    ['Nee.', 4],
    ['Zie het antwoord op vraag 3.', 3],
    ['Zie mijn antwoord op vraag 12.', 5],
  ])('%s, on top of all pages but the first of %i', async (answer, n) => {
    const { text, aside } = await read(
      ...pages(n, (page) => [at(page === 0 ? 'Antwoorden op vragen over de pont.' : answer, 72, 760)]),
    );
    expect(count(text, answer)).toBe(n - 1);
    expect(aside).toEqual([]);
  });

  it('an answer that recurs at the foot', async () => {
    const { text } = await read(
      ...pages(3, (page) => [at(page === 1 ? 'De vaart ligt nog stil.' : 'Dat is mij niet bekend.', 72, 60)]),
    );
    expect(count(text, 'Dat is mij niet bekend.')).toBe(2);
  });

  it('figures of a table that have the same number of digits on each page', async () => {
    const { text } = await read(
      ...Array.from({ length: 3 }, (_, page) => ({
        pieces: Array.from({ length: 30 }, (_, row) => row).flatMap((row) => {
          const y = 800 - 25 * row;
          return [72, 200, 320].map((x, i) => at(String(100 + 90 * page + 3 * row + i), x, y));
        }),
      })),
    );
    expect(text).toHaveLength(270);
  });
});

describe('heads and feet are set beside, once', () => {
  it.each<[string, (page: number) => Printed[], string[]]>([
    ['pages of pages', (page) => [at(`Pagina ${page + 1} van 3`, 450, 40)], ['Pagina 1 van 3']],
    ['a bare number in the middle', (page) => [at(String(page + 1), 295, 40)], ['1']],
    ['a bare number with dashes', (page) => [at(`- ${page + 1} -`, 290, 40)], ['- 1 -']],
    ['a number that begins elsewhere', (page) => [at(String(page + 57), 500, 800, { size: 8 })], ['57']],
    [
      'a small running title',
      () => [at('Ministerie van Waterwerken', 72, 810, { size: 7 })],
      ['Ministerie van Waterwerken'],
    ],
    [
      'one with the number of the page',
      (page) => [at(`Antwoorden over de pont, blad ${page + 1}`, 300, 810, { size: 8 })],
      ['Antwoorden over de pont, blad 1'],
    ],
    [
      'in the letters of the text, on all pages',
      () => [at('Ministerie van Waterwerken', 72, 800), at('Uw kenmerk 2098Z04321', 72, 788)],
      ['Ministerie van Waterwerken', 'Uw kenmerk 2098Z04321'],
    ],
    [
      'to the left and to the right in turn',
      (page) => [at('Vaarwegen 2098', page % 2 ? 72 : 523 - widthOf('Vaarwegen 2098', 8), 810, { size: 8 })],
      ['Vaarwegen 2098'],
    ],
  ])('%s', async (_, own, expected) => {
    const { text, aside } = await read(...pages(3, own));
    expect(aside).toEqual(expected);
    expect(text.join(' ')).not.toContain(expected[0]);
    expect(text.join(' ')).toContain('dag ax');
  });

  it('the foot of the only page, which is no part of its last note', async () => {
    const { notes, aside, text } = await read({
      pieces: [
        at('Kent u dit bericht?', 100, 700),
        at('1', 100 + widthOf('Kent u dit bericht?'), 704, { size: 6 }),
        ...prose(0, 680, 100),
        at('1', 100, 152, { size: 5 }),
        at('De Voorbeeldkrant, 28 mei 2098', 108, 150, { size: 7 }),
        at('ah-tk-20972098-1999', 40, 40, { size: 7 }),
        at('ISSN 0921 - 7398', 40, 31, { size: 7 }),
        at('’s-Gravenhage 2098', 40, 22, { size: 7 }),
        at('Tweede Kamer, vergaderjaar 2097–2098, Aanhangsel', 130, 22, { size: 7 }),
        at('1', 530, 22, { size: 7 }),
      ],
    });
    expect(notes).toEqual(['1: De Voorbeeldkrant, 28 mei 2098']);
    expect(aside).toHaveLength(5);
    expect(text.join(' ')).not.toContain('Aanhangsel');
  });
});

describe('a bare number at the edge', () => {
  const asked = 'Kent u het bericht over de pont in Voorbeeldstad en in Proefdorp?';
  it.each<[string, PrintedPage[], boolean]>([
    [
      'above the first question',
      [{ pieces: [at('1', 72, 790), ...linesAt(72, 778, [asked]), ...prose(0)] }],
      true,
    ],
    [
      'bold, above a blank line',
      [{ pieces: [at('1', 72, 790, { bold: true }), ...linesAt(72, 766, [asked]), ...prose(0)] }],
      true,
    ],
    [
      'of the next question, at the foot behind a blank line',
      [
        { pieces: [...prose(0), at('1', 72, 500), at('Ja.', 72, 124), at('2', 72, 100)] },
        { pieces: [...linesAt(72, 790, [asked]), ...prose(1), at('3', 72, 400)] },
      ],
      true,
    ],
    ['in the middle below the text', [{ pieces: [...prose(0), at('1', 295, 40)] }], false],
    ['small, at the text’s left', [{ pieces: [...prose(0), at('1', 72, 40, { size: 7 })] }], false],
    ['far below the text', [{ pieces: [...prose(0), at('1', 72, 30)] }], false],
  ])('%s', async (_, its, isQuestion) => {
    const { text, aside } = await read(...its);
    expect(aside.filter((each) => /^\d$/.test(each))).toHaveLength(isQuestion ? 0 : 1);
    expect(text.some((each) => /^\d\b/.test(each))).toBe(isQuestion);
  });
});

describe('a figure alone on top of a page', () => {
  const numbered = (page: number, pieces: Printed[]): PrintedPage => ({
    pieces: [...pieces, ...prose(page), at(String(page + 1), 295, 40)],
  });
  it.each<[string, PrintedPage[]]>([
    [
      'the last row of a table',
      [
        { pieces: prose(0) },
        { pieces: [at('Schipper', 78, 770), at('530', 228, 770), at('1726', 378, 770), ...prose(1)] },
      ],
    ],
    [
      'a sum of small figures',
      [{ pieces: prose(0) }, { pieces: [at('530', 228, 770), at('26', 378, 770), ...prose(1)] }],
    ],
    [
      'one whose pages have their numbers at the foot',
      [numbered(0, []), numbered(1, [at('Schipper', 78, 770), at('530', 228, 770)]), numbered(2, [])],
    ],
  ])('%s', async (_, pages) => {
    const { text, aside } = await read(...pages);
    expect(aside.join()).not.toContain('530');
    expect(text.join()).toContain('530');
  });
});
