import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { resolve } from '../../../lib/citations';
import { fullest } from '../../../lib/relate/entry';
import { packProfile } from '../../../lib/relate/packed-profile';
import { relate } from '../../../lib/relate/relate';
import {
  clearArchive,
  completeProfiles,
  rememberDocuments,
  storedIndex,
  tidyArchive,
} from '../../../lib/store';
import { docsPerRow, profileId } from '../../../lib/store/block-ids';
import { archiveDatabase as archive } from '../../../lib/store/database';
import { packRow, readProfiles, unpackRow } from '../../../lib/store/profile-rows';
import { question } from '../documents';

const rowsOf = (ids: number[]) => archive.blocks.bulkGet(ids);
const things = ['sluis', 'brug', 'dijk', 'gemaal', 'stuw', 'veerpont', 'kade', 'vaarweg'];
const asked = (n: number, change: Parameters<typeof question>[0] = {}) =>
  question({
    officialId: `kv-tk-2097Z${10_000 + n}`,
    zaaknummer: `2097Z${10_000 + n}`,
    submitted: `2097-0${1 + (n % 9)}-1${n % 10}`,
    subject: `asbest in de ${things[n % 8]} van Rotterdam`,
    questions: [{ numbers: [1], text: `Wie betaalt de ${things[n % 8]} nummer ${n}?`, notes: [] }],
    footnotes: [],
    ...change,
  });
const remember = (documents: ReturnType<typeof question>[]) =>
  rememberDocuments(documents.map((document) => ({ document, readAt: 0 })));
const some = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => asked(from + i));

/** What the rows say, and what the questions themselves do. */
async function both() {
  const rows = (await archive.blocks.where('id').below(0).toArray()).flatMap(({ id, bytes }) => [
    ...unpackRow((-1 - id) * docsPerRow, bytes),
  ]);
  const questions = await archive.questions.toArray();
  return {
    kept: new Map(rows.sort(([a], [b]) => a - b)),
    made: new Map(questions.map((each) => [each.doc, packProfile(fullest(each).kamervraag)])),
  };
}
async function agree() {
  const { kept, made } = await both();
  expect(kept).toEqual(made);
  return made.size;
}
/** As an archive of before there were rows, or with some of them lost. */
const loseRows = async () => {
  await archive.blocks.where('id').below(0).delete();
  await archive.table<unknown, string>('state').delete('profiles');
};
const shown = async () => {
  const page = asked(999, { submitted: '2098-02-01', subject: 'asbest in de sluis van Rotterdam' });
  return relate(page, resolve(page), storedIndex);
};

beforeEach(() => clearArchive());

describe('rows of what questions are about', () => {
  it('say what the questions say, however they come and go', async () => {
    await remember(some(0, 40));
    expect(await agree()).toBe(40);
    await remember([asked(40)]);
    expect(await agree()).toBe(41);
    // A question that changes gets another number; what was under the old one goes.
    await remember([
      asked(3, { kind: 'answer', officialId: 'ah-tk-20972098-3', answered: '2098-01-01' }),
      asked(8, {
        subject: 'iets anders in Delft',
        questions: [...asked(8).kamervraag.questions, { numbers: [2], text: 'En de molen?', notes: [] }],
      }),
      asked(41),
    ]);
    expect(await agree()).toBe(42);
    await tidyArchive('whole');
    expect(await agree()).toBe(42);
    await clearArchive();
    expect((await both()).kept.size).toBe(0);
  });

  it('go with their questions: of what is undone nothing stays', async () => {
    await remember(some(0, 5));
    const stopped = rememberDocuments([{ document: asked(7), readAt: 0 }], () =>
      Promise.reject(new Error('stopped')),
    );
    await expect(stopped).rejects.toThrow('stopped');
    expect(await agree()).toBe(5);
  });

  it('are no other question’s: each is found under its number, and nothing beside it', async () => {
    await remember(some(0, 40));
    const { made } = await both();
    const docs = [...made.keys()];
    const wanted = [docs[0] ?? 0, docs[15] ?? 0, docs[16] ?? 0, docs[39] ?? 0, 4_000];
    const found = await readProfiles(rowsOf, wanted);
    expect([...found.keys()]).toEqual(wanted.slice(0, 4));
    for (const [doc, profile] of found) expect(profile).toBe(made.get(doc));
    expect(await readProfiles(rowsOf, [])).toEqual(new Map());
  });

  it('that are missing change no answer, and come in the background', async () => {
    await remember(some(0, 100));
    const before = await shown();
    expect(before.document.length).toBeGreaterThan(1);
    await loseRows();
    expect(await shown()).toEqual(before);
    await remember([asked(100, { submitted: '2098-05-01' })]); // has its own, in a row that others lack theirs in
    await completeProfiles();
    expect(await agree()).toBe(101);
    const keys = ({ document }: typeof before) => document.map(({ key }) => key);
    expect(keys(await shown())).toEqual(keys(before));
    const read = vi.spyOn(archive.questions, 'bulkGet');
    await completeProfiles(); // and once only
    expect(read).not.toHaveBeenCalled();
    read.mockRestore();
  });

  it('are looked for in no archive that has had them from its first question', async () => {
    await remember(some(0, 40));
    await remember(some(40, 80));
    const read = vi.spyOn(archive.questions, 'where');
    await completeProfiles();
    expect(read).not.toHaveBeenCalled();
    read.mockRestore();
    expect(await agree()).toBe(80);
  });

  it('go on where making them was stopped', async () => {
    await remember(some(0, 100));
    await loseRows();
    const put = vi.spyOn(archive.blocks, 'bulkPut');
    const write = put.getMockImplementation() ?? archive.blocks.bulkPut.bind(archive.blocks);
    put.mockRestore();
    const stop = vi.spyOn(archive.blocks, 'bulkPut');
    stop.mockImplementationOnce(((...given: Parameters<typeof write>) => write(...given)) as never);
    stop.mockImplementationOnce((() => Promise.reject(new Error('stopped'))) as never);
    await expect(completeProfiles()).rejects.toThrow('stopped');
    stop.mockRestore();
    const { kept, made } = await both();
    expect(kept.size).toBeGreaterThan(0);
    expect(kept.size).toBeLessThan(made.size);
    await Promise.all([completeProfiles(), completeProfiles(), remember([asked(200)])]);
    expect(await agree()).toBe(101);
  });

  it('of another form count as absent, and are made anew', async () => {
    await remember(some(0, 20));
    const before = await shown();
    const first = await archive.blocks.where('id').below(0).toArray();
    for (const { id, bytes } of first) {
      const old = new TextDecoder().decode(bytes).replace(/^\d+/, '0').replaceAll('asbest', 'iets');
      await archive.blocks.put({ id, bytes: new TextEncoder().encode(old) });
    }
    await archive.table<unknown, string>('state').put({ id: 'profiles', form: 0, nextDoc: 9e15 });
    expect(await shown()).toEqual(before);
    await remember([asked(20)]);
    await completeProfiles();
    expect(await agree()).toBe(21);
  });

  it('are of the archive that is there: one that was emptied leaves no progress behind', async () => {
    await remember(some(0, 5));
    await completeProfiles();
    await Promise.all([completeProfiles(), clearArchive()]);
    await remember(some(0, 30));
    await loseRows();
    await completeProfiles();
    expect(await agree()).toBe(30);
    await clearArchive();
    await completeProfiles(); // of nothing
    expect(await archive.table('state').count()).toBe(0);
  });

  it('are read for what is judged, and the questions only for what is shown', async () => {
    await remember(some(0, 120));
    const read = vi.spyOn(storedIndex, 'records');
    const { document, questions } = await shown();
    const keys = new Set([...document, ...Object.values(questions).flat()].map(({ key }) => key));
    expect(read.mock.calls.map(([docs]) => docs.length)).toEqual([keys.size]);
    expect(keys.size).toBeLessThan(20);
    read.mockRestore();
  });

  it('leave a question out that has gone meanwhile', async () => {
    await remember(some(0, 20));
    const docs = (await archive.questions.toCollection().primaryKeys()).slice(0, 3);
    const found = await storedIndex.profiles([...docs, 5_000]);
    expect([...found.keys()].sort()).toEqual([...docs].sort());
  });
});

describe('a row', () => {
  it('keeps what is in it', () => {
    const row = new Map([
      [16, '^rotterdam sluis\th3:2s'],
      [20, '\t'],
      [31, 'é ^中文\t'],
    ]);
    expect(profileId(16)).toBe(profileId(31));
    expect(profileId(15)).not.toBe(profileId(16));
    expect(unpackRow(16, packRow(16, row))).toEqual(row);
    expect(unpackRow(16, new Uint8Array())).toEqual(new Map());
  });
});
