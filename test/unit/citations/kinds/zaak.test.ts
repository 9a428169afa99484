import { citationTable } from '../table';

const document = (number: string) =>
  `https://www.tweedekamer.nl/kamerstukken/detail?id=${number}&did=${number}`;

citationTable(
  'zaak',
  ['zaak', 'document'],
  [
    ['de Kamervragen 2023Z11786 van deze leden', [['2023Z11786', '~kv-tk-2023Z11786']]],
    ['uw kenmerk 2024Z00081, d.d. 6 maart', [['2024Z00081', '~kv-tk-2024Z00081']]],
    ['de vragen over de haven (2024Z16988) kunnen niet', [['2024Z16988', '~kv-tk-2024Z16988']]],
    ['vraagnummer 2025Z03250', [['2025Z03250', '~kv-tk-2025Z03250']]],
    ['schriftelijke vragen 2009Z03159', [['2009Z03159', '~kv-2009Z03159']]],
    ['schriftelijke vragen 2010Z06003', [['2010Z06003', '~kv-tk-2010Z06003']]],
    ['(vraagnummer 2070801190)', [['2070801190', '~kv-2070801190']]],
    ['met kenmerk 2060706890', [['2060706890', '~kv-2060706890']]],
    ['Bijlage 2021D36750', [['2021D36750', document('2021D36750')]]],
    [
      '2023D28312 en 2023D28313',
      [
        ['2023D28312', document('2023D28312')],
        ['2023D28313', document('2023D28313')],
      ],
    ],
    ['vraagnummer 2969701570', [['2969701570', 'none']]],
    ['vraagnummer 2070821832', [['2070821832', 'none']]],
    ['het stuk 2022Z15825', [['2022Z15825', 'search']]],
    ['het verzoek van de commissie bij brief 2022Z15825, met vragen', [['2022Z15825', 'search']]],
    [
      'Aanhangsel Handelingen, nrs. 2060702120 en 2060702130',
      [
        ['2060702120', '~kv-2060702120'],
        ['2060702130', '~kv-2060702130'],
      ],
    ],
    ['de gestelde vragen van 15 januari (2010204380)', [['2010204380', '~kv-2010204380']]],
    ['kenmerk 1999070765', []],
    ['kenmerk 2007008569', []],
    ['bel 2070801190', []],
    ['type 2023Z1178', []],
    ['artikelnummer A2023Z11786', []],
    ['serie 2023Z117861', []],
  ],
);
