import { beforeAll, describe, expect, it } from 'vitest';
import { kindName } from '../../../lib/annotate/kinds';
import { reasonsInWords } from '../../../lib/annotate/reasons';
import { bareAddress, report } from '../../../lib/page-tools/report';
import { splitAtWords } from '../../../lib/annotate/shared-words';
import { archived, shown } from '../../../lib/annotate/source-entry';
import type { Reason } from '../../../lib/model/related';
import { setUp, speakDutch } from './set-up';

beforeAll(speakDutch);

describe('reasonsInWords', () => {
  it.each<[string, Reason[]]>([
    [
      'verwijst naar Kamerstuk 36 200-V nr. 26, net als deze vraag · zelfde bericht van FTM · zelfde woorden: scanners, haven, Nuctech',
      [
        { kind: 'same-words', values: ['scanners', 'haven', 'Nuctech'] },
        { kind: 'same-source', values: ['FTM'] },
        { kind: 'same-citation', values: ['Kamerstuk 36 200-V nr. 26'] },
      ],
    ],
    ['verwijst naar dit document', [{ kind: 'cited-by', values: [] }]],
    ['dit document verwijst ernaar: 2098Z00009', [{ kind: 'cites', values: ['2098Z00009'] }]],
    [
      'ook van Voorbeeld, De Tweede en Ander · ook aan Minister van Financiën',
      [
        { kind: 'same-ministry', values: ['Minister van Financiën'] },
        { kind: 'same-people', values: ['Voorbeeld', 'De Tweede', 'Ander'] },
      ],
    ],
    [
      "zelfde onderwerp: röntgencamera's van Nuctech bij de douane · zelfde woorden: haven, Douanewet",
      [
        { kind: 'same-words', values: ['nuctech', 'haven', "Röntgencamera's", 'Douanewet'] },
        { kind: 'same-subject', values: ["röntgencamera's van Nuctech bij de douane"] },
      ],
    ],
    [
      'zelfde onderwerp: Nuctech',
      [
        { kind: 'same-subject', values: ['Nuctech'] },
        { kind: 'same-words', values: ['Nuctech'] },
      ],
    ],
    [
      'dit document verwijst ernaar: a · verwijst naar dit document · verwijst naar c, net als deze vraag · ' +
        'zelfde bericht van d · zelfde onderwerp: e · zelfde woorden: f · ook van g · ook aan h',
      [
        { kind: 'same-ministry', values: ['h'] },
        { kind: 'same-people', values: ['g'] },
        { kind: 'same-words', values: ['f'] },
        { kind: 'same-subject', values: ['e'] },
        { kind: 'same-source', values: ['d'] },
        { kind: 'same-citation', values: ['c'] },
        { kind: 'cited-by', values: ['b'] },
        { kind: 'cites', values: ['a'] },
      ],
    ],
    ['zelfde woorden: a, b, c, d', [{ kind: 'same-words', values: ['a', 'b', 'c', 'd', 'e', 'f'] }]],
    ['', [{ kind: 'same-words', values: [] }]],
    ['', []],
  ])('%j', (expected, reasons) => expect(reasonsInWords(reasons)).toBe(expected));
});

describe('splitAtWords', () => {
  it.each([
    [
      'haven',
      ['Rotterdamse ', '[haven]', ', havens en de ', '[Haven]', '.'],
      'Rotterdamse haven, havens en de Haven.',
    ],
    ['é', ['caf', 'é'], 'café'],
    ['Q-koorts', ['tegen ', '[Q-koorts]', ', geen koorts'], 'tegen Q-koorts, geen koorts'],
    ...[...'!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~…’–\u00ad\n'].map((sign): [string, string[], string] => [
      `a${sign}b`,
      ['van ', `[a${sign}b]`, ' tot b'],
      `van a${sign}b tot b`,
    ]),
  ])('marks %j only where it stands whole', (word, pieces, text) => {
    const found = splitAtWords(text, [word]).map(({ text, shared }) => (shared ? `[${text}]` : text));
    expect(found.join('')).toBe(pieces.join(''));
  });
  it('takes the longer of two words', () => {
    expect(splitAtWords('de Europese Unie', ['Europese', 'Europese Unie']).at(-1)).toEqual({
      text: 'Europese Unie',
      shared: true,
    });
  });
  it('leaves a text without words whole', () => {
    expect(splitAtWords('niets', [''])).toEqual([{ text: 'niets', shared: false }]);
  });
});

describe('sources in words', () => {
  it.each([
    ['https://web.archive.org/web/20230623/https://a.nl/b?c', 'https://a.nl/b?c', '2023-06-23'],
    ['https://web.archive.org/web/https://a.nl/', 'https://a.nl/', null],
  ])('%s', (expected, href, day) => expect(archived(href, day)).toBe(expected));

  it.each([
    ['a.nl/b', 'https://www.a.nl/b/'],
    ['a.nl', 'http://a.nl'],
  ])('%s', (expected, url) => expect(shown(url)).toBe(expected));

  it.each([
    ['Kamerstuk', 'kamerstuk'],
    ['Europese richtlijn', 'eu-directive'],
    ['Verwijzing', 'iets nieuws'],
    ['Verwijzing', 'constructor'],
  ])('%s', (expected, kind) => expect(kindName(kind)).toBe(expected));
});

describe('the report', () => {
  it.each([
    [
      'https://zoek.officielebekendmakingen.nl/kv-tk-1.html',
      'https://zoek.officielebekendmakingen.nl/kv-tk-1.html?utm_source=brief#noot',
    ],
    [
      'https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=2099Z1&did=2099D1',
      'https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=2099Z1&qry=mijn+zaak&did=2099D1',
    ],
  ])('names only the document: %s', (expected, address) => expect(bareAddress(address)).toBe(expected));

  it('says what a maker needs', () => {
    const { reading } = setUp();
    expect(
      report(
        { ...reading, missing: ['answered'] },
        'https://zoek.officielebekendmakingen.nl/kv-tk-1.html',
        '0.1.0',
      ),
    ).toBe(
      [
        'Naslag 0.1.0, leesrapport',
        'Adres: https://zoek.officielebekendmakingen.nl/kv-tk-1.html',
        'Indeling: officielebekendmakingen / ob-2019',
        'Soort: question (ok)',
        'Gelezen: 2 vragen, 2 voetnoten',
        'Niet herkend: de datum van het antwoord',
      ].join('\n'),
    );
  });

  it('says where the page contradicts itself', () => {
    const { reading } = setUp();
    const conflicts = [{ field: 'submitted', taken: '2098-01-14', refused: '2098-01-15' }] as const;
    expect(
      report({ ...reading, conflicts: [...conflicts] }, 'https://www.tweedekamer.nl/x', '0.1.0'),
    ).toContain('\nTegenspraak in de pagina: submitted is 2098-01-14 (gevolgd) en 2098-01-15');
  });
});
