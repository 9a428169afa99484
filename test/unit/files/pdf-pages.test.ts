import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../lib/files/pdf';
import { linesAt, printPdf, type Printed, type PrintedPage } from '../../files/print-pdf';
import { rawText } from '../../files/raw-text';

const read = async (...pages: PrintedPage[]) => rawText(await readPdf(printPdf(pages)));
const answer = [
  'Vraag 1',
  'Kent u het bericht over de pont?',
  'Antwoord 1',
  'Ja, dat bericht ken ik.',
  'Vraag 2',
  'Vaart zij weer?',
];
const level = linesAt(72, 780, answer).map((line, i) => ({ ...line, y: 780 - 20 * i }));
/** The same lines, each turned by so many degrees about the page's lower left corner, and moved into the page. */
const turned = (turn: 90 | 180 | 270): Printed[] =>
  level.map(({ x, y, ...line }) => {
    const [across, up] = { 90: [842 - y, x], 180: [595 - x, 842 - y], 270: [y - 240, 595 - x] }[turn];
    return { ...line, x: across as number, y: up as number, turn };
  });

describe('pages that are turned', () => {
  it.each<[string, PrintedPage]>([
    ['not at all', { pieces: level }],
    ['by 90 degrees, as the page says', { pieces: turned(90), rotate: 90 }],
    ['by 180 degrees, as the page says', { pieces: turned(180), rotate: 180 }],
    ['by 270 degrees, as the page says', { pieces: turned(270), rotate: 270 }],
    ['by 450 degrees', { pieces: turned(90), rotate: 450 }],
    ['backwards', { pieces: turned(270), rotate: -90 }],
    ['upright, of which the page says nothing', { pieces: turned(90) }],
    ['on its head, of which the page says nothing', { pieces: turned(180) }],
  ])('%s', async (_, page) => {
    const { text, aside } = await read(page);
    expect(text).toEqual(answer);
    expect(aside).toEqual([]);
  });

  it.each<[string, Printed[], string]>([
    ['upright in the left margin', [{ text: 'CONCEPT', x: 30, y: 300, turn: 90 }], 'CONCEPT'],
    [
      'upright in the right margin',
      [{ text: 'NIET VERSPREIDEN', x: 570, y: 500, turn: 270 }],
      'NIET VERSPREIDEN',
    ],
    ['across the page', [{ text: 'VERTROUWELIJK', x: 150, y: 300, turn: 45, size: 40 }], 'VERTROUWELIJK'],
  ])('text %s stands beside the text', async (_, pieces, expected) => {
    const { text, aside } = await read({ pieces: [...pieces, ...level] });
    expect(text).toEqual(answer);
    expect(aside).toEqual([expected]);
  });

  it('lines that were scanned a little askew are lines', async () => {
    const { text } = await read({ pieces: level.map((line) => ({ ...line, turn: 1 })) });
    expect(text).toEqual(answer);
  });

  it('a landscape page keeps its short lines apart', async () => {
    const prose =
      'De schipper voer die dag heen en weer tussen beide oevers, zonder storing te melden aan de vervoerder.';
    const sheet = ['Eerste regel van het liggende vel.', 'Tweede regel van het liggende vel.'];
    const { text } = await read(
      {
        pieces: linesAt(
          72,
          780,
          Array.from({ length: 9 }, () => prose),
        ),
      },
      { pieces: linesAt(72, 500, sheet), width: 842, height: 595 },
    );
    expect(text.slice(-2)).toEqual(sheet);
  });
});

describe('what is printed twice is read once', () => {
  it.each([
    [0.3, 0],
    [0, 0],
    [0.5, 0.5],
    [1, -1],
  ])('%d to the right and %d up', async (right, up) => {
    const twice = level.flatMap((line) => [line, { ...line, x: line.x + right, y: line.y + up }]);
    expect((await read({ pieces: twice })).text).toEqual(answer);
  });

  it('the same words in another place are not', async () => {
    const { text } = await read({
      pieces: linesAt(72, 780, ['Ja.', 'Ja.', 'Ja.', 'Dat is mij bekend, en dat blijft zo.']),
    });
    expect(text.filter((each) => each === 'Ja.')).toHaveLength(3);
  });
});

describe('pages without letters', () => {
  const long = linesAt(
    72,
    780,
    Array.from({ length: 8 }, (_, i) => `Op dag ${i} voer de schipper heen en weer tussen de oevers.`),
  );
  const empty: PrintedPage = { pieces: [] };

  it('a letter with sixty scanned pages behind it is read', async () => {
    const { text } = await read(
      { pieces: [...level, ...long.map((line) => ({ ...line, y: line.y - 300 }))] },
      ...Array.from({ length: 60 }, () => empty),
    );
    expect(text.slice(0, 6)).toEqual(answer);
  });

  it('nothing but scanned pages, with a stamp on the first, is not', async () => {
    const stamped = printPdf([
      { pieces: [{ text: 'Ingekomen 3 maart 2098', x: 400, y: 800 }] },
      empty,
      empty,
    ]);
    await expect(readPdf(stamped)).rejects.toMatchObject({ problem: 'scanned' });
  });
});

describe('annotations', () => {
  it.each([
    ['a remark without a place', '<< /Type /Annot /Subtype /Popup /Open false >>'],
    ['a mark without a place', '<< /Type /Annot /Subtype /Highlight /Contents (mooi) >>'],
    [
      'a place that is none',
      '<< /Type /Annot /Subtype /Link /Rect [1 2] /A << /S /URI /URI (https://krant.example) >> >>',
    ],
    ['no annotation at all', 'null'],
  ])('%s', async (_, annotation) => {
    expect((await read({ pieces: level, annotations: [annotation] })).text).toEqual(answer);
  });

  it.each([
    ['level', { pieces: level }, '[70 755 300 775]'],
    ['turned', { pieces: turned(90), rotate: 90 }, '[67 70 87 300]'],
  ] as const)('a link of a page that is %s', async (_, page, rect) => {
    const link = `<< /Type /Annot /Subtype /Link /Rect ${rect} /A << /S /URI /URI (https://krant.example/pont) >> >>`;
    const { paragraphs } = await readPdf(
      printPdf([{ ...page, pieces: [...page.pieces], annotations: [link] }]),
    );
    expect(paragraphs[1]?.runs.map(({ href }) => href)).toEqual(['https://krant.example/pont']);
  });
});
