import { describe, expect, it } from 'vitest';
import { addresses } from '../../live/addresses';
import { metadataAddress } from '../../../lib/open-data/addresses';
import { versions } from '../../../lib/open-data/versions';
import type { World } from '../../sites/open-data/odata-model';
import { files } from '../../live/expected';
import type { Finding } from '../../live/finding';
import { get } from '../../live/get';
import { exitCode, linesOf, lookAtAll, summary, type Expected } from '../../live/look';
import { entitiesOfV4, expected, type Instead, metadataOf, standIn } from './stand-in';

async function look(instead?: Instead, changed: Partial<Expected> = {}, version: World = 'v4') {
  const world = await standIn(instead, version);
  const findings: Finding[] = [];
  for await (const finding of lookAtAll(world, { ...expected, ...changed })) findings.push(finding);
  const printed = [...findings.flatMap(linesOf), summary(findings)].join('\n');
  return { findings, printed, code: exitCode(findings), asked: world.asked };
}

const withMetadata =
  (entities: Record<string, string>): Instead =>
  (address) =>
    address.endsWith('$metadata') ? new Response(metadataOf(entities)) : null;
const answering =
  (part: string, body: string, init: ResponseInit = {}): Instead =>
  (address) =>
    address.includes(part) ? new Response(body, init) : null;

describe('a world that is as known', () => {
  it('has no difference, and is asked one thing at a time, each once', async () => {
    const { printed, code, asked, findings } = await look();
    expect([code, printed]).toEqual([0, expect.not.stringContaining('✗')]);
    expect(findings).toHaveLength(9);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('may have given up an old version, as long as one answers', async () => {
    const gone: Instead = (address) =>
      address.includes('/v5/') ? new Response('weg', { status: 410 }) : null;
    const { printed, code } = await look(gone, {
      odataVersions: versions,
    });
    expect([code, printed]).toEqual([0, expect.stringContaining('v5 answers 410')]);
  });

  it('may have but the newest version, which is asked by its own names', async () => {
    const { printed, code, asked } = await look(undefined, { odataVersions: versions }, 'v5');
    expect([code, printed]).toEqual([0, expect.stringContaining('v4 answers 404')]);
    const queries = asked.filter((address) => address.includes('$expand')).map(decodeURIComponent);
    expect(queries.map((query) => /Document\(.*\$select=Soort,(\w+),/.exec(query)?.[1])).toEqual(['Nummer']);
  });
});

describe('a world that has changed', () => {
  it.each<[string, Instead, RegExp]>([
    [
      'a page that is gone',
      answering('kv-tk-2098Z00001', 'weg', { status: 404 }),
      /answers 404 → test\/live\/addresses\.ts/,
    ],
    [
      'a page that is built otherwise',
      answering('kv-tk-2098Z00001', '<p>Anders</p>'),
      /is not recognised → lib\/sites\/selectors\.ts/,
    ],
    [
      'a name that is gone',
      withMetadata({ ...entitiesOfV4, ZaakActor: 'Naam Fractie Betrekking Functie' }),
      /ZaakActor\.Relatie is missing; it has Betrekking, Fractie, .* → lib\/open-data\/names\.ts/,
    ],
    [
      'a link that is gone',
      withMetadata({ ...entitiesOfV4, Zaak: entitiesOfV4.Zaak.replace(' >Document', '') }),
      /Zaak\/Document is missing; .* → lib\/open-data\/names\.ts/,
    ],
    [
      'names that are no document',
      answering('$metadata', '<p>Storing</p>'),
      /\$metadata\n {4}is not read: Fault: no metadata: p → lib\/open-data/,
    ],
    ['broken names', answering('$metadata', '<a><b>'), /is not read: Fault: XML/],
    [
      'no version that answers',
      answering('/OData/', 'weg', { status: 404 }),
      /none of v4 answers → lib\/open-data/,
    ],
    [
      'a query that is refused',
      answering('$expand', '{"error":{}}', { status: 400 }),
      /last 90 days\n {4}is answered with 400: \{"error":\{\}\} → /,
    ],
    [
      'rows that are not understood',
      answering('$expand', '{"value":[{"Id":7}],"@odata.count":1}'),
      /rows without Zaak\.Nummer.* → lib\/open-data\/names\.ts/,
    ],
    [
      'no rows at all',
      answering('$expand', '{"value":[]}'),
      /holds no question → lib\/open-data\/tweede-kamer\.ts/,
    ],
    [
      'an answer that is no page',
      answering('$expand', '<html>'),
      /is not read: Fault: .* → lib\/open-data\/zaak\.ts/,
    ],
    [
      'smaller pages',
      answering('$top=250', '{}', { status: 400 }),
      /pages of 250 rows\n {4}are answered with 400 → lib\/open-data\/versions\.ts/,
    ],
    [
      'an index that complains',
      answering(
        '/sru',
        '<searchRetrieveResponse><diagnostics><diagnostic><message>Unsupported index</message></diagnostic></diagnostics></searchRetrieveResponse>',
      ),
      /the index complains: .*Unsupported index → lib\/open-data\/cql\.ts/,
    ],
    [
      'an index without records',
      answering(
        '/sru',
        '<searchRetrieveResponse><numberOfRecords>0</numberOfRecords></searchRetrieveResponse>',
      ),
      /holds no record → lib\/open-data\/cql\.ts/,
    ],
    [
      'records that are not understood',
      answering(
        '/sru',
        '<searchRetrieveResponse><numberOfRecords>1</numberOfRecords><records><record/></records></searchRetrieveResponse>',
      ),
      /1 of 1 records are not understood → lib\/open-data\/sru\.ts/,
    ],
    [
      'a publication of other names',
      answering('.xml', '<publicatie><q>Een?</q></publicatie>'),
      /holds no document of Kamervragen → lib\/open-data\/publication\.ts/,
    ],
    [
      'a publication that lost a question',
      answering(
        '.xml',
        '<p><kamervraagomschrijving>Vragen</kamervraagomschrijving><vraag><nr>Vraag 1</nr><al>Een?</al></vraag></p>',
      ),
      /questions: 3 are known, 1 were read → /,
    ],
    [
      'a publication that is gone',
      answering('.xml', 'weg', { status: 404 }),
      /is answered with 404 → lib\/open-data\/addresses\.ts/,
    ],
    [
      'a file that is a page',
      answering('/downloads/', '<html>Log in</html>', { headers: { 'content-type': 'text/html' } }),
      /is no file that is known \(text\/html; 3c 68 74 6d 6c 3e 4c 6f\) → lib\/files\/sniff\.ts/,
    ],
    [
      'a file that is cut off',
      answering('/downloads/', 'PK\u0003\u0004'),
      /is not read \(damaged: .*\) → lib\/files\/docx/,
    ],
    [
      'a file that is gone',
      answering('/1.pdf', 'weg', { status: 404 }),
      /is answered with 404 → lib\/sites\/selectors\.ts/,
    ],
  ])('%s', async (_, instead, line) => {
    const { printed, code } = await look(instead);
    expect([code, printed]).toEqual([1, expect.stringMatching(line)]);
  });

  it('has a place in the project in each line that says what differs', async () => {
    const { findings } = await look(() => new Response('<p>Anders</p>'));
    const lines = findings.flatMap(({ outcome, lines }) => (outcome === 'differs' ? lines : []));
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter((line) => !/ → .*(?:lib|test)\//.test(line))).toEqual([]);
  });
});

describe('a world that does not answer', () => {
  it('is said to be away, whole', async () => {
    const { printed, code, findings } = await look(() => 'away');
    expect(code).toBe(2);
    expect(findings.map(({ outcome }) => outcome)).toEqual(findings.map(() => 'not reached'));
    expect(printed).toContain('    fetch failed: getaddrinfo ENOTFOUND');
    expect(printed).toContain('there is no internet here');
  });

  it('in part: the rest is looked at all the same', async () => {
    const { printed, code } = await look((address) => (address.includes('/sru') ? 'away' : null));
    expect(code).toBe(2);
    expect(printed).toMatch(/8 as known, 0 not, 1 not reached\nOf what was not reached/);
  });

  it('is left after a while', async () => {
    const silent = {
      pause: async () => undefined,
      fetch: (_: string, { signal }: { signal: AbortSignal }) =>
        new Promise<Response>((_, fail) =>
          signal.addEventListener('abort', () => fail(signal.reason as Error)),
        ),
    };
    expect(await get(silent, 'https://www.tweedekamer.nl/', 20)).toEqual({
      ok: false,
      why: 'no answer within 0.02 s',
    });
  });
});

it('what is expected of the world is of its hosts', () => {
  const asked = [
    ...Object.keys(addresses),
    ...files.map(({ address }) => address),
    ...versions.map(({ path }) => metadataAddress(path)),
  ];
  expect(new Set(asked.map((address) => new URL(address).hostname))).toEqual(
    new Set(['zoek.officielebekendmakingen.nl', 'www.tweedekamer.nl', 'gegevensmagazijn.tweedekamer.nl']),
  );
});
