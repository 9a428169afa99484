import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { skeleton, TITLE } from '../../../lib/sites/skeleton';
import { nameBlanker } from '../../../lib/sites/skeleton/names';
import { Counting } from '../../../lib/sites/skeleton/numbers';
import { readPieces } from '../../../lib/sites/skeleton/text';
import { fictionalQuestion } from '../../sites/fictional';
import { renderPublication } from '../../sites/officiele-bekendmakingen';
import { renderTweedeKamer } from '../../sites/tweede-kamer';
import { leakedNumbers, leaks } from '../../skeleton/leaks';
import { fixtureFolder, parse, sampleFolder, savedPages } from './pages';

const bodyOf = (html: string, url = 'https://www.tweedekamer.nl/x') => {
  const { document } = new JSDOM(`<!DOCTYPE html><html><head></head><body>${html}</body></html>`, { url })
    .window;
  return skeleton(document)
    .split('\n')
    .slice(4)
    .map((line) => line.slice(2));
};

describe('a text', () => {
  it.each<[string, string]>([
    ['Vraag 1', '"Vraag #"'],
    ['Vragen 2, 3 en 4:', '"Vragen #+2, # en #:"'],
    ['Antwoord op vraag 2 t/m 6', '"Antwoord op vraag #+2 t/m #+4"'],
    ['Toelichting:', '"Toelichting:"'],
    ['NOOT', '"NOOT"'],
    ['Datum: 14 januari 2098', '"Datum:" …d15'],
    ['Vraag 1 Bent u bekend met de brug?', '"Vraag #" …26'],
    ['14-01-2098', '…d10'],
    ['2098-01-14', '…d10'],
    ['2098Z00001', '…z10'],
    ['2098D00101', '…k10'],
    ['412', '…n3'],
    ['36 200', '…n6'],
    ['[1] FTM, 8 juni', '"[#]" …11'],
    ['1 januari 2098 was het zo', '…25'],
    ['84 klachten', '…11'],
    ['Vragen van het lid Voorbeeld (XYZ) over bruggen', '…q47'],
    ['Vragen van het lid', '…q18'],
    ['Mondelinge vragen van het lid Een over bruggen', '…o46'],
    ['Antwoord van Minister Brugman', '…a29'],
    ['Mededeling van Minister Brugman', '…p31'],
    ['Antwoord u met ja?', '…18'],
    ['Mededeling over bruggen', '…23'],
    ['Schriftelijke vragen : Bruggen', '…s20 …9'],
    ['Indiener A. Voorbeeld', '…m8 …12'],
    ['Lijst van vragen en antwoorden', '…l30'],
    ['Vergaderjaar', '…t12'],
    ['https://www.voorbeeldkrant.example/brug', '…u39'],
    ['Jansen', '…6'],
    ['Vraag het Jansen', '…16'],
    ['Nummer Jansen', '…13'],
    ['Datum', '"Datum"'],
    ['', ''],
  ])('%s', (text, expected) => {
    const told = readPieces(text, new Counting(), 'label', false).map((piece) =>
      'fixed' in piece ? JSON.stringify(piece.fixed) : `…${piece.kind}${piece.length}`,
    );
    expect(told.join(' ')).toBe(expected);
  });

  it.each([
    `Vraag ${'1, '.repeat(50_000)}x`,
    `${'vraag '.repeat(50_000)}x`,
    '1'.repeat(200_000),
    `${' '.repeat(100_000)}x`,
  ])('of any length is told at once', (text) => {
    const [piece] = readPieces(text, new Counting(), 'label', false);
    expect(piece).toBeDefined();
  });
});

describe('a name', () => {
  const blank = nameBlanker(['Aan Jansen (XYZ) over het jansenplein. De Tekst en de tekst. Vraag 1. Home']);
  it.each([
    ['supernote-click-ID-2098Z00001-d37e57', 'supernote-click-ID-0Z0-d0e0'],
    ['lid-jansen', 'lid-x'],
    ['fractieXYZ', 'fractiex'],
    ['memberJansenCard', 'memberxCard'],
    ['vraag__tekst', 'vraag__tekst'],
    ['home', 'home'],
    ['view-dom-id-9f8e7d6c5b4a39281706', 'view-dom-id-0'],
    ['sessie-A1b2C3d4E5f6G7h8', 'sessie-0'],
    ['m-modal__content', 'm-modal__content'],
    ['md:w-1/2', 'md:w-0/0'],
    ['w-[12px]', 'w-_0px_'],
    ['a'.repeat(500), 'a'.repeat(60)],
  ])('%s', (name, expected) => {
    expect(blank(name)).toBe(expected);
    expect(blank(blank(name))).toBe(expected);
  });
});

describe('a page', () => {
  it.each<[string, string, string[]]>([
    [
      'siblings that repeat are told once',
      '<ul><li>Een</li><li>Twee</li><li>Drie</li></ul>',
      ['ul', ' 3× li …3,4,4'],
    ],
    [
      'and rows of siblings too',
      '<dl><dt>Een</dt><dd>Jansen</dd><dt>Twee</dt><dd>Pietersen</dd></dl>',
      ['dl', ' ×2', '  dt …3,4', '  dd …6,9'],
    ],
    [
      'a link says where it leads, not whereto',
      '<a href="https://elders.example/jansen">J</a><a href="/kamerleden/jansen">K</a>',
      ['a[href=out] …1', 'a[href=own] …1'],
    ],
    ['a file', '<a href="/downloads/document?id=2098D1">x</a>', ['a[href=dl] …1']],
    [
      'a mark leads to its note',
      '<p>Een<a href="#n7">1</a></p><p id="n7">Noot</p>',
      ['p', ' …3', ' a[href=#n0 #] "#"', 'p#n0 "Noot"'],
    ],
    ['a link that leads nowhere', '<a href="#close-jansen">X</a>', ['a[href=#] …1']],
    ['what is hidden, and its role', '<div role="dialog" hidden>x</div>', ['div[hidden][role=dialog] …1']],
    [
      'nothing of scripts, styles, comments',
      '<script>var jansen</script><style>.j{}</style><!-- jansen --><p>x</p>',
      ['p …1'],
    ],
    [
      'nor of forms that were filled in',
      '<input value="Jansen"><textarea>Jansen</textarea>',
      ['input', 'textarea'],
    ],
    [
      'nor of what we put there',
      '<naslag-bar>Naslag</naslag-bar><p>Een <a class="naslag-ref" href="/x">stuk</a> en <mark class="naslag-passage">meer</mark>.</p>',
      ['p …17'],
    ],
    ['an element of the site’s own', '<tk-vraag2 nummer="2098Z1">x</tk-vraag2>', ['tk-vraag0 …1']],
    ['a list that begins further on', '<ol start="3"><li>a</li></ol>', ['ol[start=3]', ' li …1']],
  ])('%s', (_, html, expected) => expect(bodyOf(html)).toEqual(expected));

  it('has no line of an element that is named after a person', () => {
    expect(bodyOf('<div id="jansen-piet" class="kaart-jansen">Aan Piet Jansen</div>')).toEqual([
      'div.kaart-x#x-x …15',
    ]);
  });

  it('with a shadow root of its own is said to have one', () => {
    const { document } = new JSDOM('<body><tk-kaart></tk-kaart></body>').window;
    document.querySelector('tk-kaart')?.attachShadow({ mode: 'open' }).append('Jansen');
    expect(skeleton(document)).toContain('tk-kaart[shadow]');
    expect(skeleton(document)).not.toContain('…6');
  });
});

const pages = [...savedPages(fixtureFolder), ...savedPages(sampleFolder)];

describe('every saved page', () => {
  it.each(pages.map((page) => [page.name, page] as const))('%s: no word, no number', (_, { html }) => {
    const document = parse(html);
    const told = skeleton(document);
    expect(told.startsWith(`${TITLE}\nhtml\n`)).toBe(true);
    expect(leaks(document, told)).toEqual([]);
    expect(leakedNumbers(document, told)).toEqual([]);
    expect(skeleton(parse(html))).toBe(told);
  });

  it('would be noticed', () => {
    const document = parse('<p class="vak">Jansen vroeg 4711 keer</p>');
    expect(leaks(document, 'p.vak "Jansen"')).toEqual(['jansen']);
    expect(leakedNumbers(document, 'p.vak "4711"')).toEqual(['4711']);
  });
});

describe('is bounded', () => {
  const deep = (n: number) => `${'<div class="laag">'.repeat(n)}x`;
  it.each<[string, string]>([
    ['73 questions', renderPublication(fictionalQuestion(73))],
    ['73 questions on the other site', renderTweedeKamer(fictionalQuestion(73))],
    [
      'one of each, thousands of times',
      Array.from(
        { length: 1_000 },
        (_, i) =>
          `<p class="k${'abcdefghij'[i % 10]}${'qrstuvwxyz'[Math.floor(i / 10) % 10]}"><b>x</b><i>y</i>${'<u></u>'.repeat(i % 7)}</p>`,
      ).join(''),
    ],
    ['10,000 of one kind', '<p>Een <b>twee</b></p>'.repeat(10_000)],
    ['very deep', deep(500)],
    ['very long names', `<p class="${'abc '.repeat(40_000)}" id="${'x'.repeat(100_000)}">x</p>`],
  ])('%s', (_, html) => {
    const told = skeleton(parse(html));
    expect(new TextEncoder().encode(told).length).toBeLessThanOrEqual(20_000);
    expect(told.split('\n').length).toBeGreaterThan(4);
  });

  it('and a large document still shows its questions', () => {
    const told = skeleton(parse(renderPublication(fictionalQuestion(73))));
    expect(told).toContain('"Vraag #"');
    expect(told).not.toContain('left out');
  });
});
