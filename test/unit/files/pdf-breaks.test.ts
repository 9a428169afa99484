import { describe, expect, it } from 'vitest';
import type { Line } from '../../../lib/files/pdf/lines';
import { breaksBefore } from '../../../lib/files/pdf/breaks';
import { continued, openTable } from '../../../lib/files/pdf/next-page';
import { findRegions } from '../../../lib/files/pdf/gutters';
import { rowsOf, textOfPiece } from '../../../lib/files/pdf/rows';
import type { Glyphs } from '../../../lib/files/pdf/load';
import { plainRun } from '../../../lib/files/paragraph';

const line = (text: string, end: number, y: number, more: Partial<Line> = {}): Line => ({
  page: 0,
  x: 72,
  end,
  y,
  size: 10,
  runs: [plainRun(text)],
  text,
  firstWord: 12,
  right: null,
  cell: null,
  ...more,
});

const glyph = (text: string, x: number, y: number, size = 10): Glyphs => ({
  text,
  x,
  y,
  width: text.length * 0.5 * size,
  size,
  bold: false,
  italic: false,
  href: null,
  turn: 0,
});

describe('where a paragraph begins', () => {
  const full = line('… met 1.250.000 van de schippers die daar wachten.', 520, 100);
  it.each<[string, Line, Line, Line[], boolean]>([
    ['a mark that found no room', full, line('[3] In de regel vaart de pont.', 300, 88), [], false],
    [
      'a question behind a full line',
      full,
      line('Vraag 3: Wat kost het herstel van de deuren naar schatting, en wie betaalt dat?', 510, 88),
      [],
      true,
    ],
    [
      'an answer behind a full line',
      full,
      line('Antwoord: dat is nog niet te zeggen, want de deuren worden nog bekeken.', 500, 88),
      [],
      true,
    ],
    [
      'a question behind a point',
      full,
      line('Vraag 3. Wat kost het herstel van de deuren naar schatting, en wie betaalt?', 510, 88),
      [],
      true,
    ],
    [
      'a question that the sentence names',
      line('… en dat geldt ook voor', 520, 100),
      line('vraag 3: daarop kom ik later terug, als de deuren zijn bekeken.', 500, 88),
      [],
      false,
    ],
    ['a mark alone', full, line('[3]', 84, 88), [], false],
    ['a mark with one bracket', full, line('3) In de regel vaart de pont.', 300, 88), [], false],
    [
      'a mark below the words of a numbered line',
      line('8. Waarom vaart de pont op die dagen niet van beide kanten?', 520, 100),
      line('[10] Wie beslist daarover?', 300, 88, { x: 90 }),
      [],
      false,
    ],
    [
      'a mark below the words of an item with a letter',
      line('b) Klopt het dat de pont dan van beide kanten niet vaart?', 520, 100),
      line('(2) Wie beslist daarover?', 300, 88, { x: 98 }),
      [line('c) Waarom?', 130, 76)],
      false,
    ],
    [
      'an item below the words of a numbered line, with the next one below it',
      line('8. Waarom vaart de pont op die dagen niet van beide kanten?', 520, 100),
      line('1) De dagen', 200, 88, { x: 90 }),
      [line('2) De kanten', 200, 76, { x: 90 })],
      true,
    ],
    [
      'an item below a numbered line with room',
      line('8. Waarom vaart de pont niet?', 260, 100),
      line('1) De dagen', 200, 88, { x: 90 }),
      [],
      true,
    ],
    [
      'an item far to the right of a numbered line',
      line('8. Waarom vaart de pont op die dagen niet van beide kanten?', 520, 100),
      line('1) De dagen', 420, 88, { x: 300 }),
      [],
      true,
    ],
    ['an item behind a line with room', line('Dat klopt.', 120, 100), line('3) Het veer', 130, 88), [], true],
    ['an item behind a colon', line('… die daar wachten:', 520, 100), line('1) Het veer', 130, 88), [], true],
    [
      'an item that a list goes on with',
      full,
      line('1) Het veer vaart niet.', 200, 88),
      [line('2) De sluis is dicht.', 190, 76)],
      true,
    ],
    ['a number alone', full, line('3', 77, 88), [], true],
    ['a number in the sentence', line('… de sluizen en ook artikel', 520, 100), line('3', 77, 88), [], false],
    [
      'a title on top of a page',
      full,
      line('Overige onderwerpen', 159, 760, { page: 1 }),
      [line('Vraag 1', 106, 740, { page: 1 })],
      true,
    ],
    [
      'the rest of a paragraph on top of a page',
      full,
      line('Daarbij geldt dat de pont ook vaart.', 230, 760, { page: 1 }),
      [line('Vraag 1', 106, 740, { page: 1 })],
      false,
    ],
  ])('%s', (_, before, each, below, begins) => {
    expect(breaksBefore({ first: null, before, line: each, below }, 523, 12)).toBe(begins);
  });

  it('behind a raised sign too', () => {
    const before = line('… aan de kade van Proefdorp.²', 520, 100);
    expect(
      breaksBefore({ first: null, before, line: line('5. Kent u het?', 200, 88), below: [] }, 523, 12),
    ).toBe(true);
  });
});

describe('tables', () => {
  const row = (y: number, ...cells: [number, string][]) => cells.map(([x, text]) => glyph(text, x, y));
  const table = (from: number, count: number) =>
    Array.from({ length: count }, (_, i) =>
      row(from - 12 * i, [78, `${i + 1}.`], [228, 'Kent u de sluis?'], [379, 'Ja, die ken ik.']),
    ).flat();

  it('end at a line that begins left of them', () => {
    const rows = rowsOf([...table(700, 4), glyph('Overige onderwerpen', 72, 652), ...table(640, 3)]);
    expect(findRegions(rows).map(({ from, to }) => [from, to])).toEqual([
      [0, 4],
      [5, 8],
    ]);
  });

  it('go on over the end of a page, in another column than the first too', () => {
    const page = { width: 595, height: 842, glyphs: [], pictured: 0 };
    const rows = rowsOf([...table(150, 6), glyph('Pagina 1', 72, 38)]);
    const [region] = findRegions(rows);
    const open = region && openTable(page, rows, region, null);
    if (!open) throw new Error('no table');
    const next = rowsOf([
      glyph('Ministerie', 72, 797),
      glyph('en het veer ook.', 379, 760),
      ...row(740, [78, '7.'], [228, 'Waarom?'], [379, 'Daarom.']),
      glyph('Overige onderwerpen', 72, 720),
    ]);
    expect(continued(page, next, open)).toEqual({ from: 1, to: 3 });
    expect(continued(page, rowsOf([glyph('Tekst zonder tabel', 72, 760)]), open)).toBeNull();
  });
});

it('a space that lies below a raised sign stands behind it', () => {
  const space = { ...glyph(' ', 75.1, 80), width: 6.5 };
  const [row] = rowsOf([
    { ...glyph('¹', 72, 80), width: 3 },
    space,
    { ...glyph('⁰', 75.2, 80), width: 4 },
    glyph('De', 81.6, 80),
  ]);
  expect(row?.pieces.map(textOfPiece)).toEqual(['¹⁰ De']);
});

it('a raised number stands with the letter before it, whatever is as high in another column', () => {
  const rows = rowsOf([
    { ...glyph('juni', 242, 392), width: 20 },
    glyph('1', 262, 396, 5.8),
    glyph('omdat', 415, 397),
  ]);
  expect(rows.map(({ pieces }) => pieces.map(textOfPiece))).toEqual([['omdat'], ['juni1']]);
});
