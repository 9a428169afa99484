import { citationTable } from '../table';

citationTable(
  'aanhangsel, lists',
  ['aanhangsel'],
  [
    ['AH 2024-2025, nr. 12', [['AH 2024-2025, nr. 12', '~ah-tk-20242025-12']]],
    ['AH 2024/25, nr. 12', [['AH 2024/25, nr. 12', '~ah-tk-20242025-12']]],
    ['AH nr. 12 (2024–2025)', [['AH nr. 12 (2024–2025', '~ah-tk-20242025-12']]],
    [
      'AH 2023–2024, nrs. 12 en 15',
      [
        ['AH 2023–2024, nrs. 12', '~ah-tk-20232024-12'],
        ['15', '~ah-tk-20232024-15'],
      ],
    ],
    [
      'Aanhangsel Handelingen nr. 100 (2020–2021) en nr. 200 (2021–2022)',
      [
        ['Aanhangsel Handelingen nr. 100 (2020–2021', '~ah-tk-20202021-100'],
        ['200 (2021–2022', '~ah-tk-20212022-200'],
      ],
    ],
    [
      'Aanhangsel Handelingen 2020/21, nrs. 100 en 101 en 2021/22, nr. 200.',
      [
        ['Aanhangsel Handelingen 2020/21, nrs. 100', '~ah-tk-20202021-100'],
        ['101', '~ah-tk-20202021-101'],
        ['200', '~ah-tk-20212022-200'],
      ],
    ],
    [
      'Aanhangsel Handelingen II 2020/21, 100; II 2021/22, 200',
      [
        ['Aanhangsel Handelingen II 2020/21, 100', '~ah-tk-20202021-100'],
        ['200', '~ah-tk-20212022-200'],
      ],
    ],
    [
      'Aanhangsel Handelingen nr. 100, vergaderjaar 2020–2021, nr. 200, vergaderjaar 2021–2022 en nr. 5, vergaderjaar 2022–2023',
      [
        ['Aanhangsel Handelingen nr. 100, vergaderjaar 2020–2021', '~ah-tk-20202021-100'],
        ['200, vergaderjaar 2021–2022', '~ah-tk-20212022-200'],
        ['5, vergaderjaar 2022–2023', '~ah-tk-20222023-5'],
      ],
    ],
    // by page and number: the number counts
    [
      '(TK 2000/2001, aanhangsel 1453, nr. 703)',
      [['TK 2000/2001, aanhangsel 1453, nr. 703', '~ah-tk-20002001-703']],
    ],
    [
      'TK 2000/2001, aanhangsel, blz. 1453, nr. 703',
      [['TK 2000/2001, aanhangsel, blz. 1453, nr. 703', '~ah-tk-20002001-703']],
    ],
    [
      'Aanhangsel Handelingen 2020/21, nr. 100 en 3 bijlagen',
      [['Aanhangsel Handelingen 2020/21, nr. 100', '~ah-tk-20202021-100']],
    ],
    [
      'Aanhangsel Handelingen 2020/21, nrs. 4, 5 en 12 vragen',
      [
        ['Aanhangsel Handelingen 2020/21, nrs. 4', '~ah-tk-20202021-4'],
        ['5', '~ah-tk-20202021-5'],
      ],
    ],
    // none
    ['AH 12345 opende om 12 uur', []],
    ['de AH-winkel 12', []],
    ['aanhangsel bij 2020–2021', []],
    ['de helikopter AH 64/2', []],
  ],
);

citationTable(
  'handelingen, items',
  ['handelingen'],
  [
    [
      'Handelingen II 2023/24, nr. 42, item 6 en 7',
      [
        ['Handelingen II 2023/24, nr. 42, item 6', '~h-tk-20232024-42-6'],
        ['7', '~h-tk-20232024-42-7'],
      ],
    ],
    [
      'Handelingen II 2023/24, nr. 42, items 6, 7 en 9',
      [
        ['Handelingen II 2023/24, nr. 42, items 6', '~h-tk-20232024-42-6'],
        ['7', '~h-tk-20232024-42-7'],
        ['9', '~h-tk-20232024-42-9'],
      ],
    ],
    [
      'Handelingen II 2023/24, nr. 42, item 6 en nr. 43, item 2',
      [
        ['Handelingen II 2023/24, nr. 42, item 6', '~h-tk-20232024-42-6'],
        ['nr. 43, item 2', '~h-tk-20232024-43-2'],
      ],
    ],
    [
      'Handelingen II 2023/24, nr. 42, item 6; nr. 43, items 2 en 3.',
      [
        ['Handelingen II 2023/24, nr. 42, item 6', '~h-tk-20232024-42-6'],
        ['nr. 43, items 2', '~h-tk-20232024-43-2'],
        ['3', '~h-tk-20232024-43-3'],
      ],
    ],
    [
      'Handelingen II 2022/23, nr. 4, item 6 en 2023/24, nr. 5, item 7',
      [
        ['Handelingen II 2022/23, nr. 4, item 6', '~h-tk-20222023-4-6'],
        ['2023/24, nr. 5, item 7', '~h-tk-20232024-5-7'],
      ],
    ],
    [
      'Handelingen I 2020/21, nr. 7, item 3 en 3 moties',
      [['Handelingen I 2020/21, nr. 7, item 3', '~h-ek-20202021-7-3']],
    ],
    [
      'Handelingen II 2023/24, nr. 42, item 6, p. 7',
      [['Handelingen II 2023/24, nr. 42, item 6', '~h-tk-20232024-42-6']],
    ],
    ['Handelingen II, nr. 42, item 6', [['Handelingen II, nr. 42, item 6', 'none']]],
    [
      'Handelingen II 2023/24, nr. 42 item 6–7.',
      [
        ['Handelingen II 2023/24, nr. 42 item 6', '~h-tk-20232024-42-6'],
        ['7', '~h-tk-20232024-42-7'],
      ],
    ],
    // none
    ['de items 6 en 7 op de lijst', []],
    ['handelingen met item 6', []],
    ['agendapunt 6 en 7 van 2023/24', []],
    ['twee handelingen en 3 items', []],
  ],
);

citationTable(
  'zaak, broken and joined',
  ['zaak', 'document'],
  [
    [
      'kenmerk van de vragen 2022Z22396/2022D51449',
      [
        ['2022Z22396', '~kv-tk-2022Z22396'],
        ['2022D51449', 'https://www.tweedekamer.nl/kamerstukken/detail?id=2022D51449&did=2022D51449'],
      ],
    ],
    ['de Kamervragen 2024Z 17972', [['2024Z 17972', '~kv-tk-2024Z17972']]],
    ['de vragen met kenmerk 2024 Z 17972', [['2024 Z 17972', '~kv-tk-2024Z17972']]],
    ['vraag-nummer 2024Z17972', [['2024Z17972', '~kv-tk-2024Z17972']]],
    ['vraagnr. 2024Z17972', [['2024Z17972', '~kv-tk-2024Z17972']]],
    ['mijn brief (2024Z17972)', [['2024Z17972', 'search']]],
    ['vraag-nummer 2070801190', [['2070801190', '~kv-2070801190']]],
    [
      'document 2024D 38001',
      [['2024D 38001', 'https://www.tweedekamer.nl/kamerstukken/detail?id=2024D38001&did=2024D38001']],
    ],
    ['het serienummer X2024Z17972', []],
    ['het jaar 2024 Zeist kreeg 17972 inwoners', []],
    ['2024Z1797', []],
    ['pad/2024Z17972', []],
  ],
);
