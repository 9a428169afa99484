import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { RefusedBackup } from '../../../lib/backup/refused';
import {
  finishRestore as finish,
  prepareRestore,
  takeBack,
  type RestoreWish,
} from '../../../lib/backup/restore';
import { makeBackup } from '../../../lib/backup/write';
import type { CollectionItem } from '../../../lib/model/collection';
import { unpackLine } from '../../../lib/model/pack';
import {
  addWatch,
  changeItem,
  changeSettings,
  clearArchive,
  keptPack,
  listItems,
  listRows,
  listWatches,
  noteFound,
  problemOf,
  readSettings,
  rememberDocuments,
  searchItems,
  seeFound,
  switchSyncOn,
} from '../../../lib/store';
import { putItems } from '../../../lib/store/collection';
import { collectionDatabase as database } from '../../../lib/store/database';
import { question } from '../documents';
import { deleteWatches } from '../../../lib/store/watches';
import { takeIn } from '../../../lib/watch/take-in';
import { fictionalItem, fictionalItems } from './collection';

const both = { settings: true, archive: true };
const folder = { address: 'https://wolk.example/naslag/', user: 'wim' };
const synced = { key: null, tag: null, seen: {}, agreed: null, left: null };
const followed = { lookedUpAt: 1, register: null, textWanted: false, news: null };
const collectionOnly = { settings: false, archive: false };

async function empty(): Promise<void> {
  fakeBrowser.reset();
  await Promise.all(database.tables.map((table) => table.clear()));
  await clearArchive();
  await deleteWatches();
}
beforeEach(empty);

const followedSearch = (words: string) => ({ words, people: [], parties: [], ministries: [] });

const fill = (items: CollectionItem[]) => database.transaction('rw', database.tables, () => putItems(items));
const backup = async (archive = false) => makeBackup({ settings: await readSettings(), archive });
const bytesOf = async (file: Blob) => Buffer.from(await file.arrayBuffer());
const textOf = async (file: Blob) => gunzipSync(await bytesOf(file)).toString();
const packed = (text: string) => new Blob([new Uint8Array(gzipSync(text))]);
const prepare = (file: Blob, signal = new AbortController().signal) =>
  prepareRestore(file, () => undefined, signal);
type Prepared = Awaited<ReturnType<typeof prepare>>;
const finishRestore = (prepared: Prepared, wish: RestoreWish, begins = true) =>
  finish(prepared, wish, () => Promise.resolve(begins));

/** All that must not change where a file is refused or a restore fails. */
const everything = async () => ({
  settings: await readSettings(),
  tables: await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()])),
});

describe('a backup', () => {
  it('restored into an empty profile gives the same backup, byte for byte', async () => {
    await fill(fictionalItems(230));
    await database.unreadable.add({ zoo: 1, key: 'x', deep: { b: [null], a: '' } } as never);
    await changeSettings({ language: 'nl', sitesOff: ['tweedekamer'], backupEvery: 'weekly' });
    const first = await bytesOf(await backup());
    const before = await listItems();
    await empty();
    const { plan } = await finishAll(await prepare(new Blob([first])));
    expect(plan).toMatchObject({ added: 230, merged: 0, unchanged: 0, apart: 1 });
    expect(await listItems()).toEqual(before);
    expect(await listRows()).toHaveLength(230);
    expect(await searchItems('nabellen vak 7', 5)).not.toEqual([]);
    expect((await bytesOf(await backup())).equals(first)).toBe(true);
  });

  it('of an empty collection is one too', async () => {
    const file = await backup();
    expect((await prepare(file)).plan).toMatchObject({ added: 0, merged: 0, unchanged: 0 });
  });

  it('can be read by eye and checked without Naslag', async () => {
    await fill(fictionalItems(3));
    const lines = (await textOf(await backup())).trimEnd().split('\n');
    expect(lines.map((line) => Object.keys(JSON.parse(line) as object)[0])).toEqual([
      'kind',
      'settings',
      'item',
      'item',
      'item',
      'end',
    ]);
    const sum = lines
      .slice(0, -1)
      .reduce<Buffer>(
        (so, line) => createHash('sha256').update(so).update(`${line}\n`).digest(),
        Buffer.alloc(32),
      );
    expect(lines.at(-1)).toContain(sum.toString('hex'));
  });

  it('holds nothing of the passwords, nor of what is noted beside the settings', async () => {
    await fakeBrowser.storage.local.set({
      sync: { user: 'wim', password: 'geheim-9' },
      backup: { madeAt: 7 },
    });
    await switchSyncOn({ ...folder, password: 'geheim-9' });
    await database.synced.add({ ...synced, name: 'geheim-9' });
    await database.follow.add({ ...followed, key: 'geheim-9' });
    expect(await textOf(await backup())).not.toMatch(/geheim-9|wim|madeAt/);
  });

  it('keeps an item that is damaged, apart', async () => {
    await fill(fictionalItems(2));
    await database.items.update('kv-tk-2098Z10001', { documents: 'weg' } as never);
    const file = await backup();
    await empty();
    const { plan } = await finishAll(await prepare(file));
    expect(plan).toMatchObject({ added: 1, apart: 1 });
    expect(await database.unreadable.toArray()).toMatchObject([{ documents: 'weg' }]);
  });

  it('keeps an item whole that holds what is no web address, without that', async () => {
    const [item] = fictionalItems(1) as [CollectionItem];
    const [kept] = item.documents as [CollectionItem['documents'][number]];
    const { footnotes } = kept.document.kamervraag;
    await fill([
      {
        ...item,
        documents: [
          {
            ...kept,
            document: question({
              footnotes: footnotes.map((note) => ({ ...note, urls: [...note.urls, 'www.nos.example/a'] })),
            }),
          },
        ],
      },
    ]);
    const file = await backup();
    await empty();
    const { plan } = await finishAll(await prepare(file));
    expect(plan).toMatchObject({ added: 1, apart: 0 });
    const [restored] = await listItems();
    expect(restored).toMatchObject({ labels: item.labels, note: item.note });
    expect(restored?.documents[0]?.document.kamervraag.footnotes).toEqual(footnotes);
  });

  it('holds what is followed, and restores it once', async () => {
    await fill(fictionalItems(2));
    expect(await textOf(await backup())).toContain('"version":3');
    const id = (await addWatch(followedSearch('haven')))?.id ?? '';
    await addWatch(followedSearch('brug'));
    const asked = question({ subject: 'haven', documentnummer: null }).kamervraag;
    const questions = [asked, { ...asked, zaaknummer: '2098Z00012' }];
    await noteFound((watch) => takeIn(watch, questions, 5), '');
    await seeFound(id, ['2098Z00012']);
    const before = await listWatches();
    expect(
      before
        .map(({ found }) => found.map(({ seen }) => seen))
        .flat()
        .sort(),
    ).toEqual([false, true]);
    const file = await backup();
    expect(await textOf(file)).toMatch(/"version":3[^]*\{"watch":[^]*"watches":2/);
    await empty();
    const { watches } = await finishAll(await prepare(file));
    expect(watches.other).toBe(2);
    expect(await listWatches()).toEqual(before);
    expect((await bytesOf(await backup())).equals(await bytesOf(file))).toBe(true);
    const again = await prepare(file);
    expect(again.watches.other).toBe(0);
    // The same search that was followed here as well is one.
    await empty();
    const here = await addWatch(followedSearch('haven'), 1);
    const restored = await finishRestore(await prepare(file), collectionOnly);
    expect((await listWatches()).map(({ id }) => id)).toContain(here?.id);
    expect(await listWatches()).toHaveLength(2);
    await takeBack(restored);
    expect(await listWatches()).toEqual([here]);
  });

  it('recorded at version 1 still restores', async () => {
    const recorded = readFileSync(join(import.meta.dirname, '../../fixtures/store/backup-v1.jsonl.gz'));
    const prepared = await prepare(new Blob([new Uint8Array(recorded)]));
    expect(prepared).toMatchObject({
      plan: { added: 12, apart: 1 },
      otherSettings: ['sitesOff', 'language'],
    });
    await finishRestore(prepared, both);
    const kept = gunzipSync(recorded)
      .toString()
      .split('\n')
      .filter((line) => line.startsWith('{"item"'))
      .map((line) => (JSON.parse(line) as { item: unknown }).item);
    expect(await database.items.orderBy('key').toArray()).toEqual(kept);
    expect(await readSettings()).toMatchObject({ language: 'en', sitesOff: ['tweedekamer'] });
  });
});

const finishAll = async (prepared: Prepared) => {
  await finishRestore(prepared, both);
  return prepared;
};

describe('a restore', () => {
  it('says first what it will do, and does that', async () => {
    await fill([fictionalItem(1), { ...fictionalItem(2), note: 'van hier', labels: ['hier'] }]);
    const theirs = [fictionalItem(1), { ...fictionalItem(2), note: 'van daar' }, fictionalItem(3)];
    const file = await backupOf(theirs);
    const prepared = await prepare(file);
    expect(prepared.plan).toEqual({
      added: 1,
      merged: 1,
      unchanged: 1,
      apart: 0,
      labels: ['vak 2', 'vak 3'],
    });
    expect(await listItems()).toHaveLength(2);
    const { counts } = await finishRestore(prepared, collectionOnly);
    expect(counts).toEqual({ added: 1, merged: 1, unchanged: 1, apart: 0 });
    const merged = (await listItems()).find(({ key }) => key === 'kv-tk-2098Z10002');
    expect(merged).toMatchObject({ labels: ['hier', 'vak 2', 'water'] });
    expect(merged?.note).toMatch(/van hier/);
    expect(merged?.note).toMatch(/van daar/);
    // Once more there is nothing to do.
    expect((await prepare(file)).plan).toMatchObject({ added: 0, merged: 0, unchanged: 3 });
  });

  it('knows an item by any of its ids, also where it was two here, or is two there', async () => {
    const whole = fictionalItem(3);
    const [asked, answer] = whole.documents.map((kept, i) => ({
      ...whole,
      key: ['a', 'b'][i] ?? '',
      ids: [['kv-tk-2098Z10003'], ['ah-tk-20972098-3']][i] ?? [],
      documents: [kept],
      note: ['vraag', 'antwoord'][i] ?? '',
    })) as [CollectionItem, CollectionItem];
    await fill([asked, answer]);
    await finishRestore(await prepare(await backupOf([whole])), collectionOnly);
    expect(await listItems()).toMatchObject([{ key: whole.key, documents: whole.documents }]);
    expect(await listRows()).toHaveLength(1);
    await empty();
    await fill([whole]);
    const { counts } = await finishRestore(await prepare(await backupOf([asked, answer])), collectionOnly);
    expect(counts).toMatchObject({ merged: 1, added: 0 });
    const [one, ...others] = await listItems();
    expect(others).toEqual([]);
    expect(one?.note).toContain('vraag');
    expect(one?.note).toContain('antwoord');
  });

  it('never overwrites an item that has the key of another', async () => {
    await fill([fictionalItem(1)]);
    const other = { ...fictionalItem(2), key: fictionalItem(1).key };
    await finishRestore(await prepare(await backupOf([other])), collectionOnly);
    const items = await listItems();
    expect(items.map(({ key }) => key).sort()).toEqual(['kv-tk-2098Z10001', 'kv-tk-2098Z10002']);
    expect(items.map(({ note }) => note).sort()).toEqual(['', fictionalItem(1).note]);
  });

  it('can be undone, but for what the reader has changed since', async () => {
    await fill([{ ...fictionalItem(1), note: 'hier' }, fictionalItem(2)]);
    const before = await listItems();
    const file = await backupOf(fictionalItems(60));
    const restored = await finishRestore(await prepare(file), both);
    await takeBack(restored);
    expect(await listItems()).toEqual(before);
    expect(await database.restores.count()).toBe(0);
    const again = await finishRestore(await prepare(file), both);
    await changeItem('kv-tk-2098Z10005', { note: 'Zelf geschreven' });
    await takeBack(again);
    expect(await listItems()).toHaveLength(before.length + 1);
    expect(await searchItems('zelf geschreven', 5)).toHaveLength(1);
  });

  it('that finds the disk full changes nothing, and says so', async () => {
    await fill(fictionalItems(5).map((item) => ({ ...item, note: 'hier' })));
    const file = await backupOf(fictionalItems(120));
    const before = await everything();
    const staging = vi.fn(() => {
      if (staging.mock.calls.length === 110) throw new DOMException('', 'QuotaExceededError');
    });
    database.restores.hook('creating', staging);
    const full = await prepare(file).catch((error: unknown) => error);
    database.restores.hook('creating').unsubscribe(staging);
    expect(problemOf(full)).toBe('quota');
    expect(await everything()).toEqual(before);

    const prepared = await prepare(file);
    const writing = vi.fn(() => {
      if (writing.mock.calls.length === 100) throw new DOMException('', 'QuotaExceededError');
    });
    database.words.hook('creating', writing);
    const failed = await finishRestore(prepared, both).catch((error: unknown) => error);
    database.words.hook('creating').unsubscribe(writing);
    expect(problemOf(failed)).toBe('quota');
    await database.restores.clear();
    expect(await everything()).toEqual(before);
  });

  /** Writing fails as on a full disk: the settings, or the pack in the inbox. */
  const fullFor = {
    settings: () =>
      vi
        .spyOn(fakeBrowser.storage.local, 'set')
        .mockRejectedValue(new DOMException('', 'QuotaExceededError')),
    archive: () => {
      const put = IDBObjectStore.prototype.put;
      return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
        this: IDBObjectStore,
        ...values
      ) {
        if (this.name === 'files') throw new DOMException('', 'QuotaExceededError');
        return put.apply(this, values);
      });
    },
    start: () => vi.fn(),
  };
  it.each([
    ['settings', 'settings', true],
    ['archive', 'archive', true],
    ['start', 'archive', false],
  ] as const)('whose %s cannot follow says so and can be undone', async (what, left, begins) => {
    await fill([{ ...fictionalItem(1), note: 'hier' }]);
    await rememberDocuments([{ document: question(), readAt: 5 }]);
    await changeSettings({ language: 'en' });
    const before = await listItems();
    const file = await makeBackup({ settings: { ...(await readSettings()), language: 'nl' }, archive: true });
    await database.items.clear();
    const said = vi.spyOn(console, 'error').mockReturnValue();
    const prepared = await prepare(file);
    const full = fullFor[what]();
    const restored = await finishRestore(prepared, both, begins);
    full.mockRestore();
    said.mockRestore();
    expect(restored).toMatchObject({ counts: { added: 1 }, left: [left] });
    expect(await listItems()).toEqual(before);
    expect((await readSettings()).language).toBe(what === 'settings' ? 'en' : 'nl');
    await takeBack(restored);
    expect(await listItems()).toEqual([]);
    expect((await readSettings()).language).toBe('en');
  });

  it('that is cancelled while it reads leaves nothing', async () => {
    const file = await backupOf(fictionalItems(300));
    const before = await everything();
    const controller = new AbortController();
    const work = prepareRestore(file, () => controller.abort(), controller.signal);
    await expect(work).rejects.toThrow();
    expect(await everything()).toEqual(before);
  });

  it('hands the archive on as a pack', async () => {
    const asked = [1, 2, 3].map((n) =>
      question({ zaaknummer: `2098Z2000${n}`, officialId: null, subject: `${n}` }),
    );
    await rememberDocuments(asked.map((document) => ({ document, readAt: 5 })));
    const file = await backup(true);
    expect(await textOf(await backup(false))).not.toContain('{"archived');
    await empty();
    const prepared = await prepare(file);
    expect(prepared.archive?.questions).toBe(3);
    await finishRestore(prepared, both);
    const pack = await keptPack();
    const lines = (await textOf(pack ?? new Blob())).trimEnd().split('\n');
    expect(lines.flatMap((line) => unpackLine(line) ?? [])).toEqual(asked);
  });
});

/** A backup made elsewhere. */
async function backupOf(items: CollectionItem[]): Promise<Blob> {
  const here = await database.items.toArray();
  await Promise.all(database.tables.map((table) => table.clear()));
  await fill(items);
  const file = await backup();
  await Promise.all(database.tables.map((table) => table.clear()));
  await fill(here);
  return file;
}

const aWatch = {
  id: '00000000-0000-4000-8000-000000000001',
  search: followedSearch('haven'),
  madeAt: 1,
  begun: true,
  found: [],
};

describe('a file', () => {
  /** The lines of a good backup, to be spoiled; with the end made to fit again where `fit`. */
  async function spoiled(spoil: (lines: string[]) => string[], fit = true): Promise<Blob> {
    const lines = (await textOf(await backupOf(fictionalItems(4)))).trimEnd().split('\n');
    const changed = spoil(lines.slice(0, -1));
    let sum: Buffer = Buffer.alloc(32);
    for (const line of changed) sum = createHash('sha256').update(sum).update(`${line}\n`).digest();
    const items = changed.filter((line) => line.startsWith('{"item"')).length;
    const end = { end: { items, unreadable: 0, archived: 0, sha256: sum.toString('hex') } };
    return packed([...changed, fit ? JSON.stringify(end) : (lines.at(-1) ?? ''), ''].join('\n'));
  }
  const inItem = (change: (line: string) => string) => (lines: string[]) =>
    lines.map((line, i) => (i === 3 ? change(line) : line));
  const good = () => spoiled((lines) => lines);
  const cut = async (part: number) => {
    const file = await good();
    return file.slice(0, Math.floor(file.size * part));
  };

  it('that is a backup is none of the following', async () => {
    expect((await prepare(await good())).plan.added).toBe(4);
    expect((await prepare(new Blob([await textOf(await good())]))).plan.added).toBe(4); // unpacked by hand
  });

  it.each<[string, RefusedBackup['reason'], () => Promise<Blob>]>([
    ['empty', 'foreign', () => Promise.resolve(new Blob([]))],
    ['of another kind', 'foreign', () => Promise.resolve(new Blob(['%PDF-1.7 geen back-up']))],
    ['no text', 'foreign', () => Promise.resolve(new Blob([new Uint8Array([0xff, 0xfe, 0x41])]))],
    ['a pack', 'foreign', () => Promise.resolve(packed('{"documents":[{}]}\n'))],
    [
      'JSON of something else',
      'foreign',
      () => Promise.resolve(new Blob(['{"kind":"other","version":1}\n'])),
    ],
    [
      'from a newer version',
      'newer',
      () => Promise.resolve(packed('{"kind":"naslag-backup","version":4,"new":1}\n{}\n')),
    ],
    [
      'of a version that never was',
      'damaged',
      () => Promise.resolve(packed('{"kind":"naslag-backup","version":0}\n')),
    ],
    ['cut off early', 'damaged', () => cut(0.05)],
    ['cut off half-way', 'damaged', () => cut(0.5)],
    ['cut off at the last byte', 'damaged', async () => (await good()).slice(0, -1)],
    [
      'without its last line',
      'damaged',
      async () => packed((await textOf(await good())).replace(/\{"end".*\n/, '')),
    ],
    ['without one of its items', 'damaged', () => spoiled((lines) => lines.slice(0, -1), false)],
    [
      'changed by hand',
      'damaged',
      () =>
        spoiled(
          inItem((line) => line.replace('roestende', 'glanzende')),
          false,
        ),
    ],
    ['with a line behind its end', 'damaged', async () => packed(`${await textOf(await good())}{}\n`)],
    [
      'with bits turned over',
      'damaged',
      async () => {
        const bytes = await bytesOf(await good());
        return new Blob([new Uint8Array(bytes.fill(7, 300, 320))]);
      },
    ],
    [
      'of version 1 with what only version 2 holds',
      'damaged',
      () =>
        spoiled(([header = '', ...lines]) => [
          header.replace('"version":3', '"version":1'),
          ...lines,
          `{"watch":${JSON.stringify(aWatch)}}`,
        ]),
    ],
    ['without settings', 'damaged', () => spoiled((lines) => lines.filter((_, i) => i !== 1))],
    ['with settings twice', 'damaged', () => spoiled(([a = '', b = '', ...rest]) => [a, b, b, ...rest])],
    ['with an unknown line', 'damaged', () => spoiled((lines) => [...lines, '{"extra":{}}'])],
    ['with an empty line', 'damaged', () => spoiled((lines) => [...lines, ''])],
    [
      'with a line named as what every object has',
      'damaged',
      () => spoiled((lines) => [...lines, '{"constructor":{}}']),
    ],
    [
      'with a link that runs',
      'damaged',
      () => spoiled(inItem((line) => line.replace(/"url":"https:[^"]*"/, '"url":"javascript:alert(1)"'))),
    ],
    [
      'with an item without documents',
      'damaged',
      () => spoiled(inItem((line) => line.replace(/"documents":\[.*\](?=,"savedAt")/, '"documents":[]'))),
    ],
    ['of one endless line', 'large', () => Promise.resolve(packed(`${'a'.repeat(40_000_000)}`))],
  ])('that is %s is refused, and changes nothing', async (_, reason, make) => {
    const file = await make();
    await empty();
    await fill(fictionalItems(2));
    const before = await everything();
    const refused = await prepare(file).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(RefusedBackup);
    expect((refused as RefusedBackup).reason).toBe(reason);
    expect(await everything()).toEqual(before);
  });

  it('with a source that runs is restored without that address', async () => {
    const spoil = inItem((line) => line.replace(/("sources":.*?"url":")https:/, '$1javascript:'));
    expect(await textOf(await spoiled(spoil))).toContain('javascript:');
    await finishRestore(await prepare(await spoiled(spoil)), both);
    expect(await listItems()).toHaveLength(4);
    expect(JSON.stringify(await listItems())).not.toContain('javascript:');
  });

  it('with keys of prototypes leaves every object as it was', async () => {
    const file = await spoiled(
      inItem((line) =>
        line.replace('{"item":{', '{"item":{"__proto__":{"evil":1},"constructor":{"prototype":{"evil":1}},'),
      ),
    );
    await finishRestore(await prepare(file), both);
    expect(({} as { evil?: number }).evil).toBeUndefined();
    expect(JSON.stringify(await listItems())).not.toContain('evil');
  });
});
