import { describe, expect, it } from 'vitest';
import { readFile } from '../../../lib/files';
import { readPdf } from '../../../lib/files/pdf';
import { linesAt, pixels, printPdf, type PrintedPage } from '../../files/print-pdf';

const letter: PrintedPage = {
  pieces: linesAt(72, 780, [
    'Vraag 1',
    'Kent u het bericht over de pont in Voorbeeldstad, die al weken niet vaart?',
    'Antwoord 1',
    'Ja, dat bericht ken ik.',
  ]).map((line, i) => ({ ...line, y: 700 - 20 * i })),
};
const xObjects = { Im: pixels() };
/** A picture of this size, from this corner on. */
const picture = (width: number, height: number, x = 0, y = 0, name = 'Im') =>
  `q ${width} 0 0 ${height} ${x} ${y} cm /${name} Do Q\n`;
const scan: PrintedPage = { pieces: [], xObjects, drawing: picture(595, 842) };
const form = (stream: string, dictionary = '') =>
  ({
    ...xObjects,
    Fm: [`/Subtype /Form /BBox [0 0 595 842] ${dictionary}`, stream],
  }) as NonNullable<PrintedPage['xObjects']>;
const tiles = Array.from({ length: 24 }, (_, i) => picture(149, 141, 149 * (i % 4), 141 * Math.floor(i / 4)));
const grey = 'BI /W 4 /H 4 /BPC 8 /CS /G ID 0123456789abcdef EI';
const outlines = Array.from({ length: 1200 }, (_, i) => {
  const [x, y] = [72 + 11 * (i % 40), 760 - 22 * Math.floor(i / 40)];
  return `${x} ${y} m ${x + 3} ${y + 8} ${x + 6} ${y + 8} ${x + 6} ${y} c ${x + 4} ${y - 2} ${x + 2} ${y - 2} ${x} ${y} c f\n`;
});
const prose = (count: number) =>
  linesAt(
    72,
    600,
    Array.from({ length: count }, (_, i) => `Op dag ${i} voer de schipper heen en weer tussen de oevers.`),
  );
const hidden = (text: string, y: number) => `BT 3 Tr /R 10 Tf 1 0 0 1 72 ${y} Tm (${text}) Tj ET\n`;

/** Which pages of the letter and these behind it are said to be pictures. */
const picturesOf = async (...pages: PrintedPage[]) =>
  (await readPdf(printPdf([letter, ...pages]))).pictures?.pages;

describe('a page is a picture', () => {
  it.each<[string, Omit<PrintedPage, 'pieces'> & Partial<PrintedPage>]>([
    ['scanned', scan],
    ['scanned, on a page that is turned', { ...scan, rotate: 90 }],
    [
      'scanned upright on a landscape page',
      { xObjects, width: 842, height: 595, drawing: 'q 0 595 -842 0 842 0 cm /Im Do Q' },
    ],
    ['scanned askew', { xObjects, drawing: 'q 594 10 -10 841 0 0 cm /Im Do Q' }],
    ['upside down, as some scanners save it', { xObjects, drawing: 'q 595 0 0 -842 0 842 cm /Im Do Q' }],
    [
      'in pixels of the scanner',
      { xObjects, drawing: 'q 0.24 0 0 0.24 0 0 cm q 2480 0 0 3508 0 0 cm /Im Do Q Q' },
    ],
    ['in coordinates that nobody puts back', { xObjects, drawing: '595 0 0 842 0 0 cm /Im Do' }],
    ['hanging over the edges', { xObjects, drawing: picture(700, 950, -50, -50) }],
    [
      'with marked content around it',
      { xObjects, drawing: '/Figure BMC q 595 0 0 842 0 0 cm /Span BMC /Im Do EMC Q EMC' },
    ],
    ['within a clipping path', { xObjects, drawing: 'q 0 0 595 842 re W n 595 0 0 842 0 0 cm /Im Do Q' }],
    ['after a path that bounds it', { xObjects, drawing: 'q 595 0 0 842 0 0 cm 0 0 1 1 re W n /Im Do Q' }],
    ['in tiles', { xObjects, drawing: tiles.join('') }],
    [
      'in strips',
      { xObjects, drawing: Array.from({ length: 84 }, (_, i) => picture(595, 10, 0, 10 * i)).join('') },
    ],
    ['in a form', { xObjects: form(picture(595, 842)), drawing: 'q /Fm Do Q' }],
    [
      'in a form of other measures',
      { xObjects: form('/Im Do', '/Matrix [595 0 0 842 0 0]'), drawing: '/Fm Do' },
    ],
    [
      'in a form in a form',
      {
        xObjects: { ...form('q /Fn Do Q'), Fn: ['/Subtype /Form /BBox [0 0 595 842]', picture(595, 842)] },
        drawing: '/Fm Do',
      },
    ],
    ['written into the page itself', { drawing: `q 595 0 0 842 0 0 cm ${grey} Q` }],
    [
      'a mask, as faxes are',
      {
        xObjects: {
          Im: ['/Subtype /Image /Width 16 /Height 4 /ImageMask true /BitsPerComponent 1', '01234567'],
        },
        drawing: picture(595, 842),
      },
    ],
    ['that is shown half the page high', { xObjects, drawing: picture(450, 400, 72, 200) }],
    ['with a stamp on it', { ...scan, pieces: [{ text: 'Ingekomen 3 maart 2098', x: 300, y: 500 }] }],
    [
      'below a printed line of the clerk',
      {
        ...scan,
        pieces: [
          { text: 'Tweede Kamer, bijlage bij de brief van 3 maart 2098, kenmerk 12345', x: 72, y: 815 },
        ],
      },
    ],
    ['whose letters are outlines', { drawing: outlines.join('') }],
    ['whose letters are one outline', { drawing: `${outlines.join('').replaceAll(' f\n', '\n')} f` }],
  ])('%s', async (_, page) => {
    expect(await picturesOf({ pieces: [], ...page })).toEqual([2]);
  });
});

describe('a page is none', () => {
  it.each<[string, PrintedPage]>([
    ['blank', { pieces: [] }],
    ['with a number alone', { pieces: [{ text: '2', x: 300, y: 40 }] }],
    [
      'with a logo at its head',
      { pieces: [{ text: 'Bijlage', x: 72, y: 600 }], xObjects, drawing: picture(60, 125, 300, 717) },
    ],
    ['with a band of colour at its head', { pieces: [], xObjects, drawing: picture(595, 90, 0, 752) }],
    [
      'with a signature',
      { pieces: [{ text: 'De minister', x: 72, y: 600 }], xObjects, drawing: picture(150, 60, 72, 520) },
    ],
    ['with a logo that is outlines', { pieces: [], drawing: outlines.slice(0, 5).join('') }],
    ['with text on a picture of paper', { pieces: prose(10), xObjects, drawing: picture(595, 842) }],
    ['with little text on a picture of paper', { pieces: prose(2), xObjects, drawing: picture(595, 842) }],
    [
      'scanned, with its text behind the picture',
      {
        pieces: [],
        xObjects,
        drawing:
          picture(595, 842) + hidden('Op die dag voer de schipper heen en weer tussen beide oevers.', 500),
      },
    ],
    [
      'with one pixel of colour all over it',
      { pieces: [], xObjects: { Im: pixels(1, 1) }, drawing: picture(595, 842) },
    ],
    ['filled with colour', { pieces: [], drawing: 'q 0.9 g 595 0 0 842 0 0 cm 0 0 1 1 re f Q' }],
    [
      'of lines to write on',
      {
        pieces: [],
        drawing: Array.from({ length: 40 }, (_, i) => `72 ${20 * i} m 520 ${20 * i} l S\n`).join(''),
      },
    ],
    [
      'of boxes to fill in',
      {
        pieces: [],
        drawing: Array.from(
          { length: 200 },
          (_, i) => `${25 * (i % 20)} ${70 * Math.floor(i / 20)} 20 20 re S\n`,
        ).join(''),
      },
    ],
    [
      'with a picture beside it, which nobody sees',
      { pieces: [], xObjects, drawing: picture(595, 842, 600, 0) },
    ],
    [
      'with measures in which nothing is drawn',
      { pieces: [], drawing: 'q 595 0 0 842 0 0 cm q 0.001 0 0 0.001 0 0 cm Q Q' },
    ],
  ])('%s', async (_, page) => {
    expect(await picturesOf(page)).toEqual([]);
  });
});

describe('what is said of a file with pictures of pages', () => {
  it('which ones, wherever they stand', async () => {
    const text = await readFile(
      printPdf([letter, scan, { pieces: prose(10) }, ...Array.from({ length: 60 }, () => scan)]),
    );
    expect(text.picturePages).toEqual([2, ...Array.from({ length: 60 }, (_, i) => i + 4)]);
  });

  it('nothing where there is none', async () => {
    expect(await readFile(printPdf([letter, { pieces: [] }]))).not.toHaveProperty('picturePages');
  });

  it('pages of which not all that is drawn is looked at', async () => {
    const drawing = Array.from({ length: 5 }, () => outlines.join('')).join('');
    const maps = Array.from({ length: 11 }, () => ({ pieces: [], drawing }));
    const pages = await picturesOf({ pieces: prose(10) }, ...maps, { pieces: [] }, scan);
    expect(pages).toEqual([...maps.map((_, i) => i + 3), 15]);
  });

  it.each([
    ['its questions may be scanned', [scan, scan], 'scanned'],
    ['it is another document with a photo', [{ pieces: prose(10) }, { pieces: prose(10) }, scan], 'other'],
  ] as const)('where no questions are read: %s', async (_, pages, problem) => {
    const cover: PrintedPage = {
      pieces: linesAt(72, 600, [
        'Geachte voorzitter,',
        'Hierbij zend ik u de bijlage over de pont, die vorige week is vastgesteld.',
        'Ik hoop u daarmee voldoende te hebben geïnformeerd over de stand van zaken.',
        'De pont vaart van maandag tot en met zaterdag tussen beide oevers, ook des avonds.',
      ]),
    };
    await expect(readFile(printPdf([cover, ...pages]))).rejects.toMatchObject({ problem });
  });
});
