import { describe, expect, it } from 'vitest';
import { readDate } from '../../../lib/sites/dates';
import { readBareNumbers, readBlockHeading, readNumbers } from '../../../lib/sites/numbers';
import { isOtherPublication, readOfficialId, readZaaknummer } from '../../../lib/sites/official-id';
import { readUrls } from '../../../lib/sites/urls';

describe('block headings', () => {
  it.each([
    ['Vraag 1', 'question', [1]],
    ['Vraag 2 en 3', 'question', [2, 3]],
    ['Vraag 2, 3 en 4', 'question', [2, 3, 4]],
    ['Vragen 1 en 4', 'question', [1, 4]],
    ['Antwoord 2 t/m 6', 'answer', [2, 3, 4, 5, 6]],
    ['Antwoorden 4, 5, 7 en 8', 'answer', [4, 5, 7, 8]],
    ['Antwoord op vraag 3 en 4', 'answer', [3, 4]],
    ['Antwoord op de vragen 1, 2 en 5:', 'answer', [1, 2, 5]],
    ['Antwoord vraag 4-7:', 'answer', [4, 5, 6, 7]],
    ['Antwoord vragen 2,3,4,5 en 6', 'answer', [2, 3, 4, 5, 6]],
    ['Vraag 1 tot en met 3', 'question', [1, 2, 3]],
    ['VRAAG 12.', 'question', [12]],
    ['Vraag', 'question', []],
    ['Antwoord:', 'answer', []],
  ])('%s', (text, kind, numbers) => {
    expect(readBlockHeading(text)).toEqual({ kind, numbers });
  });

  it.each([
    'Vraag 1 is beantwoord',
    'Vragen van het lid Een',
    'Vraagt 1',
    'Antwoord van Minister Een',
    'Zie vraag 1',
    'Vraag en aanbod',
    '',
  ])('none: %s', (text) => {
    expect(readBlockHeading(text)).toBeNull();
  });

  it.each([
    ['1', [1]],
    ['2 en 3', [2, 3]],
    ['4.', [4]],
  ])('bare %s', (text, numbers) => {
    expect(readBareNumbers(text)).toEqual(numbers);
  });

  it('bare: no dates, years, words', () => {
    expect(['2 oktober', '2098', '1 van 3', 'a', ''].map(readBareNumbers)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('a range that runs backwards is two numbers', () => {
    expect(readNumbers('6 t/m 2')).toEqual([6, 2]);
  });
});

describe('dates', () => {
  it.each([
    ['23 juni 2023', '2023-06-23'],
    ['(ingezonden 1 maart 2024).', '2024-03-01'],
    ['24januari 2002', '2002-01-24'],
    ['3 mrt. 2024', '2024-03-03'],
    ['03-06-2021', '2021-06-03'],
    ['3/6/2021', '2021-06-03'],
    ['2021-06-03', '2021-06-03'],
    ['2021-06-03T00:00:00Z', '2021-06-03'],
    ['31 februari 2024', null],
    ['13 brumaire 2024', null],
    ['juni 2023', null],
    ['', null],
    [undefined, null],
    [null, null],
    // What programs write where they have no date.
    ['0001-01-01T00:00:00Z', null],
    ['0001-01-01', null],
    ['1-1-0001', null],
    ['0000-00-00', null],
    ['1 januari 0001', null],
    ['9999-12-31', null],
    ['31-12-9999', null],
    ['1814-12-31', null],
    ['1815-01-01', '1815-01-01'],
    ['2199-12-31', '2199-12-31'],
  ])('%s', (text, expected) => {
    expect(readDate(text)).toBe(expected);
  });
});

describe('official ids', () => {
  it.each([
    [
      'kv-tk-2023Z11786',
      { kind: 'kv', chamber: 'TK', zaaknummer: '2023Z11786', aanhangselnummer: null, vergaderjaar: null },
    ],
    ['/kv-tk-2023Z11786.html', { id: 'kv-tk-2023Z11786' }],
    ['/KV-TK-2023Z11786.html', { id: 'kv-tk-2023Z11786' }],
    ['/dossier/36410/kv-tk-2023Z11786.html', { id: 'kv-tk-2023Z11786' }],
    [
      '/kst-1.html/ah-tk-20222023-3091.html',
      { kind: 'ah', aanhangselnummer: 3091, vergaderjaar: '20222023', zaaknummer: null },
    ],
    ['/kv-tk-2023Z11786.html;jsessionid=1', { id: 'kv-tk-2023Z11786' }],
    [
      '/frbr/officielepublicaties/ah-tk/20222023/ah-tk-20222023-3091/1/xhtml/',
      { id: 'ah-tk-20222023-3091', aanhangselnummer: 3091 },
    ],
    ['ah-tk-20072008-2031-h1', { id: 'ah-tk-20072008-2031-h1', aanhangselnummer: 2031 }],
    ['kv-tk-20062007-KVR27039', { zaaknummer: null, vergaderjaar: '20062007' }],
    ['kv-tk-2060706890', { zaaknummer: '2060706890' }],
    ['kv-ek-201715134', { chamber: 'EK', zaaknummer: '201715134' }],
    ['ah-ek-20192020-10', { chamber: 'EK', aanhangselnummer: 10 }],
    ['ah-1271549', { id: 'ah-1271549', chamber: null, aanhangselnummer: null, vergaderjaar: null }],
  ])('%s', (text, expected) => {
    expect(readOfficialId(text)).toMatchObject(expected);
  });

  it.each([
    'kst-36200-V-26',
    '/resultaten',
    'kv-tk-',
    'blg-1184123',
    'kv-tk-2023Z11786/metadata.xml',
    undefined,
  ])('none: %s', (text) => {
    expect(readOfficialId(text)).toBeNull();
  });

  it('other publications', () => {
    expect(
      ['kst-1', 'stb-2020-1', 'gmb-2020-1', 'h-tk-20222023-1-2', 'kv-tk-1', 'resultaten'].map(
        isOtherPublication,
      ),
    ).toEqual([true, true, true, true, false, false]);
  });

  it('zaaknummers', () => {
    expect(
      ['2023Z11786', '2060706890', '219200007', 'kv-tk-2023Z11786', '3091', '2023D28312', ''].map(
        readZaaknummer,
      ),
    ).toEqual(['2023Z11786', '2060706890', '219200007', '2023Z11786', null, null, null]);
  });
});

describe('web addresses', () => {
  it.each([
    ['Krant, 1 mei (https://a.example/b?c=%3D).', ['https://a.example/b?c=%3D']],
    ['https://a.example/wiki/Brug_(water), blz. 3', ['https://a.example/wiki/Brug_(water)']],
    ['zie www.a.example, en www.b.example/c;', ['https://www.a.example', 'https://www.b.example/c']],
    ['nos.example/artikel/2077-a.', ['https://nos.example/artikel/2077-a']],
    ['(a.example/b),(https://c.example/d)', ['https://a.example/b', 'https://c.example/d']],
    [
      'https://web.archive.org/web/2020/https://a.example/b',
      ['https://web.archive.org/web/2020/https://a.example/b'],
    ],
    ['«https://a.example/b»', ['https://a.example/b']],
    ['http://a.example/b http://a.example/b', ['http://a.example/b']],
    ['AD.nl, nos.nl en t.a.v./m.b.t. 2024/25, en/of a@b.example/c', []],
    ['Kamerstukken II 2024/25, 30 821, nr. 240; 5538809/08/DSP', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(readUrls(text, [])).toEqual(expected);
  });

  it('of links count their addresses, whatever their words', () => {
    const text = 'Krant «Titel» www.b.example en Stb. 1';
    expect(
      readUrls(text, [
        { start: 6, end: 13, href: 'https://a.example/b' },
        { start: 14, end: 27, href: 'http://www.b.example' },
        { start: 31, end: 37, href: 'stb-2020-1.html' },
        { start: 31, end: 37, href: 'javascript:alert(1)' },
        { start: 31, end: 37, href: '#n1' },
      ]),
    ).toEqual(['https://a.example/b', 'http://www.b.example']);
  });
});
