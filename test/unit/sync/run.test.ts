import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fileNameOf, type SyncFile } from '../../../lib/model/sync';
import {
  changeItem,
  editItem,
  listItems,
  removeItems,
  restoreItems,
  saveItem,
  switchSyncOff,
} from '../../../lib/store';
import { collectionDatabase } from '../../../lib/store/database';
import { fakeDav, type FakeDav, type Manners } from '../../sites/webdav/fake';
import { question } from '../documents';
import { newMachine, type Machine } from './machines';

const nothingCited = { citations: [], sources: [] };
const save = (n: number) =>
  saveItem(
    question(
      { zaaknummer: `2098Z0000${n}`, officialId: `kv-tk-2098Z0000${n}`, subject: `sluis ${n}` },
      { url: `https://zoek.officielebekendmakingen.nl/kv-tk-2098Z0000${n}.html` },
    ),
    nothingCited,
  );
const onOtherSite = () =>
  saveItem(
    question(
      { officialId: null, zaaknummer: null, documentnummer: '2098D00001', subject: 'sluis 1' },
      {
        site: 'tweedekamer',
        url: 'https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=2098D00001',
      },
    ),
    nothingCited,
  );
const own = async () => (await listItems()).map(({ labels, note }) => ({ labels, note }));
const key = (n: number) => `kv-tk-2098Z0000${n}`;

let dav: FakeDav;
let a: Machine;
let b: Machine;

/** Everything that any machine does from here on is said on the console only where it is unexpected. */
beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  dav = fakeDav();
  [a, b] = [await newMachine(), await newMachine()];
});
afterEach(() => vi.restoreAllMocks());

async function expectSame(): Promise<void> {
  expect(await b.items()).toEqual(await a.items());
}

/** Until nothing more has to be said. */
async function settleBoth(): Promise<void> {
  for (const machine of [a, b, a, b])
    expect(await machine.sync(dav)).toMatchObject({ problem: null, running: null });
  await expectSame();
}

const manners: [string, Manners][] = [
  ['says its ETags', { says: true }],
  ['says no ETag after a write', {}],
  ['has weak ETags, which match nothing', { etags: 'weak' }],
  ['packs what is read, and calls it otherwise', { etags: 'packed', says: true }],
  ['says its ETags with the file alone, as nginx', { etags: 'unlisted' }],
  ['says its ETags in the list alone, as webdav-server of npm', { etags: 'listed' }],
  ['makes ETags of a second, as SabreDAV, and is quick', { etags: 'second', says: true, slowness: 10 }],
  ['lies behind a proxy that changes the path', { takenAs: '/intern/items/', says: true }],
  ['has no ETags', { etags: 'none' }],
  ['heeds no conditions', { heedless: true, says: true }],
  ['has no ETags and heeds no conditions', { etags: 'none', heedless: true }],
];

describe.each(manners)('a server that %s', (_, manner) => {
  beforeEach(() => {
    dav = fakeDav(manner);
  });

  it('gets all of both machines', async () => {
    await a.as(() => save(1));
    await b.as(() => save(2));
    await settleBoth();
    expect(await a.items()).toHaveLength(2);
  });

  it('lets both edit one item offline and keep all of it', async () => {
    await a.as(() => save(1));
    await settleBoth();
    await a.as(() => changeItem(key(1), { labels: ['dijk'], note: 'van A' }));
    await b.as(() => changeItem(key(1), { labels: ['water'], note: 'van B' }));
    await settleBoth();
    expect(await a.as(own)).toMatchObject([{ labels: ['dijk', 'water'], note: 'van A\n\n---\n\nvan B' }]);
  });

  it('lets both write at the very same time and keep all of it', async () => {
    await a.as(() => save(1));
    await settleBoth();
    await b.as(() => changeItem(key(1), { labels: ['water'] }));
    const before = dav.files?.get(fileNameOf(key(1)));
    await b.sync(dav);
    const ofB = dav.files?.get(fileNameOf(key(1)));
    expect(ofB).not.toBe(before);
    dav.files?.set(fileNameOf(key(1)), before ?? '');
    await a.as(() => changeItem(key(1), { labels: ['dijk'] }));
    // The other's write falls between what is read here and what is written.
    dav.before = (line) => {
      if (!line.startsWith('PUT')) return undefined;
      dav.files?.set(fileNameOf(key(1)), ofB ?? '');
      dav.before = () => undefined;
    };
    await settleBoth();
    expect(await a.as(own)).toMatchObject([{ labels: ['dijk', 'water'] }]);
  });

  it('is asked once where nothing is new', async () => {
    for (const n of [1, 2, 3]) await a.as(() => save(n));
    await a.sync(dav);
    dav.wait(60_000);
    dav.log = [];
    await a.sync(dav);
    expect(dav.log).toEqual(['PROPFIND ']);
    await b.sync(dav);
    dav.log = [];
    for (const machine of [b, a]) await machine.sync(dav);
    expect(dav.log).toEqual(['PROPFIND ', 'PROPFIND ']);
    await expectSame();
  });

  it('takes a removal to the other machine, where it can be undone', async () => {
    await a.as(() => save(1));
    await settleBoth();
    const [removed] = [await a.as(() => removeItems([key(1)]))];
    await settleBoth();
    expect(await b.items()).toEqual([]);
    expect(await b.as(() => collectionDatabase.removed.count())).toBe(1);
    await a.as(() => restoreItems(removed));
    await settleBoth();
    expect(await b.items()).toHaveLength(1);
  });

  it('keeps what one has changed and the other removed', async () => {
    await a.as(() => save(1));
    await settleBoth();
    await a.as(() => removeItems([key(1)]));
    await b.as(() => changeItem(key(1), { note: 'nog nodig' }));
    await settleBoth();
    expect(await a.as(own)).toMatchObject([{ note: 'nog nodig' }]);
  });

  it('takes away what was taken away, and does not bring it back', async () => {
    await a.as(() => save(1));
    await a.as(() => changeItem(key(1), { labels: ['dijk', 'water'] }));
    await settleBoth();
    await a.as(() => changeItem(key(1), { labels: ['water'] }));
    await b.as(() => editItem(key(1), () => ({ note: 'van B' })));
    await settleBoth();
    expect(await a.as(own)).toMatchObject([{ labels: ['water'], note: 'van B' }]);
  });
});

describe('one item saved from two sites', () => {
  it.each([false, true])('becomes one, with the words of both (the other way round: %s)', async (turned) => {
    await a.as(() => save(1));
    const other = await b.as(onOtherSite);
    expect(other.key).not.toBe(key(1));
    await a.as(() => changeItem(key(1), { labels: ['dijk'] }));
    await b.as(() => changeItem(other.key, { labels: ['water'] }));
    if (turned) await b.sync(dav);
    await settleBoth();
    expect(await a.as(own)).toMatchObject([{ labels: ['dijk', 'water'] }]);
    const [item] = await a.as(listItems);
    expect(item?.documents).toHaveLength(2);
    // Under the other's name stands that it is no more.
    const files = [...(dav.files ?? [])].map(([, text]) => JSON.parse(text) as SyncFile);
    expect(files.filter((file) => file.item)).toHaveLength(1);
  });
});

describe('what does not travel', () => {
  it('is everything that is the same', async () => {
    for (const n of [1, 2, 3]) await a.as(() => save(n));
    await settleBoth();
    dav.log = [];
    await a.sync(dav);
    expect(dav.log).toEqual(['PROPFIND ']);
    await a.as(() => changeItem(key(2), { note: 'x' }));
    await a.sync(dav);
    expect(dav.log.filter((line) => line.startsWith('PUT'))).toEqual([`PUT ${fileNameOf(key(2))}`]);
  });

  it('is what was sent before the worker was stopped', async () => {
    for (const n of [1, 2, 3, 4, 5, 6]) await a.as(() => save(n));
    let puts = 0;
    dav.before = (line) => {
      if (line.startsWith('PUT') && ++puts > 3) throw new TypeError('stopped');
    };
    expect(await a.sync(dav)).toMatchObject({ problem: { kind: 'offline' } });
    const sent = dav.files?.size ?? 0;
    expect(sent).toBe(3);
    dav.before = () => undefined;
    dav.log = [];
    await a.sync(dav);
    expect(dav.log.filter((line) => line.startsWith('PUT'))).toHaveLength(6 - sent);
    await settleBoth();
    expect(await b.items()).toHaveLength(6);
  });

  it('is what another machine had written before this one was stopped and had noted it', async () => {
    await a.as(() => save(1));
    dav.before = (line) => {
      if (line.startsWith('GET')) throw new TypeError('stopped'); // written, not read back
    };
    await a.sync(dav);
    dav.before = () => undefined;
    await a.as(() => changeItem(key(1), { note: 'daarna' }));
    await settleBoth();
    expect(await b.as(own)).toMatchObject([{ note: 'daarna' }]);
  });
});

describe.each<[string, Manners]>([
  ['of which ETags tell the second', { etags: 'second' }],
  ['of which ETags tell the second, and that says them', { etags: 'second', says: true }],
  ['without ETags', { etags: 'none' }],
])('a server %s', (_, manner) => {
  it.each(['GET', 'PUT'])(
    'hides no other write within the second and of the length of a %s',
    async (method) => {
      dav = fakeDav({ ...manner, slowness: 10 });
      await a.as(() => save(1));
      await a.as(() => changeItem(key(1), { note: 'van A' }));
      await a.sync(dav);
      await b.sync(dav);
      await b.as(() => changeItem(key(1), { note: 'van B' }));
      await b.sync(dav);
      await a.sync(dav);
      const name = fileNameOf(key(1));
      const machine = method === 'GET' ? a : b;
      if (method === 'GET') {
        await b.as(() => changeItem(key(1), { note: 'van 1' }));
        const { wait } = dav;
        dav.wait = () => undefined; // it was written a moment ago
        await b.sync(dav);
        dav.wait = wait;
      } else await b.as(() => changeItem(key(1), { note: 'van 1' }));
      // Right after the file was read or written, another machine writes.
      let lists = 0;
      dav.before = (line) => {
        if (!line.startsWith('PROPFIND') || ++lists !== 2) return undefined;
        const text = dav.files?.get(name) ?? '';
        const file = JSON.parse(text) as SyncFile;
        const [first = ''] = Object.keys(file.seen);
        file.seen[first] = (file.seen[first] ?? 0) + 1;
        if (file.item) Object.assign(file.item, { note: 'van 2', updatedAt: file.item.updatedAt + 1 });
        expect(JSON.stringify(file)).toHaveLength(text.length);
        dav.files?.set(name, JSON.stringify(file));
        return undefined;
      };
      await machine.sync(dav);
      await machine.sync(dav);
      expect(lists).toBeGreaterThan(1);
      expect(await machine.as(own)).toMatchObject([{ note: 'van 2' }]);
    },
  );
});

describe('a list that is not of the folder', () => {
  it.each([
    ['of another one', '/dav/Anders/', 'otherFolder'],
    ['of what lies around it', '/dav/Naslag/', 'otherFolder'],
  ])('but %s is a fault, and nothing is written', async (_, takenAs, kind) => {
    await a.as(() => save(1));
    await a.sync(dav);
    await a.as(() => save(2));
    const files = new Map(dav.files);
    const wrong = fakeDav({ takenAs });
    wrong.files = new Map(files);
    expect(await a.sync(wrong)).toMatchObject({ problem: { kind }, agreedAt: null });
    expect(wrong.log).toEqual(['PROPFIND ']);
    expect(wrong.files).toEqual(files);
  });
});

describe('one file that is locked', () => {
  const lock = (method: string, ...names: string[]) => {
    dav.before = (line) =>
      names.some((name) => line === `${method} ${name}`) ? new Response('', { status: 423 }) : undefined;
  };

  it('to be written ends nothing, and is told by its name', async () => {
    for (const n of [1, 2, 3]) await a.as(() => save(n));
    lock('PUT', fileNameOf(key(2)));
    for (let i = 0; i < 2; i++)
      expect(await a.sync(dav)).toMatchObject({
        ...{ problem: { kind: 'locked', status: 423, detail: fileNameOf(key(2)) }, agreedAt: null },
        left: { refused: 0, unreadable: 0 },
      });
    expect([...(dav.files ?? [])].map(([name]) => name)).toEqual([fileNameOf(key(1)), fileNameOf(key(3))]);
    dav.before = () => undefined;
    expect(await a.sync(dav)).toMatchObject({ problem: null, sent: 1 });
    await settleBoth();
    expect(await b.items()).toHaveLength(3);
  });

  it('to be read ends nothing, and is not written over', async () => {
    for (const n of [1, 2]) await a.as(() => save(n));
    await settleBoth();
    await b.as(() => changeItem(key(1), { note: 'van B' }));
    await b.as(() => save(3));
    await b.sync(dav);
    await a.as(() => changeItem(key(1), { note: 'van A' }));
    lock('GET', fileNameOf(key(1)));
    expect(await a.sync(dav)).toMatchObject({ problem: { kind: 'locked' }, received: 1 });
    expect(dav.files?.get(fileNameOf(key(1)))).toContain('van B');
    dav.before = () => undefined;
    await settleBoth();
    expect((await a.as(own)).map(({ note }) => note)).toContain('van B\n\n---\n\nvan A');
  });

  it('and many others are told by some of their names', async () => {
    for (const n of [1, 2, 3, 4, 5]) await a.as(() => save(n));
    lock('PUT', ...[1, 2, 3, 4, 5].map((n) => fileNameOf(key(n))));
    const named = [1, 2, 3, 4, 5].map((n) => fileNameOf(key(n))).sort();
    expect(await a.sync(dav)).toMatchObject({
      problem: { kind: 'locked', detail: [...named.slice(0, 3), '…'].join(', ') },
    });
  });

  it('takes nothing of another away that has become one with it', async () => {
    const other = await b.as(onOtherSite);
    await a.as(() => save(1));
    await b.sync(dav);
    expect(other.key).not.toBe(key(1));
    for (const tried of [1, 2]) {
      lock('PUT', fileNameOf(key(1)));
      expect(await a.sync(dav), `run ${tried}`).toMatchObject({ problem: { kind: 'locked' } });
      // Until it stands in the folder under one name it stays there under the other.
      expect((JSON.parse(dav.files?.get(fileNameOf(other.key)) ?? '{}') as SyncFile).item).not.toBeNull();
    }
    dav.before = () => undefined;
    await settleBoth();
    expect(await b.items()).toHaveLength(1);
  });
});

describe('a folder', () => {
  it('that is not there yet is made', async () => {
    dav.files = null;
    await a.as(() => save(1));
    await settleBoth();
    expect(await b.items()).toHaveLength(1);
  });

  it('that was emptied takes nothing away, and is filled again', async () => {
    await a.as(() => save(1));
    await settleBoth();
    dav.files = null;
    await settleBoth();
    expect(await a.items()).toHaveLength(1);
    expect(dav.files).toMatchObject({ size: 1 });
  });

  const good = async () => {
    await a.as(() => save(1));
    await a.sync(dav);
    return [fileNameOf(key(1)), dav.files?.get(fileNameOf(key(1))) ?? ''] as const;
  };

  it.each<[string, (text: string) => string, object]>([
    ['damaged', (text) => text.slice(0, -5), { unreadable: 1 }],
    ['of another kind', () => '{"kind":"iets anders"}', { unreadable: 1 }],
    ['of another item', (text) => text.replaceAll('kv-tk-2098Z00001', 'kv-tk-2098Z00009'), { unreadable: 1 }],
    [
      'with an item that is none',
      (text) => text.replace('"documents":[', '"documents":[7,'),
      { unreadable: 1 },
    ],
    ['of a newer Naslag', (text) => text.replace('"version":3', '"version":4'), { newer: 1 }],
  ])('leaves a file alone that is %s', async (_, spoil, left) => {
    const [name, text] = await good();
    dav.files?.set(name, spoil(text));
    await a.as(() => changeItem(key(1), { note: 'hier' }));
    await a.as(() => save(2));
    expect(await a.sync(dav)).toMatchObject({ problem: null, left });
    expect(await a.sync(dav)).toMatchObject({ problem: null, left });
    expect(dav.files?.get(name)).toBe(spoil(text));
    expect(await a.as(own)).toContainEqual({ labels: [], note: 'hier' });
    expect(dav.files?.size).toBe(2); // the others go on
    // Once it is taken away there, the item is sent again.
    dav.files?.delete(name);
    expect(await a.sync(dav)).toMatchObject({ left: { newer: 0, unreadable: 0 } });
    await settleBoth();
    expect(await b.as(own)).toContainEqual({ labels: [], note: 'hier' });
  });

  it('with an address that runs gives its item without that', async () => {
    const [name, text] = await good();
    const https = '"https://www.voorbeeldkrant.example/sluis"';
    expect(text).toContain(`"urls":[${https}]`);
    dav.files?.set(name, text.replace(`"urls":[${https}]`, `"urls":["javascript:alert(1)",${https}]`));
    expect(await b.sync(dav)).toMatchObject({ problem: null, received: 1, left: { unreadable: 0 } });
    expect((await b.items()).join()).not.toContain('javascript:');
    expect(await b.items()).toHaveLength(1);
  });

  it('leaves copies under other names alone, and says so', async () => {
    const [name, text] = await good();
    dav.files?.set(name.replace('.json', ' (conflicted copy 2098-01-01).json'), text);
    dav.files?.set('.sync_journal.db', 'x');
    expect(await a.sync(dav)).toMatchObject({ left: { unreadable: 1 } });
  });
});

describe('a server that', () => {
  const answer = (status: number) => () => new Response('', { status });
  it.each<[string, FakeDav['before'], object]>([
    ['does not know the password', answer(401), { kind: 'login', status: 401 }],
    ['does not let one in', answer(403), { kind: 'login', status: 403 }],
    [
      'is full',
      (line) => (line.startsWith('PUT') ? answer(507)() : undefined),
      { kind: 'full', status: 507 },
    ],
    ['is busy', answer(503), { kind: 'busy', status: 503 }],
    ['is none for files', answer(405), { kind: 'notDav', status: 405 }],
    ['is an ordinary page', () => new Response('<html></html>'), { kind: 'notDav', status: 200 }],
    ['leads elsewhere', answer(301), { kind: 'redirect' }],
    ['speaks no XML', () => new Response('niets', { status: 207 }), { kind: 'unreadable' }],
    ['cannot be reached', () => Promise.reject(new TypeError('Failed to fetch')), { kind: 'offline' }],
  ])('%s is told as such, and all stays as it is', async (_, before, problem) => {
    await a.as(() => save(1));
    dav.before = before;
    expect(await a.sync(dav)).toMatchObject({ problem, running: null, agreedAt: null });
    dav.before = () => undefined;
    await settleBoth();
    expect(await b.items()).toHaveLength(1);
  });
});

describe('one file that the server refuses', () => {
  const refuse = (method: string, n: number, status: number) => (line: string) =>
    line === `${method} ${fileNameOf(key(n))}` ? new Response('', { status }) : undefined;

  it.each([400, 403, 406, 422])('to take (%s) is left alone, and the others go on', async (status) => {
    for (const n of [1, 2, 3]) await a.as(() => save(n));
    dav.before = refuse('PUT', 1, status);
    for (let i = 0; i < 2; i++)
      expect(await a.sync(dav)).toMatchObject({ problem: null, left: { refused: 1 } });
    expect([...(dav.files ?? [])].map(([name]) => name)).toEqual([fileNameOf(key(2)), fileNameOf(key(3))]);
    // It is sent as soon as the server takes it.
    dav.before = () => undefined;
    expect(await a.sync(dav)).toMatchObject({ problem: null, sent: 1, left: { refused: 0 } });
    await settleBoth();
    expect(await b.items()).toHaveLength(3);
  });

  it('to give is not written over, and the others come', async () => {
    for (const n of [1, 2]) await a.as(() => save(n));
    await settleBoth();
    await b.as(() => changeItem(key(1), { note: 'van B' }));
    await b.sync(dav);
    await a.as(() => changeItem(key(1), { note: 'van A' }));
    await b.as(() => save(3));
    await b.sync(dav);
    dav.before = refuse('GET', 1, 403);
    expect(await a.sync(dav)).toMatchObject({ problem: null, received: 1, left: { refused: 1 } });
    expect(dav.files?.get(fileNameOf(key(1)))).toContain('van B');
    dav.before = () => undefined;
    expect(await a.sync(dav)).toMatchObject({ problem: null, left: { refused: 0 } });
    await settleBoth();
    expect((await a.as(own)).map(({ note }) => note)).toContain('van B\n\n---\n\nvan A');
  });

  it('is gone with its item', async () => {
    await a.as(() => save(1));
    dav.before = refuse('PUT', 1, 403);
    await a.sync(dav);
    await a.as(() => removeItems([key(1)]));
    expect(await a.sync(dav)).toMatchObject({ problem: null, left: { refused: 0 } });
    expect(await a.as(() => collectionDatabase.synced.count())).toBe(0);
  });
});

it.each(['GET', 'PUT'])('nothing is kept of a sync that is switched off during a %s', async (method) => {
  for (const n of [1, 2, 3]) await a.as(() => save(n));
  const machine = method === 'GET' ? b : a;
  if (method === 'GET') await a.sync(dav);
  let off: Promise<unknown> | null = null;
  dav.before = async (line) => {
    if (line.startsWith(method)) await (off ??= deleteAll());
    return undefined;
  };
  await machine.sync(dav);
  expect(off).not.toBeNull();
  expect(await machine.items()).toEqual([]);
  // What was agreed on holds the reader's own words.
  expect(await machine.as(() => collectionDatabase.synced.count())).toBe(0);
});

/** As deleting everything does. */
async function deleteAll(): Promise<void> {
  await switchSyncOff();
  await Promise.all(collectionDatabase.tables.map((table) => table.clear()));
}

it('an item that is changed while it is sent is sent again', async () => {
  await a.as(() => save(1));
  dav.before = async (line) => {
    if (!line.startsWith('PUT')) return undefined;
    dav.before = () => undefined;
    await changeItem(key(1), { note: 'intussen' });
  };
  await settleBoth();
  expect(await b.as(own)).toMatchObject([{ note: 'intussen' }]);
});
