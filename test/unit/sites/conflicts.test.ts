import { describe, expect, it } from 'vitest';
import { ahUrl, kvUrl, obk, readHtml, sentence, tk, tkUrl } from './pages';

const question = `${sentence}<div class="vraag"><h2>Vraag 1</h2><p>Een?</p></div>`;
const answer = `${sentence}<h1 class="kamervraagomschrijving_kop">Antwoord van Minister Kade (Voorbeelden) (ontvangen 4 februari 2098).</h1><div class="vraag"><h2>Vraag 1</h2><p>Een?</p></div><div class="antwoord"><h2>Antwoord 1</h2><p>Ja.</p></div>`;

function conflicts(body: string, url: string, pairs: [string, string][], columns: [string, string][] = []) {
  const head = pairs.map(([name, content]) => `<meta name="${name}" content="${content}">`).join('');
  const row = (cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const table = `<table>${row(columns.map(([name]) => name))}${row(columns.map(([, value]) => value))}</table>`;
  const html = obk(body, head).replace('<div id="broodtekst"', `${table}<div id="broodtekst"`);
  return readHtml(html, url)?.conflicts.map(
    ({ field, taken, refused }) => `${field}: ${taken}, not ${refused}`,
  );
}

describe('a page that contradicts itself says so', () => {
  it.each<[string, string, [string, string][], string[]]>([
    [
      'question',
      'OVERHEIDop.datumIndiening',
      [['x', '2098-01-15']],
      ['submitted: 2098-01-14, not 2098-01-15'],
    ],
    ['question', 'OVERHEIDop.datumIndiening', [['x', '14-01-2098']], []],
    ['question', 'OVERHEIDop.datumIndiening', [['x', 'onbekend']], []],
    ['question', 'OVERHEIDop.vraagnummer', [['x', '2097Z99999']], ['zaaknummer: 2098Z00001, not 2097Z99999']],
    ['question', 'OVERHEIDop.vraagnummer', [['x', '2098Z00001']], []],
    ['question', 'DC.type', [['x', 'Antwoord']], ['kind: question, not answer']],
    [
      'question',
      'DC.type',
      [
        ['x', 'Kamervragen zonder Antwoord'],
        ['x', 'Schriftelijke vragen'],
      ],
      [],
    ],
    ['question', 'OVERHEIDop.aanhangselNummer', [['x', '9']], []],
    ['question', 'OVERHEIDop.datumOntvangst', [['x', '2098-03-01']], []],
    ['answer', 'OVERHEIDop.datumOntvangst', [['x', '2098-03-01']], ['answered: 2098-02-04, not 2098-03-01']],
    ['answer', 'OVERHEIDop.aanhangselNummer', [['x', '9']], ['aanhangselnummer: 150, not 9']],
    ['answer', 'OVERHEIDop.aanhangselNummer', [['x', '0150']], []],
    ['answer', 'OVERHEIDop.vergaderjaar', [['x', '2096-2097']], ['vergaderjaar: 2097-2098, not 2096-2097']],
    ['answer', 'OVERHEIDop.vergaderjaar', [['x', '2097–2098']], []],
    [
      'answer',
      'OVERHEIDop.vraagnummer',
      [
        ['x', '2098Z00001'],
        ['x', '2098Z00002'],
      ],
      [],
    ],
    ['answer', 'DC.type', [['x', 'Mededeling']], ['kind: answer, not postponement']],
    [
      'answer',
      'DC.type',
      [
        ['x', 'Antwoord'],
        ['x', 'Aanhangsel van de Handelingen'],
      ],
      [],
    ],
    ['answer', 'DC.title', [['x', 'Iets heel anders']], []],
  ])('%s, %s %j', (kind, name, values, expected) => {
    const pairs = values.map(([, value]): [string, string] => [name, value]);
    const [body, url] = kind === 'question' ? [question, kvUrl] : [answer, ahUrl];
    expect(conflicts(body, url, pairs)).toEqual(expected);
  });

  it('in its table too, and each thing once', () => {
    const columns: [string, string][] = [
      ['Vergaderjaar', '2096-2097'],
      ['Nummer', '151'],
      ['Datum ontvangst', '05-02-2098'],
    ];
    expect(conflicts(answer, ahUrl, [['OVERHEIDop.datumOntvangst', '2098-02-05']], columns)).toEqual([
      'answered: 2098-02-04, not 2098-02-05',
      'aanhangselnummer: 150, not 151',
      'vergaderjaar: 2097-2098, not 2096-2097',
    ]);
  });

  it('when text and id are of different kinds', () => {
    expect(conflicts(answer, kvUrl, [])).toEqual(['kind: answer, not question']);
  });

  it('on tweedekamer.nl by the label above the title', () => {
    expect(readHtml(tk(answer, 'Schriftelijke vragen'), tkUrl)?.conflicts).toEqual([
      { field: 'kind', taken: 'answer', refused: 'question' },
    ]);
    expect(readHtml(tk(answer, 'Antwoord schriftelijke vragen'), tkUrl)?.conflicts).toEqual([]);
    expect(readHtml(tk(null), tkUrl)?.conflicts).toEqual([]);
  });
});
