import { citationTable } from '../table';

const ecli = (id: string) => `https://deeplink.rechtspraak.nl/uitspraak?id=${id}`;

citationTable(
  'ljn',
  ['ljn'],
  [
    ['(LJN AU7927)', [['LJN AU7927', 'search']]],
    ['LJN: AZ0603/3521', [['LJN: AZ0603', 'search']]],
    ['LJN-nummer AP1078, zaaknr. 09/091583-03', [['LJN-nummer AP1078', 'search']]],
    ['LJN, AF4111', [['LJN, AF4111', 'search']]],
    [
      'LJN-nummers AB1234 en AB1235',
      [
        ['LJN-nummers AB1234', 'search'],
        ['AB1235', 'search'],
      ],
    ],
    // court and date are stated: the ECLI follows
    [
      'Rechtbank ’s-Gravenhage, 23 april 2003, LJN nummer AF 7654',
      [['LJN nummer AF 7654', ecli('ECLI:NL:RBSGR:2003:AF7654')]],
    ],
    ['LJN: AZ9652, Centrale Raad van Beroep, 06/2920', [['LJN: AZ9652', 'search']]],
    // slips of the source
    ['LJN: AVO197', [['LJN: AVO197', 'search']]],
    ['LJN-nummer: A11603', [['LJN-nummer: A11603', 'search']]],
    ['LJN: A027505', [['LJN: A027505', 'none']]],
    ['AU7927', []],
    ['1234 AB', []],
    ['LJN', []],
    ['de LJN van 2003', []],
    ['RALJN AU7927', []],
  ],
);
