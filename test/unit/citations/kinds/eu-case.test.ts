import { citationTable } from '../table';

const celex = (id: string) => `https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:${id}`;

citationTable(
  'eu-case',
  ['eu-case'],
  [
    ['het arrest in de zaak C-294/99?', [['C-294/99', celex('61999CJ0294')]]],
    ['zaak C-245/00, Sena/NOS, arrest, 6 februari 2003', [['C-245/00', celex('62000CJ0245')]]],
    ['HvJ EG, C-151/02,, 9 september 2003', [['C-151/02', celex('62002CJ0151')]]],
    ['HvJ EU 16 juli 2020, zaak C-311/18', [['C-311/18', celex('62018CJ0311')]]],
    ['het arrest van het Gerecht in zaak T-604/18', [['T-604/18', celex('62018TJ0604')]]],
    // which step of the case is meant is not said, or it is another one
    ['D. tegen de inspecteur, zaak C-376/03, NTFR 2004/1717', [['C-376/03', 'search']]],
    ['conclusie van de advocaat-generaal in zaak C-311/18', [['C-311/18', 'search']]],
    ['de prejudiciële vragen in zaak C-311/18', [['C-311/18', 'search']]],
    [
      'In de zaken C-122/99P en C-125/99P',
      [
        ['C-122/99P', 'search'],
        ['C-125/99P', 'search'],
      ],
    ],
    ['zaak C-311/2018', []],
    ['NC-311/18', []],
    ['vitamine C-3 / 18 stuks', []],
    ['formulier C-12', []],
    ['zaaknummer 311/18', []],
  ],
);
