import { describe, expect, it } from 'vitest';
import { officialVersions } from '../../../components/official-versions';
import type { ReadDocument } from '../../../lib/model/document';
import { question } from '../documents';

const publications = 'https://zoek.officielebekendmakingen.nl';
const page = 'https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=2098Z00011&did=2098D00012';

const cases: [what: string, document: ReadDocument, ids: [id: string, url: string][]][] = [
  [
    'a question on officielebekendmakingen.nl: one address, under the number that readers use',
    question(),
    [['2098Z00011', `${publications}/kv-tk-2098Z00011.html`]],
  ],
  [
    'its answer: the question and itself',
    question({ kind: 'answer', officialId: 'ah-tk-20972098-7' }),
    [
      ['2098Z00011', `${publications}/kv-tk-2098Z00011.html`],
      ['ah-tk-20972098-7', `${publications}/ah-tk-20972098-7.html`],
    ],
  ],
  [
    'on tweedekamer.nl: the page itself, and the publication that its number names',
    question({ officialId: null, documentnummer: '2098D00012' }, { site: 'tweedekamer', url: page }),
    [
      ['2098Z00011', `${publications}/kv-tk-2098Z00011.html`],
      ['2098D00012', page],
    ],
  ],
  [
    'before 2009: no address is made of the number',
    question({ officialId: 'kv-tk-20062007-KVR27039', zaaknummer: '2060706890' }),
    [['kv-tk-20062007-KVR27039', `${publications}/kv-tk-20062007-KVR27039.html`]],
  ],
  [
    'Eerste Kamer: neither',
    question({ chamber: 'EK', officialId: 'kv-ek-201715134', zaaknummer: '219200007' }),
    [['kv-ek-201715134', `${publications}/kv-ek-201715134.html`]],
  ],
  [
    'nothing but the page',
    question({ officialId: null, zaaknummer: null }, { url: `${publications}/x.html` }),
    [[`${publications}/x.html`, `${publications}/x.html`]],
  ],
];

describe('officialVersions', () => {
  it.each(cases)('%s', (_, document, ids) => {
    expect(officialVersions(document, []).map(({ id, url }) => [id, url])).toEqual(ids);
  });

  it('names the documents read elsewhere, each address once', () => {
    const url = `${publications}/ah-tk-20972098-7.html`;
    const answer = { id: 'ah-tk-20972098-7', url, certainty: 'exact' as const };
    const itself = { ...answer, id: 'kv-tk-2098Z00011', url: `${publications}/kv-tk-2098Z00011.html` };
    const ids = officialVersions(question(), [answer, itself, answer]).map(({ id }) => id);
    expect(ids).toEqual(['2098Z00011', 'ah-tk-20972098-7']);
  });
});
