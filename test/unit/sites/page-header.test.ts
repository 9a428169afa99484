import { describe, expect, it } from 'vitest';
import { ahUrl, kvUrl, obk, readHtml, sentence } from './pages';

const columns = ['Datum publicatie', 'Organisatie', 'Vergaderjaar', 'Vraag', 'Datum indiening'];
const cells = ['15-01-2098', 'Tweede Kamer der Staten-Generaal', '2097-2098', '2098Z00099', '13-01-2098'];
const both = columns.map((name, i) => [name, cells[i]]);
const row = (values: readonly string[], tag = 'td') =>
  `<tr>${values.map((value) => `<${tag}>${value}</${tag}>`).join('')}</tr>`;

/** The same facts in every make of a header. */
const headers: [string, string][] = [
  ['columns with a head', `<table><thead>${row(columns, 'th')}</thead><tbody>${row(cells)}</tbody></table>`],
  ['columns without a head', `<table>${row(columns, 'th')}${row(cells)}</table>`],
  ['columns of plain cells', `<table>${row(columns)}${row(cells)}</table>`],
  [
    'columns under a title',
    `<table><tr><th colspan="5">Gegevens</th></tr>${row(columns, 'th')}${row(cells)}</table>`,
  ],
  [
    'rows',
    `<table>${both.map(([name, value]) => `<tr><th>${name}</th><td>${value}</td></tr>`).join('')}</table>`,
  ],
  [
    'rows of plain cells',
    `<table>${both.map(([name, value]) => `<tr><td>${name}:</td><td>${value}</td></tr>`).join('')}</table>`,
  ],
  [
    'rows of two names',
    `<table>${row(both.slice(0, 2).flat() as string[])}${row(both.slice(2, 4).flat() as string[])}${row(both.slice(4).flat() as string[])}</table>`,
  ],
  [
    'a list of terms',
    `<dl>${both.map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`).join('')}</dl>`,
  ],
  [
    'a list of terms in groups',
    `<dl class="dl--publication">${both.map(([name, value]) => `<div><dt><span>${name}:</span></dt><dd><p>${value}</p></dd></div>`).join('')}</dl>`,
  ],
];
const question = `${sentence.replace(' (ingezonden 14 januari 2098)', '')}<div class="vraag"><h2>Vraag 1</h2><p>Een?</p></div>`;
const classless = `${sentence.replace(/ class="[^"]*"| \(ingezonden 14 januari 2098\)/g, '')}<h2>Vraag 1</h2><p>Een?</p>`;

/** Where it may lie: the header and a text with its heading → the page. */
const places: [string, (header: string, text: string) => string][] = [
  [
    'above the text',
    (header, text) => obk(text).replace('<div id="broodtekst"', `${header}<div id="broodtekst"`),
  ],
  ['in the text', (header, text) => obk(header + text)],
  ['in boxes in the text', (header, text) => obk(`<div><div>${header}</div></div>${text}`)],
  [
    'twice',
    (header, text) =>
      obk(`<div class="mobile">${header}</div>${text}`).replace('<article>', `<article>${header}`),
  ],
  ['behind the sentence', (header, text) => obk(text.replace('</h1>', `</h1>${header}`))],
  ['under the text', (header, text) => obk(text + header)],
  [
    'behind empty and hidden headings',
    (header, text) =>
      obk(
        `<h1><br/><br/></h1><h1 hidden>Vraag</h1><h1 class="visually-hidden">Kamervragen</h1>${header}${text}`,
      ),
  ],
  [
    'where the text has no name of its own',
    (header, text) =>
      obk(`${header}${text}`).replace('id="broodtekst" class="stuk"', 'class="publicatie-tekst"'),
  ],
];

describe('the header of a question', () => {
  it.each(headers)(
    'as %s is no question, and gives its facts',
    (_, header) => {
      const url = 'https://zoek.officielebekendmakingen.nl/kv-tk-20972098-KVR91001.html';
      for (const [where, page] of places)
        for (const text of [question, classless])
          expect(readHtml(page(header, text), url)?.kamervraag, where).toMatchObject({
            zaaknummer: '2098Z00099',
            vergaderjaar: '2097-2098',
            submitted: '2098-01-13',
            questions: [{ numbers: [1], text: 'Een?' }],
            explanation: null,
          });
    },
    60_000,
  ); // sixteen pages each

  it.each([
    ['<div><div>Vraag</div><div>2098Z00099</div><div>Datum indiening</div><div>13-01-2098</div></div>'],
    ['<p><b>Vraag:</b> 2098Z00099</p><p><b>Datum indiening:</b> 13-01-2098</p>'],
    ['<ul><li><strong>Vraag</strong> 2098Z00099</li></ul>'],
    ['<h2>Vraag</h2><p>2098Z00099</p>'],
  ])('above the sentence is no question without a table either: %s', (header) => {
    for (const [where, page] of places.slice(0, 4))
      expect(readHtml(page(header, question), kvUrl)?.kamervraag.questions, where).toEqual([
        { numbers: [1], text: 'Een?', notes: [] },
      ]);
  });
});

describe('tables of the text', () => {
  const answered =
    '<h1 class="kamervraagomschrijving_kop">Antwoord van Minister Kade (Voorbeelden) (ontvangen 4 februari 2098).</h1>';
  const table = `<table>${row(['Vraag', 'Datum indiening', 'Datum ontvangst'], 'th')}${row(['Vraag 2', '1 mei 2097', '3 mei 2097'])}${row(['<h2>Vraag 3</h2>', '1 juni 2097', '3 juni 2097'])}</table>`;
  const words =
    'Ja: Vraag Datum indiening Datum ontvangst Vraag 2 1 mei 2097 3 mei 2097 Vraag 3 1 juni 2097 3 juni 2097';

  it.each([
    [
      `<div class="vraag"><h2>Vraag 1</h2><p>Een?</p></div><div class="antwoord"><h2>Antwoord 1</h2><p>Ja:</p>${table}</div>`,
    ],
    [`<h2>Vraag 1</h2><p>Een?</p><h2>Antwoord 1</h2><p>Ja:</p>${table}`],
    [
      `<p><b>Vraag 1</b></p><p>Een?</p><p><b>Antwoord 1</b></p><p>Ja:</p>${table.replace('<h2>Vraag 3</h2>', '<b>Vraag 3</b>')}`,
    ],
    [`<p><b>Vraag 1</b><br>Een?</p><p><b>Antwoord 1</b><br>Ja:</p>${table}`],
  ])('are text, whatever their cells say: %s', (body) => {
    expect(readHtml(obk(sentence + answered + body), ahUrl)?.kamervraag).toMatchObject({
      submitted: '2098-01-14',
      answered: '2098-02-04',
      questions: [{ numbers: [1], text: 'Een?' }],
      answers: [{ numbers: [1], text: words }],
    });
  });

  it('hold no heading in a list of terms', () => {
    const list = '<dl><dt>Vraag 2</dt><dd>is de tweede</dd><dt>Toelichting</dt><dd>is geen vraag</dd></dl>';
    expect(
      readHtml(obk(`${sentence}<h2>Vraag 1</h2><p>Wat is:</p>${list}`), kvUrl)?.kamervraag,
    ).toMatchObject({
      questions: [{ numbers: [1], text: 'Wat is: Vraag 2 is de tweede Toelichting is geen vraag' }],
      explanation: null,
    });
  });

  it('are not the table that a page is laid out with', () => {
    const body = `<table><tr><td>Menu</td><td>${sentence}<div class="vraag"><h2>Vraag 1</h2><p>Een?</p></div><div class="vraag"><p><b>Vraag 2</b></p><p>Twee?</p></div></td></tr></table>`;
    expect(readHtml(obk(body), kvUrl)?.kamervraag.questions).toEqual([
      { numbers: [1], text: 'Een?', notes: [] },
      { numbers: [2], text: 'Twee?', notes: [] },
    ]);
  });
});

describe('an answer whose id is digits alone', () => {
  const text = `${sentence}<h1 class="kamervraagomschrijving_kop">Antwoord van Minister Kade (Voorbeelden).</h1><div class="vraag"><h2>Vraag 1</h2><p>Een?</p></div><div class="antwoord"><h2>Antwoord 1</h2><p>Ja.</p></div>`;
  const header = (number: string) =>
    `<table>${row(['Datum publicatie', 'Organisatie', 'Vergaderjaar', 'Nummer', 'Datum ontvangst'], 'th')}${row(['4-2-2098', 'Tweede Kamer', '2097–2098', number, '4-2-2098'])}</table>`;

  it.each([
    [
      'nothing but its text',
      obk(text),
      { aanhangselnummer: null, vergaderjaar: null, answered: null, zaaknummer: null },
    ],
    [
      'its header',
      obk(header('150') + text),
      { aanhangselnummer: 150, vergaderjaar: '2097-2098', answered: '2098-02-04', zaaknummer: null },
    ],
    ['a number in words', obk(header('2097–2098, nr. 150') + text), { aanhangselnummer: 150 }],
    [
      'metadata under other names',
      obk(
        text,
        '<meta property="overheidop:vraagnummer" content="2098Z00001"><meta name="OVERHEIDOP.AANHANGSELNUMMER" content="150"><meta name="OVERHEIDop.DatumOntvangst" content="4 februari 2098">',
      ),
      { aanhangselnummer: 150, zaaknummer: '2098Z00001', answered: '2098-02-04' },
    ],
    [
      'several questions in one field',
      obk(text, '<meta name="OVERHEIDop.vraagnummer" content="2098Z00001, 2098Z00002">'),
      { zaaknummer: '2098Z00001' },
    ],
  ])('has %s', (_, html, facts) => {
    for (const id of ['ah-187909', 'ah-1251487'])
      expect(readHtml(html, `https://zoek.officielebekendmakingen.nl/${id}.html`)?.kamervraag).toMatchObject({
        kind: 'answer',
        officialId: id,
        subject: 'bruggen',
        submitted: '2098-01-14',
        answers: [{ numbers: [1], text: 'Ja.' }],
        ...facts,
      });
  });

  it('without text is known by its header', () => {
    const url = 'https://zoek.officielebekendmakingen.nl/ah-1251487.html';
    const file = '<a href="/ah-1251487.pdf">pdf</a>';
    const page = (above: string) => obk(`${above}${file}`).replace('<h1>Kamervragen</h1>', '');
    expect(
      readHtml(page(`<h1>Aanhangsel van de Handelingen</h1>${header('150')}`), url)?.kamervraag,
    ).toMatchObject({
      kind: 'answer',
      status: 'no-text',
      aanhangselnummer: 150,
      answered: '2098-02-04',
    });
    expect(readHtml(page('<h1>Niet gevonden</h1>'), url)).toBeNull();
  });
});

it('a list of questions is none, whatever its id', () => {
  const text = '<div class="vraag"><h2>Vraag 1</h2><p>Een?</p></div>';
  const file = '<a href="/kv-tk-2098Z00001.pdf">pdf</a>';
  expect(readHtml(obk(`<h1>Lijst van vragen over bruggen</h1>${text}${file}`), kvUrl)).toBeNull();
  expect(readHtml(obk(sentence + text + file), kvUrl)).not.toBeNull();
});

it('a sentence behind numbered questions makes no Kamervraag of them', () => {
  const late = sentence.replace(/h1/g, 'h2').replace(/ class="[^"]*"/, '');
  const text = `<h1>36 200 V</h1><h2>Vraag 1</h2><p>Een?</p>${late}<h2>Vraag 2</h2><p>Twee?</p>`;
  expect(readHtml(obk(text), kvUrl)).toBeNull();
});
