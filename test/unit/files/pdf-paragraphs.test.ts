import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../lib/files/pdf';
import { linesAt, printPdf, widthOf, type Printed } from '../../files/print-pdf';
import { rawText } from '../../files/raw-text';

const full =
  'Op deze dag voer de schipper heen en weer tussen beide oevers zonder enige storing te melden aan hem';
/** Below a paragraph of four full lines, which say where lines end. */
const read = async (lines: string[], extra: Printed[] = []) => {
  const pieces = [...linesAt(72, 780, [full, full, full, `${full}.`]), ...linesAt(72, 720, lines), ...extra];
  const raw = rawText(await readPdf(printPdf([{ pieces }])));
  return { ...raw, text: raw.text.slice(1) };
};

describe('sentences go on where the line had room', () => {
  it.each([
    ['a date that no line parts', 'Dat heb ik geschreven in mijn brief van', '24 april jl. aan uw Kamer.'],
    ['a number of a law', 'Dat staat ook in de Wet open overheid, artikel', '5.1, tweede lid.'],
    ['a name', 'Dat is gevraagd door het lid', 'Van der Proefman op die dag.'],
    ['small letters', 'De pont is van de gemeente, die haar laat', 'varen door een vervoerder.'],
    ['an abbreviation', 'Dat staat in Kamerstuk 31 305, nr.', '12 van dit jaar.'],
  ])('%s', async (_, first, second) => {
    expect((await read([first, second])).text).toEqual([`${first} ${second}`]);
  });

  it.each([
    ['a new sentence', 'Ja.', 'De pont vaart weer.'],
    ['a heading', 'Vraag 2', 'vaart de pont weer?'],
    ['a label', 'Het gaat om:', '– de kosten en de dagen;'],
    ['lines of an address', 'Postbus 20018', '2500 EA Den Haag'],
  ])('but not: %s', async (_, first, second) => {
    expect((await read([first, second])).text).toEqual([first, second]);
  });
});

describe('words that hold together', () => {
  it.each([
    ['het sociaal-/', 'economische beleid'],
    ['de en/', 'of bepaling'],
  ])('%s / %s', async (first, second) => {
    const start = full.slice(0, full.length - first.length);
    expect((await read([`${start}${first}`, `${second} daar.`])).text).toEqual([
      `${start}${first}${second} daar.`,
    ]);
  });
});

describe('a raised number', () => {
  const note: Printed[] = [
    ...linesAt(72, 100, ['1'], { size: 5 }),
    ...linesAt(80, 98, ['Kamerstuk 31 305, nr. 12.'], { size: 8 }),
    ...linesAt(72, 88, ['2'], { size: 5 }),
    ...linesAt(80, 86, ['Rapport Varen en wachten.'], { size: 8 }),
  ];
  const raised = (before: string, number: string, after: string): Printed[] => {
    const x = 72 + widthOf(before);
    return [
      { text: before, x: 72, y: 700 },
      { text: number, x, y: 704, size: 6 },
      { text: after, x: x + 6, y: 700 },
      { text: 'Zie het rapport.', x: 72, y: 660 },
      { text: '1', x: 72 + widthOf('Zie het rapport.'), y: 664, size: 6 },
    ];
  };
  it.each([
    ['Het dek meet 25 m', '2', 'en is groot.', '25 m² en'],
    ['Er ging 300 km', '2', 'onder water.', '300 km² onder'],
    ['Dat is 12 m', '3', 'per uur.', '12 m³ per'],
    ['De prijs per m', '2', 'stijgt.', 'per m² stijgt'],
    ['Zie ook het rapport.', '2', 'Dat klopt.', 'rapport.[2] Dat'],
    ['Dat is het programma', '2', 'van de Kamer.', 'programma[2] van'],
  ])('%s%s %s', async (before, number, after, expected) => {
    const { text, notes } = await read([], [...raised(before, number, after), ...note]);
    expect(text.join(' ')).toContain(expected);
    expect(notes).toEqual(['1: Kamerstuk 31 305, nr. 12.', '2: Rapport Varen en wachten.']);
  });
});
