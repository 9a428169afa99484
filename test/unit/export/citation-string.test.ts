import { expect, it } from 'vitest';
import { resolve } from '../../../lib/citations';
import { citeDocument, citeSource, citeSources } from '../../../lib/export/citation-string';
import type { Source } from '../../../lib/model/citation';
import type { Kamervraag } from '../../../lib/model/kamervraag';
import { block, makeDocument, note } from '../citations/documents';

const names = (...all: string[]) => all.map((name) => ({ name, party: 'XYZ' }));

it.each<[string, Partial<Kamervraag>]>([
  [
    'Aanhangsel Handelingen II 2022/23, nr. 3091.',
    { kind: 'answer', aanhangselnummer: 3091, vergaderjaar: '2022-2023' },
  ],
  [
    'Aanhangsel Handelingen I 2014/15, nr. 12.',
    { kind: 'answer', chamber: 'EK', aanhangselnummer: 12, vergaderjaar: '2014-2015' },
  ],
  ['Aanhangsel Handelingen II, nr. 3091.', { kind: 'answer', aanhangselnummer: 3091, vergaderjaar: null }],
  ['Kamervragen van Voorbeeld van 3 mei 2024, nr. 2024Z09999.', {}],
  [
    'Kamervragen van Voorbeeld en De Tweede van 3 mei 2024, nr. 2024Z09999.',
    { authors: names('Voorbeeld', 'De Tweede') },
  ],
  [
    'Kamervragen van Voorbeeld, De Tweede en Derde van 3 mei 2024, nr. 2024Z09999.',
    { authors: names('Voorbeeld', 'De Tweede', 'Derde') },
  ],
  ['Kamervragen van Voorbeeld, nr. 2024Z09999.', { submitted: null }],
  ['Kamervragen van 3 mei 2024.', { authors: [], zaaknummer: null }],
])('a document is cited as «%s»', (expected, parts) => {
  expect(citeDocument(makeDocument(parts).kamervraag)).toBe(expected);
});

const { sources } = resolve(
  makeDocument({
    questions: [block(1, 'Zie Kamerstuk 36 200-V, nr. 26 en Stb. 2018, 144.', '1', '2', '3')],
    footnotes: [
      note('1', 'NRC, 7 november 2024, «De pont vaart niet» (https://www.nrc.nl/pont)'),
      note('2', 'Trouw, 3 mei 2024'),
      note('3', 'https://example.org/x'),
    ],
  }),
);

it('each source has the form of its kind', () => {
  expect(sources.map(citeSource)).toEqual([
    "'De pont vaart niet', NRC 7 november 2024, https://www.nrc.nl/pont",
    'Trouw 3 mei 2024.',
    'Kamerstukken II 36200 V, nr. 26.',
    'Stb. 2018, 144.',
    'https://example.org/x',
  ]);
});

it('all sources stand one a line, groups apart', () => {
  expect(citeSources({ sources })).toBe(
    "'De pont vaart niet', NRC 7 november 2024, https://www.nrc.nl/pont\nTrouw 3 mei 2024.\n\n" +
      'Kamerstukken II 36200 V, nr. 26.\n\nStb. 2018, 144.\n\nhttps://example.org/x',
  );
  expect(citeSources({ sources: [] })).toBe('');
});

it.each<[string, Partial<Source>]>([
  ['HR, ECLI:NL:HR:2019:2006.', { kind: 'ecli', label: 'ECLI:NL:HR:2019:2006' }],
  ['ABRvS, ECLI:NL:RVS:2019:1603.', { kind: 'ecli', label: 'ECLI:NL:RVS:2019:1603' }],
  ['Rb. Den Haag, ECLI:NL:RBDHA:2015:7145.', { kind: 'ecli', label: 'ECLI:NL:RBDHA:2015:7145' }],
  ['HvJ EU, ECLI:EU:C:2020:559.', { kind: 'ecli', label: 'ECLI:EU:C:2020:559' }],
  ['ECLI:EU:C:2004:480.', { kind: 'ecli', label: 'ECLI:EU:C:2004:480' }],
  ['ECLI:XX:ABC:2020:1.', { kind: 'ecli', label: 'ECLI:XX:ABC:2020:1' }],
  ['HvJ EU, zaak C-311/18.', { kind: 'eu-case', label: 'C-311/18' }],
  ['Gerecht EU, zaak T-604/18.', { kind: 'eu-case', label: 'T-604/18' }],
  ['Zaak C-376/03.', { kind: 'eu-case', label: 'C-376/03' }],
  ['Zaak C-245/99.', { kind: 'eu-case', label: 'C-245/99' }],
  ['Kamervragen, nr. 2023Z11786.', { kind: 'zaak', label: '2023Z11786', certainty: 'derived' }],
  ['2023Z11786.', { kind: 'zaak', label: '2023Z11786', certainty: 'search' }],
  ['Verordening (EU) 2016/679.', { kind: 'eu-regulation', label: 'Verordening (EU) 2016/679' }],
  ['art. 5.1 lid 2 Woo.', { kind: 'law-article', label: 'art. 5.1 lid 2 Woo' }],
  [
    "'Een brug', FTM 8 juni 2099, https://www.ftm.nl/a",
    { outlet: 'FTM', title: 'Een brug', date: '2099-06-08', url: 'https://www.ftm.nl/a' },
  ],
  ['https://a.nl/b', { kind: 'url', label: 'a.nl/b', url: 'https://a.nl/b' }],
  ["'Titel', Trouw.", { kind: 'news', label: 'Trouw', outlet: 'Trouw', title: 'Titel', url: null }],
])('a source is cited as «%s»', (expected, source) => {
  const none = { outlet: null, title: null, date: null, questions: [], answers: [], footnote: null };
  const common: Source = {
    key: 'x',
    group: 'other',
    kind: '',
    label: '',
    url: null,
    certainty: 'exact',
    ...none,
  };
  expect(citeSource({ ...common, ...source })).toBe(expected);
});
