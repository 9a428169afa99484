import { describe, expect, it } from 'vitest';
import { koop } from '../../../lib/open-data/koop';
import { koopDocument } from '../../../lib/open-data/koop-document';
import { readPublication } from '../../../lib/open-data/publication';
import { readSruPage, type SruRecord } from '../../../lib/open-data/sru';
import { readXml } from '../../../lib/open-data/xml';
import { fictionalQuestions, officialId } from '../../sites/open-data';
import { everything, names, run, tight } from './run';

const record = (change: Partial<SruRecord> = {}): SruRecord => ({
  identifier: 'ah-tk-20892090-12',
  title: 'Antwoord op vragen van het lid Voorbeeld over de pont',
  creator: 'Tweede Kamer der Staten-Generaal',
  available: '2090-03-05',
  date: '2090-03-03',
  publicatienaam: 'Kamervragen (Aanhangsel)',
  datumIndiening: null,
  datumOntvangst: null,
  indieners: [],
  vergaderjaar: '2089-2090',
  vraagnummers: ['2090Z00001'],
  aanhangselnummer: '12',
  aanhangsels: [],
  subrubrieken: ['Mededeling'],
  xml: null,
  ...change,
});

/** The text of a notice, headed as they are. */
const text = (
  notice: string,
  answered = 'Mededeling van Minister Gevraagde (Waterwerken) (ontvangen 3 maart 2090).',
) =>
  readPublication(
    readXml(`<kamervragen>
      <kamervraagomschrijving type="vraag">Vragen van het lid Voorbeeld (XYZ) aan de Minister van Waterwerken over de pont (ingezonden 10 februari 2090).</kamervraagomschrijving>
      <kamervraagomschrijving type="antwoord">${answered}</kamervraagomschrijving>
      <vraag><nr>Vraag 1</nr><al>Vaart de pont?</al></vraag>${notice}
    </kamervragen>`),
  );
const headed = (words: string) =>
  text(`<kamervraagopmerking><nr>Mededeling</nr><al>${words}</al></kamervraagopmerking>`);
const bare = (words: string) => text(`<kamervraagopmerking><al>${words}</al></kamervraagopmerking>`);

const LATE = 'De vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord.';
const WITHDRAWN = 'De vragen van het lid Voorbeeld (XYZ) zijn ingetrokken.';
const NEITHER = 'De vragen zijn dubbel ingezonden.';

describe('a notice is', () => {
  it.each([
    ['late by its words', {}, headed(LATE), 'postponement'],
    [
      'late, though its subject is withdrawn',
      {},
      headed(`De vragen over vergunningen die zijn ingetrokken ${LATE.slice(10)}`),
      'postponement',
    ],
    ['withdrawn by its words', {}, headed(WITHDRAWN), 'withdrawal'],
    [
      'withdrawn, whatever the index calls it',
      { subrubrieken: ['Antwoord'] },
      headed(WITHDRAWN),
      'withdrawal',
    ],
    ['withdrawn, where it is not headed', {}, bare(WITHDRAWN), 'withdrawal'],
    ['late, where it is not headed', {}, bare(LATE), 'postponement'],
    ['nothing by words that say neither', {}, headed(NEITHER), undefined],
    [
      'late, where its title says so',
      { title: 'Uitstel beantwoording vragen over de pont' },
      headed(NEITHER),
      'postponement',
    ],
    ['late, where only the index is known', {}, null, 'postponement'],
    ['late, where its words are missing', {}, text(''), 'postponement'],
    [
      'withdrawn, where only its title is known',
      { title: 'Intrekking van de vragen van het lid Voorbeeld over de pont' },
      null,
      'withdrawal',
    ],
    [
      'late, where only its title is known',
      { title: 'Uitstel beantwoording vragen over de intrekking van de pont', subrubrieken: [] },
      null,
      'postponement',
    ],
    ['an answer, where the index calls it one', { subrubrieken: ['Antwoord'] }, null, 'answer'],
    [
      'an answer, where it says so',
      {},
      text(
        '<antwoord><nr>Antwoord 1</nr><al>De vragen zijn ingetrokken.</al></antwoord>',
        'Antwoord van Minister Gevraagde (Waterwerken) (ontvangen 3 maart 2090).',
      ),
      'answer',
    ],
    ['a question, whatever it says', { identifier: 'kv-tk-2090Z00001' }, headed(WITHDRAWN), 'question'],
  ] as const)('%s', (_, change, publication, kind) => {
    expect(koopDocument(record(change as Partial<SruRecord>), publication)?.kamervraag.kind).toBe(kind);
  });

  it.each([
    ['headed', headed(WITHDRAWN), WITHDRAWN, null],
    ['not headed', bare(WITHDRAWN), WITHDRAWN, null],
    [
      'beside an explanation',
      text(
        `<toelicht><al>Eerder gevraagd.</al></toelicht><kamervraagopmerking><nr>Mededeling</nr><al>${WITHDRAWN}</al></kamervraagopmerking>`,
      ),
      WITHDRAWN,
      'Eerder gevraagd.',
    ],
  ])('kept with its words where it is %s', (_, publication, notice, explanation) => {
    expect(koopDocument(record(), publication)?.kamervraag).toMatchObject({ notice, explanation });
  });
});

describe("a document's days", () => {
  const question = { identifier: 'kv-tk-2090Z00001', subrubrieken: ['Schriftelijke vragen'] };
  it.each([
    ['its own day for want of another', record(question), { submitted: '2090-03-03', answered: null }],
    [
      'the day of submission',
      record({ ...question, datumIndiening: '2090-03-01' }),
      { submitted: '2090-03-01' },
    ],
    ['its own day of receipt for want of another', record(), { submitted: null, answered: '2090-03-03' }],
    ['the day of receipt', record({ datumOntvangst: '2090-03-02' }), { answered: '2090-03-02' }],
    // That it came out says nothing of either.
    ['never that of publication', record({ ...question, date: null }), { submitted: null, answered: null }],
    ['never that of publication', record({ date: null }), { submitted: null, answered: null }],
  ])('are %s', (_, from, days) => {
    expect(koopDocument(from, null)?.kamervraag).toMatchObject(days);
  });

  it('are none where the index has none', () => {
    const page = readSruPage(`<searchRetrieveResponse><version>2.0</version><records><record><recordData>
      <identifier>kv-tk-2090Z00001</identifier><available>0001-01-01T00:00:00</available><date>0001-01-01</date>
      <datumIndiening>9999-12-31</datumIndiening><datumOntvangst/></recordData></record></records></searchRetrieveResponse>`);
    expect(page.records).toMatchObject([
      { available: null, date: null, datumIndiening: null, datumOntvangst: null },
    ]);
  });
});

describe('a joint answer', { timeout: 60_000 }, () => {
  it('comes once, and names all its questions', async () => {
    const questions = fictionalQuestions(4).slice(1);
    const [first, second] = questions;
    const joint = { ...first?.replies[0], also: ['2090Z00003', '2090Z00004'] };
    if (!first || !second || joint.number === undefined) throw new Error('there is no such question');
    const reply = {
      ...joint,
      number: joint.number,
      kind: 'answer',
      date: '2090-02-04',
    } as (typeof first.replies)[0];
    const all = [
      { ...first, replies: [reply] },
      { ...second, replies: [] },
    ];
    const { documents } = await run(koop(tight), { questions: all }, everything);
    expect(names(documents)).toEqual([
      `kv-tk-${first.zaaknummer}`,
      `kv-tk-${second.zaaknummer}`,
      officialId(reply),
    ]);
    const [document] = documents.filter(({ kamervraag }) => kamervraag.kind === 'answer');
    expect(document?.kamervraag.zaaknummer).toBe('2090Z00002');
    expect(document?.relations).toEqual(['kv-tk-2090Z00002', 'kv-tk-2090Z00003', 'kv-tk-2090Z00004']);
  });

  it('that withdraws is one too', async () => {
    const [question] = fictionalQuestions(2).slice(1);
    if (!question) throw new Error('there is no such question');
    const withdrawn = {
      ...question.replies[0],
      kind: 'withdrawal',
      number: 5,
      date: '2090-01-09',
    } as (typeof question.replies)[0];
    const { documents } = await run(
      koop(tight),
      { questions: [{ ...question, replies: [withdrawn] }] },
      everything,
    );
    expect(documents.map(({ kamervraag }) => [kamervraag.kind, kamervraag.notice])).toEqual([
      ['question', null],
      ['withdrawal', 'De vragen zijn op verzoek van de vraagsteller ingetrokken.'],
    ]);
  });
});
