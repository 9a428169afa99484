import { describe, expect, it } from 'vitest';
import { koop } from '../../../lib/open-data/koop';
import {
  type Fault,
  type FictionalQuestion,
  fictionalQuestions,
  officialId,
  startOpenData,
} from '../../sites/open-data';
import { everything, names, recordingNet, run, tight, tightFor } from './run';

const source = koop(tight);
const idsOf = (questions: readonly FictionalQuestion[]) =>
  questions.flatMap((each) => [`kv-tk-${each.zaaknummer}`, ...each.replies.map(officialId)]).sort();

// Hundreds of requests over http: on a busy machine that takes its time.
describe("KOOP's publications", { timeout: 60_000 }, () => {
  const questions = fictionalQuestions(40);

  it('are read to the end, each once', async () => {
    const many = fictionalQuestions(40, 7);
    const { documents, batches, refused } = await run(source, { questions: many });
    expect(names(documents).sort()).toEqual(idsOf(many));
    expect(refused).toBe(0);
    const total = idsOf(many).length;
    expect(batches.at(-1)).toMatchObject({ done: total, total });
  });

  it('become documents with their text', async () => {
    const { documents } = await run(source, { questions: questions.slice(2, 3) });
    const authors = [
      { name: 'Voorbeeld', party: 'Groep Voorbeeld' },
      { name: 'El Nergens-Ergens', party: 'XYZ' },
      { name: 'Van der Verzinsel', party: 'XYZ' },
    ];
    const asked = [
      { numbers: [1], text: 'Kent u het bericht «De gemalen zakken weg»?', notes: ['1', '2'] },
      {
        numbers: [2],
        text: 'Hoe lang staan deze gemalen er ongeverfd bij, en minder dan 3 < 4 jaar?',
        notes: [],
      },
      { numbers: [3], text: 'Wie betaalt dat?', notes: ['1'] },
    ];
    const shared = {
      status: 'ok',
      chamber: 'TK',
      zaaknummer: '2090Z00003',
      subject: "de gemalen van 't Proefwijkje nummer 3",
      authors,
      addressees: ['Minister voor Bruggen'],
      submitted: '2090-01-01',
      questions: asked,
      footnotes: [
        {
          label: '1',
          text: 'Voorbeeldkrant, 2090-01-01, «De gemalen zakken weg» (https://www.voorbeeldkrant.example/2?a=1&b=2).',
          urls: ['https://www.voorbeeldkrant.example/2?a=1&b=2'],
        },
        {
          label: '2',
          text: 'Nergens Nieuws (https://nergens.example/2).',
          urls: ['https://nergens.example/2'],
        },
      ],
    };
    expect(documents).toEqual([
      expect.objectContaining({
        kamervraag: expect.objectContaining({ ...shared, kind: 'question', answers: [] }) as unknown,
        url: 'https://zoek.officielebekendmakingen.nl/kv-tk-2090Z00003.html',
        relations: [],
        missing: [],
      }),
      // Its file is one to print.
      expect.objectContaining({
        kamervraag: expect.objectContaining({
          kind: 'postponement',
          status: 'no-text',
          aanhangselnummer: 14,
          zaaknummer: '2090Z00003',
          answered: '2090-01-21',
        }) as unknown,
        relations: ['kv-tk-2090Z00003'],
        missing: [],
      }),
      expect.objectContaining({
        kamervraag: expect.objectContaining({
          ...shared,
          kind: 'answer',
          aanhangselnummer: 15,
          vergaderjaar: '2089-2090',
          answered: '2090-02-04',
          answers: [
            { numbers: [1], text: 'Ja.', notes: [] },
            { numbers: [2], text: "Sinds de verkoop aan 't Proefwijkje.", notes: [] },
            { numbers: [3], text: 'De beheerder.', notes: [] },
          ],
        }) as unknown,
        relations: ['kv-tk-2090Z00003', 'ah-tk-20892090-14'],
        missing: [],
      }),
    ]);
  });

  it('of a postponement hold its notice', async () => {
    const { documents } = await run(source, { questions: questions.slice(6, 7) });
    const notices = documents.map(({ kamervraag }) => [kamervraag.kind, kamervraag.notice]);
    expect(notices).toContainEqual(['postponement', 'Het beantwoorden duurt langer.']);
  });

  const faults: [string, Fault, number][] = [
    ['nothing comes', { kind: 'silent' }, 0],
    ['too many requests', { kind: 'status', status: 429, retryAfter: '7' }, 0],
    ['the server fails', { kind: 'status', status: 503 }, 0],
    ['the connection breaks', { kind: 'break' }, 0],
    ['half a body', { kind: 'half' }, 0],
    ['no XML', { kind: 'body', body: '<a><b></a>' }, 0],
    ['a page of HTML', { kind: 'body', body: '<html><body>Onderhoud<br></body></html>' }, 0],
    ['a body without end', { kind: 'endless' }, 0],
    ['one bad record', { kind: 'bad row' }, 1],
  ];
  it.each(faults)('lose nothing where %s', async (_, fault, refused) => {
    const all = idsOf(questions);
    // The second request brings the first records; behind it come their texts.
    const found = await run(koop(tightFor(fault)), { questions, faults: { 2: fault, 5: fault } });
    expect(names(found.documents).sort()).toEqual(all);
    expect(found.refused).toBe(refused);
    const withoutText = found.documents.filter(({ kamervraag }) => kamervraag.status === 'no-text');
    expect(withoutText.every(({ kamervraag }) => (kamervraag.aanhangselnummer ?? 1) % 7 === 0)).toBe(true);
  });

  it.each([
    ['is broken', { kind: 'body', body: '<vraag><al>Wie</vraag>' }, 1],
    ['always ends too early', { kind: 'half' }, 1],
    ['is another document', { kind: 'body', body: '<stuk><al>Wie?</al></stuk>' }, 1],
    ['fails the server', { kind: 'status', status: 500 }, 1],
    ['is gone', { kind: 'status', status: 404 }, 0],
  ] as [string, Fault, number][])('cost one that %s only its text', async (_, fault, refused) => {
    const few = questions.slice(0, 3);
    const faults = (_: number, address: string) => (address.endsWith('/kv-tk-2090Z00002.xml') ? fault : null);
    const found = await run(source, { questions: few, faults });
    expect(names(found.documents).sort()).toEqual(idsOf(few));
    expect(found.refused).toBe(refused);
    const hurt = found.documents.find(({ kamervraag }) => kamervraag.officialId === 'kv-tk-2090Z00002');
    expect(hurt?.kamervraag).toMatchObject({
      status: 'no-text',
      subject: 'de bruggen van Nergenshuizen nummer 2',
      authors: [{ name: 'De Bedacht' }, { name: 'Voorbeeld' }],
      submitted: '2090-01-01',
      questions: [],
    });
  });

  it('go on where they were left', async () => {
    const crowded = [...fictionalQuestions(60, 60), ...fictionalQuestions(90).slice(60)];
    const server = await startOpenData({ questions: crowded });
    const found: string[] = [];
    let cursor: string | null = null;
    let runs = 0;
    let last: { done: number; total: number | null } = { done: 0, total: null };
    for (let going = true; going; runs++) {
      const { net } = recordingNet(server.local);
      const stop = new AbortController();
      going = false;
      try {
        for await (const batch of source.fetchBatches(everything, cursor, net, stop.signal)) {
          found.push(...names(batch.documents));
          ({ cursor } = batch);
          last = batch;
          stop.abort(new Error('paused'));
        }
      } catch (error) {
        expect((error as Error).message).toBe('paused');
        going = true;
      }
    }
    expect(runs).toBeGreaterThan(5);
    expect(found.sort()).toEqual(idsOf(crowded));
    expect(last).toMatchObject({ done: found.length, total: found.length });
    await server.close();
  });

  it('go on where an earlier version left them, in the middle of a day', async () => {
    const few = questions.slice(0, 9);
    const held = ['kv-tk-2090Z00004', 'kv-tk-2090Z00005'];
    const before = { day: '2090-01-02', days: 1, startRecord: 3, held, done: 5, total: 22 };
    const { documents, batches } = await run(source, { questions: few }, everything, JSON.stringify(before));
    const gone = [...questions.slice(0, 3).map(({ zaaknummer }) => `kv-tk-${zaaknummer}`), ...held];
    expect(names(documents).sort()).toEqual(idsOf(few).filter((id) => !gone.includes(id)));
    expect(batches.at(-1)?.done).toBe(idsOf(few).length);
  });
});
