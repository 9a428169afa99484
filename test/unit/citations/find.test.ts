import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCitations } from '../../../lib/citations';
import { findCitations as findWith } from '../../../lib/citations/find';
import type { Kind } from '../../../lib/citations/kind';

/** A kind that finds its word wherever it stands. */
const word = (name: string, pattern: RegExp): Kind => ({
  name,
  hint: /./,
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

  it('finds nothing in plain numbers', () => {
    const text =
      'Op 3 mei 2004 waren er 24 500 meldingen (12%), 06-12345678, 1234 AB, NL91 ABNA 0417 1643 00, -3 °C en € 1.250,50.';
    expect(findCitations(text)).toEqual([]);
  });
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
    ['https://www.ftm.nl/a/', null, 'www.ftm.nl/a'],
  ])('%s: one id and one Leidraad form, however it is spelt', (text, id, canonical) => {
    expect(findCitations(text)).toMatchObject([{ id, canonical }]);
  });
});
