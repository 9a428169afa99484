import { describe, expect, it } from 'vitest';
import { resolve } from '../../../lib/citations';
import { block, makeDocument, note } from './documents';

const publication = (id: string) => `https://zoek.officielebekendmakingen.nl/${id}.html`;

/** Notes "1", "2", … of these texts, each referred to by the question of its number. */
function notes(...texts: string[]) {
  return resolve(
    makeDocument({
      questions: texts.map((_, i) => block(i + 1, 'Kent u dit?', `${i + 1}`)),
      footnotes: texts.map((text, i) => note(`${i + 1}`, text)),
    }),
  );
}

const inNote = ({ citations }: ReturnType<typeof notes>, index: number) =>
  citations
    .filter(({ place }) => place.part === 'footnote' && place.index === index)
    .map(({ text, url, certainty }) => [text, url, certainty]);

describe('a note that goes on with the note before it', () => {
  it.each([
    ['Idem', 'Idem'],
    ['Ibidem, blz. 13', 'Ibidem'],
    ['Zie ook idem.', 'idem'],
  ])('%s', (text, printed) => {
    const found = notes('Kamerstuk 36 410, nr. 2', text);
    expect(inNote(found, 1)).toEqual([[printed, publication('kst-36410-2'), 'derived']]);
    expect(found.sources).toMatchObject([{ label: 'Kamerstukken II 36410, nr. 2', questions: [1, 2] }]);
  });

  it('also behind another one of its kind, and where the source is a news item', () => {
    const found = notes('Trouw, 3 mei 2024 (https://www.trouw.nl/pont)', 'Idem', 'Idem');
    expect(inNote(found, 2)).toEqual([['Idem', 'https://www.trouw.nl/pont', 'derived']]);
    expect(found.sources).toMatchObject([{ label: 'Trouw, 3 mei 2024', questions: [1, 2, 3] }]);
    expect(notes('Trouw, 3 mei 2024', 'Idem').sources).toMatchObject([{ questions: [1, 2] }]);
  });

  it('with another number of the same dossier', () => {
    const found = notes('Kamerstuk 36 200-V, nr. 26', 'Idem, nr. 7.');
    expect(inNote(found, 1)).toEqual([['Idem, nr. 7', publication('kst-36200-V-7'), 'derived']]);
    expect(found.sources.map(({ questions }) => questions)).toEqual([[1], [2]]);
    const both = notes('Kamerstuk 36 200-V, nr. 26', 'Idem, nr. 7 (https://example.org/pont)');
    expect(inNote(both, 1).map(([, url]) => url)).toEqual([
      publication('kst-36200-V-7'),
      'https://example.org/pont',
    ]);
    expect(both.sources.map(({ url }) => url)).toContain('https://example.org/pont');
  });

  it('keeps its text where two things could be meant', () => {
    const found = notes('Kamerstuk 36 410, nr. 2 en Kamerstuk 36 411, nr. 3', 'Idem');
    expect(inNote(found, 1)).toEqual([]);
    expect(found.sources.map(({ questions }) => questions)).toEqual([
      [1, 2],
      [1, 2],
    ]);
  });

  it.each(['Idem dito', 'Identiek', 'De heer Idem'])('the first note has none before it: %s', (text) => {
    expect(inNote(notes(text, 'Kamerstuk 36 410, nr. 2'), 0)).toEqual([]);
  });

  it('says nothing of its own source', () => {
    const found = notes('Kamerstuk 36 410, nr. 2', 'Idem, Stb. 2018, 144');
    expect(inNote(found, 1).map(([text]) => text)).toEqual(['Stb. 2018, 144']);
  });
});

describe('another note', () => {
  it.each([
    ['Zie noot 1', 'Zie noot 1'],
    ['Pagina 22 van het verslag genoemd in voetnoot 1.', 'voetnoot 1'],
  ])('%s', (text, printed) => {
    const found = notes('Kamerstuk 36 410, nr. 2', 'Trouw, 3 mei 2024', text);
    expect(inNote(found, 2)).toEqual([[printed, publication('kst-36410-2'), 'derived']]);
    expect(found.sources.find(({ kind }) => kind === 'kamerstuk')?.questions).toEqual([1, 3]);
  });

  it.each(['Zie noot 9', 'Zie noot 2', 'noot 1.2', 'Er is 1 noot 3'])(
    'is itself, or not there: %s',
    (text) => {
      expect(inNote(notes('Kamerstuk 36 410, nr. 2', text), 1)).toEqual([]);
    },
  );

  it('is also referred to from a question', () => {
    const { citations } = resolve(
      makeDocument({
        questions: [block(1, 'Kent u dit?', '1'), block(2, 'Wat zegt het rapport uit voetnoot 1?')],
        footnotes: [note('1', 'Rapport (https://example.org/rapport)')],
      }),
    );
    expect(citations.at(-1)).toMatchObject({
      text: 'voetnoot 1',
      url: 'https://example.org/rapport',
      certainty: 'derived',
    });
  });
});

describe('the same thing as before', () => {
  const cited = (...texts: string[]) =>
    resolve(makeDocument({ questions: texts.map((text, i) => block(i + 1, text)) })).citations.map(
      ({ text, url }) => [text, url],
    );

  it('is the only one of its sort', () => {
    expect(
      cited('Kent u de brief (Kamerstuk 36 410, nr. 2)?', 'Wat bedoelt u in diezelfde brief met de motie?'),
    ).toContainEqual(['diezelfde brief', publication('kst-36410-2')]);
    expect(
      cited('De motie-Jansen (36 410, nr. 2) en Kamerstuk 36 410, nr. 9.', 'Voert u genoemde motie uit?'),
    ).toContainEqual(['genoemde motie', publication('kst-36410-2')]);
  });

  it.each(['dezelfde brief', 'diezelfde brief', 'eerder genoemde brief', 'voornoemde brief'])(
    '%s',
    (words) => {
      expect(cited('Kent u de brief (Kamerstuk 36 410, nr. 2)?', `Wat staat er in ${words}?`)).toContainEqual(
        [words, publication('kst-36410-2')],
      );
    },
  );

  it('is not just any paper: that it is a letter must have been said', () => {
    expect(
      cited('Kent u het wetsvoorstel (Kamerstuk 36 410, nr. 2)?', 'Wat staat er in dezelfde brief?').length,
    ).toBe(1);
  });

  it('is text where two could be meant, none was cited, or it stands before', () => {
    const texts = (found: string[][]) => found.map(([text]) => text);
    expect(
      texts(cited('Zie Kamerstuk 36 410, nr. 2 en nr. 3.', 'Wat staat er in genoemde brief?') as string[][]),
    ).not.toContain('genoemde brief');
    expect(cited('Wat staat er in genoemde brief?')).toEqual([]);
    expect(texts(cited('Diezelfde brief (Kamerstuk 36 410, nr. 2)?') as string[][])).not.toContain(
      'Diezelfde brief',
    );
  });
});
