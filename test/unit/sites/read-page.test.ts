import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/sites';
import {
  ahUrl,
  fixtureFolder,
  kvUrl,
  obk,
  readHtml,
  sampleFolder,
  savedPages,
  sentence,
  tk,
  tkUrl,
} from './pages';

const fixtures = savedPages(fixtureFolder);
const samples = savedPages(sampleFolder);
const question = `${sentence}<div class="vraag"><h2>Vraag 1</h2><p>Een?</p></div>`;

describe('saved pages of our own', () => {
  it('are there', () => {
    expect(fixtures.length).toBeGreaterThanOrEqual(19);
  });

  it.each(fixtures)('$name', ({ url, html, expected: { isKamervraag, ...expected } }) => {
    const reading = readHtml(html, url);
    if (isKamervraag) expect(reading?.kamervraag).toEqual(expected);
    else expect(reading).toBeNull();
  });
});

describe('sample pages', () => {
  if (samples.length === 0)
    it.skip('are read where ../shared is; it is not here', () => expect.unreachable());
  it.each(samples)('$name', ({ url, html, expected: { isKamervraag, ...expected }, also }) => {
    const read = readHtml(html, url)?.kamervraag ?? null;
    expect(read !== null).toBe(isKamervraag);
    for (const [field, value] of Object.entries(read ?? {})) {
      const right = [expected[field as keyof typeof expected], ...(also[field] ?? [])];
      expect(right, field).toContainEqual(value);
    }
  });
});

describe('which pages count', () => {
  it.each([
    ['https://zoek.officielebekendmakingen.nl/kv-tk-2098Z00001'],
    ['http://zoek.officielebekendmakingen.nl/kv-tk-2098Z00001.html?a=b#c'],
    ['https://zoek.officielebekendmakingen.nl/dossier/36410/kv-tk-2098Z00001.html'],
    [
      'https://repository.overheid.nl/frbr/officielepublicaties/kv-tk/20972098/kv-tk-2098Z00001/1/html/kv-tk-2098Z00001.html',
    ],
  ])('%s', (url) => {
    expect(readHtml(obk(question), url)?.kamervraag).toMatchObject({
      officialId: 'kv-tk-2098Z00001',
      zaaknummer: '2098Z00001',
    });
  });

  it.each([
    ['https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=2098Z00001&did=2098D00101'],
    ['https://tweedekamer.nl/kamerstukken/kamervragen/detail?did=2098D00101&id=2098Z00001'],
    ['http://www.tweedekamer.nl/kamerstukken/detail?id=2098Z00001&did=2098D99999&x=1#y'],
  ])('%s', (url) => {
    expect(readHtml(tk(question), url)?.kamervraag).toMatchObject({
      zaaknummer: '2098Z00001',
      documentnummer: '2098D00101',
      officialId: null,
    });
  });

  it('an id that is a document number is no zaaknummer', () => {
    const url = 'https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=2098D00101&did=2098D00101';
    expect(readHtml(tk(question), url)?.kamervraag).toMatchObject({
      zaaknummer: null,
      documentnummer: '2098D00101',
    });
  });

  it.each([
    [
      'another host',
      'https://zoek.officielebekendmakingen.nl.evil.example/kv-tk-2098Z00001.html',
      obk(question),
    ],
    ['a mirror', 'https://www.openkamer.example/kv-tk-2098Z00001.html', obk(question)],
    ['no web address', 'file:///kv-tk-2098Z00001.html', obk(question)],
    ['no address', 'kv-tk-2098Z00001', obk(question)],
    ['an empty page', kvUrl, '<html></html>'],
    [
      'an error page',
      kvUrl,
      obk('<h1>Pagina niet gevonden</h1><p>Het document kv-tk-2098Z00001 bestaat niet.</p>'),
    ],
    [
      'a Kamerstuk',
      'https://zoek.officielebekendmakingen.nl/kst-1-2.html',
      obk('<h1>Motie</h1><p>De Kamer, gehoord de beraadslaging</p>'),
    ],
    ['Handelingen', 'https://zoek.officielebekendmakingen.nl/h-tk-20972098-3-4.html', obk(question)],
    [
      'a search page',
      'https://zoek.officielebekendmakingen.nl/resultaten?q=x',
      obk(sentence.replace(/ class="[^"]*"/, '')),
    ],
    [
      'metadata',
      'https://zoek.officielebekendmakingen.nl/technischeinformatie/kv-tk-2098Z00001',
      obk(question),
    ],
    [
      'metadata in a table',
      kvUrl,
      obk(
        `<h1>Technische informatie</h1><table><tr><td>Titel</td><td>${sentence.replace(/<[^>]+>/g, '')}</td></tr></table>`,
      ),
    ],
    [
      'a list of questions',
      tkUrl,
      tk(
        '<h1>36 200 V</h1><h2>Nr. 26 LIJST VAN VRAGEN EN ANTWOORDEN</h2><div class="vraag"><h2>Vraag 1</h2><p>Een?</p></div>',
        'Lijst van vragen',
      ),
    ],
    [
      'a list of questions under another label',
      tkUrl,
      tk('<h2>Nr. 26 LIJST VAN VRAGEN</h2><div class="vraag"><h2>Vraag 1</h2><p>Een?</p></div>', 'Kamerstuk'),
    ],
    [
      'a list of questions that the site calls questions',
      tkUrl,
      tk('<p>Nr. 3</p><p>LIJST VAN VRAGEN EN ANTWOORDEN</p><h2>Vraag 1</h2><p>Een?</p>'),
    ],
    [
      'a list without text',
      tkUrl,
      tk(null, 'Antwoord schriftelijke vragen', 'Beantwoording lijst van vragen over de begroting'),
    ],
    [
      'a letter',
      tkUrl,
      tk(
        '<p>Geachte voorzitter,</p><p><b>Vraag 1</b></p><p>Een?</p>',
        'Brief regering',
        'Antwoord op vragen van de commissie',
      ),
    ],
    [
      'a letter without text',
      tkUrl,
      tk(null, 'Brief regering', 'Antwoord op vragen van het lid Een over bruggen'),
    ],
    [
      'a member',
      'https://www.tweedekamer.nl/kamerleden_en_commissies/alle_kamerleden/een',
      '<main><h1>A. Een</h1><h2>Schriftelijke vragen</h2><a href="/downloads/document?id=1">Download</a></main>',
    ],
  ])('not %s', (_, url, html) => {
    expect(readHtml(html, url)).toBeNull();
  });

  it('a Kamervraag about lists, letters and reports counts', () => {
    for (const title of [
      'Verslag van een brug',
      'Brieven over bruggen',
      'Motie over bruggen niet uitgevoerd',
    ])
      expect(readHtml(tk(null, 'Schriftelijke vragen', title), tkUrl)?.kamervraag.subject).toBe(title);
  });
});

describe('metadata', () => {
  const meta = (pairs: Record<string, string>) =>
    Object.entries(pairs)
      .map(([name, content]) => `<meta name="${name}" scheme="" content="${content}">`)
      .join('');
  const table = (names: string[], values: string[]) =>
    `<table><tr>${names.map((n) => `<th>${n}</th>`).join('')}</tr><tr>${values.map((v) => `<td>${v}</td>`).join('')}</tr></table>`;
  const answer = `${sentence}<h1 class="kamervraagomschrijving_kop">Antwoord van Minister Kade (Voorbeelden).</h1><div class="vraag"><h2>Vraag 1</h2><p>Een?</p></div><div class="antwoord"><h2>Antwoord 1</h2><p>Ja.</p></div>`;

  it('fills what the text does not say', () => {
    const head = meta({
      'OVERHEIDop.vraagNummer': '2098Z00001',
      'OVERHEIDop.datumOntvangst': '04-02-2098',
      'OVERHEIDop.vergaderjaar': '2097-2098',
    });
    expect(readHtml(obk(answer, head), ahUrl)?.kamervraag).toMatchObject({
      zaaknummer: '2098Z00001',
      aanhangselnummer: 150,
      vergaderjaar: '2097-2098',
      answered: '2098-02-04',
      submitted: '2098-01-14',
    });
  });

  it.each([
    ['2098Z00001', 'kv-tk-2098Z00001'],
    ['2009Z01319', 'kv-2009Z01319'],
    ['2080908100', 'kv-2080908100'],
  ])('names the question %s by the id under which it is published', (zaaknummer, id) => {
    const head = meta({ 'OVERHEIDop.vraagnummer': zaaknummer });
    expect(readHtml(obk(answer, head), ahUrl)?.relations).toEqual([id]);
  });

  it('yields to the text and the id', () => {
    const head = meta({
      'DC.identifier': 'kv-tk-2098Z00001',
      'OVERHEIDop.vraagnummer': '2097Z99999',
      'OVERHEIDop.datumIndiening': '2090-01-01',
      'DC.title': 'Iets anders',
      'DC.type': 'Antwoord',
      'OVERHEIDop.indiener': 'Q. Ander',
      'OVERHEIDop.aanhangselNummer': '9',
      'OVERHEIDop.aanhangsel': 'ah-tk-20972098-150',
    });
    const reading = readHtml(obk(question, head), kvUrl);
    expect(reading?.kamervraag).toMatchObject({
      kind: 'question',
      zaaknummer: '2098Z00001',
      submitted: '2098-01-14',
      subject: 'bruggen',
      aanhangselnummer: null,
      authors: [{ name: 'Voorbeeld', party: 'XYZ' }],
    });
    expect(reading?.relations).toEqual(['ah-tk-20972098-150']);
  });

  it('is found in the table where the head has none', () => {
    const html = obk(question).replace(
      '<div id="broodtekst"',
      `${table(['Datum publicatie', 'Organisatie', 'Vergaderjaar', 'Nummer', 'Datum indiening'], ['14-01-2098', 'Tweede Kamer', '2097–2098', '2070824680', '13-01-2098'])}<div id="broodtekst"`,
    );
    const url = 'https://zoek.officielebekendmakingen.nl/kv-tk-20072008-KVR27039.html';
    expect(readHtml(html.replace(' (ingezonden 14 januari 2098)', ''), url)?.kamervraag).toMatchObject({
      officialId: 'kv-tk-20072008-KVR27039',
      zaaknummer: '2070824680',
      vergaderjaar: '2007-2008',
      submitted: '2098-01-13',
    });
  });

  it('of the Eerste Kamer', () => {
    const url = 'https://zoek.officielebekendmakingen.nl/ah-ek-20192020-10.html';
    expect(
      readHtml(obk(answer, meta({ 'OVERHEIDop.vraagnummer': '219200007' })), url)?.kamervraag,
    ).toMatchObject({
      chamber: 'EK',
      officialId: 'ah-ek-20192020-10',
      zaaknummer: '219200007',
      aanhangselnummer: 10,
      vergaderjaar: '2019-2020',
    });
  });

  it('is read from properties and under the names of DCTERMS', () => {
    const head =
      '<meta property="dcterms.identifier" content="ah-tk-20972098-150"><meta property="OVERHEIDop.vraagnummer" content="2098Z00001">';
    const url = 'https://zoek.officielebekendmakingen.nl/dossier/150';
    expect(readHtml(obk(answer, head), url)?.kamervraag).toMatchObject({
      officialId: 'ah-tk-20972098-150',
      zaaknummer: '2098Z00001',
    });
  });

  it('names a reprint by its own address', () => {
    const url = 'https://zoek.officielebekendmakingen.nl/ah-tk-20972098-150-h1.html';
    expect(
      readHtml(obk(answer, meta({ 'DC.identifier': 'ah-tk-20972098-150' })), url)?.kamervraag,
    ).toMatchObject({
      officialId: 'ah-tk-20972098-150-h1',
      aanhangselnummer: 150,
    });
  });

  it('names a document whose text is not found', () => {
    const head = meta({
      'DC.identifier': 'ah-1271549',
      'DC.type': 'Antwoord',
      'DC.title': 'Antwoord op vragen van het lid Een over bruggen',
    });
    const url = 'https://zoek.officielebekendmakingen.nl/ah-1271549.html';
    for (const body of ['<p>Leeg</p>', '<a href="/ah-1271549.pdf?download">pdf</a>'])
      expect(readHtml(obk(body, head), url)?.kamervraag).toMatchObject({
        kind: 'answer',
        status: 'no-text',
        officialId: 'ah-1271549',
        authors: [{ name: 'Een', party: null }],
        subject: 'bruggen',
      });
  });
});

describe('a page that offers only a file', () => {
  it('has its number and date under labels of any make', () => {
    const html = tk(null).replace(
      /<p><span class="h-visually-hidden">Nummer.*?<\/p><p>.*?<\/p>/,
      '<dl><dt>Nummer</dt><dd>2098D00202</dd><dt>Datum</dt><dd>15-01-2098</dd></dl>',
    );
    expect(readHtml(html, tkUrl)?.kamervraag).toMatchObject({
      documentnummer: '2098D00202',
      submitted: '2098-01-15',
    });
  });

  it('of a question: members from the list', () => {
    const item = (label: string, text: string) => `<li><span><span>${label}</span> ${text}</span></li>`;
    const list =
      item('Indiener', '<a href="/een">A.B. Een</a>, Kamerlid XYZ') +
      item('Medeindiener', 'C. van Twee, Kamerlid') +
      item('Medeindiener', 'E. Vier (ABC)') +
      item('Gericht aan', 'D. Drie, minister van Voorbeelden');
    expect(readHtml(tk(null, 'Schriftelijke vragen', 'Bruggen', list), tkUrl)?.kamervraag).toMatchObject({
      kind: 'question',
      status: 'no-text',
      subject: 'Bruggen',
      submitted: '2098-01-14',
      answered: null,
      authors: [
        { name: 'A.B. Een', party: 'XYZ' },
        { name: 'C. van Twee', party: null },
        { name: 'E. Vier', party: 'ABC' },
      ],
    });
  });

  it.each([
    [
      'Antwoord schriftelijke vragen',
      'Antwoord op vragen van de leden Een en Van Twee over bruggen',
      'answer',
    ],
    [
      'Antwoord schriftelijke vragen (nader)',
      'Nader antwoord op vragen van de leden Een en Van Twee over bruggen',
      'answer',
    ],
    [
      'Mededeling (uitstel antwoord)',
      'Uitstel beantwoording vragen van de leden Een en Van Twee over bruggen',
      'postponement',
    ],
  ])('%s', (soort, title, kind) => {
    expect(readHtml(tk(null, soort, title), tkUrl)?.kamervraag).toMatchObject({
      kind,
      status: 'no-text',
      subject: 'bruggen',
      submitted: null,
      answered: '2098-01-14',
      authors: [
        { name: 'Een', party: null },
        { name: 'Van Twee', party: null },
      ],
      addressees: [],
    });
  });
});

describe('places', () => {
  it('the bar stands under what is seen at the top', () => {
    expect(readHtml(tk(question), tkUrl)?.places.title.textContent).toContain('Schriftelijke vragen');
    expect(readHtml(obk(question), kvUrl)?.places.title.className).toContain('kamervraagomschrijving_kop');
    expect(readHtml(tk(null), tkUrl)?.places).toMatchObject({ root: null, questions: [] });
  });

  it('each block has its heading and its last element', () => {
    const list = `${sentence}<div class="vraag"><h2>Vraag 1</h2><p>Een?</p></div><p><b>Vraag 2</b><br>Twee?</p><p>Vraag 3</p><p>Drie:</p><ul><li>a.</li></ul>`;
    const { questions } = readHtml(obk(list), kvUrl)?.places ?? { questions: [] };
    expect(questions.map(({ heading, last }) => [heading?.nodeName ?? null, last.nodeName])).toEqual([
      ['H2', 'DIV'],
      [null, 'P'],
      ['P', 'UL'],
    ]);
  });

  it('need no window', () => {
    const DOMParser = new JSDOM('').window.DOMParser;
    const document = new DOMParser().parseFromString(obk(question), 'text/html');
    expect(document.defaultView).toBeNull();
    expect(readPage(document, kvUrl)?.kamervraag.questions).toHaveLength(1);
  });

  it('are those of an XHTML document too', () => {
    const DOMParser = new JSDOM('').window.DOMParser;
    const xhtml = obk(question).replace(
      '<!DOCTYPE html><html>',
      '<html xmlns="http://www.w3.org/1999/xhtml">',
    );
    expect(
      readPage(new DOMParser().parseFromString(xhtml, 'application/xhtml+xml'), kvUrl)?.kamervraag.questions,
    ).toHaveLength(1);
  });
});
