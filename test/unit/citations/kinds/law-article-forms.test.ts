import { expect, it } from 'vitest';
import { findCitations } from '../../../../lib/citations';
import { citationTable } from '../table';

const article = (bwb: string, number: string, rest = '') =>
  `https://wetten.overheid.nl/jci1.3:c:${bwb}&artikel=${number}${rest}`;
const celex = (id: string) => `https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:${id}`;
const [woo, awb, sr, sv] = ['BWBR0045754', 'BWBR0005537', 'BWBR0001854', 'BWBR0001903'];
const [dieren, gemeente, provincie, omgeving] = ['BWBR0030250', 'BWBR0005416', 'BWBR0005645', 'BWBR0037885'];

citationTable(
  'law-article, lists and parts',
  ['law-article'],
  [
    [
      'artikel 2, lid 2 en lid 3, van de Woo',
      [['artikel 2, lid 2 en lid 3, van de Woo', article(woo, '2', '&lid=2')]],
    ],
    ['artikel 2 lid 1 jo. lid 3 Woo', [['artikel 2 lid 1 jo. lid 3 Woo', article(woo, '2', '&lid=1')]]],
    ['artikel 2, lid 1 & 2, Woo', [['artikel 2, lid 1 & 2, Woo', article(woo, '2', '&lid=1')]]],
    [
      'artikel 2, eerste lid juncto tweede lid, van de Woo',
      [['artikel 2, eerste lid juncto tweede lid, van de Woo', article(woo, '2', '&lid=1')]],
    ],
    ['artikel 2, lid 9b, Woo', [['artikel 2, lid 9b, Woo', article(woo, '2', '&lid=9b')]]],
    [
      'artikel 2, eerste lid, onder a), van de Woo',
      [['artikel 2, eerste lid, onder a), van de Woo', article(woo, '2', '&lid=1&o=a')]],
    ],
    ['artikel 2, onder a) en b), Woo', [['artikel 2, onder a) en b), Woo', article(woo, '2', '&o=a')]]],
    ['artikel 7, zevende lid, VEU', [['artikel 7, zevende lid, VEU', celex('12016M007')]]],
    ['artikel 7, derde alinea, VEU', [['artikel 7, derde alinea, VEU', celex('12016M007')]]],
    [
      'artikel 7, eerste en derde alinea, van het VEU',
      [['artikel 7, eerste en derde alinea, van het VEU', celex('12016M007')]],
    ],
    ['artikel 27 W.Sv. en verder', [['artikel 27 W.Sv.', article(sv, '27')]]],
    ['artikel 27 W.v.Sv.', [['artikel 27 W.v.Sv.', article(sv, '27')]]],
    ['artikel 27 Sv. Aldus besloten', [['artikel 27 Sv', article(sv, '27')]]],
    ['artikel 27 N.V.', []],
    ['artikel 6:2:10 Sv', [['artikel 6:2:10 Sv', article(sv, '6:2:10')]]],
    ['op grond van 6:6:10 Sv', [['6:6:10 Sv', article(sv, '6:6:10')]]],
    [
      'artikel 161quater tot en met 161quinquies Sr',
      [
        ['artikel 161quater', article(sr, '161quater')],
        ['161quinquies Sr', article(sr, '161quinquies')],
      ],
    ],
    ['artikel 161 quater Sr', [['artikel 161 quater Sr', article(sr, '161quater')]]],
    ['artikel 161-quater Sr', [['artikel 161-quater Sr', article(sr, '161quater')]]],
    [
      'artikelen 95na Elektriciteitswet 1998 en 52ca Gaswet',
      [
        ['artikelen 95na Elektriciteitswet 1998', article('BWBR0009755', '95na')],
        ['52ca Gaswet', article('BWBR0011440', '52ca')],
      ],
    ],
    [
      'de artikelen 3 en 4 van de Gemeentewet, 5 van de Provinciewet en 2 Woo',
      [
        ['artikelen 3', article(gemeente, '3')],
        ['4 van de Gemeentewet', article(gemeente, '4')],
        ['5 van de Provinciewet', article(provincie, '5')],
        ['2 Woo', article(woo, '2')],
      ],
    ],
    [
      'artikel 5.3, eerste lid, in samenhang met artikel 5.4 van de Wet dieren',
      [
        ['artikel 5.3, eerste lid', article(dieren, '5.3', '&lid=1')],
        ['artikel 5.4 van de Wet dieren', article(dieren, '5.4')],
      ],
    ],
    [
      'artikel 11 lid 1 en artikel 7 sub b en de leden 1 en 2c van artikel 5 van de Woo',
      [
        ['artikel 11 lid 1', article(woo, '11', '&lid=1')],
        ['artikel 7 sub b', article(woo, '7', '&o=b')],
        ['artikel 5 van de Woo', article(woo, '5')],
      ],
    ],
    // the law first, and words between
    ['De Wet dieren, die in artikel 24 een verbod kent, geldt.', [['artikel 24', article(dieren, '24')]]],
    [
      'In de Wet dieren staat dat dit niet mag (artikel 2.5, vierde lid).',
      [['artikel 2.5, vierde lid', article(dieren, '2.5', '&lid=4')]],
    ],
    [
      'De Wet dieren biedt een grondslag (artikel 5.3, eerste lid, in samenhang met artikel 5.4).',
      [
        ['artikel 5.3, eerste lid', article(dieren, '5.3', '&lid=1')],
        ['artikel 5.4', article(dieren, '5.4')],
      ],
    ],
    [
      'De Gemeentewet bepaalt in artikel 172 dat de burgemeester dit doet.',
      [['artikel 172', article(gemeente, '172')]],
    ],
    ['De Awb zegt hierover het een en ander (artikel 3:2).', [['artikel 3:2', article(awb, '3:2')]]],
    // adjectives, and a blank that is missing
    [
      'artikel 1.6 van de aanstaande Omgevingswet',
      [['artikel 1.6 van de aanstaande Omgevingswet', article(omgeving, '1.6')]],
    ],
    [
      'artikel 5 van de nieuwe Gemeentewet',
      [['artikel 5 van de nieuwe Gemeentewet', article(gemeente, '5')]],
    ],
    [
      'artikel 5 van de toenmalige Gemeentewet',
      [['artikel 5 van de toenmalige Gemeentewet', article(gemeente, '5')]],
    ],
    ['artikel 5 van deGemeentewet', [['artikel 5 van deGemeentewet', article(gemeente, '5')]]],
    ['ARTIKEL 5 VAN DE GEMEENTEWET', [['ARTIKEL 5 VAN DE GEMEENTEWET', article(gemeente, '5')]]],
    // the name in brackets is another act's
    [
      'Gemeentewet artikel 12 (Provinciewet artikel 10)',
      [
        ['artikel 12', article(gemeente, '12')],
        ['artikel 10', article(provincie, '10')],
      ],
    ],
    // one abbreviation or name, several acts
    [
      'artikel 182 Provinciewet jo. artikel 1 Ambtsinstructie',
      [
        ['artikel 182 Provinciewet', article(provincie, '182')],
        ['artikel 1 Ambtsinstructie', article('BWBR0006728', '1')],
      ],
    ],
    [
      'De politie gebruikte geweld (artikel 7 Ambtsinstructie).',
      [['artikel 7 Ambtsinstructie', article('BWBR0006589', '7')]],
    ],
    ['artikel 1 Ambtsinstructie', [['artikel 1 Ambtsinstructie', 'search']]],
    ['artikel 8 Wpg', [['artikel 8 Wpg', 'none']]],
    ['de GGD meldt infectieziekten (artikel 8 Wpg)', [['artikel 8 Wpg', article('BWBR0024705', '8')]]],
    ['de politie bewaart dit (artikel 8 Wpg)', [['artikel 8 Wpg', article('BWBR0022463', '8')]]],
    ['de Wet politiegegevens (Wpg). Artikel 8 Wpg zegt', [['Artikel 8 Wpg', article('BWBR0022463', '8')]]],
    [
      'de Wet publieke gezondheid (hierna: Wpg) zegt in art. 8 Wpg',
      [['art. 8 Wpg', article('BWBR0024705', '8')]],
    ],
    ['de Wet varende pontbruggen (Awb) en artikel 3 Awb', [['artikel 3 Awb', 'none']]],
    [
      'artikel 3.1 van de comptabiliteitswet',
      [['artikel 3.1 van de comptabiliteitswet', article('BWBR0039429', '3.1')]],
    ],
    ['artikel 3 van de Comptabiliteitswet', [['artikel 3 van de Comptabiliteitswet', 'search']]],
    [
      'het Vreemdelingenbesluit (artikel 3.108d, vijfde lid)',
      [['artikel 3.108d, vijfde lid', article('BWBR0011825', '3.108d', '&lid=5')]],
    ],
    [
      'artikel 111 van de Vreemdelingenwet',
      [['artikel 111 van de Vreemdelingenwet', article('BWBR0011823', '111')]],
    ],
    ['artikel 5 van de Vreemdelingenwet', [['artikel 5 van de Vreemdelingenwet', 'search']]],
    [
      'op 3 mei 2021 gold artikel 5 van de Vreemdelingenwet',
      [['artikel 5 van de Vreemdelingenwet', article('BWBR0011823', '5')]],
    ],
    [
      'op 3 mei 2019 gold artikel 5 van de Schengengrenscode',
      [['artikel 5 van de Schengengrenscode', celex('32016R0399')]],
    ],
    // a name that goes on in lower case
    [
      'artikel 5 van de Wet kansspelen op afstand',
      [['artikel 5 van de Wet kansspelen op afstand', 'search']],
    ],
    ['artikel 5 van de Wet dieren op grond waarvan', [['artikel 5 van de Wet dieren', article(dieren, '5')]]],
    ['ARTIKEL 5E VAN DE GEMEENTEWET', [['ARTIKEL 5E VAN DE GEMEENTEWET', article(gemeente, '5e')]]],
    ['artikel 12 Strafvordering', [['artikel 12 Strafvordering', article(sv, '12')]]],
    ['artikel 4 van de EG-verordening 1408/71', [['artikel 4', celex('31971R1408')]]],
    [
      'artikel 6 van het Europese Verdrag voor de Rechten van de Mens',
      [['artikel 6 van het Europese Verdrag voor de Rechten van de Mens', article('BWBV0001000', '6')]],
    ],
    ['artikel 82 Wtk', [['artikel 82 Wtk', 'none']]],
    ['een artikel 12 Sv-procedure', [['artikel 12 Sv', article(sv, '12')]]],
    ['artikel 2 onder a, b, en c Woo', [['artikel 2 onder a, b, en c Woo', article(woo, '2', '&o=a')]]],
    // no citations, or of an act that is not named
    ['artikel 5 en 6 weken later', []],
    ['in artikel 11.04 van de begroting', []],
    ['artikel 3 in de krant', []],
    ['het artikel 5-proces', []],
  ],
);

it.each([
  'De Wet dieren geldt. In de begroting is 3 miljoen geraamd (artikel 11.04).',
  'De Wet dieren geldt en de Regeling pontgelden ook (artikel 11).',
  'De Wet dieren en de Gemeentewet gelden (artikel 11).',
  'De Wet dieren geldt; zie artikel 5 van het contract',
  'De Wet dieren en de Europese wetgeving (artikel 81) gelden',
  'De Wet dieren geldt, en artikel 2, lid c en d van het Pontenbesluit ook',
  'De Wet dieren geldt met de Universele Verklaring, zoals artikel 1 zegt',
])('an article is not of the law that happens to stand before: %s', (text) => {
  expect(findCitations(text).filter(({ kind }) => kind === 'law-article')).toEqual([]);
});
