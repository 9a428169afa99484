import { describe, expect, it } from 'vitest';
import { tweedeKamer } from '../../../lib/open-data/tweede-kamer';
import { OpenDataError } from '../../../lib/open-data';
import { type Fault, type FictionalQuestion, fictionalQuestions, officialId } from '../../sites/open-data';
import { everything, fixedNet, names, recordingNet, run, tight, tightFor } from './run';
import { startOpenData } from '../../sites/open-data';

const source = tweedeKamer(tight);
const documentsOf = (questions: readonly FictionalQuestion[]) =>
  questions.flatMap((each) => [each.documentnummer, ...each.replies.map((reply) => reply.documentnummer)]);

describe("the Tweede Kamer's register", () => {
  const questions = fictionalQuestions(620);

  it.each([
    ['pages that name the next', { links: true, pageSize: 250 }],
    ['pages that name none', { links: false, pageSize: 250 }],
    ['small pages', { links: true, pageSize: 90 }],
  ])('is read to the end, in order: %s', async (_, manners) => {
    const { documents, batches, refused, waits, asked } = await run(source, { questions, ...manners });
    expect(names(documents)).toEqual(documentsOf(questions));
    expect(refused).toBe(0);
    expect(batches.at(-1)).toMatchObject({ done: 620, total: 620 });
    expect(waits).toEqual(asked.slice(1).map(() => 250));
  });

  it('is read to the end where more than a page is of one moment', async () => {
    const crowded = fictionalQuestions(620, 600);
    const { documents, batches } = await run(source, { questions: crowded, links: false });
    expect(names(documents)).toEqual(documentsOf(crowded));
    expect(batches.at(-1)).toMatchObject({ done: 620, total: 620 });
  });

  it('gives each document what the register knows of it', async () => {
    const one = questions.slice(2, 3);
    const { documents } = await run(source, { questions: one });
    const [question] = one;
    const [late, answer] = question?.replies ?? [];
    if (!question || !late || !answer) throw new Error('the question should have two replies');
    const shared = {
      status: 'no-text',
      chamber: 'TK',
      zaaknummer: '2090Z00003',
      subject: "de gemalen van 't Proefwijkje nummer 3",
      authors: [
        { name: 'Voorbeeld', party: 'Groep Voorbeeld' },
        { name: 'El Nergens-Ergens', party: 'XYZ' },
        { name: 'Van der Verzinsel', party: 'XYZ' },
      ],
      addressees: ['Minister voor Bruggen'],
      submitted: '2090-01-01',
    };
    expect(documents).toMatchObject([
      {
        site: 'tweedekamer',
        url: 'https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=2090Z00003&did=2090D00006',
        kamervraag: {
          ...shared,
          kind: 'question',
          officialId: 'kv-tk-2090Z00003',
          aanhangselnummer: null,
          answered: null,
        },
        relations: [officialId(late), officialId(answer)],
        missing: [],
      },
      {
        kamervraag: { ...shared, kind: 'postponement', aanhangselnummer: 14, answered: '2090-01-21' },
        relations: ['kv-tk-2090Z00003', officialId(answer)],
      },
      {
        // Without an official publication the number in the register tells its id.
        kamervraag: {
          ...shared,
          kind: 'answer',
          officialId: null,
          vergaderjaar: '2089-2090',
          aanhangselnummer: 15,
          answered: '2090-02-04',
        },
        relations: ['kv-tk-2090Z00003', officialId(late), officialId(answer)],
      },
    ]);
  });

  it('takes only the days and words that are wished', async () => {
    const wish = { from: '2090-01-03', until: '2090-01-05', subject: '' };
    const inDays = questions.filter(({ submitted }) => submitted >= wish.from && submitted <= wish.until);
    expect(names((await run(source, { questions }, wish)).documents)).toEqual(documentsOf(inDays));

    const inWords = questions.filter(({ subject }) => /gemalen/.test(subject) && /'t/.test(subject));
    const { documents, asked } = await run(source, { questions }, { ...everything, subject: "Gemalen 'T" });
    expect(inWords.length).toBeGreaterThan(5);
    expect(names(documents)).toEqual(documentsOf(inWords));
    expect(asked).toHaveLength(1);
  });

  const faults: [string, Fault, number][] = [
    ['nothing comes', { kind: 'silent' }, 620],
    ['the body stands still', { kind: 'slow' }, 620],
    ['too many requests', { kind: 'status', status: 429, retryAfter: '7' }, 620],
    ['the server fails', { kind: 'status', status: 500 }, 620],
    ['the connection breaks', { kind: 'break' }, 620],
    ['half a body', { kind: 'half' }, 620],
    ['no JSON', { kind: 'body', body: '{"value": [oops]}' }, 620],
    ['a page of HTML', { kind: 'body', body: '<html>Onderhoud</html>' }, 620],
    ['a page of other JSON', { kind: 'body', body: '{"value": {"0": null}}' }, 620],
    ['the same page twice', { kind: 'again' }, 620],
    ['a body without end', { kind: 'endless' }, 620],
    ['one bad row', { kind: 'bad row' }, 621],
  ];
  it.each(faults.flatMap((row) => [[...row, true] as const, [...row, false] as const]))(
    'loses nothing where %s',
    async (_, fault, done, links) => {
      const { documents, refused, batches } = await run(tweedeKamer(tightFor(fault)), {
        questions,
        links,
        faults: { 2: fault },
      });
      expect([...new Set(names(documents))]).toEqual(documentsOf(questions));
      expect(names(documents)).toHaveLength(documentsOf(questions).length);
      expect(refused).toBe(done - 620);
      expect(batches.at(-1)?.done).toBe(done);
    },
  );

  it.each([true, false])('goes on where it was left, days later (links: %s)', async (links) => {
    const server = await startOpenData({ questions, links });
    const { net } = recordingNet(server.local);
    const stop = new AbortController();
    const found: string[] = [];
    let cursor: string | null = null;
    let done = 0;
    const reason = new Error('paused');
    const first = async () => {
      for await (const batch of source.fetchBatches(everything, null, net, stop.signal)) {
        found.push(...names(batch.documents));
        ({ cursor, done } = batch);
        stop.abort(reason);
      }
    };
    await expect(first()).rejects.toBe(reason);
    expect(done).toBe(250);
    for await (const batch of source.fetchBatches(everything, cursor, net, new AbortController().signal)) {
      found.push(...names(batch.documents));
      ({ done } = batch);
      expect(batch.total).toBe(620);
    }
    expect(found).toEqual(documentsOf(questions));
    expect(done).toBe(620);
    await server.close();
  });

  it.each(['', 'null', '{"since":"x"}', '{"day":"2090-01-01"}', '[]', '{{'])(
    'begins anew with a cursor that is none: %j',
    async (cursor) => {
      const few = questions.slice(0, 4);
      const { documents } = await run(source, { questions: few }, everything, cursor);
      expect(names(documents)).toEqual(documentsOf(few));
    },
  );
});

describe('a hostile register', () => {
  const rows = (page: Record<string, unknown>) => JSON.stringify({ value: [], ...page });
  const fetchAll = async (net: ReturnType<typeof fixedNet>['net']) => {
    const batches = [];
    for await (const batch of source.fetchBatches(everything, null, net, new AbortController().signal))
      batches.push(batch);
    return batches;
  };
  const row = {
    Id: 'a',
    Nummer: '2090Z00001',
    GestartOp: '2090-01-02T00:00:00+01:00',
    Onderwerp: 'bruggen',
  };

  it.each([
    'https://kwaad.example/OData/v4/2.0/Zaak?$skiptoken=1',
    'http://gegevensmagazijn.tweedekamer.nl/OData/v4/2.0/Zaak?$skiptoken=1',
    'https://gegevensmagazijn.tweedekamer.nl@kwaad.example/OData/v4/2.0/Zaak',
    'https://naam:geheim@gegevensmagazijn.tweedekamer.nl/OData/v4/2.0/Zaak',
    'https://gegevensmagazijn.tweedekamer.nl:8443/OData/v4/2.0/Zaak',
    'https://gegevensmagazijn.tweedekamer.nl/elders',
    'https://gegevensmagazijn.tweedekamer.nl/OData/v5/Zaak?$skiptoken=1', // of another version, with other names
    'https://gegevensmagazijn.tweedekamer.nl/OData/v4/2.0/Document?$skiptoken=1',
    'https://gegevensmagazijn.tweedekamer.nl/OData/v4/2.0/../../Zaak?$skiptoken=1',
    'javascript:alert(1)',
    '//kwaad.example',
    'data:application/json,{}',
  ])('does not lead to %s', async (next) => {
    const { net, asked } = fixedNet(rows({ value: [row], '@odata.count': 1, '@odata.nextLink': next }));
    const batches = await fetchAll(net);
    expect(batches.flatMap(({ documents }) => names(documents))).toHaveLength(1);
    expect(asked.length).toBeGreaterThan(1);
    for (const address of asked)
      expect(address).toMatch(
        /^https:\/\/gegevensmagazijn\.tweedekamer\.nl\/OData\/v4\/2\.0\/Zaak\?\$filter=/,
      );
  });

  it('leads on by its own path, however that is spelt', async () => {
    const next = 'https://gegevensmagazijn.tweedekamer.nl/odata/v4/2.0/zaak?$skiptoken=1';
    const first = rows({ value: [row], '@odata.count': 2, '@odata.nextLink': next });
    const { net, asked } = fixedNet(first, rows({ value: [{ ...row, Id: 'b' }] }));
    expect((await fetchAll(net)).at(-1)).toMatchObject({ done: 2, total: 2 });
    expect(asked[1]).toBe(next);
  });

  it('leads no further than what was asked for', async () => {
    const beyond = { ...row, Id: 'b', GestartOp: '2150-01-01T00:00:00Z' };
    const { net } = fixedNet(rows({ value: [beyond, row], '@odata.count': 2 }));
    const [batch] = await fetchAll(net);
    expect(JSON.parse(batch?.cursor ?? '')).toMatchObject({ since: Date.parse(row.GestartOp), at: ['a'] });
  });

  it('does not lead in a circle', async () => {
    const next = 'https://gegevensmagazijn.tweedekamer.nl/OData/v4/2.0/Zaak?$skiptoken=1';
    const circle = fixedNet(rows({ value: [row], '@odata.count': 9, '@odata.nextLink': next }));
    await expect(fetchAll(circle.net)).rejects.toMatchObject({ kind: 'unreadable' });
    expect(circle.asked.length).toBeLessThan(10);
    const closed = fixedNet(rows({ value: [row], '@odata.count': 1, '@odata.nextLink': next }));
    expect((await fetchAll(closed.net)).at(-1)).toMatchObject({ done: 1, total: 1 });
  });

  it.each([
    ['numbers for words', { ...row, Nummer: 1 }],
    ['no date', { ...row, GestartOp: '2090-13-45T00:00:00Z' }],
    ['a number that is an address', { ...row, Nummer: '2090Z00001&did=x' }],
    ['actors that are none', { ...row, ZaakActor: [null] }],
    ['no object', 'zaak'],
    ['null', null],
  ])('costs a row of %s only that row', async (_, bad) => {
    const { net } = fixedNet(rows({ value: [bad, { ...row, Id: 'b' }] }));
    expect(await fetchAll(net)).toMatchObject([{ documents: [{}], refused: 1, done: 2 }]);
  });

  it.each([
    ['2089-12-31T23:00:00+01:00', 0],
    ['2090-01-01T00:00:00+01:00', 1],
    ['2090-12-31T23:59:59.1234567+01:00', 1],
    ['2091-01-01T00:00:00+01:00', 0],
  ])('gives a row of %s its own day, and so %i documents', async (GestartOp, documents) => {
    const [batch] = await fetchAll(fixedNet(rows({ value: [{ ...row, GestartOp }] })).net);
    expect(batch).toMatchObject({ done: 1, refused: 0 });
    expect(batch?.documents).toHaveLength(documents);
  });

  it('leaves the prototypes alone', async () => {
    const evil = JSON.stringify({ value: [row] }).replace(
      '"Id"',
      '"__proto__":{"stolen":1},"constructor":{"prototype":{"stolen":1}},"Id"',
    );
    const batches = await fetchAll(fixedNet(evil).net);
    expect(batches[0]?.documents).toHaveLength(1);
    expect(({} as Record<string, unknown>)['stolen']).toBeUndefined();
    expect(JSON.stringify(batches)).not.toContain('stolen');
  });

  it('is told from one that says no', async () => {
    const no = fixedNet(new Response('', { status: 400 }));
    const error: unknown = await fetchAll(no.net).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(OpenDataError);
    expect(error).toMatchObject({ kind: 'refused', status: 400, problem: { kind: 'status', detail: '400' } });
    // Each version was asked in each way, and none more than twice: as it was remembered, and as it was found anew.
    const times = no.asked.map((address) => no.asked.filter((each) => each === address).length);
    expect(Math.max(...times)).toBeLessThanOrEqual(2);
  });
});
