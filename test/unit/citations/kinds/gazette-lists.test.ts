import { citationTable } from '../table';

const two = (a: string, b: string, first = '~stb-2018-144', second = '~stb-2019-12'): [string, string][] => [
  [a, first],
  [b, second],
];

citationTable(
  'gazette, lists and further gazettes',
  [
    'staatsblad',
    'staatscourant',
    'tractatenblad',
    'gemeenteblad',
    'provinciaalblad',
    'waterschapsblad',
    'regelingenblad',
  ],
  [
    // a list whose members bring their own year
    ['Stb. 2018, 144 en 2019, 12', two('Stb. 2018, 144', '2019, 12')],
    ['(Stb. 2018, 144 en 2019, 12)', two('Stb. 2018, 144', '2019, 12')],
    ['Stb. 2018, 144 resp. 2019, 12 werden ingetrokken', two('Stb. 2018, 144', '2019, 12')],
    ['Stb. 2018, 144; 2019, 12', two('Stb. 2018, 144', '2019, 12')],
    ['Stb. 2018, 144, 2019, 12', two('Stb. 2018, 144', '2019, 12')],
    ['Stb. 2018, 144 en 2019, nr. 12', two('Stb. 2018, 144', '2019, nr. 12')],
    [
      'Staatsblad 2018, nr. 144 en Staatsblad 2019, nr. 12',
      two('Staatsblad 2018, nr. 144', 'Staatsblad 2019, nr. 12'),
    ],
    ['Stb. 2018/144 en 2019/12', two('Stb. 2018/144', '2019/12')],
    [
      'Stcrt. 2018, 14412, 2019, 1288 en 2020, 777',
      [
        ['Stcrt. 2018, 14412', '~stcrt-2018-14412'],
        ['2019, 1288', '~stcrt-2019-1288'],
        ['2020, 777', '~stcrt-2020-777'],
      ],
    ],
    ['Trb. 2015, 3 en 2017, 44', two('Trb. 2015, 3', '2017, 44', '~trb-2015-3', '~trb-2017-44')],
    ['Gmb. 2024, 100 en 2025, 200', two('Gmb. 2024, 100', '2025, 200', '~gmb-2024-100', '~gmb-2025-200')],
    [
      'Stb. 1994, 937 en 938 en 1995, 12',
      [
        ['Stb. 1994, 937', '~stb-1994-937'],
        ['938', '~stb-1994-938'],
        ['1995, 12', '~stb-1995-12'],
      ],
    ],
    [
      'Staatsblad 2018, nrs. 144 en 145 gelden',
      two('Staatsblad 2018, nrs. 144', '145', '~stb-2018-144', '~stb-2018-145'),
    ],
    // a year at the end is no number, nor is what counts something
    ['Stb. 2018, 144, 2019', [['Stb. 2018, 144', '~stb-2018-144']]],
    ['Stb. 2018, 144 en 2019', [['Stb. 2018, 144', '~stb-2018-144']]],
    ['Stcrt. 2018, 144 en 3 maart', [['Stcrt. 2018, 144', '~stcrt-2018-144']]],
    ['Stb. 2018, 144 en 2 moties.', [['Stb. 2018, 144', '~stb-2018-144']]],
    // the year elsewhere in the sentence
    ['De wet van 7 juli 2010 over bruggen is bekendgemaakt (Stb. 350).', [['Stb. 350', '~stb-2010-350']]],
    [
      'Op 22 december 2021 verscheen de regeling in de Staatscourant (nr. 50265).',
      [['Staatscourant (nr. 50265', '~stcrt-2021-50265']],
    ],
    [
      'Staatscourant nr. 50265 d.d. 22 december 2021',
      [['Staatscourant nr. 50265 d.d. 22 december 2021', '~stcrt-2021-50265']],
    ],
    ['De wet van 7 juli 2010, gewijzigd op 3 mei 2012 (Stb. 350).', [['Stb. 350', '~stb-2012-350']]],
    ['De wet van 7 juli 2010, gewijzigd op 3 mei 2012 en nu van kracht (Stb. 350).', [['Stb. 350', 'none']]],
    ['In 2023 wees ik op de bruggen (Stb. 350).', [['Stb. 350', 'none']]],
    // the gazettes of provinces, water boards and joint arrangements
    ['Provinciaal blad 2024, 1234', [['Provinciaal blad 2024, 1234', '~prb-2024-1234']]],
    [
      'Provinciaal Blad van Zeeland 2024, nr. 1234',
      [['Provinciaal Blad van Zeeland 2024, nr. 1234', '~prb-2024-1234']],
    ],
    ['Prb. 2024, 1234', [['Prb. 2024, 1234', '~prb-2024-1234']]],
    ['Wsb. 2024, 4321 en 4322.', two('Wsb. 2024, 4321', '4322', '~wsb-2024-4321', '~wsb-2024-4322')],
    ['Waterschapsblad 2024, 4321', [['Waterschapsblad 2024, 4321', '~wsb-2024-4321']]],
    ['Bgr. 2023, 99', [['Bgr. 2023, 99', '~bgr-2023-99']]],
    [
      'Blad gemeenschappelijke regeling 2023, 99',
      [['Blad gemeenschappelijke regeling 2023, 99', '~bgr-2023-99']],
    ],
    [
      'Gemeenteblad van Amsterdam 2023, 45678',
      [['Gemeenteblad van Amsterdam 2023, 45678', '~gmb-2023-45678']],
    ],
    [
      'Gemeenteblad van de gemeente Den Haag 2023, nr. 45678',
      [['Gemeenteblad van de gemeente Den Haag 2023, nr. 45678', '~gmb-2023-45678']],
    ],
    ['Provinciaal blad 2009, 12', [['Provinciaal blad 2009, 12', 'none']]],
    // none
    ['het waterschapsblad dat in 2024 verscheen', []],
    ['Stb. en Stcrt. van dat jaar', []],
    ['het provinciaal bladenplan 2024, 12', []],
    ['een staatsbladnummer uit 2018', []],
  ],
);
