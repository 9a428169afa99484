import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../lib/citations';
import { findCitations as findWith } from '../../../lib/citations/find';
import type { Kind } from '../../../lib/citations/kind';
import { kinds as allKinds } from '../../../lib/citations/kinds';

/** A kind that finds its word wherever it stands. */
const word = (name: string, pattern: RegExp): Kind => ({
  name,
  hint: /./,
  withoutDigits: true,
  patterns: [pattern],
  parse: ({ 0: text, index: start }) => [
    { start, end: start + text.length, url: null, certainty: 'none', id: null, canonical: text },
  ],
});

describe('overlap', () => {
  it.each([
    ['the longer match has the place', 'abcdef', [/abc/g, /abcd/g], ['abcd']],
    ['also where the shorter stands first', 'abcdef', [/ab/g, /bcd/g], ['bcd']],
    ['neighbours stay', 'abcdef', [/abc/g, /def/g], ['abc', 'def']],
    [
      'what only touched a match that lost is kept out with it',
      'abcdef',
      [/abcd/g, /cdefg?/g, /ef/g],
      ['abcd', 'ef'],
    ],
  ])('%s', (_, text, patterns, expected) => {
    const kinds = patterns.map((pattern, i) => word(`k${i}`, pattern));
    expect(findWith(text, kinds).map((citation) => citation.text)).toEqual(expected);
  });
});

describe('the quick look at a text', () => {
  const sentences = readFileSync(resolve(import.meta.dirname, '../../fixtures/citations.txt'), 'utf8').split(
    '\n',
  );
  const withoutHints = allKinds.map((kind): Kind => ({ ...kind, hint: /(?:)/, withoutDigits: true }));

  it.each([
    ['as it is', (text: string) => text],
    ['in capitals', (text: string) => text.toUpperCase()],
    ['in small letters', (text: string) => text.toLowerCase()],
  ])('hides no citation, %s', (_, change) => {
    const found = sentences.map((text) => findWith(change(text), withoutHints));
    expect(found.flat().length).toBeGreaterThan(15);
    expect(sentences.map((text) => findCitations(change(text)))).toEqual(found);
  });
});

describe('every text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'Kamerstuk 36 200-V, nr. 26',
      'Aanhangsel Handelingen 2022–2023, nrs. 3 en 4',
      'https://',
      'www.',
      '.nl/',
    ),
    fc.constantFrom(
      'Stb. 2018, 144',
      'ECLI:NL:HR:2019:2006',
      'Richtlijn 2001/83/EG',
      'artikelen 3, tweede lid, en 4 van de Gemeentewet',
      'Algemene wet bestuursrecht, artikel 3:2',
      'art. 6:162 BW',
      'LJN-nummers AB1234 en AB1235',
      'COM(2021) 206',
      'arrest C-311/18',
      'PbEU 2003, L 251',
      'doi:10.1000/182',
      'van die wet',
      '36 200',
      'nr. ',
      ' en ',
      '(',
      ')',
      '«',
      '-\n',
      '–',
    ),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  );

  it('yields citations in order, without overlap, with their own text, each with a web address or none', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end, text: printed, url, certainty } of findCitations(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(printed);
          expect(url === null).toBe(certainty === 'none');
          if (url !== null) expect(url).toMatch(/^https?:\/\/[^\s]+$/i);
          last = end;
        }
      }),
    );
  });

  it.each([
    'Op 3 mei 2004 waren er 24 500 meldingen (12%), 06-12345678, 1234 AB, NL91 ABNA 0417 1643 00, -3 °C en € 1.250,50.',
    'Bel 070-318 22 11 of 0800 8051 tussen 10:30 en 16:15 Uur.',
    'In 1998/99 kwamen 40 000-60 000 containers aan, in 2003/04 nog 36 250.',
    'De A2, de N279, de E19 en vlucht KL 1234 liepen op 12/5 vertraging op.',
    'Het monster had pH 7.4, 12,5 mg/l nitraat en 1:1000 verdunning (n = 24 312).',
    'Kavel 12 345 ligt op 52:05 noorderbreedte, perceel B 1024.',
    'Voor f 122 311 507 werden 26 743 963 aandelen verkocht, koers 10.2154/11.3.',
    'Groep C-3 van 18 leerlingen haalde een 7/8 en een T-12 test.',
  ])('finds nothing in plain numbers: %s', (text) => expect(findCitations(text)).toEqual([]));
});

describe('names', () => {
  it.each([
    ['Kamerstuk 36 200-V, nr. 26', 'kst-36200-V-26', 'Kamerstukken II 36200 V, nr. 26'],
    [
      'Kamerstukken II 2022/23, 36200 V, nr. 26',
      'kst-36200-V-26',
      'Kamerstukken II 2022/23, 36200 V, nr. 26',
    ],
    ['kst-36200-V-26', 'kst-36200-V-26', 'Kamerstukken II 36200 V, nr. 26'],
    ['Kamerstukken I 2020/21, 35 261, B', 'kst-35261-B', 'Kamerstukken I 2020/21, 35261, B'],
    [
      'Aanhangsel Handelingen nr. 3091, vergaderjaar 2022–2023',
      'ah-tk-20222023-3091',
      'Aanhangsel Handelingen II 2022/23, nr. 3091',
    ],
    ['ah-tk-20222023-3091', 'ah-tk-20222023-3091', 'Aanhangsel Handelingen II 2022/23, nr. 3091'],
    ['de vragen 2023Z11786', '2023Z11786', '2023Z11786'],
    ['kv-tk-2023Z11786', '2023Z11786', '2023Z11786'],
    ['Staatsblad 2018, nr. 144', 'stb-2018-144', 'Stb. 2018, 144'],
    [
      'Handelingen II 2021/22, nr. 42, item 6',
      'h-tk-20212022-42-6',
      'Handelingen II 2021/22, nr. 42, item 6',
    ],
    ['artikel 5.1, tweede lid, van de Wet open overheid', 'BWBR0045754/5.1', 'art. 5.1 lid 2 Woo'],
    ['art. 5.1 lid 2 Woo', 'BWBR0045754/5.1', 'art. 5.1 lid 2 Woo'],
    ['artikel 162 van Boek 6 van het Burgerlijk Wetboek', 'BWBR0005289/162', 'art. 6:162 BW'],
    ['Verordening (EU) 2016/679', 'CELEX:32016R0679', 'Verordening (EU) 2016/679'],
    ['LJN AF7654, Rechtbank Rotterdam, 3 mei 2005', 'ECLI:NL:RBROT:2005:AF7654', 'ECLI:NL:RBROT:2005:AF7654'],
    ['https://www.ftm.nl/a/', null, 'www.ftm.nl/a'],
  ])('%s: one id and one Leidraad form, however it is spelt', (text, id, canonical) => {
    expect(findCitations(text)).toMatchObject([{ id, canonical }]);
  });
});
