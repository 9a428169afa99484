import { citationTable } from '../table';

citationTable(
  'handelingen',
  ['handelingen'],
  [
    [
      'Handelingen II 2021/22, nr. 42, item 6',
      [['Handelingen II 2021/22, nr. 42, item 6', '~h-tk-20212022-42-6']],
    ],
    [
      'Handelingen II 2023/24, nr. 4, item 26, p. 3',
      [['Handelingen II 2023/24, nr. 4, item 26', '~h-tk-20232024-4-26']],
    ],
    [
      'Handelingen I 2020/21, nr. 7, item 3',
      [['Handelingen I 2020/21, nr. 7, item 3', '~h-ek-20202021-7-3']],
    ],
    [
      'Handelingen TK 2010–2011, nr. 12 item 4',
      [['Handelingen TK 2010–2011, nr. 12 item 4', '~h-tk-20102011-12-4']],
    ],
    [
      'Handelingen II, 1999–2000, nr. 18, blz. 1329 t/m 1358',
      [['Handelingen II, 1999–2000, nr. 18, blz. 1329 t/m 1358', 'none']],
    ],
    [
      'Handelingen, vergaderjaar 1997–1998, TK 91-6159',
      [['Handelingen, vergaderjaar 1997–1998, TK 91-6159', 'none']],
    ],
    ['Handelingen Eerste Kamer, 14, p. 427', [['Handelingen Eerste Kamer, 14, p. 427', 'none']]],
    [
      'Handelingen II, nr. 6 blz. 1219, vergaderjaar 1997–1998',
      [['Handelingen II, nr. 6 blz. 1219, vergaderjaar 1997–1998', 'none']],
    ],
    [
      'Handelingen I, 19 december 1995, blz. 14-582',
      [['Handelingen I, 19 december 1995, blz. 14-582', 'none']],
    ],
    [
      'Handelingen Kamer, Veerponten, 7 juni 2007, TK 78-4151 en 4164',
      [['Handelingen Kamer, Veerponten, 7 juni 2007, TK 78-4151 en 4164', 'none']],
    ],
    ['TK 50-3275', [['TK 50-3275', 'none']]],
    ['Verslag debat 30 november 2004, TK 29, blz. 1948', [['TK 29, blz. 1948', 'none']]],
    ['de strafbare handelingen van 2021', []],
    ['Handelingen door ambtenaren, 12 in getal', []],
    ['Handelingen II van de Kamer', []],
    ['twee handelingen, 3 keer herhaald', []],
    ['seksuele handelingen met nummer 12 op de lijst', []],
  ],
);
