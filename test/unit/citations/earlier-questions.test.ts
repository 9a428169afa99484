import { describe, expect, it } from 'vitest';
import { citeEarlier, mentionsOf, resolve } from '../../../lib/citations';
import type { ArchiveRecord } from '../../../lib/model/record';
import { block, makeDocument } from './documents';

const inQuestion = (text: string) => makeDocument({ questions: [block(1, text)] });

/** Questions of these members, submitted on 4 July 2023. */
const record = (key: string, ...names: string[]): ArchiveRecord => {
  const document = makeDocument(
    {
      zaaknummer: key,
      officialId: `kv-tk-${key}`,
      subject: `sluis ${key}`,
      submitted: '2023-07-04',
      authors: names.map((name) => ({ name, party: 'XYZ' })),
    },
    { url: `https://zoek.officielebekendmakingen.nl/kv-tk-${key}.html` },
  );
  return { key, ids: [key], versions: [{ document, readAt: 0 }], date: '2023-07-04' };
};

describe('mentions', () => {
  it.each([
    ['Herinnert u zich mijn vragen van 4 juli 2023?', 'mijn vragen van 4 juli 2023', null],
    [
      'Kent u onze schriftelijke vragen over de haven van 4 juli 2023?',
      'onze schriftelijke vragen over de haven van 4 juli 2023',
      null,
    ],
    [
      'Zie de vragen van het lid Van Dam van 4 juli 2023.',
      'vragen van het lid Van Dam van 4 juli 2023',
      ['Van Dam'],
    ],
    [
      'Zie Kamervragen van de leden Van Dam (XYZ) en De Wit (ABC), ingezonden 4 juli 2023',
      'Kamervragen van de leden Van Dam (XYZ) en De Wit (ABC), ingezonden 4 juli 2023',
      ['Van Dam', 'De Wit'],
    ],
    [
      'de eerdere vragen van de leden Van Dam (XYZ) en De Wit (ABC) over sluizen van 4 juli 2023',
      'eerdere vragen van de leden Van Dam (XYZ) en De Wit (ABC) over sluizen van 4 juli 2023',
      ['Van Dam', 'De Wit'],
    ],
    [
      'Herinnert u zich mijn vragen van 4 juli 2023 (Aanhangsel Handelingen, vergaderjaar 2022–2023, nr. 3091)?',
      null,
      null,
    ],
    ['Herinnert u zich mijn vragen van vorig jaar?', null, null],
    ['Herinnert u zich mijn brief van 4 juli 2023?', null, null],
    ['Beantwoordt u onze vragen voor 4 juli 2023?', null, null],
    ['Herinnert u zich mijn vragen van 34 juli 2023?', null, null],
  ])('%s', (text, printed, members) => {
    const found = mentionsOf(inQuestion(text)).map(({ text, date, members }) => [text, date, members]);
    expect(found).toEqual(printed ? [[printed, '2023-07-04', members]] : []);
  });

  it('"mijn" is a member only where members speak', () => {
    const text = 'Zie mijn vragen van 4 juli 2023.';
    expect(mentionsOf(makeDocument({ answers: [block(1, text)] }))).toEqual([]);
  });
});

describe('the archive', () => {
  const document = inQuestion('Herinnert u zich mijn vragen van 4 juli 2023?');
  const cited = (records: ArchiveRecord[], of = document) =>
    citeEarlier(of, mentionsOf(of), records).map(({ url }) => url);

  it('knows the only one that fits', () => {
    const records = [record('2023Z00001', 'Voorbeeld'), record('2023Z00002', 'Anders')];
    const [citation] = citeEarlier(document, mentionsOf(document), records);
    expect(citation).toMatchObject({
      kind: 'zaak',
      id: '2023Z00001',
      url: 'https://zoek.officielebekendmakingen.nl/kv-tk-2023Z00001.html',
      certainty: 'derived',
      canonical: 'Kamervragen van Voorbeeld van 4 juli 2023, nr. 2023Z00001',
    });
    expect(resolve(document, citation ? [citation] : []).sources).toMatchObject([
      {
        group: 'parliament',
        questions: [1],
        label: 'Kamervragen van Voorbeeld van 4 juli 2023, nr. 2023Z00001',
      },
    ]);
  });

  it('by the name in the text, however much of it is printed', () => {
    const of = inQuestion('Kent u de vragen van het lid De Jong van 4 juli 2023?');
    expect(cited([record('2023Z00001', 'Romke de Jong'), record('2023Z00002', 'Jong')], of)).toEqual([
      'https://zoek.officielebekendmakingen.nl/kv-tk-2023Z00001.html',
    ]);
  });

  it.each([
    ['two fit', [record('2023Z00001', 'Voorbeeld'), record('2023Z00002', 'Voorbeeld', 'Anders')]],
    ['none fits', [record('2023Z00001', 'Anders')]],
    ['it is the document itself', [record('2024Z09999', 'Voorbeeld')]],
    ['the archive is empty', []],
  ])('stays silent where %s', (_, records) => expect(cited(records)).toEqual([]));
});
