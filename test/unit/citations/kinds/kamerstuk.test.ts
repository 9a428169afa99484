import { citationTable } from '../table';

citationTable(
  'kamerstuk',
  ['kamerstuk', 'motie'],
  [
    [
      'de lijst (motie-Brekelmans, Kamerstuk 36 200-V, nr. 26)',
      [['Kamerstuk 36 200-V, nr. 26', '~kst-36200-V-26']],
    ],
    ['Kamerstukken II 2022/23, 36 229, nr. 1', [['Kamerstukken II 2022/23, 36 229, nr. 1', '~kst-36229-1']]],
    [
      'Kamerstukken TK 2002/03, 28 600 XVI, nrs. 4 en 7',
      [
        ['Kamerstukken TK 2002/03, 28 600 XVI, nrs. 4', '~kst-28600-XVI-4'],
        ['7', '~kst-28600-XVI-7'],
      ],
    ],
    [
      'Kamerstuk 28 781, nrs. 1, 2 en 3',
      [
        ['Kamerstuk 28 781, nrs. 1', '~kst-28781-1'],
        ['2', '~kst-28781-2'],
        ['3', '~kst-28781-3'],
      ],
    ],
    [
      'Kamerstukken II 2005/06, 30 535, nrs. 1–2',
      [
        ['Kamerstukken II 2005/06, 30 535, nrs. 1', '~kst-30535-1'],
        ['2', '~kst-30535-2'],
      ],
    ],
    [
      'de moties (31311, nrs. 125 tot en met 127)',
      [
        ['31311, nrs. 125', '~kst-31311-125'],
        ['127', '~kst-31311-127'],
      ],
    ],
    [
      'zie kamerstukken 25 424, nr. 10 en 38.',
      [
        ['kamerstukken 25 424, nr. 10', '~kst-25424-10'],
        ['38', '~kst-25424-38'],
      ],
    ],
    [
      'Kamerstukken II, 2006–2007, 29 637 en 33 009, nr. 1170',
      [['Kamerstukken II, 2006–2007, 29 637 en 33 009, nr. 1170', '~kst-29637-1170']],
    ],
    ['Kamerstuk 27 484 (R 1669), nr. 17, p. 7', [['Kamerstuk 27 484 (R 1669), nr. 17', '~kst-27484-17']]],
    ['Kamerstuk 21 501-20, nr. 1703', [['Kamerstuk 21 501-20, nr. 1703', '~kst-21501-20-1703']]],
    ['TK 2003–2004, 24 077, nr. 125', [['TK 2003–2004, 24 077, nr. 125', '~kst-24077-125']]],
    ['TK 1995–1996, stuk 24 093, nr. 21', [['TK 1995–1996, stuk 24 093, nr. 21', '~kst-24093-21']]],
    [
      'Kamerstuk\u00A036\u00A0600 XII,\nnr. 42',
      [['Kamerstuk\u00A036\u00A0600 XII,\nnr. 42', '~kst-36600-XII-42']],
    ],
    ['3Kamerstuk23 432, nr.502 en bijlage', [['Kamerstuk23 432, nr.502', '~kst-23432-502']]],
    ['Kamerstuk 32 813, nummer 676', [['Kamerstuk 32 813, nummer 676', '~kst-32813-676']]],
    ['Kamerstuk 31.700XII, 6', [['Kamerstuk 31.700XII, 6', '~kst-31700-XII-6']]],
    ['Kamerstuk 29338-68 (Kabinetsreactie)', [['Kamerstuk 29338-68', '~kst-29338-68']]],
    ['35 570 K nr. 1', [['35 570 K nr. 1', '~kst-35570-K-1']]],
    ['Kamerstuk 31 700, hfst. X, nr. 76', [['Kamerstuk 31 700, hfst. X, nr. 76', '~kst-31700-X-76']]],
    ['Kamerstuk 36 410 A, nr. 51', [['Kamerstuk 36 410 A, nr. 51', '~kst-36410-A-51']]],
    ['Kamerstuk 37 020 IXB, nr. 4', [['Kamerstuk 37 020 IXB, nr. 4', '~kst-37020-IX-4']]],
    ['28 600 IXB, nr 18', [['28 600 IXB, nr 18', '~kst-28600-IXB-18']]],
    [
      'de motie (32820, nr. 258, vergaderjaar 2017-2018)',
      [['32820, nr. 258, vergaderjaar 2017-2018', '~kst-32820-258']],
    ],
    [
      'af te voeren stukken: 31389-146;21501-32-808',
      [
        ['31389-146', '~kst-31389-146'],
        ['21501-32-808', '~kst-21501-32-808'],
      ],
    ],
    ['Kamerstuk 31 839, nr. 1031, 5 november 2024', [['Kamerstuk 31 839, nr. 1031', '~kst-31839-1031']]],
    // the Eerste Kamer
    ['Kamerstuk 35 261, nr. B', [['Kamerstuk 35 261, nr. B', '~kst-35261-B']]],
    ['Kamerstukken I 2020/21, 35 570, C', [['Kamerstukken I 2020/21, 35 570, C', '~kst-35570-C']]],
    [
      'Kamerstukken I 2008/09, 31 700 VI, D',
      [['Kamerstukken I 2008/09, 31 700 VI, D', '~kst-20082009-31700-VI-D']],
    ],
    [
      'Kamerstukken I 2005/06, 30 306 en 30 307, F, blz. 16',
      [['Kamerstukken I 2005/06, 30 306 en 30 307, F', '~kst-20052006-30306-F']],
    ],
    [
      'wetsvoorstel 25 444 (EK 2000–2001, nr 11f)',
      [['25 444 (EK 2000–2001, nr 11f', '~kst-20002001-25444-11f']],
    ],
    // known, but without a sure address
    ['Kamerstuk I 26 552 nr. 31a', [['Kamerstuk I 26 552 nr. 31a', 'search']]],
    ['Kamerstukken I, 30 306, F', [['Kamerstukken I, 30 306, F', 'search']]],
    [
      'Tweede Kamer, vergaderjaar 1993–1994, 23 561, nr. 7',
      [['Tweede Kamer, vergaderjaar 1993–1994, 23 561, nr. 7', 'none']],
    ],
    ['Kamerstuk 22 831, nr. 4', [['Kamerstuk 22 831, nr. 4', 'none']]],
    // number first
    ['Zij krijgt nr. 186 (32637).', [['nr. 186 (32637)', '~kst-32637-186']]],
    ['De motie krijgt nr. 28 ( 33964 ).', [['nr. 28 ( 33964 )', '~kst-33964-28']]],
    // none at all
    ['In 2003 kwamen 40 000-60 000 containers binnen, 26 743 meer dan verwacht.', []],
    ['een bedrag van € 26 743 963,00 en f 25 550 000 in 2004', []],
    ['het arrest van 30 november 1977, nr. 18 586', []],
    ['volgens het Kamerstuk zijn er 24 500 meldingen', []],
    ['het nummer 2020310780, 24 keer gebeld', []],
    ['besluit nr. 12 (30 000 exemplaren)', []],
    ['rolnummer 940336, vraag 24', []],
  ],
);
