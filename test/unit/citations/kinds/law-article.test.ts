import { citationTable } from '../table';

const article = (bwb: string, number: string, rest = '') =>
  `https://wetten.overheid.nl/jci1.3:c:${bwb}&artikel=${number}${rest}`;
const celex = (id: string) => `https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:${id}`;
const sr = (number: string, rest = '') => article('BWBR0001854', number, rest);

citationTable(
  'law-article',
  ['law-article'],
  [
    ['artikel 6 van de Grondwet', [['artikel 6 van de Grondwet', article('BWBR0001840', '6')]]],
    ['artikel 16c Auteurswet', [['artikel 16c Auteurswet', article('BWBR0001886', '16c')]]],
    [
      'artikel 2.8, zevende lid, Wet natuurbescherming',
      [['artikel 2.8, zevende lid, Wet natuurbescherming', article('BWBR0037552', '2.8', '&lid=7')]],
    ],
    [
      'artikel 103g, tweede lid,\naanhef en onder d, van de WVO',
      [
        [
          'artikel 103g, tweede lid,\naanhef en onder d, van de WVO',
          article('BWBR0002399', '103g', '&lid=2&o=d'),
        ],
      ],
    ],
    ['artikel 1:441 lid 1 BW', [['artikel 1:441 lid 1 BW', article('BWBR0002656', '441', '&lid=1')]]],
    ['op grond van 6:162 BW', [['6:162 BW', article('BWBR0005289', '162')]]],
    [
      'artikel 162 van Boek 6 van het Burgerlijk Wetboek',
      [['artikel 162 van Boek 6 van het Burgerlijk Wetboek', article('BWBR0005289', '162')]],
    ],
    ['artikel 1401 BW', [['artikel 1401 BW', 'search']]],
    [
      'artikel 4:24a Wet op het financieel toezicht',
      [['artikel 4:24a Wet op het financieel toezicht', article('BWBR0020368', '4:24a')]],
    ],
    [
      '(artikel 2.1 en artikel 8.11 van de Wet dieren)',
      [
        ['artikel 2.1', article('BWBR0030250', '2.1')],
        ['artikel 8.11 van de Wet dieren', article('BWBR0030250', '8.11')],
      ],
    ],
    [
      'artikel 3 of 34 van de wet BIG',
      [
        ['artikel 3', article('BWBR0006251', '3')],
        ['34 van de wet BIG', article('BWBR0006251', '34')],
      ],
    ],
    [
      'artikel 326 (oplichting) en artikel 328 bis (oneerlijke mededinging) Wetboek van Strafrecht',
      [
        ['artikel 326 (oplichting)', sr('326')],
        ['artikel 328 bis (oneerlijke mededinging) Wetboek van Strafrecht', sr('328bis')],
      ],
    ],
    [
      'art. 591 A, lid 2, van het Wetboek van Strafvordering',
      [['art. 591 A, lid 2, van het Wetboek van Strafvordering', article('BWBR0001903', '591a', '&lid=2')]],
    ],
    ['artikel 3:42AWB', [['artikel 3:42AWB', article('BWBR0005537', '3:42')]]],
    ['artikel 108 van\nde Gemeentewet', [['artikel 108 van\nde Gemeentewet', article('BWBR0005416', '108')]]],
    ['Algemene wet bestuursrecht, artikel 3:2.', [['artikel 3:2', article('BWBR0005537', '3:2')]]],
    ['art. 33 AVG', [['art. 33 AVG', celex('32016R0679')]]],
    [
      'artikel 288 van het EU-Werkingsverdrag',
      [['artikel 288 van het EU-Werkingsverdrag', celex('12016E288')]],
    ],
    ['artikel 14 lid 2 van richtlijn 80/217', [['artikel 14 lid 2', celex('31980L0217')]]],
    [
      'De Gemeentewet regelt dit. Volgens artikel 8 van die wet mag het.',
      [['artikel 8 van die wet', article('BWBR0005416', '8')]],
    ],
    [
      'De Gemeentewet en de Grondwet regelen dit. Volgens artikel 8 van die wet mag het.',
      [['artikel 8 van die wet', 'none']],
    ],
    // laws that are not in the table, another country's, a draft, or another act of nearly the same name
    ['artikel 27 van de ARVODI', [['artikel 27 van de ARVODI', 'none']]],
    ['artikel 3 van de Woonbotenwet', [['artikel 3 van de Woonbotenwet', 'search']]],
    ['artikel 2 van de Grondwet van de Europese Unie', [['artikel 2 van de Grondwet', 'none']]],
    ['artikel 301 van het Turkse wetboek van strafrecht', [['artikel 301 van het Turkse wetboek', 'none']]],
    ['artikel 12 (oud) van de Gemeentewet', [['artikel 12 (oud) van de Gemeentewet', 'none']]],
    // no citations
    ['artikel 12 moet nog worden uitgewerkt', []],
    ['het artikel 5 juni in de krant', []],
    ['de artikel 9-status van het land', []],
    ['het artikel van 2 mei over de gemeente', []],
    ['om 10:30 Uur begint het debat', []],
  ],
);
