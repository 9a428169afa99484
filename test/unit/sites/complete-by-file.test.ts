import { describe, expect, it } from 'vitest';
import type { FileFacts } from '../../../lib/model/file-text';
import type { Kamervraag, Person } from '../../../lib/model/kamervraag';
import { completedByFile } from '../../../lib/sites/complete-by-file';
import type { PageReading } from '../../../lib/sites/reading';
import { parse } from './pages';

/** A page of tweedekamer.nl without text: a label, a title, a date, a list of members. */
function page(own: Partial<Kamervraag> = {}, title = 'Antwoord schriftelijke vragen: De pont'): PageReading {
  const kamervraag = {
    kind: 'answer',
    status: 'no-text',
    officialId: null,
    zaaknummer: '2098Z00001',
    aanhangselnummer: null,
    vergaderjaar: null,
    subject: 'De pont',
    authors: [{ name: 'A.B. van Voorbeeld', party: 'XYZ' }],
    addressees: [],
    submitted: null,
    answered: '2098-02-01',
    answers: [],
    notice: null,
    ...own,
  };
  const { body } = parse(`<html><body><h1>${title}</h1></body></html>`);
  return {
    kamervraag,
    site: 'tweedekamer',
    places: { title: body.querySelector('h1') },
  } as unknown as PageReading;
}
/** A page of officielebekendmakingen.nl without text, with this head. */
function publication(own: Partial<Kamervraag>, head: string): PageReading {
  const { body } = parse(`<html><head>${head}</head><body><h1>Aanhangsel</h1></body></html>`);
  const whole = page(own);
  return { ...whole, site: 'officielebekendmakingen', places: { ...whole.places, title: body } };
}
const facts = (own: Partial<FileFacts> = {}): FileFacts => ({
  kind: 'answer',
  zaaknummer: '2098Z00001',
  subject: 'de pont',
  authors: [{ name: 'Van Voorbeeld', party: 'XYZ' }],
  addressees: ['Minister van Waterwerken'],
  submitted: '2098-01-14',
  answered: '2098-02-01',
  dated: null,
  ...own,
});
const read = (
  own: PageReading,
  said: Partial<FileFacts>,
  text: { headings?: string[]; leftOut?: string[] } = {},
) => completedByFile(own, { facts: facts(said), headings: [], ...text });
const told = ({ conflicts }: ReturnType<typeof read>) =>
  conflicts.map(({ field, taken, refused }) => `${field}: ${taken}, not ${refused}`);
const people = (...names: string[]): Person[] =>
  names.map((each) => {
    const [name = '', party = null] = each.split(' | ');
    return { name, party };
  });
const asked = { kind: 'question', answered: null } as const;
const question = 'Schriftelijke vragen: De pont';

describe('what a Word file or PDF says', () => {
  it('completes what the page says', () => {
    expect(read(page(), {})).toEqual({
      facts: {
        kind: 'answer',
        subject: 'de pont',
        authors: people('Van Voorbeeld | XYZ'),
        addressees: ['Minister van Waterwerken'],
        submitted: '2098-01-14',
        answered: '2098-02-01',
        zaaknummer: '2098Z00001',
        aanhangselnummer: null,
        vergaderjaar: null,
      },
      conflicts: [],
    });
  });

  it('is taken whole where the page says nothing', () => {
    const none = { subject: null, authors: [], answered: null, zaaknummer: null };
    expect(read(page(none), {})).toMatchObject({ facts: read(page(), {}).facts, conflicts: [] });
  });

  it.each<[string, Partial<Kamervraag>, Partial<FileFacts>, string]>([
    [
      'the day of submission',
      { submitted: '2098-01-15' },
      { submitted: '2098-01-14' },
      'submitted: 2098-01-15, not 2098-01-14',
    ],
    ['the day of the answer', {}, { answered: '2098-02-02' }, 'answered: 2098-02-01, not 2098-02-02'],
    ['its number', {}, { zaaknummer: '2098Z00002' }, 'zaaknummer: 2098Z00001, not 2098Z00002'],
    ['its subject', {}, { subject: 'de brug' }, 'subject: De pont, not de brug'],
    [
      'its subject, of which a sentence of the file holds only small words',
      { subject: 'De brug' },
      { subject: 'de in de Handelingen opgenomen vragen' },
      'subject: De brug, not de in de Handelingen opgenomen vragen',
    ],
    [
      'its members, for words of a standing head',
      { authors: people('A.B. van Voorbeeld') },
      { authors: people('der Kamer') },
      'authors: A.B. van Voorbeeld, not der Kamer',
    ],
    [
      'all of its members, where the file names one',
      { authors: people('A. Een', 'B. Twee') },
      { authors: people('Een') },
      'authors: A. Een, B. Twee, not Een',
    ],
    [
      'its one member, where the file names several',
      { authors: people('A. Een') },
      { authors: people('Een | XYZ', 'Twee | ABC') },
      'authors: A. Een, not Een (XYZ), Twee (ABC)',
    ],
    [
      'a member’s party',
      { authors: people('A. Een | XYZ') },
      { authors: people('Een | ABC') },
      'authors: A. Een (XYZ), not Een (ABC)',
    ],
    [
      'whom it names as asked',
      { addressees: ['Minister van Bruggen'] },
      {},
      'addressees: Minister van Bruggen, not Minister van Waterwerken',
    ],
    [
      'its parliamentary year',
      { vergaderjaar: '2097-2098' },
      { vergaderjaar: '2096-2097' },
      'vergaderjaar: 2097-2098, not 2096-2097',
    ],
    [
      'its number in the appendix',
      { aanhangselnummer: 12 },
      { aanhangselnummer: 13 },
      'aanhangselnummer: 12, not 13',
    ],
    ['its kind', {}, { kind: 'postponement' }, 'kind: answer, not postponement'],
  ])('never overwrites %s, and it is said', (_, own, said, conflict) => {
    const result = read(page(own), said);
    expect(result.facts).toMatchObject(own);
    expect(result.facts.kind).toBe('answer');
    expect(told(result)).toEqual([conflict]);
  });

  it.each<[string, Partial<Kamervraag>, Partial<FileFacts>, Partial<Kamervraag>]>([
    [
      'a title cut short',
      { subject: 'Het bericht ‘De pont vaart …’' },
      { subject: 'het bericht «De pont vaart niet»' },
      { subject: 'Het bericht ‘De pont vaart …’' },
    ],
    [
      'a title in other words, and longer',
      { subject: 'De stilgelegde pont bij Voorbeeldstad en Proefdorp' },
      { subject: 'de stilgelegde pont bij Voorbeeldstad' },
      { subject: 'De stilgelegde pont bij Voorbeeldstad en Proefdorp' },
    ],
    [
      'other quotation marks',
      { subject: '‘Pont ligt stil’' },
      { subject: '«Pont ligt stil»' },
      { subject: '«Pont ligt stil»' },
    ],
    [
      'members in another order, with their parties',
      { authors: people('A. Een', 'B. Twee') },
      { authors: people('Twee | ABC', 'Een | XYZ') },
      { authors: people('Twee | ABC', 'Een | XYZ') },
    ],
    [
      'members whose parties only the page has',
      { authors: people('A. Een | XYZ') },
      { authors: people('Een') },
      { authors: people('A. Een | XYZ') },
    ],
    [
      'a party written otherwise',
      { authors: people('A. Een | Lid-Een') },
      { authors: people('Een | lid Een') },
      { authors: people('Een | lid Een') },
    ],
    [
      'who is asked, in another order',
      { addressees: ['Minister van A', 'Minister van B'] },
      { addressees: ['minister van B', 'minister van A'] },
      { addressees: ['Minister van A', 'Minister van B'] },
    ],
    [
      'silence',
      {},
      { kind: null, subject: null, authors: [], answered: null, zaaknummer: null },
      { kind: 'answer', subject: 'De pont', answered: '2098-02-01', zaaknummer: '2098Z00001' },
    ],
  ])('is no contradiction: %s', (_, own, said, kept) => {
    const result = read(page(own), said);
    expect(result.facts).toMatchObject(kept);
    expect(told(result)).toEqual([]);
  });

  it.each<[string, { headings?: string[]; leftOut?: string[] }, string[]]>([
    ['in its heading', { headings: ['Antwoord op 2098Z00002 en 2098Z00001'] }, []],
    ['in its letterhead', { leftOut: ['Ons kenmerk 7', '2098Z00002 en 2098Z00001'] }, []],
    ['nowhere', { leftOut: ['2098Z00002'] }, ['zaaknummer: 2098Z00001, not 2098Z00002']],
  ])('answers several questions, of which the page’s is named %s', (_, text, expected) => {
    expect(told(read(page(), { zaaknummer: '2098Z00002' }, text))).toEqual(expected);
  });

  it('never makes the date of a letter the day on which the Chamber received it', () => {
    const { facts: kept } = read(page({ answered: null }), { answered: null, dated: '2098-01-30' });
    expect(kept.answered).toBeNull();
  });

  it('is told in one order, what it is about before its days', () => {
    const said = {
      answered: '2098-03-03',
      authors: [{ name: 'Proefman', party: 'ABC' }],
      subject: 'wankele bruggen bij Proefdorp',
    };
    const fields = read(page(), said).conflicts.map(({ field }) => field);
    expect(fields).toEqual(['subject', 'authors', 'answered']);
  });

  it('gives a question neither an answer’s number nor its day', () => {
    const result = read(page(asked, question), { aanhangselnummer: 3, answered: '2098-02-02' });
    expect(result.facts).toMatchObject({ kind: 'question', answered: null, aanhangselnummer: null });
    expect(told(result)).toEqual(['kind: question, not answer']);
  });

  const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
  it.each<[string, PageReading, FileFacts['kind'], Kamervraag['kind']]>([
    ['its label', page(asked, question), 'answer', 'question'],
    ['its label, of an answer', page(), 'question', 'answer'],
    ['an Aanhangsel, which may be either', page({}, 'Aanhangsel: De pont'), 'postponement', 'postponement'],
    [
      'an Aanhangsel whose title says it',
      page({ kind: 'postponement' }, 'Aanhangsel: Uitstel beantwoording vragen over de pont'),
      'answer',
      'postponement',
    ],
    ['an id', publication({ ...asked, officialId: 'kv-tk-2098Z00001' }, ''), 'answer', 'question'],
    ['its metadata', publication({}, meta('DC.type', 'Antwoord')), 'postponement', 'answer'],
    [
      'its title',
      publication({}, meta('DC.title', 'Antwoord op vragen van het lid Voorbeeld over de pont')),
      'postponement',
      'answer',
    ],
    ['nothing', publication({}, meta('DC.title', 'De pont')), 'postponement', 'postponement'],
  ])('follows the kind that the page states by %s', (_, own, said, kind) => {
    expect(read(own, { kind: said }).facts.kind).toBe(kind);
  });
});
