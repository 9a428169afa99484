import { describe, expect, it } from 'vitest';
import type { FileFacts } from '../../../lib/model/file-text';
import type { Kamervraag } from '../../../lib/model/kamervraag';
import { completed, isOfPage } from '../../../lib/sites/complete';
import type { PageReading } from '../../../lib/sites/reading';
import { parse } from './pages';

const ah = 'ah-tk-20972098-150';
/** A page of an answer without text, as its head describes it. */
function page(own: Partial<Kamervraag> = {}, head = ''): PageReading {
  const kamervraag = {
    kind: 'answer',
    status: 'no-text',
    officialId: ah,
    zaaknummer: '2098Z00001',
    aanhangselnummer: 150,
    vergaderjaar: '2097-2098',
    subject: 'Bruggen',
    authors: [{ name: 'A.B. van Voorbeeld', party: null }],
    addressees: [],
    submitted: null,
    answered: '2098-02-01',
    answers: [],
    notice: null,
    ...own,
  };
  const { body } = parse(`<html><head>${head}</head><body></body></html>`);
  return { kamervraag, places: { title: body } } as unknown as PageReading;
}
const facts = (own: Partial<FileFacts> = {}): FileFacts => ({
  kind: 'answer',
  officialId: ah,
  zaaknummer: null,
  aanhangselnummer: 150,
  vergaderjaar: '2097-2098',
  subject: 'bruggen die open staan',
  authors: [{ name: 'Van Voorbeeld', party: 'XYZ' }],
  addressees: ['Minister van Waterwerken'],
  submitted: '2098-01-14',
  answered: '2098-02-01',
  dated: null,
  ...own,
});
const answerType = '<meta name="DC.type" content="Antwoord">';
const noteType = '<meta name="DC.type" content="Mededeling">';
const asked = {
  kind: 'question',
  officialId: 'kv-tk-2098Z00001',
  answered: null,
  aanhangselnummer: null,
} as const;

describe('what the XML says', () => {
  it('completes what the page says', () => {
    expect(completed(page(), facts())).toEqual({
      facts: {
        kind: 'answer',
        subject: 'bruggen die open staan',
        authors: [{ name: 'Van Voorbeeld', party: 'XYZ' }],
        addressees: ['Minister van Waterwerken'],
        submitted: '2098-01-14',
        answered: '2098-02-01',
        zaaknummer: '2098Z00001',
        aanhangselnummer: 150,
        vergaderjaar: '2097-2098',
      },
      conflicts: [],
    });
  });

  it.each<[string, PageReading, Partial<FileFacts>, Partial<Kamervraag>, string[]]>([
    [
      'a day',
      page(),
      { answered: '2098-02-02' },
      { answered: '2098-02-01' },
      ['answered: 2098-02-01, not 2098-02-02'],
    ],
    [
      'the parliamentary year',
      page(),
      { vergaderjaar: '2096-2097' },
      { vergaderjaar: '2097-2098' },
      ['vergaderjaar: 2097-2098, not 2096-2097'],
    ],
    [
      'nothing where the XML is silent',
      page(),
      { answered: null, vergaderjaar: null, authors: [] },
      { answered: '2098-02-01', authors: page().kamervraag.authors },
      [],
    ],
    [
      'the number of the question',
      page(),
      { zaaknummer: '2098Z00002' },
      { zaaknummer: '2098Z00001' },
      ['zaaknummer: 2098Z00001, not 2098Z00002'],
    ],
    [
      'other people',
      page(),
      { authors: [{ name: 'Ander', party: null }] },
      { authors: page().kamervraag.authors },
      ['authors: A.B. van Voorbeeld, not Ander'],
    ],
    [
      'one of two people',
      page({
        authors: [
          { name: 'A. Een', party: null },
          { name: 'B. Twee', party: null },
        ],
      }),
      { authors: [{ name: 'Een', party: null }] },
      {},
      ['authors: A. Een, B. Twee, not Een'],
    ],
    [
      'the kind that its metadata name',
      page({}, noteType),
      { kind: 'answer' },
      { kind: 'answer' },
      ['kind: postponement, not answer'],
    ],
    [
      'a text’s own subject',
      page({ status: 'ok' }),
      {},
      { subject: 'Bruggen' },
      ['subject: Bruggen, not bruggen die open staan'],
    ],
    [
      'a text’s own addressees',
      page({ status: 'ok', subject: null, addressees: ['Minister van Bruggen'] }),
      {},
      { subject: 'bruggen die open staan', addressees: ['Minister van Bruggen'] },
      ['addressees: Minister van Bruggen, not Minister van Waterwerken'],
    ],
  ])('never overwrites %s', (_, own, said, kept, conflicts) => {
    const result = completed(own, facts(said));
    if (!conflicts.some((each) => each.startsWith('kind'))) expect(result.facts).toMatchObject(kept);
    expect(result.conflicts.map(({ field, taken, refused }) => `${field}: ${taken}, not ${refused}`)).toEqual(
      conflicts,
    );
  });

  it.each<[string, PageReading, FileFacts['kind'], Kamervraag['kind']]>([
    ['a supposed answer', page(), 'postponement', 'postponement'],
    ['an answer by its metadata', page({}, answerType), 'postponement', 'answer'],
    ['a notice by its metadata', page({}, noteType), 'answer', 'postponement'],
    ['a question by its id', page(asked), 'answer', 'question'],
    ['XML that does not say it', page(), null, 'answer'],
    [
      'an answer by its own text',
      page({ status: 'ok', answers: [{ numbers: [1], text: 'Ja.', notes: [] }] }),
      'postponement',
      'answer',
    ],
  ])('tells the kind of %s', (_, own, said, kind) => {
    expect(completed(own, facts({ kind: said })).facts.kind).toBe(kind);
  });

  it.each([
    ['A.B. van ’t Sluisje', 'Van ’t Sluisje'],
    ['Sluisje, A.B. van ’t', 'Van ’t Sluisje'],
    ['H.C. de Jong (Romke)', 'Romke de Jong'],
    ['VOORBEELD', 'Voorbeeld'],
  ])('names one member: %s, %s', (name, said) => {
    const result = completed(
      page({ authors: [{ name, party: null }] }),
      facts({ authors: [{ name: said, party: 'XYZ' }] }),
    );
    expect(result.facts.authors).toEqual([{ name: said, party: 'XYZ' }]);
    expect(result.conflicts).toEqual([]);
  });

  it('gives a question neither an answer’s number nor its day', () => {
    const said = facts({ kind: 'question', officialId: null, aanhangselnummer: 150, answered: '2098-02-02' });
    expect(completed(page(asked), said).facts).toMatchObject({
      kind: 'question',
      answered: null,
      aanhangselnummer: null,
    });
  });
});

describe('XML', () => {
  const none = { officialId: null, aanhangselnummer: null, zaaknummer: null };
  it.each<[string, PageReading, Partial<FileFacts>, boolean]>([
    ['its id', page(), {}, true],
    ['its id and a suffix', page({ officialId: `${ah}-h1` }), {}, true],
    ['another id', page(), { officialId: 'ah-tk-20972098-151', aanhangselnummer: null }, false],
    ['an id that begins like it', page(), { officialId: `${ah}0`, aanhangselnummer: null }, false],
    ['the same number in another year', page(), { officialId: 'ah-tk-20962097-150' }, false],
    ['an id of another make, its number', page({ officialId: 'ah-1271549' }), {}, true],
    [
      'an id of another make, another number',
      page({ officialId: 'ah-1271549' }),
      { aanhangselnummer: 151 },
      false,
    ],
    [
      'two ids of digits alone',
      page({ officialId: 'ah-1271549' }),
      { ...none, officialId: 'ah-1271550' },
      false,
    ],
    ['its number alone', page(), { ...none, aanhangselnummer: 150 }, true],
    ['another number alone', page(), { ...none, aanhangselnummer: 151 }, false],
    ['a question’s number', page(asked), { ...none, zaaknummer: '2098Z00001' }, true],
    ['another question’s number', page(asked), { ...none, zaaknummer: '2098Z00002' }, false],
    ['another question’s id', page(asked), { ...none, officialId: 'kv-tk-2098Z00002' }, false],
    ['nothing', page(), none, true],
  ])('with %s is the page’s or not', (_, own, said, expected) => {
    expect(isOfPage(own, { facts: facts(said) })).toBe(expected);
  });
});
