import { describe, expect, it } from 'vitest';
import { citedIds, resolve } from '../../../lib/citations/resolve';
import { resolved as schema } from '../../../lib/model/citation';
import { block, makeDocument, note } from './documents';

const publication = (id: string) => `https://zoek.officielebekendmakingen.nl/${id}.html`;

describe('citations', () => {
  it('are found in every part, each with its place', () => {
    const { citations } = resolve(
      makeDocument(
        {
          questions: [block(1, 'Waarom?'), block(2, 'Kent u Kamerstuk 36 410, nr. 2?')],
          answers: [block(1, 'Zie Kamerstuk 36 410, nr. 3.')],
          explanation: 'Bij Kamerstuk 36 410, nr. 4.',
          notice: 'Volgens Kamerstuk 36 410, nr. 5.',
          footnotes: [note('1', 'Kamerstuk 36 410, nr. 6')],
        },
        { headings: ['Over Kamerstuk 36 410, nr. 1'] },
      ),
    );
    expect(citations.map(({ id, place: { part, index } }) => `${id} ${part} ${index}`)).toEqual([
      'kst-36410-1 heading 0',
      'kst-36410-2 question 1',
      'kst-36410-3 answer 0',
      'kst-36410-4 explanation 0',
      'kst-36410-5 notice 0',
      'kst-36410-6 footnote 0',
    ]);
  });
});

describe('sources', () => {
  it('count a thing once, by address, and name the questions and answers that cite it, also through a footnote', () => {
    const { sources } = resolve(
      makeDocument({
        questions: [
          block(1, 'Kent u Kamerstuk 36 200-V, nr. 26?'),
          block(2, 'En dit?', '1'),
          { numbers: [3, 4], text: 'Zo ja?', notes: ['1'] },
        ],
        answers: [block(1, 'Ja, kst-36200-V-26.')],
        footnotes: [note('1', `Zie ${publication('kst-36200-V-26')}`)],
      }),
    );
    expect(sources).toMatchObject([
      {
        key: 'zoek.officielebekendmakingen.nl/kst-36200-V-26.html',
        group: 'parliament',
        label: 'Kamerstukken II 36200 V, nr. 26',
        questions: [1, 2, 3, 4],
        answers: [1],
        footnote: 0,
      },
    ]);
  });

  it('stand in their groups, inside a group in reading order, a footnote behind the block that refers to it', () => {
    const { sources } = resolve(
      makeDocument({
        questions: [
          block(1, 'Zie Verordening (EU) 2016/679.', '2'),
          block(2, 'Zie Stb. 2018, 144 en Kamerstuk 36 410, nr. 2.', '1'),
        ],
        footnotes: [
          note('1', 'Trouw, 3 mei 2024'),
          note('2', 'NRC, 2 mei 2024 (https://www.nrc.nl/pont), https://example.org/x'),
        ],
      }),
    );
    expect(sources.map(({ group, label }) => [group, label])).toEqual([
      ['press', 'NRC, 2 mei 2024'],
      ['press', 'Trouw, 3 mei 2024'],
      ['parliament', 'Kamerstukken II 36410, nr. 2'],
      ['law', 'Stb. 2018, 144'],
      ['eu', 'Verordening (EU) 2016/679'],
      ['other', 'example.org/x'],
    ]);
  });

  it('are laws and European documents too, each in its group; not an article of a law that nobody can look up', () => {
    const { sources } = resolve(
      makeDocument({
        questions: [
          block(1, 'Geldt artikel 5.1 Woo, artikel 33 AVG, de Gemeentewet en artikel 5 van de wet?'),
          block(2, 'Kent u COM(2021) 206, zaak C-311/18, PbEU 2003, L 251, TZ202403-081 en LJN AU7927?'),
        ],
      }),
    );
    expect(sources.map(({ group, label }) => [group, label])).toEqual([
      ['parliament', 'TZ202403-081'],
      ['law', 'art. 5.1 Woo'],
      ['law', 'Gemeentewet'],
      ['law', 'LJN AU7927'],
      ['eu', 'art. 33 AVG'],
      ['eu', 'COM(2021) 206'],
      ['eu', 'C-311/18'],
      ['eu', 'PbEU 2003, L 251'],
    ]);
  });

  it.each([
    ['https://www.tweedekamer.nl/kamerstukken/detail?id=2024Z1', 'parliament'],
    ['https://www.eerstekamer.nl/x', 'parliament'],
    [publication('kst-36410-2'), 'parliament'],
    [publication('stb-2018-144'), 'law'],
    ['https://wetten.overheid.nl/BWBR0005537', 'law'],
    ['https://uitspraken.rechtspraak.nl/details?id=x', 'law'],
    ['https://ec.europa.eu/x', 'eu'],
    ['https://www.ad.nl/x', 'press'],
    ['https://nttweedekamer.nl.example.org/', 'other'],
    ['https://example.org/tweedekamer.nl/', 'other'],
  ])('an address goes to the group of its host: %s is %s', (url, group) => {
    const { sources } = resolve(makeDocument({ footnotes: [note('1', 'de bron', url)] }));
    expect(sources).toMatchObject([{ url, group, certainty: 'exact', footnote: 0 }]);
  });

  it("of a footnote have the page's own address where the text prints it broken or hides it", () => {
    const whole = 'https://www.ad.nl/binnenland/de-pont-vaart-niet~a1/';
    const { sources } = resolve(
      makeDocument({
        questions: [block(1, 'Kent u dit?', '1', '2')],
        footnotes: [
          note('1', 'AD, 3 mei 2024, https://www.ad.nl/binnenland/de-pont-', whole),
          note('2', 'NOS, 4 mei 2024', 'https://nos.nl/pont'),
        ],
      }),
    );
    expect(sources.map(({ label, url }) => [label, url])).toEqual([
      ['AD, 3 mei 2024', whole],
      ['NOS, 4 mei 2024', 'https://nos.nl/pont'],
    ]);
  });

  it('are press where the note names outlet and date, also without address or on an unknown host', () => {
    const { sources } = resolve(
      makeDocument({
        questions: [block(1, 'Kent u dit?', '1', '2')],
        footnotes: [
          note('1', '«De pont vaart niet», Dorpsblad De Kade, 3 mei 2024'),
          note('2', 'De Werfkrant, 4 mei 2024 (https://werfkrant.example/pont)'),
        ],
      }),
    );
    expect(sources).toMatchObject([
      {
        group: 'press',
        kind: 'news',
        outlet: 'Dorpsblad De Kade',
        title: 'De pont vaart niet',
        date: '2024-05-03',
        url: null,
        certainty: 'none',
        questions: [1],
      },
      {
        group: 'press',
        kind: 'url',
        outlet: 'De Werfkrant',
        title: null,
        date: '2024-05-04',
        url: 'https://werfkrant.example/pont',
        certainty: 'exact',
      },
    ]);
  });

  it('are two where one note names two items', () => {
    const { sources } = resolve(
      makeDocument({
        footnotes: [
          note('1', 'NOS, 3 mei 2024 (https://nos.nl/a); Trouw, 4 mei 2024 (https://www.trouw.nl/b)'),
        ],
      }),
    );
    expect(sources.map(({ label, url }) => [label, url])).toEqual([
      ['NOS, 3 mei 2024', 'https://nos.nl/a'],
      ['Trouw, 4 mei 2024', 'https://www.trouw.nl/b'],
    ]);
  });

  it('are not mere remarks, the document itself, or addresses of another sort', () => {
    const { sources } = resolve(
      makeDocument(
        {
          questions: [block(1, 'Uw kenmerk 2024Z09999, kv-tk-2024Z09999.', '1', '2')],
          footnotes: [
            note('1', 'De pont ligt sinds mei aan de kade.'),
            note('2', 'klik hier', 'javascript:alert(1)'),
          ],
        },
        { headings: ['2024Z09999'] },
      ),
    );
    expect(sources).toEqual([]);
  });

  it('of questions and answers that number their notes apart keep to their own', () => {
    const { sources } = resolve(
      makeDocument({
        questions: [block(1, 'Kent u dit?', '1')],
        answers: [block(1, 'Ja.', '1')],
        footnotes: [note('1', 'Trouw, 3 mei 2024'), note('1', 'Kamerstuk 36 410, nr. 2')],
      }),
    );
    expect(sources).toMatchObject([
      { label: 'Trouw, 3 mei 2024', questions: [1], answers: [] },
      { label: 'Kamerstukken II 36410, nr. 2', questions: [], answers: [1] },
    ]);
  });

  it('fit the schema that the archive checks', () => {
    const result = resolve(
      makeDocument({
        questions: [block(1, 'Stb. 2018, 144', '1')],
        footnotes: [note('1', 'NRC, 2 mei 2024')],
      }),
    );
    expect(schema.parse(result)).toEqual(result);
  });
});

it('citedIds names papers and questions, in words or by address, each once; nothing else', () => {
  const result = resolve(
    makeDocument({
      questions: [
        block(
          1,
          'Kamerstuk 36 410, nr. 2, de vragen 2024Z01234, Stb. 2018, 144 en Kamerstuk 36 410, nr. 2.',
          '1',
        ),
      ],
      footnotes: [note('1', 'Hier', publication('ah-tk-20222023-3091'), publication('kv-tk-2024Z01235'))],
    }),
  );
  expect(citedIds(result)).toEqual(['kst-36410-2', '2024Z01234', 'ah-tk-20222023-3091', '2024Z01235']);
});
