import { describe, expect, it } from 'vitest';
import { kvUrl, obk, readHtml, sentence, tk, tkUrl } from './pages';

const q = (n: number, inner: string) =>
  `<div class="vraag"><h2 class="stuktitel">Vraag ${n}</h2>${inner}</div>`;
const plain = (n: number, inner: string) => `<h2>Vraag ${n}</h2>${inner}`;
const one = '<p>Kent u het bericht «Brug»?<sup>1</sup></p>';
const two = '<p>Kent u de brief<sup>2</sup> van mei?</p>';
const first = { label: '1', text: 'De Voorbeeldkrant, 9 januari 2098', urls: [] };
const second = { label: '2', text: '2 oktober 2097', urls: [] };

/** Text, labels of the blocks and notes of a page. */
function read(body: string, site: 'obk' | 'tk' = 'obk') {
  const reading = site === 'obk' ? readHtml(obk(body), kvUrl) : readHtml(tk(body), tkUrl);
  const { questions, answers, footnotes } = reading?.kamervraag ?? {
    questions: [],
    answers: [],
    footnotes: [],
  };
  return {
    blocks: [...questions, ...answers].map(({ numbers, text, notes }) => [
      numbers.join(),
      text,
      notes.join(),
    ]),
    notes: footnotes,
    marks: reading?.places.marks.map(
      ({ element, footnote }) => `${element.nodeName.toLowerCase()}→${footnote}`,
    ),
  };
}

describe('footnotes are found wherever they stand', () => {
  const blocks = [
    ['1', 'Kent u het bericht «Brug»?', '1'],
    ['2', 'Kent u de brief van mei?', '2'],
  ];
  const classed = sentence + q(1, one) + q(2, two);
  const classless = sentence.replace(/ class="[^"]*"/, '') + plain(1, one) + plain(2, two);
  it.each([
    ['list behind a rule', '<hr><ol><li>De Voorbeeldkrant, 9 januari 2098</li><li>2 oktober 2097</li></ol>'],
    [
      'list behind a heading',
      '<h2>Noten</h2><ol><li>De Voorbeeldkrant, 9 januari 2098</li><li>2 oktober 2097</li></ol>',
    ],
    ['list alone', '<ol><li>De Voorbeeldkrant, 9 januari 2098</li><li>2 oktober 2097</li></ol>'],
    [
      'list with printed labels',
      '<hr><ul><li>1. De Voorbeeldkrant, 9 januari 2098</li><li>2. 2 oktober 2097</li></ul>',
    ],
    [
      'paragraphs, raised labels',
      '<p><sup>1</sup> De Voorbeeldkrant, 9 januari 2098</p><p><sup>2</sup> 2 oktober 2097</p>',
    ],
    ['paragraphs, superscripts', '<p>¹ De Voorbeeldkrant, 9 januari 2098</p><p>² 2 oktober 2097</p>'],
    ['paragraphs behind a rule', '<hr><p>1 De Voorbeeldkrant, 9 januari 2098</p><p>2 2 oktober 2097</p>'],
    [
      'paragraphs behind a heading',
      '<p><b>Noten</b></p><p>1. De Voorbeeldkrant, 9 januari 2098</p><p>2. 2 oktober 2097</p>',
    ],
    ['paragraphs alone', '<p>1 De Voorbeeldkrant, 9 januari 2098</p><p>2 2 oktober 2097</p>'],
    ['paragraphs in brackets', '<p>[1] De Voorbeeldkrant, 9 januari 2098</p><p>[2] 2 oktober 2097</p>'],
    [
      'one paragraph with line breaks',
      '<hr><p><sup>1</sup> De Voorbeeldkrant, 9 januari 2098<br><sup>2</sup> 2 oktober 2097</p>',
    ],
    [
      'label and text apart',
      '<hr><p>1</p><p>De Voorbeeldkrant, 9 januari 2098</p><p>2</p><p>2 oktober 2097</p>',
    ],
    ['KOOP blocks', note(1, 'De Voorbeeldkrant, 9 januari 2098') + note(2, '2 oktober 2097')],
    ['KOOP blocks without classes', bare(1, 'De Voorbeeldkrant, 9 januari 2098') + bare(2, '2 oktober 2097')],
  ])('%s', (_, notes) => {
    for (const [body, site] of [
      [classed, 'obk'],
      [classless, 'obk'],
      [classed, 'tk'],
      [classless, 'tk'],
    ] as const)
      expect(read(body + notes, site), `${site} ${body.slice(0, 30)}`).toEqual({
        blocks,
        notes: [first, second],
        marks: ['sup→0', 'sup→1'],
      });
  });

  it.each([
    ['note blocks', `<div class="noten"><hr>${note(1, 'De Voorbeeldkrant, 9 januari 2098')}</div>`],
    ['a note block alone', note(1, 'De Voorbeeldkrant, 9 januari 2098')],
    ['a raised label', '<p><sup>1</sup> De Voorbeeldkrant, 9 januari 2098</p>'],
    ['a superscript', '<p>¹ De Voorbeeldkrant, 9 januari 2098</p>'],
    ['a rule', '<hr><p>1 De Voorbeeldkrant, 9 januari 2098</p>'],
    ['rules', '<hr><p>1 De Voorbeeldkrant, 9 januari 2098</p><hr>'],
    ['a list', '<ol><li>De Voorbeeldkrant, 9 januari 2098</li></ol>'],
    ['plain numbers', '<p>1. De Voorbeeldkrant, 9 januari 2098</p>'],
  ])('between the blocks, with %s', (_, middle) => {
    const end = '<hr><ol start="2"><li>2 oktober 2097</li></ol>';
    const classless = sentence.replace(/ class="[^"]*"/, '') + plain(1, one) + middle + plain(2, two) + end;
    const expected = { blocks, notes: [first, second], marks: ['sup→0', 'sup→1'] };
    expect(read(sentence + q(1, one) + middle + q(2, two) + end)).toEqual(expected);
    expect(read(sentence + q(1, one + middle) + q(2, two + end))).toEqual(expected);
    expect(read(classless, 'tk')).toEqual(expected);
  });

  it('text goes on behind a note in its middle', () => {
    const body =
      sentence + q(1, `${one}${note(1, 'De Voorbeeldkrant, 9 januari 2098')}<p>Zo nee, waarom niet?</p>`);
    expect(read(body).blocks).toEqual([['1', 'Kent u het bericht «Brug»? Zo nee, waarom niet?', '1']]);
  });

  it('a note of several paragraphs, with a list', () => {
    const inner = '<p>Zie:</p><ul class="nootlijst"><li>a. het rapport;</li></ul><p>blz. 3.</p>';
    const body = sentence + q(1, one) + note(1, inner);
    expect(read(body).notes).toEqual([{ label: '1', text: 'Zie: a. het rapport; blz. 3.', urls: [] }]);
  });

  it('sub-questions in a list are no notes', () => {
    const body =
      sentence +
      q(1, `${one}<ol><li>het aantal;</li><li>de kosten?</li></ol>`) +
      note(1, 'De Voorbeeldkrant, 9 januari 2098');
    expect(read(body)).toMatchObject({
      blocks: [['1', 'Kent u het bericht «Brug»? het aantal; de kosten?', '1']],
      notes: [first],
    });
  });

  it('numbered sub-questions above the notes are no notes', () => {
    const parts = '<p>1. Hoeveel?</p><p>2. Waarom?</p>';
    const end = '<p>1. De Voorbeeldkrant, 9 januari 2098</p><p>2. 2 oktober 2097</p>';
    const read1 = read(
      sentence.replace(/ class="[^"]*"/, '') + plain(1, one) + plain(2, two + parts) + end,
      'tk',
    );
    expect(read1.notes).toEqual([first, second]);
    expect(read1.blocks[1]?.[1]).toBe('Kent u de brief van mei? 1. Hoeveel? 2. Waarom?');
  });
});

describe('marks', () => {
  it.each([
    ['<p>Kent u dit?<a class="nootnum supernote-click-n1" href="#n1">1</a></p>', 'Kent u dit?', '1'],
    ['<p>Kent u dit?<sup><a href="#n1">1</a></sup></p>', 'Kent u dit?', '1'],
    ['<p>Kent u dit?<a href="#n1"><sup>1</sup></a></p>', 'Kent u dit?', '1'],
    ['<p>Kent u dit?<a href="#n1">[1]</a></p>', 'Kent u dit?', '1'],
    ['<p>Kent u dit?¹</p>', 'Kent u dit?', '1'],
    ['<p>Kent u dit?<sup>1)</sup></p>', 'Kent u dit?', '1'],
    ['<p>Kent u «dit»<sup>1</sup>?, <sup>2</sup></p>', 'Kent u «dit»?', '1,2'],
    ['<p>Kent u brief<sup>1</sup>, <sup>2</sup> en nota<sup>1</sup>?</p>', 'Kent u brief en nota?', '1,2'],
    ['<p>Kent u brief<sup>1, 2</sup> en nota?</p>', 'Kent u brief en nota?', '1,2'],
    [
      '<p>Kent u brief<sup><a href="#n1">1</a>, <a href="#n2">2</a></sup> en nota?</p>',
      'Kent u brief en nota?',
      '1,2',
    ],
    ['<p>Kent u brief¹ ² en nota?</p>', 'Kent u brief en nota?', '1,2'],
    ['<p>Kent u brief¹,² en nota?</p>', 'Kent u brief en nota?', '1,2'],
    ['<p>Kent u brief¹² en nota?</p>', 'Kent u brief en nota?', '1,2'],
    ['<p>Is 500 m² of 2 km<sup>2</sup> te veel?¹</p>', 'Is 500 m² of 2 km2 te veel?', '1'],
    ['<p>Is 10<sup>6</sup> m³ of 9,8 m/s² te veel?</p>', 'Is 106 m³ of 9,8 m/s² te veel?', ''],
    [
      '<p>Was dat in 2019<sup>1</sup> of bij Rotterdam<sup>2</sup>?</p>',
      'Was dat in 2019 of bij Rotterdam?',
      '1,2',
    ],
    ['<p>De 1<sup>e</sup> en 2<sup>de</sup> keer?</p>', 'De 1e en 2de keer?', ''],
    [
      '<p>Zie <a href="stb-2020-118.html">Stb. 2020, 118</a> en <a href="https://a.example/1">1</a>.</p>',
      'Zie Stb. 2020, 118 en 1.',
      '',
    ],
  ])('%s', (inner, text, labels) => {
    const notes = note(1, 'Een') + note(2, 'Twee');
    expect(read(sentence + q(1, inner) + notes).blocks).toEqual([['1', text, labels]]);
  });

  it('lead to the note they link to, else to the next of that label', () => {
    const twice = `${q(1, one)}${note(1, 'Eerste')}${q(2, one)}<div class="voet noot"><sup>1</sup><p>Tweede</p></div>`;
    expect(read(sentence + twice).marks).toEqual(['sup→0', 'sup→1']);
    const linked = q(1, '<p>Kent u dit?<a class="nootnum" href="#n9">1</a></p>');
    const body = `${sentence}${linked}${note(1, 'Eerste')}<div class="voet noot"><sup><span class="nootnum"><a id="n9"></a>1</span></sup><p>Tweede</p></div>`;
    expect(read(body).marks).toEqual(['a→1']);
  });

  it('without a note are told as missing', () => {
    expect(readHtml(obk(sentence + q(1, one)), kvUrl)?.missing).toEqual(['footnotes']);
  });

  it('that a note links back to do not make their question a note', () => {
    const body = `${sentence}${q(1, '<p>Kent u dit?<sup id="ref1"><a href="#fn1">1</a></sup></p>')}<ol><li id="fn1">Een <a href="#ref1">↩</a></li></ol>`;
    expect(read(body).blocks).toEqual([['1', 'Kent u dit?', '1']]);
    expect(read(body).notes[0]?.text).toContain('Een');
  });
});

function note(n: number, inner: string): string {
  const p = inner.startsWith('<') ? inner : `<p>${inner}</p>`;
  return `<div class="voet noot snp-mouseoffset" id="supernote-note-n${n}"><h5 class="note-close"><a class="note-close" href="#close-n${n}">X</a> Noot\n </h5><sup><span class="nootnum"><a id="n${n}" name="n${n}"></a>${n}</span></sup>${p}</div>`;
}
function bare(n: number, inner: string): string {
  return `<div><h5><a href="#close-n${n}">X</a> Noot</h5><sup><span><a id="n${n}" name="n${n}"></a>${n}</span></sup><p>${inner}</p></div>`;
}

describe('notes of the whole document, without rule or heading', () => {
  it('have several paragraphs', () => {
    const notes = '<p><sup>1</sup> De Voorbeeldkrant</p><p>van mei</p><p><sup>2</sup> Het Blad</p>';
    expect(read(sentence + plain(1, one) + plain(2, two) + notes, 'tk').notes).toEqual([
      { label: '1', text: 'De Voorbeeldkrant van mei', urls: [] },
      { label: '2', text: 'Het Blad', urls: [] },
    ]);
  });

  it('but one in the last question ends with its paragraph', () => {
    const last = `${two}<p><sup>2</sup> Het Blad</p><p>Zo ja?</p>`;
    expect(read(sentence + plain(1, '<p>Een?</p>') + plain(2, last), 'tk').blocks[1]).toEqual([
      '2',
      'Kent u de brief van mei? Zo ja?',
      '2',
    ]);
  });

  it('a mark that is no number is none of the links back', () => {
    const mark = '<p>Een?<a class="nootnum" href="#n1">*</a></p>';
    const note =
      '<div class="voet noot" id="n1"><sup><span class="nootnum">*</span></sup><p>Het Blad</p></div>';
    expect(read(sentence + q(1, mark) + note)).toMatchObject({
      blocks: [['1', 'Een?', '*']],
      notes: [{ label: '*', text: 'Het Blad', urls: [] }],
    });
  });
});
