import { citationTable } from '../table';

const law = (bwb: string) => `https://wetten.overheid.nl/${bwb}`;

citationTable(
  'law',
  ['law', 'eu-directive', 'eu-regulation'],
  [
    ['de Algemene wet bestuursrecht', [['Algemene wet bestuursrecht', law('BWBR0005537')]]],
    ['de Algemene Wet Bestuursrecht (Awb)', [['Algemene Wet Bestuursrecht', law('BWBR0005537')]]],
    ['het Wetboek van Strafrecht', [['Wetboek van Strafrecht', law('BWBR0001854')]]],
    ['de wet BIG', [['wet BIG', law('BWBR0006251')]]],
    ['Financiële-verhoudingswet', [['Financiële-verhoudingswet', law('BWBR0008290')]]],
    ['Financiële verhoudingswet', [['Financiële verhoudingswet', law('BWBR0008290')]]],
    ['het Burgerlijk Wetboek', [['Burgerlijk Wetboek', 'search']]],
    [
      'de Habitatrichtlijn',
      [['Habitatrichtlijn', 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:31992L0043']],
    ],
    // another country's, another act of the same name, a part of a longer word, a word of common use
    ['de Duitse Grondwet', []],
    ['het Wetboek van Strafrecht van Suriname', []],
    ['de Financiële verhoudingswet 1984', []],
    ['de Grondwetsherziening', []],
    ['de gemeentewetgever en de wet', []],
    ['wet van de remmende voorsprong', []],
  ],
);
