import { citationTable } from '../table';

citationTable(
  'bwb',
  ['bwb'],
  [
    ['BWBR0045754', [['BWBR0045754', 'https://wetten.overheid.nl/BWBR0045754']]],
    ['(BWBV0001000).', [['BWBV0001000', 'https://wetten.overheid.nl/BWBV0001000']]],
    [
      'jci1.3:c:BWBR0005416&artikel=108&lid=2',
      [
        [
          'jci1.3:c:BWBR0005416&artikel=108&lid=2',
          'https://wetten.overheid.nl/jci1.3:c:BWBR0005416&artikel=108&lid=2',
        ],
      ],
    ],
    [
      'jci1.31:c:BWBR0005416&artikel=108, en verder',
      [['jci1.31:c:BWBR0005416&artikel=108', 'https://wetten.overheid.nl/jci1.31:c:BWBR0005416&artikel=108']],
    ],
    ['CVDR101405_1', [['CVDR101405_1', 'https://lokaleregelgeving.overheid.nl/CVDR101405/1']]],
    ['CVDR101405/2', [['CVDR101405/2', 'https://lokaleregelgeving.overheid.nl/CVDR101405/2']]],
    ['CVDR696162', [['CVDR696162', 'https://lokaleregelgeving.overheid.nl/CVDR696162']]],
    ['CVDR 696162', [['CVDR 696162', 'https://lokaleregelgeving.overheid.nl/CVDR696162']]],
    ['BWBR004575', []],
    ['BWBR00457541', []],
    ['XBWBR0045754', []],
    ['CVDR 12', []],
    ['de BWB-regeling', []],
  ],
);
