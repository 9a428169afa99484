import { describe, expect, it } from 'vitest';
import { asker } from '../../../lib/open-data/ask';
import { fetchPublication, LOOKED_UP_AT_ONCE, lookUpZaken } from '../../../lib/open-data/look-up';
import { type Ask, OpenDataError, openRegister, type Register } from '../../../lib/open-data';
import {
  type Fault,
  fictionalQuestions,
  officialId,
  type OpenDataOptions,
  startOpenData,
} from '../../sites/open-data';
import { fixedNet, names, recordingNet, tight, tightFor } from './run';

const never = new AbortController().signal;
const questions = fictionalQuestions(LOOKED_UP_AT_ONCE + 5);
const numbers = questions.slice(0, LOOKED_UP_AT_ONCE).map(({ zaaknummer }) => zaaknummer);

/** Asks a stand-in made for it. */
async function asked<T>(
  options: Partial<OpenDataOptions>,
  work: (ask: Ask, register: Register) => Promise<T>,
  limits = tight,
) {
  const server = await startOpenData({ questions, ...options });
  try {
    const { net, waits } = recordingNet(server.local);
    const ask = asker(net, never, limits);
    const value = await work(ask, openRegister(ask, net.memory, limits));
    return { value, waits, requests: server.requests };
  } finally {
    await server.close();
  }
}

describe('questions looked up by their numbers', () => {
  it('are told of in one request, each with its documents', async () => {
    const { value, requests } = await asked({}, (_, register) => lookUpZaken(numbers, register));
    expect(requests).toHaveLength(1);
    expect(value.whole).toBe(true);
    expect([...value.found.keys()].sort()).toEqual(numbers);
    for (const { zaaknummer, documentnummer, replies } of questions.slice(0, LOOKED_UP_AT_ONCE))
      expect(names(value.found.get(zaaknummer) ?? [])).toEqual([
        documentnummer,
        ...replies.map((reply) => reply.documentnummer),
      ]);
  });

  it('that the register does not know are not told of', async () => {
    const { value } = await asked({}, (_, register) =>
      lookUpZaken(['2090Z99999', numbers[0] ?? ''], register),
    );
    expect([...value.found.keys()]).toEqual([numbers[0]]);
    expect(value.whole).toBe(true);
  });

  const mild: [string, Fault][] = [
    ['nothing comes', { kind: 'silent' }],
    ['too many requests', { kind: 'status', status: 429, retryAfter: '7' }],
    ['the server fails', { kind: 'status', status: 500 }],
    ['the connection breaks', { kind: 'break' }],
    ['half a body', { kind: 'half' }],
    ['a page of HTML', { kind: 'body', body: '<html>Onderhoud</html>' }],
    ['a body without end', { kind: 'endless' }],
  ];
  it.each(mild)('come all the same where once %s', async (_, fault) => {
    const work = (_: Ask, register: Register) => lookUpZaken(numbers, register);
    const { value, requests } = await asked({ faults: { 1: fault } }, work, tightFor(fault));
    expect(value.found.size).toBe(numbers.length);
    expect(requests).toHaveLength(2);
  });

  it('are asked for again when the server says', async () => {
    const busy: Fault = { kind: 'status', status: 429, retryAfter: '7' };
    const { waits } = await asked({ faults: { 1: busy } }, (_, register) => lookUpZaken(numbers, register));
    expect(waits).toContain(7000);
  });

  it.each<[string, Fault, string, number]>([
    // Smaller pages of the version that is known, then all versions again, with smaller pages and without names.
    ['says no', { kind: 'status', status: 400 }, 'refused', 3 + 4 + 1 + 5],
    ['is broken for good', { kind: 'status', status: 503 }, 'refused', 6 + 4 * 3],
    ['is not understood', { kind: 'body', body: '{"value": 3}' }, 'unreadable', 3 + 4 * 3],
  ])('fail aloud where the register %s', async (_, fault, kind, most) => {
    const work = async (_: Ask, register: Register) => {
      const error: unknown = await lookUpZaken(numbers, register).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(OpenDataError);
      expect(error).toMatchObject({ kind });
    };
    const { requests } = await asked({ faults: () => fault }, work);
    expect(requests.length).toBeLessThanOrEqual(most);
  });

  const row = {
    Id: 'a',
    Nummer: '2090Z00001',
    Onderwerp: 'bruggen',
    GestartOp: '2090-01-02T00:00:00+01:00',
    Document: [{ Soort: 'Antwoord schriftelijke vragen', DocumentNummer: '2090D00007' }],
  };
  const look = (body: unknown) => {
    const { net } = fixedNet(JSON.stringify(body));
    const register = openRegister(asker(net, never, tight), net.memory, tight);
    return lookUpZaken(['2090Z00001', '2090Z00002'], register);
  };
  it.each<[string, unknown, string[], boolean]>([
    ['one that was not asked for', { value: [row, { ...row, Nummer: '2090Z00077' }] }, ['2090Z00001'], true],
    ['one that cannot be read', { value: [row, { ...row, Nummer: 7 }] }, ['2090Z00001'], false],
    ['null', { value: [null, row] }, ['2090Z00001'], false],
    ['more to come', { value: [row], '@odata.nextLink': 'https://kwaad.example/' }, ['2090Z00001'], false],
    ['nothing', { value: [] }, [], true],
  ])('with %s among them', async (_, body, found, whole) => {
    const answer = await look(body);
    expect([[...answer.found.keys()], answer.whole]).toEqual([found, whole]);
  });

  it('and found twice have the documents of both', async () => {
    const other = { ...row, Id: 'b', Document: [{ Soort: 'Mededeling (uitstel antwoord)' }] };
    const { found } = await look({ value: [row, other] });
    expect(found.get('2090Z00001')?.map(({ kamervraag }) => kamervraag.kind)).toEqual([
      'answer',
      'postponement',
    ]);
  });
});

describe('the text of a publication', () => {
  const question = questions[2];
  const [late, answer] = question?.replies ?? [];
  if (!question || !late || !answer) throw new Error('the question should have two replies');
  const replies = async () => {
    const { value } = await asked({}, (_, register) => lookUpZaken([question.zaaknummer], register));
    return (value.found.get(question.zaaknummer) ?? []).slice(1);
  };

  it('is found by its number, also before the register names its publication', async () => {
    const [notice, reply] = await replies();
    if (!notice || !reply) throw new Error('the register should tell of both');
    expect(reply.kamervraag.officialId).toBeNull(); // known by its number in the Aanhangsel
    const { value } = await asked({}, async (ask) => [
      await fetchPublication(notice, ask, tight.document),
      await fetchPublication(reply, ask, tight.document),
    ]);
    expect(value).toMatchObject([
      { kamervraag: { kind: 'postponement', officialId: officialId(late), notice: expect.any(String) } },
      {
        site: 'officielebekendmakingen',
        url: `https://zoek.officielebekendmakingen.nl/${officialId(answer)}.html`,
        kamervraag: {
          kind: 'answer',
          status: 'ok',
          officialId: officialId(answer),
          zaaknummer: question.zaaknummer,
          answers: [{ text: 'Ja.' }, {}, {}],
        },
      },
    ]);
  });

  it('is found of a question too, by its own number', async () => {
    const { value } = await asked({}, async (ask, register) => {
      const found = await lookUpZaken([question.zaaknummer], register);
      const [own] = found.found.get(question.zaaknummer) ?? [];
      return own && fetchPublication(own, ask, tight.document);
    });
    expect(value).toMatchObject({
      url: `https://zoek.officielebekendmakingen.nl/kv-tk-${question.zaaknummer}.html`,
      kamervraag: {
        kind: 'question',
        status: 'ok',
        officialId: `kv-tk-${question.zaaknummer}`,
        zaaknummer: question.zaaknummer,
        subject: question.subject,
        submitted: question.submitted,
        answered: null,
        questions: [{ numbers: [1] }, { numbers: [2] }, { numbers: [3] }],
        answers: [],
      },
    });
  });

  it.each<[string, Fault, number]>([
    ['has not been published yet', { kind: 'status', status: 404 }, 1],
    ['is no text', { kind: 'body', body: '<html><body>Storing</body></html>' }, 1],
    ['declares entities', { kind: 'body', body: '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }, 3],
  ])('is none where it %s', async (_, fault, tries) => {
    const [, reply] = await replies();
    if (!reply) throw new Error('the register should tell of it');
    const { value, requests } = await asked({ faults: () => fault }, (ask) =>
      fetchPublication(reply, ask, tight.document),
    );
    expect(value).toBeNull();
    expect(requests).toHaveLength(tries);
  });

  it('fails aloud where the server does', async () => {
    const [, reply] = await replies();
    if (!reply) throw new Error('the register should tell of it');
    await asked({ faults: () => ({ kind: 'status', status: 500 }) }, async (ask) => {
      await expect(fetchPublication(reply, ask, tight.document)).rejects.toMatchObject({ kind: 'refused' });
    });
  });

  it('is not asked for where nothing names it', async () => {
    const [, reply] = await replies();
    if (!reply) throw new Error('the register should tell of it');
    const nameless = { ...reply, kamervraag: { ...reply.kamervraag, aanhangselnummer: null } };
    const { value, requests } = await asked({}, (ask) => fetchPublication(nameless, ask, tight.document));
    expect([value, requests]).toEqual([null, []]);
  });
});
