import { citationTable } from '../table';

citationTable(
  'gazette',
  ['staatsblad', 'staatscourant', 'tractatenblad', 'gemeenteblad'],
  [
    ['Stb. 2018, 144', [['Stb. 2018, 144', '~stb-2018-144']]],
    ['Staatsblad 2001, nr. 258', [['Staatsblad 2001, nr. 258', '~stb-2001-258']]],
    ['Stb. 23 november 1995, nr. 567', [['Stb. 23 november 1995, nr. 567', '~stb-1995-567']]],
    ['Stb. 94, 742', [['Stb. 94, 742', '~stb-1994-742']]],
    ['Trb. 92-18', [['Trb. 92-18', '~trb-1992-18']]],
    ['gewijzigd bij wet van 10 april 1997 (Stb. 162)', [['Stb. 162', '~stb-1997-162']]],
    ['Tractatenblad nr. 164, jaargang 1999', [['Tractatenblad nr. 164, jaargang 1999', '~trb-1999-164']]],
    ['Stcrt. 2020, 12345', [['Stcrt. 2020, 12345', '~stcrt-2020-12345']]],
    [
      'Staatscourant van 22 december 2021 (nr. 50265)',
      [['Staatscourant van 22 december 2021 (nr. 50265', '~stcrt-2021-50265']],
    ],
    ['Stb. 555', [['Stb. 555', 'none']]],
    ['Stb. 1911, 215', [['Stb. 1911, 215', 'none']]],
    ['Stct. 20 december 2005, nr. 247', [['Stct. 20 december 2005, nr. 247', 'none']]],
    ['Stcrt. 1992, no. 86', [['Stcrt. 1992, no. 86', 'none']]],
    ['Staatscourant, 2 augustus 2001', [['Staatscourant, 2 augustus 2001', 'none']]],
    [
      'Stb. 2001, 180 en 181.',
      [
        ['Stb. 2001, 180', '~stb-2001-180'],
        ['181', '~stb-2001-181'],
      ],
    ],
    ['Stb. 2001, 180 en 3 bijlagen', [['Stb. 2001, 180', '~stb-2001-180']]],
    ['Gmb. 2024, 12345', [['Gmb. 2024, 12345', '~gmb-2024-12345']]],
    ['Gemeenteblad 1998, 12', [['Gemeenteblad 1998, 12', 'none']]],
    [
      'Staatsblad van het Koninkrijk der Nederlanden, jaargang 1984 nummer 568',
      [['Staatsblad van het Koninkrijk der Nederlanden, jaargang 1984 nummer 568', '~stb-1984-568']],
    ],
    ['Stb. …, …', []],
    ['bekendgemaakt in de Staatscourant', []],
    ['Belgisch Staatsblad 2004, 42992', []],
    ['het Staatsblad 1989', []],
  ],
);
