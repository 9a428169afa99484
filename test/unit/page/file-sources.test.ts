import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { fileSources } from '../../../lib/page/file-sources';
import type { PageReading } from '../../../lib/sites/reading';

const publications = 'https://zoek.officielebekendmakingen.nl';
const parliament = 'https://www.tweedekamer.nl';

function sourcesOf(url: string, body: string, ids: object, text = false) {
  const { document } = new JSDOM(body, { url }).window;
  const site = url.includes('tweedekamer') ? 'tweedekamer' : 'officielebekendmakingen';
  const kamervraag = { officialId: null, documentnummer: null, ...ids };
  const reading = { site, kamervraag, places: { title: document.body } } as unknown as PageReading;
  return fileSources(reading, text).map(({ kind, address }) => `${kind} ${address}`);
}

const link = (href: string) => `<a href="${href}">Download</a>`;
const D = '2098D00101';
const file = `/downloads/document?id=${D}`;

describe('the other forms of a document', () => {
  it.each<[string, string, string, object, string[]]>([
    [
      'its XML, then its PDF',
      `${publications}/kv-tk-2098Z00001.html`,
      '',
      { officialId: 'kv-tk-2098Z00001' },
      [`xml ${publications}/kv-tk-2098Z00001.xml`, `file ${publications}/kv-tk-2098Z00001.pdf`],
    ],
    [
      'of an answer of digits alone',
      `${publications}/ah-1271549.html`,
      link('/elders.pdf'),
      { officialId: 'ah-1271549' },
      [`xml ${publications}/ah-1271549.xml`, `file ${publications}/ah-1271549.pdf`],
    ],
    [
      'on the page’s own origin',
      'http://zoek.officielebekendmakingen.nl/dossier/1/ah-1271549',
      '',
      { officialId: 'ah-1271549' },
      [
        'xml http://zoek.officielebekendmakingen.nl/ah-1271549.xml',
        'file http://zoek.officielebekendmakingen.nl/ah-1271549.pdf',
      ],
    ],
    ['none where no id is known', `${publications}/x.html`, link('/x.pdf'), {}, []],
    [
      'the link with its number',
      `${parliament}/x`,
      link('/downloads/document?id=2098D00999') + link(`${file}&v=2`),
      { documentnummer: D },
      [`file ${parliament}${file}&v=2`, `file ${parliament}${file}`],
    ],
    [
      'a link without any number',
      `${parliament}/x`,
      link('/downloads/document?id=0a-1b'),
      { documentnummer: D },
      [`file ${parliament}/downloads/document?id=0a-1b`, `file ${parliament}${file}`],
    ],
    [
      'not the link of another document',
      `${parliament}/x`,
      link('/downloads/document?id=2098D00999'),
      { documentnummer: D },
      [`file ${parliament}${file}`],
    ],
    [
      'not a link to another site',
      `${parliament}/x`,
      link(`https://elders.example${file}`),
      { documentnummer: D },
      [`file ${parliament}${file}`],
    ],
    ['by its number alone', `${parliament}/x`, '', { documentnummer: D }, [`file ${parliament}${file}`]],
    [
      'by its number, without www.',
      'https://tweedekamer.nl/x',
      '',
      { documentnummer: D },
      [`file https://tweedekamer.nl${file}`],
    ],
    [
      'by a link alone',
      `${parliament}/x`,
      link('/downloads/document?id=2098D00999'),
      {},
      [`file ${parliament}/downloads/document?id=2098D00999`],
    ],
    ['none where there is neither', `${parliament}/x`, link('/kamerleden'), {}, []],
  ])('are %s', (_, url, body, ids, expected) => {
    expect(sourcesOf(url, body, ids)).toEqual(expected);
  });

  it('are the XML alone where the page has a text', () => {
    const ids = { officialId: 'ah-1271549', documentnummer: D };
    expect(sourcesOf(`${publications}/ah-1271549.html`, '', ids, true)).toEqual([
      `xml ${publications}/ah-1271549.xml`,
    ]);
    expect(sourcesOf(`${parliament}/x`, link(file), ids, true)).toEqual([]);
  });
});
