import { citationTable } from '../table';

citationTable(
  'publication',
  ['kamerstuk', 'aanhangsel', 'zaak', 'handelingen', 'staatsblad', 'staatscourant', 'tractatenblad'],
  [
    ['zie kst-36200-V-26.', [['kst-36200-V-26', '~kst-36200-V-26']]],
    ['kst-1268678', [['kst-1268678', '~kst-1268678']]],
    ['kst-20052006-30306-F', [['kst-20052006-30306-F', '~kst-20052006-30306-F']]],
    ['(ah-tk-20222023-3091)', [['ah-tk-20222023-3091', '~ah-tk-20222023-3091']]],
    ['ah-1271549', [['ah-1271549', '~ah-1271549']]],
    ['kv-tk-2023Z11786', [['kv-tk-2023Z11786', '~kv-tk-2023Z11786']]],
    ['kv-2070801190', [['kv-2070801190', '~kv-2070801190']]],
    ['h-tk-20212022-42-6', [['h-tk-20212022-42-6', '~h-tk-20212022-42-6']]],
    ['bijlage blg-1093410', [['blg-1093410', '~blg-1093410']]],
    [
      'stb-2018-144 en stcrt-2020-12345',
      [
        ['stb-2018-144', '~stb-2018-144'],
        ['stcrt-2020-12345', '~stcrt-2020-12345'],
      ],
    ],
    ['trb-2019-12', [['trb-2019-12', '~trb-2019-12']]],
    ['een h-index van 42', []],
    ['de kv-lijn 2023', []],
    ['naw-ah-tk-20222023-3091', []],
    ['blg-nummer', []],
  ],
);
