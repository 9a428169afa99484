import { expect, it } from 'vitest';
import { findCitations } from '../../../../lib/citations';
import { citationTable } from '../table';

citationTable(
  'url',
  ['url'],
  [
    [
      'FTM, 8 juni 2023 (https://www.ftm.nl/artikelen/scanners).',
      [['https://www.ftm.nl/artikelen/scanners', 'https://www.ftm.nl/artikelen/scanners']],
    ],
    ['<https://www.ftm.nl/a?b=%3D>.', [['https://www.ftm.nl/a?b=%3D', 'https://www.ftm.nl/a?b=%3D']]],
    ['Zie http://www.ochtenden.nl/!', [['http://www.ochtenden.nl/', 'http://www.ochtenden.nl/']]],
    [
      'www.wildedierendetentuit.nl, 8 maart 2007',
      [['www.wildedierendetentuit.nl', 'https://www.wildedierendetentuit.nl']],
    ],
    ['Zie nieuws.nl/artikel/1.', [['nieuws.nl/artikel/1', 'https://nieuws.nl/artikel/1']]],
    [
      'https://nl.wikipedia.org/wiki/Kamer_(politiek)',
      [['https://nl.wikipedia.org/wiki/Kamer_(politiek)', 'https://nl.wikipedia.org/wiki/Kamer_(politiek)']],
    ],
    [
      '(zie https://nl.wikipedia.org/wiki/Kamer_(politiek))',
      [['https://nl.wikipedia.org/wiki/Kamer_(politiek)', 'https://nl.wikipedia.org/wiki/Kamer_(politiek)']],
    ],
    [
      'https://nos.nl/artikel/2541672(bezocht op 3 mei)',
      [['https://nos.nl/artikel/2541672', 'https://nos.nl/artikel/2541672']],
    ],
    [
      '1https://www.ad.nl/de-postcode-van-je-woonplaats-\nbepaalt-hoe-goed~a27423c1/',
      [
        [
          'https://www.ad.nl/de-postcode-van-je-woonplaats-\nbepaalt-hoe-goed~a27423c1/',
          'https://www.ad.nl/de-postcode-van-je-woonplaats-bepaalt-hoe-goed~a27423c1/',
        ],
      ],
    ],
    [
      '(https://\nnos.nl/artikel/2541672-wachttijden)',
      [['https://\nnos.nl/artikel/2541672-wachttijden', 'https://nos.nl/artikel/2541672-wachttijden']],
    ],
    [
      'https://fd.nl/opinie/1527568/faillissement; https://fd.nl/2',
      [
        ['https://fd.nl/opinie/1527568/faillissement', 'https://fd.nl/opinie/1527568/faillissement'],
        ['https://fd.nl/2', 'https://fd.nl/2'],
      ],
    ],
    [
      'https://zoek.officielebekendmakingen.nl/kst-36200-V-26.html',
      [['https://zoek.officielebekendmakingen.nl/kst-36200-V-26.html', '~kst-36200-V-26']],
    ],
    ['«https://www.trouw.nl/x»', [['https://www.trouw.nl/x', 'https://www.trouw.nl/x']]],
    [
      'http://145.11.60.40/imap/default.asp',
      [['http://145.11.60.40/imap/default.asp', 'http://145.11.60.40/imap/default.asp']],
    ],
    [
      'http://www. voorbeeld.org/a.php?id=1 en',
      [['http://www. voorbeeld.org/a.php?id=1', 'http://www.voorbeeld.org/a.php?id=1']],
    ],
    ['www. voorbeeld.nl', [['www. voorbeeld.nl', 'https://www.voorbeeld.nl']]],
    ['http//www.voorbeeld.nl/a', [['http//www.voorbeeld.nl/a', 'http://www.voorbeeld.nl/a']]],
    [
      'http://www.voorbeeld.nl/a?id=1 &link=4',
      [['http://www.voorbeeld.nl/a?id=1 &link=4', 'http://www.voorbeeld.nl/a?id=1&link=4']],
    ],
    [
      'http://a.nl/b.pdfhttp://www.c.nl/d',
      [
        ['http://a.nl/b.pdf', 'http://a.nl/b.pdf'],
        ['http://www.c.nl/d', 'http://www.c.nl/d'],
      ],
    ],
    [
      'https://web.archive.org/web/2020/https://a.nl/b',
      [
        [
          'https://web.archive.org/web/2020/https://a.nl/b',
          'https://web.archive.org/web/2020/https://a.nl/b',
        ],
      ],
    ],
    ['bit.ly/3xYz', [['bit.ly/3xYz', 'https://bit.ly/3xYz']]],
    ['kijk op www. Dat helpt', []],
    ['volgens rechtspraak.nl en AD.nl', []],
    ['javascript:alert(1) of data:text/html,x', []],
    ['mail naar post@nieuws.nl/afdeling', []],
    ['https://tweedekamer.nl@elders.example/x', []],
    ['en/of de heer/mevrouw, 3/4 deel', []],
    ['het adres https:// ontbreekt', []],
  ],
);

it('is named without scheme and final slash, so that spellings of one address are one', () => {
  const [plain, secure] = findCitations('http://www.ftm.nl/a/ https://www.ftm.nl/a').map(
    ({ canonical }) => canonical,
  );
  expect(plain).toBe('www.ftm.nl/a');
  expect(secure).toBe(plain);
});

it('is none whose host is longer than a host can be', () => {
  expect(findCitations(`https://${'kade.'.repeat(50)}nl/pont`)).toHaveLength(1);
  expect(findCitations(`https://${'kade.'.repeat(51)}nl/pont`)).toEqual([]);
});

it('goes on over eight lines at most', () => {
  const [cited] = findCitations(`https://voorbeeld.nl/de-${' pont-'.repeat(30)} over`);
  expect(cited?.text).toBe(`https://voorbeeld.nl/de-${' pont-'.repeat(7)}`.slice(0, -1));
});
