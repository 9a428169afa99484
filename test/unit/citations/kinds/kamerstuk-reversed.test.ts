import { citationTable } from '../table';

citationTable(
  'kamerstuk, number first',
  ['kamerstuk', 'motie'],
  [
    ['Zij krijgt nr. 186 (32637).', [['nr. 186 (32637)', '~kst-32637-186']]],
    ['de motie op stuk nr. 28 (33964)', [['nr. 28 (33964)', '~kst-33964-28']]],
    ['de motie op stuk nr. 28 ( 33964 )', [['nr. 28 ( 33964 )', '~kst-33964-28']]],
    ['het amendement op stuk nr. 12 (36 410)', [['nr. 12 (36 410)', '~kst-36410-12']]],
    ['het amendement op stuk nr. 12, (36 410)', [['nr. 12, (36 410)', '~kst-36410-12']]],
    ['de motie nummer 12 (36200-V)', [['nummer 12 (36200-V)', '~kst-36200-V-12']]],
    ['Zij krijgen nr. 1703 (21501-20) en meer', [['nr. 1703 (21501-20)', '~kst-21501-20-1703']]],
    ['de brief nr. 7 (27 484 (R 1669))', [['nr. 7 (27 484 (R 1669))', '~kst-27484-7']]],
    ['besluit nr. 12 (30 000 exemplaren)', []],
    ['huisnummer nr. 12 (36 410)', []],
    ['de motie. Later nr. 12 (36 410)', []],
    ['stuk nr. 12 (2023)', []],
    ['stuk nr. 12345 (36 410', []],
  ],
);
