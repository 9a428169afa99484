import { describe, expect, it } from 'vitest';
import { partsOf } from '../../../lib/answers/shown-parts';
import type { ShownPart, Table } from '../../../lib/model/answering';
import { breaksAt } from '../../../lib/model/set-text';
import { readDocument } from '../../../lib/model/document';
import { plain } from '../../../lib/page/plain-document';
import type { PageReading } from '../../../lib/sites';
import { shapeOf } from '../../../lib/sites/shape';
import { ahUrl, kvUrl, obk, readHtml, sentence, tk, tkUrl } from './pages';

const vraag = (n: number, body: string) =>
  `<div class="vraag"><h2 class="stuktitel">Vraag ${n}</h2>${body}</div>`;
const table = (...rows: string[]) => `<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;
const cells = (...texts: string[]) => texts.map((text) => `<td>${text}</td>`).join('');

const sites = [
  ['officielebekendmakingen', (body: string) => readHtml(obk(sentence + body), kvUrl)],
  ['tweedekamer', (body: string) => readHtml(tk(sentence + body), tkUrl)],
] as const;

const documentOf = (reading: PageReading | null) => {
  if (!reading) throw new Error('not read');
  return readDocument.parse({ ...plain(reading, kvUrl), shape: shapeOf(reading.places) });
};
const shown = (reading: PageReading | null, part: 'question' | 'answer' = 'question', index = 0) => {
  const document = documentOf(reading);
  return partsOf(
    document.kamervraag[`${part}s`][index]?.text ?? '',
    breaksAt(document.shape, { part, index }),
  );
};
const grid = (...rows: string[][]): Table => ({ rows, columns: true });

/** What stands in a question, and how it is told. */
const cases: [name: string, body: string, parts: ShownPart[]][] = [
  ['one paragraph', '<p>Hoeveel bruggen?</p>', ['Hoeveel bruggen?']],
  ['two', '<p>Hoeveel bruggen?</p><p>En waar?</p>', ['Hoeveel bruggen?', 'En waar?']],
  ['lines of one', '<p>Hoeveel bruggen?<br>En waar?</p>', ['Hoeveel bruggen?', 'En waar?']],
  [
    'a table below a paragraph',
    `<p>Klopt dit?</p>${table(cells('Brug', 'Jaar'), cells('Oude', '2090'))}`,
    ['Klopt dit?', grid(['Brug', 'Jaar'], ['Oude', '2090'])],
  ],
  [
    'a table between paragraphs',
    `<p>Klopt dit?</p>${table(cells('Oude', '2090'))}<p>En waarom?</p>`,
    ['Klopt dit?', grid(['Oude', '2090']), 'En waarom?'],
  ],
  [
    'a table alone',
    table(cells('Oude', '2090'), cells('Nieuwe', '2091')),
    [grid(['Oude', '2090'], ['Nieuwe', '2091'])],
  ],
  [
    'header rows and a foot',
    `<table><thead><tr><th>Brug</th><th>Jaar</th></tr><tr><th>naam</th><th>bouw</th></tr></thead>
     <tbody><tr><th scope="row">Oude</th><td>2090</td></tr></tbody><tfoot><tr><td>Samen</td><td>1</td></tr></tfoot></table>`,
    [
      {
        rows: [
          ['Brug', 'Jaar'],
          ['naam', 'bouw'],
          ['Oude', '2090'],
          ['Samen', '1'],
        ],
        columns: true,
        heads: [
          [true, true],
          [true, true],
          [true, false],
          [false, false],
        ],
      },
    ],
  ],
  [
    'a cell over two columns',
    table('<td>Brug</td><td colspan="2">Jaren</td><td>Staat</td>', cells('Oude', '2090', '2091', 'goed')),
    [grid(['Brug', 'Jaren', '', 'Staat'], ['Oude', '2090', '2091', 'goed'])],
  ],
  [
    'a cell over two rows',
    table('<td rowspan="2">Oude</td><td>2090</td>', cells('2091'), cells('Nieuwe', '2092')),
    [grid(['Oude', '2090'], ['', '2091'], ['Nieuwe', '2092'])],
  ],
  [
    'a cell over two rows and columns',
    table('<td rowspan="2" colspan="2">Oude</td><td>a</td>', cells('b'), cells('c', 'd', 'e')),
    [grid(['Oude', '', 'a'], ['', '', 'b'], ['c', 'd', 'e'])],
  ],
  [
    'a header cell that claims more rows than its group has',
    `<table><thead><tr><th rowspan="9">Brug</th><th>Jaar</th></tr></thead><tbody><tr><td>Oude</td><td>2090</td></tr></tbody></table>`,
    [
      {
        ...grid(['Brug', 'Jaar'], ['Oude', '2090']),
        heads: [
          [true, true],
          [false, false],
        ],
      },
    ],
  ],
  [
    'a cell down to the end of its group',
    `<table><tbody><tr><td rowspan="0">Oude</td><td>a</td></tr><tr><td>b</td></tr><tr><td>c</td></tr></tbody>
     <tbody><tr><td>Nieuwe</td><td>d</td></tr></tbody></table>`,
    [grid(['Oude', 'a'], ['', 'b'], ['', 'c'], ['Nieuwe', 'd'])],
  ],
  [
    'empty cells at the beginning, in the middle and at the end',
    table(cells('', 'Jaar', ''), cells('Oude', '', 'goed'), cells(' &nbsp; ', '2091', '-')),
    [grid(['', 'Jaar'], ['Oude', '', 'goed'], ['', '2091', '-'])],
  ],
  ['an empty row', table(cells('a', 'b'), cells('', ''), cells('c', 'd')), [grid(['a', 'b'], ['c', 'd'])]],
  [
    'a table with a caption',
    `<table><caption>Tabel 1: bruggen</caption><tr>${cells('Oude', '2090')}</tr></table>`,
    ['Tabel 1: bruggen', grid(['Oude', '2090'])],
  ],
  [
    'paragraphs and a list within a cell',
    table(
      '<td><p>Oude</p><p>brug</p></td><td><ul><li>– hout</li><li>– staal</li></ul></td>',
      cells('Nieuwe', 'steen'),
    ),
    [grid(['Oude brug', '– hout – staal'], ['Nieuwe', 'steen'])],
  ],
  [
    'a table within a cell',
    table(`<td>Oude</td><td>${table(cells('a', 'b'), cells('c', 'd'))}</td>`, cells('Nieuwe', 'e')),
    [grid(['Oude', 'a b c d'], ['Nieuwe', 'e'])],
  ],
  [
    'two tables, one behind the other',
    table(cells('a', 'b')) + table(cells('c', 'd')),
    [grid(['a', 'b']), grid(['c', 'd'])],
  ],
  [
    'a table of one cell, which only frames its text',
    table(cells('<p>Een.</p><p>Twee.</p>')),
    ['Een.', 'Twee.'],
  ],
  [
    'a frame around a table',
    table(cells(`<p>Klopt dit?</p>${table(cells('a', 'b'))}`)),
    ['Klopt dit?', grid(['a', 'b'])],
  ],
  [
    'a list with dashes of the browser',
    '<p>Deelt u dit:</p><ul><li>het aantal;</li><li><p>de kosten?</p><p>Ook later?</p></li></ul><p>Zo nee?</p>',
    ['Deelt u dit:', '– het aantal;', '– de kosten?', 'Ook later?', 'Zo nee?'],
  ],
  [
    'a list that the browser counts, from a number and with one in between',
    '<p>Deelt u:</p><ol start="3"><li>bruggen</li><li value="7"><p>sluizen</p><ul><li>oude</li></ul></li><li>gemalen</li></ol>',
    ['Deelt u:', '3. bruggen', '7. sluizen', '– oude', '8. gemalen'],
  ],
  ['a list that counts backwards', '<ol reversed><li>a</li><li>b</li></ol>', ['– a', '– b']],
  [
    'a list alone, whose items bear signs',
    '<ol><li>a) een</li><li>(ii) twee</li></ol>',
    ['a) een', '(ii) twee'],
  ],
  ['an item that only frames the text', '<ul><li><p>Een?</p><p>Twee?</p></li></ul>', ['Een?', 'Twee?']],
  ['a table of one column', table(cells('a'), cells('b')), [grid(['a'], ['b'])]],
  [
    'a list',
    '<p>Deelt u dit:</p><ul><li><span class="ol">a.</span>het aantal;</li><li><span class="ol">b.</span><p>de kosten?</p></li></ul><p>Zo nee?</p>',
    ['Deelt u dit:', 'a. het aantal;', 'b. de kosten?', 'Zo nee?'],
  ],
  [
    'a list in a list',
    '<ul><li><p>– bruggen</p><ul><li><p>a. oude</p></li><li>b. nieuwe</li></ul></li><li>– sluizen</li></ul>',
    ['– bruggen', 'a. oude', 'b. nieuwe', '– sluizen'],
  ],
  [
    'a table in a list',
    `<ul><li>– bruggen ${table(cells('a', 'b'), cells('c', 'd'))}</li><li>– sluizen</li></ul>`,
    ['– bruggen', grid(['a', 'b'], ['c', 'd']), '– sluizen'],
  ],
  ['terms and what is said of them: no table', '<dl><dt>Brug</dt><dd>2090</dd></dl>', ['Brug', '2090']],
  [
    'a cell with a note mark alone beside one of words',
    table('<td>Oude<sup>1</sup></td><td><sup>2</sup></td><td>2090</td>'),
    [grid(['Oude', '', '2090'])],
  ],
  [
    'more columns than any table has',
    table(`<td colspan="1000">x</td><td>y</td>`, cells('a', 'b')),
    [
      {
        rows: [
          ['x', 'y'],
          ['a', 'b'],
        ],
        columns: false,
      },
    ],
  ],
];

describe.each(sites)('how a text is set on %s', (_, read) => {
  it.each(cases)('%s', (_, body, parts) => {
    const reading = read(`${vraag(1, body)}${vraag(2, '<p>Waarom?</p>')}`);
    expect(shown(reading)).toEqual(parts);
    expect(shown(reading, 'question', 1)).toEqual(['Waarom?']);
    expect(reading?.kamervraag.questions.map(({ numbers }) => numbers)).toEqual([[1], [2]]);
  });

  it('a table between two questions is of the one above it', () => {
    const reading = read(
      `<h2>Vraag 1</h2><p>Klopt dit?</p>${table(cells('Vraag', 'Jaar'), cells('2', '2090'))}<h2>Vraag 2</h2><p>Waarom?</p>`,
    );
    expect(reading?.kamervraag.questions).toMatchObject([
      { numbers: [1], text: 'Klopt dit? Vraag Jaar 2 2090' },
      { numbers: [2], text: 'Waarom?' },
    ]);
    expect(shown(reading)).toEqual(['Klopt dit?', grid(['Vraag', 'Jaar'], ['2', '2090'])]);
    expect(shown(reading, 'question', 1)).toEqual(['Waarom?']);
  });

  it('a table that a document is laid out in is none of its own', () => {
    const reading = read(
      table(cells(vraag(1, '<p>Een?</p><p>Nog een?</p>'), ''), cells(vraag(2, table(cells('a', 'b'))), '')),
    );
    expect(shown(reading)).toEqual(['Een?', 'Nog een?']);
    expect(shown(reading, 'question', 1)).toEqual([grid(['a', 'b'])]);
  });

  it('a table in a footnote, in an explanation', () => {
    const reading = read(
      `${vraag(1, '<p>Klopt dit?<a class="nootnum supernote-click-n1" href="#n1">1</a></p>')}
       <div class="kamervraagopmerking"><h2>Toelichting</h2><p>Zie:</p>${table(cells('a', 'b'))}</div>
       <div id="noten"><div class="voet noot" id="n1"><h5 class="note-close">X Noot</h5><p>1</p><p>Zie:</p>${table(cells('c', 'd'), cells('e', 'f'))}</div></div>`,
    );
    const document = documentOf(reading);
    const { footnotes, explanation } = document.kamervraag;
    expect(partsOf(explanation ?? '', breaksAt(document.shape, { part: 'explanation', index: 0 }))).toEqual([
      'Zie:',
      grid(['a', 'b']),
    ]);
    expect(
      partsOf(footnotes[0]?.text ?? '', breaksAt(document.shape, { part: 'footnote', index: 0 })),
    ).toEqual(['Zie:', grid(['c', 'd'], ['e', 'f'])]);
  });
});

describe('how an answer is set', () => {
  it('beside its question, and a notice', () => {
    const body = `${sentence}<h1 class="kamervraagomschrijving_kop">Antwoord van Minister Voorbeeld (Voorbeelden) (ontvangen 2 februari 2098).</h1>
      ${vraag(1, '<p>Hoeveel?</p>')}<div class="antwoord"><h2>Antwoord 1</h2><p>Zoveel:</p>${table(cells('Oude', '3'), cells('Nieuwe', '4'))}</div>`;
    const reading = readHtml(obk(body), ahUrl);
    expect(shown(reading, 'answer')).toEqual(['Zoveel:', grid(['Oude', '3'], ['Nieuwe', '4'])]);
    expect(shown(reading)).toEqual(['Hoeveel?']);
  });

  it('is not told where there is nothing to tell', () => {
    expect(documentOf(readHtml(obk(sentence + vraag(1, '<p>Een?</p>')), kvUrl)).shape).toBeUndefined();
  });

  it('of a table made to be slow', () => {
    const rows = Array.from({ length: 100 }, () => '<td rowspan="65534" colspan="1000">x</td>'.repeat(3));
    const nested = '<table><tr><td>a</td><td>'.repeat(20) + 'b' + '</td></tr></table>'.repeat(20);
    const reading = readHtml(obk(sentence + vraag(1, table(...rows) + nested)), kvUrl);
    expect(shown(reading).length).toBeGreaterThan(1);
  });
});
