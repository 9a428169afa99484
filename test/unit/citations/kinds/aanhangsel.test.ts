import { citationTable } from '../table';

citationTable(
  'aanhangsel',
  ['aanhangsel'],
  [
    [
      'Aanhangsel Handelingen, vergaderjaar 2022–2023, nr. 3091',
      [['Aanhangsel Handelingen, vergaderjaar 2022–2023, nr. 3091', '~ah-tk-20222023-3091']],
    ],
    [
      'Aanhangsel Handelingen nr. 1145, vergaderjaar 2007–2008.',
      [['Aanhangsel Handelingen nr. 1145, vergaderjaar 2007–2008', '~ah-tk-20072008-1145']],
    ],
    [
      'Zie Aanhangsel Handelingen II 2014/15, nr. 1241',
      [['Aanhangsel Handelingen II 2014/15, nr. 1241', '~ah-tk-20142015-1241']],
    ],
    [
      'Aanhangsel van de Handelingen II, 2022/-23, nr. 1823',
      [['Aanhangsel van de Handelingen II, 2022/-23, nr. 1823', '~ah-tk-20222023-1823']],
    ],
    [
      'Aanhangsel Handelingen I, vergaderjaar 2014–2015, nr. 12',
      [['Aanhangsel Handelingen I, vergaderjaar 2014–2015, nr. 12', '~ah-ek-20142015-12']],
    ],
    [
      'Aanhangsel Handelingen, nrs. 15, 16 en 81, vergaderjaar 2002–2003.',
      [
        ['Aanhangsel Handelingen, nrs. 15', '~ah-tk-20022003-15'],
        ['16', '~ah-tk-20022003-16'],
        ['81', '~ah-tk-20022003-81'],
      ],
    ],
    [
      'Aanhangsel Handelingen, nrs. 1263 en 1990, vergaderjaar 2007–2008',
      [
        ['Aanhangsel Handelingen, nrs. 1263', '~ah-tk-20072008-1263'],
        ['1990', '~ah-tk-20072008-1990'],
      ],
    ],
    [
      'Aanhangsel Handelingen, nr. 1929 en nr. 1686, vergaderjaar 2004–2005',
      [
        ['Aanhangsel Handelingen, nr. 1929', '~ah-tk-20042005-1929'],
        ['1686', '~ah-tk-20042005-1686'],
      ],
    ],
    [
      'Aanhangsel Handelingen nr. 756, vergaderjaar 1999–2000 en nr. 365, vergaderjaar 2000–2001',
      [
        ['Aanhangsel Handelingen nr. 756, vergaderjaar 1999–2000', '~ah-tk-19992000-756'],
        ['365, vergaderjaar 2000–2001', '~ah-tk-20002001-365'],
      ],
    ],
    [
      'Aanhangsel Handelingen, nr. 2183, antwoord op vraag 4 en 5, vergaderjaar 2003–2004',
      [
        [
          'Aanhangsel Handelingen, nr. 2183, antwoord op vraag 4 en 5, vergaderjaar 2003–2004',
          '~ah-tk-20032004-2183',
        ],
      ],
    ],
    [
      'Tweede Kamer, vergaderjaar 1995–1996, Aanhangsel 1038',
      [['Tweede Kamer, vergaderjaar 1995–1996, Aanhangsel 1038', '~ah-tk-19951996-1038']],
    ],
    [
      '2Kamervragen (Aanhangsel) 2023–2024, nr. 2267',
      [['Kamervragen (Aanhangsel) 2023–2024, nr. 2267', '~ah-tk-20232024-2267']],
    ],
    ['ah-tk-2017–2018, nr.2509', [['ah-tk-2017–2018, nr.2509', '~ah-tk-20172018-2509']]],
    [
      'antwoord op de vragen (TK, vergaderjaar 2004–2005, nr. 2265)',
      [['TK, vergaderjaar 2004–2005, nr. 2265', '~ah-tk-20042005-2265']],
    ],
    [
      'Aanhangsel Handelingen, verga-\nderjaar 2024/2025, nr. 203',
      [['Aanhangsel Handelingen, verga-\nderjaar 2024/2025, nr. 203', '~ah-tk-20242025-203']],
    ],
    [
      'Kamerstuk 28 346, nr. 1, vergaderjaar 2001–2002 Aanhangsel Handelingen, nr. 2816, vergaderjaar 2006–2007',
      [['Aanhangsel Handelingen, nr. 2816, vergaderjaar 2006–2007', '~ah-tk-20062007-2816']],
    ],
    // known, but without a sure address
    [
      'Aanhangsel Handelingen, vergaderjaar 2025–2026, nr. 318',
      [['Aanhangsel Handelingen, vergaderjaar 2025–2026, nr. 318', 'search']],
    ],
    [
      'Aanhangsel Handelingen nr. 858, vergaderjaar 1992–1993',
      [['Aanhangsel Handelingen nr. 858, vergaderjaar 1992–1993', 'none']],
    ],
    [
      'Aanhangsel Handelingen nr. 115, vergaderjaar 1994–1995',
      [['Aanhangsel Handelingen nr. 115, vergaderjaar 1994–1995', 'none']],
    ],
    ['Aanhangsel Handelingen, nr. 1004', [['Aanhangsel Handelingen, nr. 1004', 'none']]],
    ['Aanhangsel Handelingen nr. 303, vergaderjaar 2001–2001', [['Aanhangsel Handelingen nr. 303', 'none']]],
    ['Aanhangsel Handelingen, blz. 1182', [['Aanhangsel Handelingen, blz. 1182', 'none']]],
    ['Idem, aanhangsel 352, vraag 6', [['aanhangsel 352', 'none']]],
    [
      'Aanhangsel Handelingen, De Vries en Van Dam, vergaderjaar 2002–2003, nr. 719.',
      [
        [
          'Aanhangsel Handelingen, De Vries en Van Dam, vergaderjaar 2002–2003, nr. 719',
          '~ah-tk-20022003-719',
        ],
      ],
    ],
    [
      'Aanhangsel Handelingen, nr. 703 H, vergaderjaar 2004–2005',
      [['Aanhangsel Handelingen, nr. 703 H, vergaderjaar 2004–2005', '~ah-tk-20042005-703']],
    ],
    [
      'Aanhangsel Handelingen, vegaderjaar 2007–2008, nr. 2058',
      [['Aanhangsel Handelingen, vegaderjaar 2007–2008, nr. 2058', '~ah-tk-20072008-2058']],
    ],
    ['zie AH 617', [['AH 617', 'none']]],
    // none at all
    ['het aanhangsel waarin die status staat beschreven?', []],
    ['Aanhangsel 3 bij het contract telt 12 bladzijden', []],
    ['’s-Gravenhage 2024Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel 1', []],
    ['Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel 2', []],
    ['Aanhangsel Handelingen, vergaderjaar', []],
    ['de helikopter AH64', []],
    ['Tweede Kamer, vergaderjaar 2004–2005, nr. 12 van de agenda', []],
  ],
);
