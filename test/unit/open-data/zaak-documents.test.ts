import { describe, expect, it } from 'vitest';
import { aanhangselId, identifiers } from '../../../lib/model/identifiers';
import type { ReadDocument } from '../../../lib/model/document';
import { namesOf4 } from '../../../lib/open-data/names';
import { realDay, realTime } from '../../../lib/open-data/real-date';
import { readZaakPage } from '../../../lib/open-data/zaak';
import { submissionDay, zaakDocuments } from '../../../lib/open-data/zaak-documents';

describe('a date of the register', () => {
  it.each([
    ['2024-11-20T00:00:00+01:00', '2024-11-20'],
    ['2024-11-20T23:59:59.1234567Z', '2024-11-20'],
    ['2024-11-20', '2024-11-20'],
    ['1815-10-16T00:00:00Z', '1815-10-16'],
    ['2099-01-01T00:00:00+01:00', '2099-01-01'],
    // A Dutch midnight in the time of Greenwich, in winter and in summer; and hours that are none
    ['2024-11-19T23:00:00Z', '2024-11-20'],
    ['2024-07-19T22:00:00.0000000+00:00', '2024-07-20'],
    ['2024-11-20T00:00:00Z', '2024-11-20'],
    ['2024-11-19T23:15:00Z', '2024-11-19'],
    ['2024-11-19T23:00:00+01:00', '2024-11-19'],
    ['0001-01-01T00:00:00Z', null],
    ['0001-01-01T00:00:00+00:00', null],
    ['0001-01-01T00:00:00', null],
    ['0001-01-01T00:19:32+00:19', null],
    ['0001-01-01', null],
    ['0000-00-00T00:00:00Z', null],
    ['1753-01-01T00:00:00Z', null],
    ['9999-12-31T23:59:59Z', null],
    ['20-11-2024', null],
    ['2024-11-20x', null],
    ['', null],
    [null, null],
    [undefined, null],
  ])('%j is of the day %j', (moment, day) => {
    expect(realDay(moment)).toBe(day);
    expect(realTime(moment)).toBe(day === null ? null : Date.parse(moment ?? ''));
  });
});

const NONE = '0001-01-01T00:00:00Z';
type Parts = Record<string, unknown>;
const zaak = (more: Parts, ...documents: Parts[]) => {
  const row = {
    ...{ Id: 'a', Nummer: '2026Z01234', Onderwerp: 'De brug', GestartOp: '2026-01-05T00:00:00+01:00' },
    ...more,
    ...(documents.length ? { Document: documents } : {}),
  };
  const { zaken, refused } = readZaakPage(JSON.stringify({ value: [row] }), namesOf4);
  expect(refused).toEqual([]);
  const [read] = zaken;
  if (!read) throw new Error('it should be read');
  return read;
};
const documents = (more: Parts, ...parts: Parts[]): ReadDocument[] =>
  zaakDocuments(zaak(more, ...parts)).filter((each) => each !== null);
const asked = {
  Soort: 'Schriftelijke vragen',
  DocumentNummer: '2026D00001',
  Datum: '2026-01-05T00:00:00+01:00',
};
const answer = {
  ...{ Soort: 'Antwoord schriftelijke vragen', DocumentNummer: '2026D00002' },
  ...{ Datum: '2026-03-02T00:00:00+01:00', Aanhangselnummer: '252601198' },
};

describe('a zaak whose dates are none', () => {
  it.each<[string, Parts, Parts[], (string | null)[]]>([
    ['has the day of its question', { GestartOp: NONE }, [asked, answer], ['2026-01-05', '2026-01-05']],
    [
      'has that of the first one',
      { GestartOp: null },
      [{ ...asked, DocumentNummer: '2026D00009', Datum: '2026-01-07' }, asked],
      ['2026-01-05', '2026-01-05'],
    ],
    ['has no day from its answer', { GestartOp: NONE }, [answer], [null]],
    [
      'has none where its question has none',
      { GestartOp: NONE },
      [{ ...asked, Datum: NONE }, answer],
      [null, null],
    ],
    ['has its own', {}, [{ ...asked, Datum: NONE }], ['2026-01-05']],
  ])('%s', (_, more, parts, days) => {
    expect(documents(more, ...parts).map(({ kamervraag }) => kamervraag.submitted)).toEqual(days);
  });

  it.each<[string, Parts, string | null, string]>([
    ['a day of its own', {}, '2026-03-02', 'ah-tk-20252026-1198'],
    ['none', { Datum: NONE }, null, 'ah-tk-20252026-1198'],
    ['null', { Datum: null }, null, 'ah-tk-20252026-1198'],
  ])('gives an answer with %s its number in the right century', (_, more, day, id) => {
    for (const GestartOp of ['2026-01-05T00:00:00+01:00', NONE]) {
      const [read] = documents({ GestartOp }, { ...answer, ...more });
      if (!read) throw new Error('it should be read');
      expect([read.kamervraag.answered, aanhangselId(read.kamervraag)]).toEqual([day, id]);
      expect(read.missing.includes('answered')).toBe(day === null);
      expect(JSON.stringify(read)).not.toMatch(/0001|ah-tk-25/);
    }
  });

  it('of which nothing tells the day says so', () => {
    expect(submissionDay(zaak({ GestartOp: NONE }))).toBeNull();
    expect(documents({ GestartOp: NONE })).toMatchObject([
      {
        kamervraag: { kind: 'question', submitted: null },
        missing: expect.arrayContaining(['submitted']) as string[],
      },
    ]);
  });
});

describe('the documents of a zaak', () => {
  it('stand once, and not where they were withdrawn from the register', () => {
    const gone = { ...answer, DocumentNummer: '2026D00003', Verwijderd: true };
    expect(
      documents({}, asked, asked, answer, gone, answer).map(({ kamervraag }) => kamervraag.documentnummer),
    ).toEqual(['2026D00001', '2026D00002']);
  });

  it('may be a withdrawal, with its day', () => {
    const notice = {
      Soort: 'Mededeling',
      Onderwerp: 'Intrekking vragen over de brug',
      Datum: '2026-01-09',
      DocumentNummer: '2026D00004',
    };
    expect(documents({}, asked, notice)).toMatchObject([
      { kamervraag: { kind: 'question' } },
      { kamervraag: { kind: 'withdrawal', answered: '2026-01-09', documentnummer: '2026D00004' } },
    ]);
  });

  it('are not judged by what the questions are about, as zaak or document has it', () => {
    const subject = 'Het intrekken van vragen aan een school';
    const notice = { Soort: 'Mededeling', Onderwerp: subject };
    expect(documents({ Onderwerp: subject }, asked, notice)).toHaveLength(1);
    expect(documents({}, { ...asked, Onderwerp: subject }, notice)).toHaveLength(1);
  });

  it('have the ids of their own question only, where one document is on two', () => {
    const joint = { ...answer, DocumentVersie: [{ ExterneIdentifier: 'ah-tk-20252026-1198' }] };
    const versions = [{ ExterneIdentifier: 'kv-tk-2026Z09999' }, { ExterneIdentifier: 'kv-tk-2026Z01234' }];
    const of = (Nummer: string, DocumentNummer: string) =>
      documents({ Nummer }, { ...asked, DocumentNummer, DocumentVersie: versions }, joint);
    const [one, other] = [of('2026Z01234', '2026D00001'), of('2026Z09999', '2026D00009')];
    expect([one, other].map((each) => each.map(({ kamervraag }) => kamervraag.officialId))).toEqual([
      ['kv-tk-2026Z01234', 'ah-tk-20252026-1198'],
      ['kv-tk-2026Z09999', 'ah-tk-20252026-1198'],
    ]);
    expect(one.flatMap(identifiers).join()).not.toMatch(/2026Z09999|2026D00009/);
    expect(other.flatMap(identifiers).join()).not.toMatch(/2026Z01234|2026D00001/);
  });

  it('keep a number that comes as a number', () => {
    expect(documents({}, { ...answer, Aanhangselnummer: 252601198 })).toMatchObject([
      { kamervraag: { aanhangselnummer: 1198 } },
    ]);
  });
});
