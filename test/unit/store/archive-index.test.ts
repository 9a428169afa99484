import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makeQuery } from '../../../lib/relate/query';
import { rank } from '../../../lib/relate/rank';
import { resolve } from '../../../lib/citations';
import {
  clearArchive,
  countRecords,
  findRecord,
  recentRecords,
  rememberDocuments,
  storedIndex,
  tidyArchive,
} from '../../../lib/store';
import { ArchiveDatabase, archiveDatabase, type IndexState } from '../../../lib/store/database';
import { frequentWords } from '../../../lib/store/frequent-words';
import recorded from '../../fixtures/store/archive-v2.json';
import { question } from '../documents';

beforeEach(() => clearArchive());

const things = ['sluis', 'brug', 'dijk', 'gemaal', 'stuw', 'veerpont', 'kade', 'vaarweg'];
/** Fictional questions that share some of their words. */
const asked = (n: number) =>
  question({
    officialId: `kv-tk-2097Z${10_000 + n}`,
    zaaknummer: `2097Z${10_000 + n}`,
    submitted: `2097-0${1 + (n % 9)}-1${n % 10}`,
    subject: `onderhoud van ${things[n % 8]} nummer ${n}`,
    questions: [
      { numbers: [1], text: `Wie betaalt de ${things[n % 8]} en de ${things[(n * 3 + 1) % 8]}?`, notes: [] },
    ],
    footnotes: [],
  });
const remember = (from: number, to: number) =>
  rememberDocuments(Array.from({ length: to - from }, (_, i) => ({ document: asked(from + i), readAt: 0 })));

const open = question({ subject: 'de sluis en de brug', questions: asked(0).kamervraag.questions });
/** What a page would be told: keys and scores, best first. */
async function ranked() {
  const { candidates } = await rank(makeQuery(open, resolve(open)), storedIndex);
  const records = await storedIndex.records(candidates.map(({ doc }) => doc));
  return candidates.map(({ doc, score }) => [records.get(doc)?.key, score.toFixed(4)]).sort();
}
const segments = async () => (await archiveDatabase.state.get('index'))?.segments ?? [];

describe('merging segments', () => {
  it('changes nothing that is found', async () => {
    for (let n = 0; n < 60; n += 5) await remember(n, n + 5);
    const before = await ranked();
    expect(before.length).toBeGreaterThan(20);
    expect(await segments()).toHaveLength(12);
    await tidyArchive();
    expect((await segments()).length).toBeLessThan(12); // four of a size are one
    await tidyArchive('whole');
    expect(await segments()).toHaveLength(1);
    expect(await ranked()).toEqual(before);
    const rows = await archiveDatabase.blocks.where('id').aboveOrEqual(0).count();
    expect(rows).toBe(1 + ((await segments())[0]?.buckets ?? 0)); // nothing of the old ones is left
  });

  it('forgets the words of what is gone', async () => {
    await remember(0, 8);
    const changed = { ...asked(0), kamervraag: { ...asked(0).kamervraag, subject: 'iets', questions: [] } };
    await rememberDocuments([
      {
        document: {
          ...changed,
          kamervraag: { ...changed.kamervraag, answers: [{ numbers: [1], text: 'Ja.', notes: [] }] },
        },
        readAt: 9,
      },
    ]);
    expect((await archiveDatabase.state.get('index'))?.gone).toHaveLength(1);
    await tidyArchive('whole');
    expect((await archiveDatabase.state.get('index'))?.gone).toEqual([]);
    const { segments } = await storedIndex.read(() => ['nummer'], []);
    expect(segments[0]?.list('nummer')?.count).toBe(7);
  });

  it('broken off in the middle leaves the old ones, and the next one cleans up', async () => {
    for (let n = 0; n < 20; n += 5) await remember(n, n + 5);
    const before = await ranked();
    const put = vi.spyOn(archiveDatabase.blocks, 'bulkPut').mockRejectedValueOnce(new Error('stopped'));
    await expect(tidyArchive('whole')).rejects.toThrow('stopped');
    put.mockRestore();
    expect(await segments()).toHaveLength(4);
    expect(await ranked()).toEqual(before);
    const left = (await archiveDatabase.state.get('index'))?.merging;
    expect(left).not.toBeNull();
    await tidyArchive('whole');
    expect(await ranked()).toEqual(before);
    expect(await archiveDatabase.blocks.where('id').aboveOrEqual(0).count()).toBe(
      1 + ((await segments())[0]?.buckets ?? 0),
    );
  });

  it('loses no question that is remembered meanwhile, and no clearing', async () => {
    for (let n = 0; n < 20; n += 5) await remember(n, n + 5);
    await Promise.all([tidyArchive('whole'), remember(20, 25)]);
    const found = (await ranked()).map(([key]) => key);
    expect(found).toContain('kv-tk-2097Z10024');
    await Promise.all([tidyArchive('whole'), clearArchive()]);
    await tidyArchive('whole');
    expect(await countRecords()).toBe(0);
    expect(await ranked()).toEqual([]);
  });

  it('at the same time from two places happens one after the other', async () => {
    for (let n = 0; n < 20; n += 5) await remember(n, n + 5);
    const before = await ranked();
    await Promise.all([tidyArchive('whole'), tidyArchive('whole'), tidyArchive()]);
    expect(await ranked()).toEqual(before);
  });
});

describe('the words in many questions', () => {
  const index = () => archiveDatabase.state.get('index');
  const counts = async () => {
    const state = await index();
    if (!state) throw new Error('there is no archive');
    return frequentWords(state).counts;
  };

  it('are counted by a merge', async () => {
    for (let n = 0; n < 300; n += 150) await remember(n, n + 150);
    expect((await counts()).size).toBe(0);
    await tidyArchive('whole');
    expect((await counts()).get('nummer')).toBe(300);
    expect((await counts()).has('sluis')).toBe(false); // in fewer than 200
  });

  it('are read in an archive that keeps them as pairs', async () => {
    for (let n = 0; n < 300; n += 150) await remember(n, n + 150);
    await tidyArchive('whole');
    const [state, told] = [await index(), await counts()];
    await archiveDatabase.state.put({ ...state, frequent: [...told] } as IndexState);
    expect(await counts()).toEqual(told);
    expect(told.size).toBeGreaterThan(0);
  });

  it('are counted once in an archive that was written before they were kept', async () => {
    await remember(0, 250);
    const { frequent, ...old } = (await index()) ?? { frequent: null };
    expect(frequent).toBe('');
    await archiveDatabase.state.put({ ...old, common: ['nummer'] } as IndexState);
    const before = await ranked();
    const [segment] = await segments();
    await tidyArchive();
    expect((await counts()).get('nummer')).toBe(250);
    expect((await segments())[0]?.id).toBeGreaterThan(segment?.id ?? Infinity);
    expect((await ranked()).length).toBe(before.length);
    await tidyArchive();
    expect(await segments()).toHaveLength(1);
  });
});

describe('what the archive knows already', () => {
  it('changes nothing', async () => {
    await remember(0, 10);
    const before = await archiveDatabase.questions.toArray();
    const { added } = await remember(0, 10);
    expect(added).toBe(0);
    expect(await archiveDatabase.questions.toArray()).toEqual(before);
    expect(await segments()).toHaveLength(1);
  });

  it('is not replaced by a reading that says less', async () => {
    await rememberDocuments([{ document: asked(1), readAt: 1 }]);
    const poor = asked(1);
    poor.kamervraag = { ...poor.kamervraag, questions: [], status: 'no-text' };
    await rememberDocuments([{ document: poor, readAt: 99 }]);
    const record = await findRecord(['2097Z10001']);
    expect(record?.versions[0]?.document.kamervraag.questions).toHaveLength(1);
  });

  it('is replaced by one that says more', async () => {
    const poor = asked(1);
    poor.kamervraag = { ...poor.kamervraag, questions: [], status: 'no-text' };
    await rememberDocuments([{ document: poor, readAt: 99 }]);
    await rememberDocuments([{ document: asked(1), readAt: 0 }]);
    const record = await findRecord(['2097Z10001']);
    expect(record?.versions).toHaveLength(1);
    expect(record?.versions[0]?.document.kamervraag.questions).toHaveLength(1);
  });

  it('is not shown as read when it came with a pack', async () => {
    await remember(0, 3);
    await rememberDocuments([{ document: asked(2), readAt: 5 }]);
    expect((await recentRecords(9)).map(({ key }) => key)).toEqual(['kv-tk-2097Z10002']);
  });

  it('twice in one batch is one', async () => {
    const reading = { document: asked(1), readAt: 0 };
    const { added, records } = await rememberDocuments([reading, reading, { document: asked(2), readAt: 0 }]);
    expect(added).toBe(2);
    expect(records.map(({ key }) => key)).toEqual([
      'kv-tk-2097Z10001',
      'kv-tk-2097Z10001',
      'kv-tk-2097Z10002',
    ]);
  });

  it('that has no id of any kind is known by its address', async () => {
    const nameless = question({ officialId: null, zaaknummer: null, vergaderjaar: null, subject: null });
    await rememberDocuments([{ document: nameless, readAt: 1 }]);
    await rememberDocuments([{ document: nameless, readAt: 2 }]);
    expect(await countRecords()).toBe(1);
  });
});

describe('stored versions', () => {
  const name = 'naslag-archive';

  /** An archive as version 2 has written it. */
  async function writeVersion2(records: unknown[] = recorded.tables.records) {
    archiveDatabase.close();
    await Dexie.delete(name);
    const old = new Dexie(name);
    old
      .version(1)
      .stores({ records: 'key, *ids, readAt', entries: 'key, *ids, *cites, *sources, *words', totals: 'id' });
    old.version(2).stores({ records: 'key, *ids, readAt, date' });
    await old.table('records').bulkAdd(records);
    await old.table('entries').bulkAdd(recorded.tables.entries);
    await old.table('totals').bulkAdd(recorded.tables.totals);
    old.close();
  }

  it('what version 2 has written is all there, and is found by its words', async () => {
    await writeVersion2();
    await archiveDatabase.open();
    expect(await countRecords()).toBe(2);
    const record = await findRecord(['ah-tk-20972098-500']);
    expect(record?.versions).toHaveLength(2);
    expect(record).toMatchObject({
      key: recorded.tables.records.find(({ ids }) => ids.includes('ah-tk-20972098-500'))?.key,
    });
    expect((await archiveDatabase.state.get('index'))?.totals).toEqual({
      questions: recorded.tables.totals[0]?.questions,
      lengths: recorded.tables.totals[0]?.lengths,
    });
    const { segments } = await storedIndex.read(() => ['stuw'], []);
    expect(segments[0]?.list('stuw')?.count).toBe(1);
  });

  it('a damaged question stays behind, the others go on', async () => {
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    await writeVersion2([...recorded.tables.records, { key: 'x', ids: 'no list', readAt: 1 }]);
    await archiveDatabase.open();
    expect(await countRecords()).toBe(2);
    expect(warned).toHaveBeenCalledWith(expect.stringContaining('1 damaged'));
    warned.mockRestore();
  });

  it('a migration that fails changes nothing', async () => {
    await writeVersion2();
    const broken = new ArchiveDatabase();
    broken.version(4).upgrade(() => {
      throw new Error('half-way');
    });
    await expect(broken.open()).rejects.toThrow('half-way');
    broken.close();
    const old = await new Dexie(name).open();
    expect(old.verno).toBe(2);
    expect(await old.table('records').toArray()).toEqual(recorded.tables.records);
    old.close();
    await archiveDatabase.open();
    expect(await countRecords()).toBe(2);
  });
});
