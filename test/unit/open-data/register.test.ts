import { describe, expect, it } from 'vitest';
import { OpenDataError } from '../../../lib/open-data';
import { tweedeKamer } from '../../../lib/open-data/tweede-kamer';
import {
  type Fault,
  fictionalQuestions,
  type OpenDataOptions,
  startOpenData,
  withJointReplies,
  type World,
} from '../../sites/open-data';
import { everything, fixedNet, memoryOf, names, recordingNet, run, tight } from './run';

const source = tweedeKamer(tight);
const questions = fictionalQuestions(260);
const numbers = questions.flatMap((each) => [
  each.documentnummer,
  ...each.replies.map(({ documentnummer }) => documentnummer),
]);
const fetchAll = (options: Partial<OpenDataOptions>, memory = memoryOf(null), wish = everything) =>
  run(source, { questions, ...options }, wish, null, memory);
const versionIn = (memory: { value: unknown }) =>
  (memory.value as { way?: { version?: string } } | null)?.way?.version;
const paths = (asked: readonly string[]) =>
  asked.map((address) => new URL(address).pathname.replace('/OData', ''));

describe('the version that answers', () => {
  it.each<[World, string, string[]]>([
    ['v4', 'v4', ['/v5/$metadata', '/v5/Zaak', '/v4/2.0/$metadata', '/v4/2.0/Zaak', '/v4/2.0/Zaak']],
    ['v5', 'v5', ['/v5/$metadata', '/v5/Zaak', '/v5/Zaak', '/v5/Zaak']],
    ['both', 'v5', ['/v5/$metadata', '/v5/Zaak', '/v5/Zaak', '/v5/Zaak']],
    ['moved', 'v5', ['/v5/$metadata', '/v5/Zaak', '/v5/Zaak', '/v5/Zaak']],
  ])('is found in the world %s, read to the end, and noted', async (world, version, asked) => {
    const memory = memoryOf(null);
    const first = await fetchAll({ world }, memory);
    expect(names(first.documents)).toEqual(numbers);
    // Where version 5 is not there it is asked once more without its names, and no more often.
    expect([...new Set(paths(first.asked))]).toEqual([...new Set(asked)]);
    expect(versionIn(memory)).toBe(version);
    const second = await fetchAll({ world }, memory);
    expect(names(second.documents)).toEqual(numbers);
    expect(new Set(paths(second.asked))).toEqual(new Set([version === 'v5' ? '/v5/Zaak' : '/v4/2.0/Zaak']));
  });

  it.each<[string, number]>([
    ['a day ago', 24],
    ['in a future that a wrong clock made', -1],
  ])('is asked for again where it was found %s', async (_, hours) => {
    const memory = memoryOf();
    memory.value = { ...(memory.value as object), foundAt: Date.now() - hours * 3_600_000 };
    expect(paths((await fetchAll({ world: 'v4' }, memory)).asked)[0]).toBe('/v5/$metadata');
  });

  it.each([
    null,
    undefined,
    7,
    {},
    { way: { version: 'v6' } },
    { way: { version: 'v4', names: { set: '../x' } }, foundAt: 1 },
  ])('is asked for again where %j is remembered', async (value) => {
    expect(names((await fetchAll({ world: 'v5' }, memoryOf(value))).documents)).toEqual(numbers);
  });

  it('is asked for again as soon as it has gone, also in the middle of a run', async () => {
    let world: World = 'v4';
    const server = await startOpenData({ questions, world: () => world, pageSize: 60 });
    const memory = memoryOf();
    const { net, asked } = recordingNet(server.local, memory);
    const found: string[] = [];
    for await (const { documents } of source.fetchBatches(
      everything,
      null,
      net,
      new AbortController().signal,
    )) {
      found.push(...names(documents));
      world = 'moved';
    }
    await server.close();
    expect(found).toEqual(numbers); // nothing twice, nothing lost
    expect(paths(asked).slice(0, 2)).toEqual(['/v4/2.0/Zaak', '/v4/2.0/Zaak']);
    expect(versionIn(memory)).toBe('v5');
  });

  it('goes on days later with a cursor of the other one', async () => {
    const server = await startOpenData({ questions, world: 'v4' });
    const { net } = recordingNet(server.local);
    const stop = new AbortController();
    const found: string[] = [];
    let cursor: string | null = null;
    const first = async () => {
      for await (const batch of source.fetchBatches(everything, null, net, stop.signal)) {
        found.push(...names(batch.documents));
        ({ cursor } = batch);
        stop.abort(new Error('paused'));
      }
    };
    await expect(first()).rejects.toThrow('paused');
    await server.close();
    expect(found.length).toBeLessThan(numbers.length);
    const { documents, batches } = await run(source, { questions, world: 'moved' }, everything, cursor);
    expect([...found, ...names(documents)]).toEqual(numbers);
    expect(batches.at(-1)).toMatchObject({ done: 260, total: 260 });
  });

  it('is read to the end where more than four pages are of one moment, with a cursor in the middle of it', async () => {
    const crowded = fictionalQuestions(620, 600);
    const at = crowded
      .slice(0, 590)
      .map(({ zaaknummer }) => `00000000-0000-4000-8000-${zaaknummer.replace('Z', '').padStart(12, '0')}`);
    const cursor = JSON.stringify({
      since: Date.parse('2090-01-01T00:00:00+01:00'),
      at,
      done: 590,
      total: 620,
    });
    const { batches } = await run(
      source,
      { questions: crowded, world: 'v5', links: false },
      everything,
      cursor,
    );
    expect(batches.at(-1)).toMatchObject({ done: 620, total: 620 });
  });
});

describe('a version that is not told from its status alone', () => {
  const on = (part: string, fault: Fault) => (_: number, address: string) =>
    address.includes(part) ? fault : null;

  it.each<[string, Fault, string | undefined]>([
    ['is not allowed', { kind: 'status', status: 403 }, 'v4'],
    ['is not understood there', { kind: 'status', status: 400 }, 'v4'],
    ['was taken away', { kind: 'status', status: 410 }, 'v4'],
    ['is busy', { kind: 'status', status: 503 }, undefined],
    ['is asked too much', { kind: 'status', status: 429, retryAfter: '1' }, undefined],
    ['breaks off', { kind: 'break' }, undefined],
    ['is a page for people', { kind: 'body', body: '<html>Onderhoud</html>' }, undefined],
  ])('%s is left for the older one, which is noted only where that is for good', async (_, fault, noted) => {
    const memory = memoryOf(null);
    const { documents } = await fetchAll({ world: 'both', faults: on('/OData/v5/', fault) }, memory);
    expect(names(documents)).toEqual(numbers);
    expect(versionIn(memory)).toBe(noted);
  });

  it('is not noted either where a smaller page is all that the older one then gives', async () => {
    let answered = 0;
    const faults = (_: number, address: string): Fault | null => {
      if (address.includes('/v5/')) return { kind: 'status', status: 503 };
      const most = answered > 1 ? 50 : 250;
      if (Number(new URL(address).searchParams.get('$top') ?? 0) > most)
        return { kind: 'status', status: 400 };
      answered++;
      return null;
    };
    const memory = memoryOf(null);
    expect(names((await fetchAll({ faults, links: false, pageSize: 60 }, memory)).documents)).toEqual(
      numbers,
    );
    expect(memory.value).toBeNull();
  });

  it('is not left because it is busy with a question, once it has said what it is', async () => {
    const faults = on('/OData/v5/Zaak', { kind: 'status', status: 503 });
    const memory = memoryOf(null);
    await expect(fetchAll({ world: 'moved', faults }, memory)).rejects.toMatchObject({
      kind: 'refused',
      status: 503,
    });
    expect(memory.value).toBeNull();
  });

  it('is asked with the names that are known where it does not describe itself', async () => {
    for (const world of ['v4', 'v5'] as const)
      for (const undescribed of [404, 403, 500]) {
        const { documents } = await fetchAll({ world, undescribed });
        expect(names(documents)).toEqual(numbers);
      }
  });

  it('is asked for all it has where these are not its names either', async () => {
    const lacking = ['Document.Aanhangselnummer', 'ZaakActor.ActorFractie'];
    const { documents, refused } = await fetchAll({ world: 'v5', undescribed: 404, lacking });
    expect([names(documents), refused]).toEqual([numbers, 0]);
    expect(documents[0]?.kamervraag.authors[0]).toMatchObject({ party: null });
  });
});

describe('what a version lacks', () => {
  it.each([
    ['Zaak.GestartOp', 200],
    ['Zaak.Nummer', 200],
    ['Document.Soort', 200],
    ['ZaakActor.ActorNaam', 200],
  ])('is said where nothing can be told without %s', async (missing) => {
    for (const world of ['v4', 'v5'] as const) {
      const error: unknown = await fetchAll({ world, lacking: [missing] }).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(OpenDataError);
      expect((error as OpenDataError).problem).toEqual({ kind: 'changed', detail: missing });
    }
  });

  it('is said where a version that does not describe itself gives rows without it', async () => {
    const rows = JSON.stringify({
      value: [{ Id: 'a', Kenmerk: '2090Z00001', Onderwerp: 'x', GestartOp: '2090-01-01' }],
    });
    const { net } = fixedNet(rows);
    const all = source.fetchBatches(
      everything,
      null,
      { ...net, memory: memoryOf(null) },
      new AbortController().signal,
    );
    await expect(all.next()).rejects.toMatchObject({ problem: { kind: 'changed', detail: 'Zaak.Nummer' } });
  });

  it('is done without where it can be', async () => {
    const lacking = [
      'Document.Vergaderjaar',
      'Zaak.Verwijderd',
      'ZaakActor.Verwijderd',
      'Document.Verwijderd',
    ];
    for (const world of ['v4', 'v5'] as const)
      expect(names((await fetchAll({ world, lacking })).documents)).toEqual(numbers);
  });

  it('is not that there is nothing in a stretch of days that cannot be empty', async () => {
    const past = { from: '2015-01-01', until: '2015-12-31', subject: '' };
    await expect(fetchAll({}, memoryOf(), past)).rejects.toMatchObject({ kind: 'changed' });
    expect((await fetchAll({}, memoryOf(), { ...past, from: '2015-12-01' })).documents).toEqual([]);
    expect((await fetchAll({}, memoryOf(), { ...past, subject: 'bruggen' })).documents).toEqual([]);
    const old = { from: '1999-01-01', until: '2001-12-31', subject: '' };
    expect((await fetchAll({}, memoryOf(), old)).documents).toEqual([]);
  });

  it('is not rows that are told of and do not come', async () => {
    const { net } = fixedNet(JSON.stringify({ value: [], '@odata.count': 9 }));
    const all = source.fetchBatches(everything, null, net, new AbortController().signal);
    await expect(all.next()).resolves.toMatchObject({ value: { documents: [] } });
    await expect(all.next()).rejects.toMatchObject({ kind: 'unreadable' });
  });
});

describe('how much is asked for', () => {
  it('is less where a version gives less than is known', async () => {
    const few = (_: number, address: string): Fault | null =>
      Number(new URL(address).searchParams.get('$top') ?? 0) > 50 ? { kind: 'status', status: 400 } : null;
    const memory = memoryOf();
    const first = await fetchAll({ faults: few }, memory);
    expect(names(first.documents)).toEqual(numbers);
    const second = await fetchAll({ faults: few }, memory); // and it was noted
    expect(second.asked.every((address) => new URL(address).searchParams.get('$top') === '50')).toBe(true);
  });

  it('is less where a version cannot give as much in time, and each is tried once', async () => {
    const slow = (_: number, address: string): Fault | null =>
      Number(new URL(address).searchParams.get('$top') ?? 0) > 100 ? { kind: 'silent' } : null;
    const few = tweedeKamer({ ...tight, search: 1500 });
    const { documents, asked } = await run(few, { questions, faults: slow }, everything, null, memoryOf());
    expect(names(documents)).toEqual(numbers);
    const tops = asked.map((address) => new URL(address).searchParams.get('$top'));
    expect(tops).toEqual(['250', '100', '100', '100']);
  });

  it('is all, where a page holds less than was asked for and names no next one', async () => {
    const { documents, batches } = await fetchAll({ pageSize: 40, links: false }, memoryOf());
    expect(names(documents)).toEqual(numbers);
    expect(batches.at(-1)).toMatchObject({ done: 260, total: 260 });
  });

  it('are as many words as a filter bears, and the others are looked for in what comes', async () => {
    const wanted = questions.filter(
      ({ subject }) => /sluisdeuren/.test(subject) && /voorbeelddam/i.test(subject),
    );
    const letters = 'de van nummer s l u i sl lu ui is d e u r n v o b a m sd eu re vo or be'; // each is in all of these
    const subject = `sluisdeuren voorbeelddam ${letters}`;
    const { documents, batches, asked } = await fetchAll({}, memoryOf(), { ...everything, subject });
    expect(wanted.length).toBeGreaterThan(3);
    expect(names(documents)).toEqual(
      wanted.flatMap((each) => [each.documentnummer, ...each.replies.map((reply) => reply.documentnummer)]),
    );
    expect(asked).toHaveLength(1);
    expect(batches.at(-1)).toMatchObject({ done: wanted.length, total: wanted.length });
  });

  it('of more words than a filter bears how many there are in all is not known', async () => {
    const many = Array.from({ length: 20 }, (_, i) => `woord${String.fromCharCode(97 + i)}x`);
    const subject = `${many.join(' ')} en nog iets`;
    const told = questions
      .slice(0, 30)
      .map((each, i) => ({ ...each, subject: i % 3 ? subject.replace('nog', 'niets') : subject }));
    const { documents, batches, asked } = await run(
      source,
      { questions: told, pageSize: 12 },
      { ...everything, subject },
    );
    expect(new Set(documents.map(({ kamervraag }) => kamervraag.zaaknummer)).size).toBe(10);
    expect(batches.at(-1)).toMatchObject({ done: 10, total: null });
    expect(asked.length).toBe(3);
  });
});

describe('what the register has of people, dates and documents', () => {
  it.each<World>(['v4', 'v5'])('untidily stands tidily: %s', async (world) => {
    const [first] = questions.slice(5, 6);
    if (!first) throw new Error('there should be one');
    const { documents } = await run(
      source,
      { questions: [{ ...first, untidy: true }], world },
      everything,
      null,
      memoryOf(null),
    );
    const tidy = await run(source, { questions: [first], world }, everything, null, memoryOf(null));
    expect(documents).toEqual(tidy.documents);
  });

  it('that two questions share stands with each, without the other’s ids', async () => {
    const joint = withJointReplies(questions.slice(0, 8), [2, 6]);
    const { documents } = await run(source, { questions: joint });
    const of = (zaaknummer = '') =>
      documents.filter(({ kamervraag }) => kamervraag.zaaknummer === zaaknummer);
    const [a, b] = [of(joint[2]?.zaaknummer), of(joint[6]?.zaaknummer)];
    expect(names(a).slice(1)).toEqual(names(b).slice(1));
    expect(a.flatMap(({ relations }) => relations).join()).not.toContain(joint[6]?.zaaknummer);
    expect(b.flatMap(({ relations }) => relations).join()).not.toContain(joint[2]?.zaaknummer);
  });

  it('without dates has none', async () => {
    const undated = questions.slice(0, 8).map((each) => ({ ...each, undated: 'replies' as const }));
    const { documents } = await run(source, { questions: undated });
    expect(documents.length).toBeGreaterThan(8);
    for (const { kamervraag } of documents) expect(kamervraag.answered).toBeNull();
    expect(JSON.stringify(documents)).not.toMatch(/0001-01-01|ah-tk-\d{4}-/);
  });
});
