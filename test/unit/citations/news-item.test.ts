import { expect, it } from 'vitest';
import { readNewsItem } from '../../../lib/citations/news-item';

it.each([
  ['FTM, 8 juni 2023 ()', 'https://www.ftm.nl/a', ['FTM', null, '2023-06-08']],
  ['The Record, 15 mei 2023', 'https://therecord.media/a', ['The Record', null, '2023-05-15']],
  ['NRC, 7 november 2024, «De pont vaart niet»', null, ['NRC', 'De pont vaart niet', '2024-11-07']],
  [
    '«De pont vaart niet» (Hartvannederland.nl, 16 november 2024)',
    null,
    ['Hart van Nederland', 'De pont vaart niet', '2024-11-16'],
  ],
  ['ANP, 23 april 2008: «De pont vaart niet»', null, ['ANP', 'De pont vaart niet', '2008-04-23']],
  [
    "'De pont vaart weer niet', Trouw, 3 maart 2021",
    null,
    ['Trouw', 'De pont vaart weer niet', '2021-03-03'],
  ],
  ['Zie de Volkskrant van donderdag 30 juni 2004', null, ['de Volkskrant', null, '2004-06-30']],
  [
    'Volkskrant, 18 november 2024, «De pont»,',
    'https://www.volkskrant.nl/a',
    ['Volkskrant', 'De pont', '2024-11-18'],
  ],
  ['Agrarisch Dagblad, 04-11-2003', null, ['Agrarisch Dagblad', null, '2003-11-04']],
  ['Dorpsblad De Kade, 3 mei 2021', null, ['Dorpsblad De Kade', null, '2021-05-03']],
  ['Metro, 4 juli jl.', null, ['Metro', null, null]],
  ['', 'https://nos.nl/artikel/1', ['NOS', null, null]],
  ['', 'https://nos.nl/nieuwsuur/artikel/1', ['Nieuwsuur', null, null]],
])('«%s» with address %s is a news item', (text, url, [outlet, title, date]) => {
  expect(readNewsItem(text, url)).toEqual({ outlet, title, date });
});

it.each([
  'Brief van 3 december 2002 van de gemeente Voorbeeldstad',
  'Persbericht, 3 mei 2021',
  'De pont ligt sinds 3 mei 2021 aan de kade, waar zij wordt hersteld door de werf.',
  'Ter inzage gelegd bij het Centraal Informatiepunt',
  'Circulaire van 2 november 2004, BK2004/74559',
  'Gedateerd, 12 december 1998',
  '2 oktober 2003',
  'Idem',
  'Staatscourant, 23 april 1996',
  'RWS rapport 610150004, «De pont», 18 juni 2003',
  'Kade, 31 februari 2021',
])('«%s» is none', (text) => {
  expect(readNewsItem(text, null)).toBeNull();
});
