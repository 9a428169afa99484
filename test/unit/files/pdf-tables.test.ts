import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../lib/files/pdf';
import { linesAt, printPdf, type Printed, type PrintedPage } from '../../files/print-pdf';
import { rawText } from '../../files/raw-text';

const read = async (...pages: PrintedPage[]) => rawText(await readPdf(printPdf(pages)));
const at = (text: string, x: number, y: number, look: Partial<Printed> = {}): Printed => ({
  text,
  x,
  y,
  ...look,
});
/** Rows of cells, each cell with its lines, the rows below each other. */
function table(columns: number[], rows: string[][][], y: number, look: Partial<Printed> = {}): Printed[] {
  let top = y;
  return rows.flatMap((cells) => {
    const own = cells.flatMap((lines, i) => linesAt(columns[i] ?? 0, top, lines, look));
    top -= 1.2 * (look.size ?? 10) * Math.max(...cells.map(({ length }) => length));
    return own;
  });
}
const opening = linesAt(72, 780, [
  'Antwoorden op de vragen van het lid Proefman (ABC) aan de minister van Waterwerken over de veerpont',
  'in Voorbeeldstad (ingezonden 3 maart 2098).',
]);

const asked = [
  [['Bent u bekend met het bericht', 'dat de pont niet meer vaart?'], ['Ja.']],
  [
    ['Hoe beoordeelt u de gevolgen?'],
    ['Ik vind het vervelend dat men nu', 'een omweg van elf kilometer', 'moet maken.'],
  ],
  [
    ['Hoeveel reizigers maakten in', '2097 gebruik van deze pont?'],
    ['In 2097 zijn 48.200 overtochten', 'gemaakt.'],
  ],
];
const cells = [
  '0,0 Vraag',
  '0,1 Antwoord',
  '1,0 Bent u bekend met het bericht dat de pont niet meer vaart?',
  '1,1 Ja.',
  '2,0 Hoe beoordeelt u de gevolgen?',
  '2,1 Ik vind het vervelend dat men nu een omweg van elf kilometer moet maken.',
  '3,0 Hoeveel reizigers maakten in 2097 gebruik van deze pont?',
  '3,1 In 2097 zijn 48.200 overtochten gemaakt.',
];
const numbered = asked.map((row, i) => [[String(i + 1)], ...row]);
const withNumbers = (label: (n: number) => string) => [
  '0,0 Nr.',
  ...cells.flatMap((cell) => {
    const [, row, column, text] = /^(\d+),(\d+) (.*)$/.exec(cell) ?? [];
    const own = `${row},${Number(column) + 1} ${text}`;
    return column === '0' && row !== '0' ? [`${row},0 ${label(Number(row))}`, own] : [own];
  }),
];

describe('questions beside their answers', () => {
  it.each<[string, Printed[], string[]]>([
    ['below their heads', table([72, 250], [[['Vraag'], ['Antwoord']], ...asked], 740), cells],
    [
      'with a column of numbers',
      table([72, 110, 290], [[['Nr.'], ['Vraag'], ['Antwoord']], ...numbered], 740),
      withNumbers(String),
    ],
    [
      'in small letters',
      table([72, 110, 290], [[['Nr.'], ['Vraag'], ['Antwoord']], ...numbered], 740, { size: 8 }),
      withNumbers(String),
    ],
    [
      'with words for numbers',
      table(
        [72, 130, 310],
        [[['Nr.'], ['Vraag'], ['Antwoord']], ...numbered.map(([n, ...row]) => [[`Vraag ${n}`], ...row])],
        740,
      ),
      withNumbers((n) => `Vraag ${n}`),
    ],
  ])('%s', async (_, pieces, expected) => {
    const { text, aside } = await read({ pieces: [...opening, ...pieces] });
    expect(text.slice(1)).toEqual(expected);
    expect(aside).toEqual([]);
  });

  it('a row goes on over the page', async () => {
    const { text } = await read(
      {
        pieces: [
          ...opening,
          ...table([72, 110, 290], [[['Nr.'], ['Vraag'], ['Antwoord']], ...numbered], 740),
        ],
      },
      {
        pieces: table(
          [72, 110, 290],
          [
            [['4'], ['Wie betaalt dat alles?'], ['Het Rijk.']],
            [['5'], ['Wanneer vaart zij weer?'], ['In juni.']],
            [['6'], ['Waarom zo laat?'], ['Door het weer.']],
          ],
          790,
        ),
      },
    );
    expect(text.slice(-3)).toEqual(['6,0 6', '6,1 Waarom zo laat?', '6,2 Door het weer.']);
  });
});

const ferries = [
  [['Pont'], ['Plaats'], ['Vervoerder'], ['Opmerking']],
  [['Eerste'], ['Voorbeeldstad'], ['Noord'], ['ligt stil']],
  [['Tweede'], ['Proefdorp'], ['Zuid'], ['vaart weer']],
  [['Derde'], ['Oefenhaven'], ['West'], ['wordt vervangen']],
  [['Vierde'], ['Testoord'], ['Oost'], ['alleen zomers']],
];
const figures = [
  [['Soort'], ['2095'], ['2096'], ['2097']],
  [['Motor'], ['2'], ['3'], ['6']],
  [['Schipper'], ['10'], ['14'], ['34']],
  [['Totaal'], ['12'], ['17'], ['40']],
];
const flat = (rows: string[][][]) =>
  rows.flatMap((row, r) => row.map((lines, c) => `${r},${c} ${lines.join(' ')}`));

describe('other tables', () => {
  it.each<[string, string[][][], number, number]>([
    ['an annex in small letters', ferries, 700, 7],
    ['an annex in the text’s letters', ferries, 700, 10],
    ['figures in small letters at the foot', figures, 160, 7],
    ['figures in the midst', figures, 500, 9],
  ])('%s: every cell, no note', async (_, rows, y, size) => {
    const { text, notes, aside } = await read({
      pieces: [...opening, ...table([72, 180, 290, 400], rows, y, { size })],
    });
    expect(text.slice(1)).toEqual(flat(rows));
    expect([notes, aside]).toEqual([[], []]);
  });

  it('what follows a table is none of it', async () => {
    const { text } = await read({
      pieces: [
        ...opening,
        ...table([72, 180, 290, 400], figures, 740),
        ...linesAt(72, 692, ['Vraag 2', 'Vaart zij weer?'], { bold: true }),
        ...linesAt(72, 660, ['Ja.']),
      ],
    });
    expect(text.slice(1)).toEqual([...flat(figures), 'Vraag 2', 'Vaart zij weer?', 'Ja.']);
  });

  const long = 'Er zijn wachttijden bij de korting.';
  const short = 'Dat kost 340 euro per reis.';
  it.each([
    ['-', [long, short]],
    ['·', [short, long]],
    ['–', [long, long]],
    ['o', [long]],
  ])('nor is a list in which no item comes to its last column: %s %s', async (sign, items) => {
    const rows = [
      [['Soort'], ['2091']],
      [['Motor'], ['8036']],
      [['Schipper'], ['108']],
    ];
    const { text } = await read({
      pieces: [
        ...opening,
        ...table([72, 300], rows, 740),
        ...items.flatMap((item, i) => [at(sign, 90, 704 - 12 * i), at(item, 108, 704 - 12 * i)]),
      ],
    });
    expect(text.slice(1)).toEqual([...flat(rows), ...items.map((item) => `${sign} ${item}`)]);
  });

  it.each<[string, string[][]]>([
    ['a question of two lines', [['8.'], ['Klopt het dat er nog 1.250.000', 'reizigers zijn?'], ['Ja.']]],
    [
      'an answer of two lines',
      [['8'], ['Vaart zij weer?'], ['Dat is nog niet bekend, want', 'er wordt nog getest.']],
    ],
    [
      'both of two lines',
      [
        ['8.'],
        ['Klopt het dat er nog 1.250.000', 'reizigers zijn?'],
        ['Dat is nog niet bekend, want', 'er wordt nog getest.'],
      ],
    ],
  ])('a table may have but one row: %s', async (_, row) => {
    const { text } = await read({ pieces: [...opening, ...table([72, 110, 290], [row], 700)] });
    expect(text.slice(1)).toEqual(flat([row]));
  });

  it('labels of a list, and a letter’s head, are no columns', async () => {
    const list = ['de kosten van het vervoer;', 'de dagen waarop zij vaart;', 'de namen van de schippers.'];
    const head = ['24 maart 2098', 'Vragen over de pont', '2098Z04321'];
    const { text } = await read({
      pieces: [
        ...['Datum', 'Betreft', 'Uw kenmerk'].map((text, i) => at(text, 72, 780 - 12 * i)),
        ...linesAt(150, 780, head),
        ...opening.map((line) => ({ ...line, y: line.y - 50 })),
        ...linesAt(72, 700, ['Kunt u aangeven wat daarvan is:']),
        ...list.flatMap((text, i) => [
          at(`${'abc'.charAt(i)}.`, 72, 688 - 12 * i),
          at(text, 90, 688 - 12 * i),
        ]),
      ],
    });
    expect(text).toContain('Betreft Vragen over de pont');
    expect(text.slice(-3)).toEqual(list.map((item, i) => `${'abc'.charAt(i)}. ${item}`));
  });
});

describe('columns of running text', () => {
  const words =
    'De schipper voer die dag heen en weer tussen de oevers van de brede rivier en zag geen enkele storing'.split(
      ' ',
    );
  const column = (salt: string) =>
    Array.from({ length: 14 }, (_, i) => `${salt}${i} ${words.slice(i % 6, (i % 6) + 7).join(' ')}`);
  it.each([
    ['on one baseline', 0],
    ['each on its own', 5],
  ])('%s: the left one first', async (_, shift) => {
    const { text } = await read({
      pieces: [
        ...opening,
        ...linesAt(72, 740, column('links')),
        ...linesAt(310, 740 - shift, column('rechts')),
      ],
    });
    const all = text.slice(1).join(' ');
    expect(all.indexOf('links13')).toBeLessThan(all.indexOf('rechts0'));
    expect(all.match(/(?:links|rechts)\d+/g)).toHaveLength(28);
    expect(all).not.toMatch(/\d,\d/);
  });
});

describe('cells whose text stands in the middle of their height', () => {
  /** Rows of cells with their lines, each as high as its highest cell; heads stand in the middle of their columns. */
  function centred(columns: number[], rows: string[][][], y: number): Printed[] {
    let top = y;
    return rows.flatMap((row) => {
      const most = Math.max(...row.map(({ length }) => length));
      const own = row.flatMap((lines, i) => linesAt(columns[i] ?? 0, top - 6 * (most - lines.length), lines));
      top -= 12 * most + 10;
      return own;
    });
  }
  const heads = [at('Nr', 75, 730), at('Vraag', 180, 730), at('Antwoord', 400, 730)];
  const one = [['1'], ['Bent u bekend met het bericht', 'dat de pont niet meer vaart?'], ['Ja.']];
  const two = [
    ['2'],
    ['Hoe beoordeelt u de gevolgen?'],
    ['Ik vind het vervelend dat men nu', 'een omweg van elf kilometer', 'moet maken.'],
  ];
  const three = [
    ['3'],
    ['Hoeveel reizigers maakten in', '2097 gebruik van deze pont?'],
    ['In 2097 zijn 48.200 overtochten', 'gemaakt.'],
  ];
  const four = [['4'], ['Vaart zij weer?'], ['Nee.']];

  it.each([
    ['rows of one to three lines', [one, two, three, four]],
    ['a high row first', [two, one, four, three].map(([, ...row], i) => [[String(i + 1)], ...row])],
    ['rows of one height', [one, three].map(([, ...row], i) => [[String(i + 1)], ...row])],
    [
      'one row in the middle, all others of one line',
      [four, four, one, four].map(([, ...row], i) => [[String(i + 1)], ...row]),
    ],
  ])('%s', async (_, rows) => {
    const { text: found } = await read({
      pieces: [...opening, ...heads, ...centred([75, 100, 330], rows, 700)],
    });
    const expected = rows.flatMap((row, i) =>
      row.map((lines, column) => `${i + 1},${column} ${lines.join(' ')}`),
    );
    expect(found.slice(-expected.length)).toEqual(expected);
  });

  it('questions with their numbers beside short answers', async () => {
    const rows = [one, two, three, four].map(([number, question, answer]) => {
      const [first = '', ...more] = question ?? [];
      return [[`${number?.join('')}. ${first}`, ...more], answer ?? []];
    });
    const { text: found } = await read({
      pieces: [
        ...opening,
        at('Vraag', 160, 730),
        at('Beantwoording', 380, 730),
        ...centred([72, 330], rows, 700),
      ],
    });
    expect(found.filter((each) => / \d\. /.test(each))).toHaveLength(4);
  });
});
