import { syncVersion } from '../../../lib/model/sync';
import { describe, expect, it } from 'vitest';
import {
  fileNameOf,
  follows,
  isFileName,
  joinSeen,
  sameSeen,
  type SyncedItem,
} from '../../../lib/model/sync';
import { originsOf, readAddress } from '../../../lib/sync/address';
import { anyToSend, countLeft, plan } from '../../../lib/sync/plan';

const name = fileNameOf('k');
const own = { labels: [], note: '', questions: [], passages: [] };
const row = (change: Partial<SyncedItem> = {}): SyncedItem => ({
  ...{ name, key: 'k', tag: 't1', seen: {}, agreed: { updatedAt: 1, own }, left: null },
  ...change,
});
const tag = (same: string | null) => ({ same, match: same && `"${same}"` });
const map = <T>(value: T | null) => new Map(value ? [[name, value] as const] : []);
const here = (updatedAt: number) => ({ key: 'k', updatedAt });

describe('what is looked after', () => {
  it.each<[string, { updatedAt: number; key: string } | null, SyncedItem | null, string | null, boolean]>([
    ['the same on all sides', here(1), row(), 't1', false],
    ['new here', here(1), null, null, true],
    ['new there', null, null, 't1', true],
    ['new on both sides', here(1), null, 't1', true],
    ['changed here', here(2), row(), 't1', true],
    ['changed there', here(1), row(), 't2', true],
    ['removed here', null, row(), 't1', true],
    ['removed here and changed there', null, row(), 't2', true],
    ['removed on both sides, as was agreed', null, row({ agreed: null }), 't1', false],
    ['saved again after that', here(3), row({ agreed: null }), 't1', true],
    ['gone there', here(1), row(), null, true],
    ['gone on both sides, to be forgotten', null, row(), null, true],
    ['not told apart by the server', here(1), row({ tag: null }), 't1', true],
    ['left alone', here(2), row({ left: { why: 'unreadable', version: 0 } }), 't1', false],
    ['left alone, and changed there', here(2), row({ left: { why: 'unreadable', version: 0 } }), 't2', true],
    ['of a newer Naslag', here(2), row({ left: { why: 'newer', version: syncVersion + 1 } }), 't1', false],
    [
      'of a Naslag that was newer once',
      here(2),
      row({ left: { why: 'newer', version: syncVersion } }),
      't1',
      true,
    ],
    ['too large to send, once more', here(2), row({ left: { why: 'large', version: 0 } }), 't1', true],
    [
      'refused when it was sent, once more',
      here(2),
      row({ left: { why: 'refused', version: 0 } }),
      't1',
      true,
    ],
  ])('%s', (_, local, synced, there, looked) => {
    const known = {
      local: map(local),
      synced: map(synced),
      listing: map(there === null ? null : tag(there)),
    };
    expect(plan(known)).toEqual(looked ? [{ name, key: local || synced ? 'k' : null }] : []);
  });

  it('is read before anything is sent', () => {
    const [other, third] = [fileNameOf('a'), fileNameOf('z')];
    const known = {
      local: new Map([[other, here(1)]]),
      synced: new Map([[third, row({ name: third })]]),
      listing: new Map([
        [third, tag('t1')],
        [name, tag('t1')],
      ]),
    };
    expect(plan(known).map((target) => target.name)).toEqual([name, third, other]);
  });

  it('is nothing that is not ours by its name', () => {
    const listing = new Map(
      ['.sync.db', 'a.json', '../x.json', `${name} (1)`].map((each) => [each, tag('t')]),
    );
    expect(plan({ local: new Map(), synced: new Map(), listing })).toEqual([]);
    expect(countLeft(new Map(), listing)).toEqual({ newer: 0, unreadable: 2, large: 0, refused: 0 });
  });
});

it.each([
  ['nothing', here(1), row(), false],
  ['a change', here(2), row(), true],
  ['a removal', null, row(), true],
  ['something new', here(1), null, true],
])('%s is to be sent', (_, local, synced, any) => {
  expect(anyToSend(map(local), map(synced))).toBe(any);
});

describe('names of files', () => {
  it.each([
    'kv-tk-2098Z00011',
    'https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=2098Z00001&did=2098D00001',
    '2098-01-10 voorbeeld roestende sluisdeuren',
    '../../etc/passwd',
    'ключ',
    '',
    'x'.repeat(3000),
  ])('of %s are safe on any disk', (key) => {
    const file = fileNameOf(key);
    expect(isFileName(file)).toBe(true);
    expect(file).toBe(file.toLowerCase());
    expect(file.length).toBeLessThan(100);
  });

  it('differ where the keys do', () => {
    const keys = [
      'a b',
      'a-b',
      'A-B',
      'a/b',
      'a-b-',
      ...Array.from({ length: 10_000 }, (_, i) => `kv-tk-2098Z${i}`),
    ];
    expect(new Set(keys.map(fileNameOf)).size).toBe(keys.length);
  });
});

describe('what a state was made from', () => {
  it.each([
    [{}, {}, true],
    [{ a: 1 }, {}, true],
    [{ a: 1 }, { a: 1 }, true],
    [{ a: 2 }, { a: 1 }, true],
    [{ a: 1 }, { a: 2 }, false],
    [{ a: 2 }, { b: 1 }, false],
    [{ a: 2, b: 1 }, { a: 1, b: 1 }, true],
  ])('%j after %j: %s', (state, other, after) => {
    expect(follows(state, other)).toBe(after);
    expect(follows(joinSeen(state, other), state) && follows(joinSeen(state, other), other)).toBe(true);
    expect(sameSeen(joinSeen(state, other), joinSeen(other, state))).toBe(true);
  });
});

describe('the address of a folder', () => {
  it.each([
    ['https://wolk.example/dav/Naslag', 'https://wolk.example/dav/Naslag/'],
    [' https://wolk.example/dav/Naslag/ ', 'https://wolk.example/dav/Naslag/'],
    ['wolk.example/dav/Naslag', 'https://wolk.example/dav/Naslag/'],
    ['wolk.example:8443/dav', 'https://wolk.example:8443/dav/'],
    [
      'https://wolk.example/remote.php/dav/files/jan p/',
      'https://wolk.example/remote.php/dav/files/jan%20p/',
    ],
    ['http://localhost:8080/dav', 'http://localhost:8080/dav/'],
    ['http://127.0.0.1/dav/', 'http://127.0.0.1/dav/'],
    ['http://wolk.example/dav', null],
    ['http://localhost.wolk.example/dav', null],
    ['https://jan:geheim@wolk.example/dav', null],
    ['https://wolk.example/dav?token=1', null],
    ['https://wolk.example/dav#x', null],
    ['file:///etc', null],
    ['javascript:alert(1)', null],
    ['', null],
    ['https://', null],
  ])('%s', (typed, address) => {
    expect(readAddress(typed)).toBe(address);
  });

  it('asks for its server alone', () => {
    expect(originsOf('https://wolk.example:8443/dav/Naslag/')).toEqual(['https://wolk.example/*']);
    expect(originsOf('http://localhost:8080/dav/')).toEqual(['http://localhost/*']);
  });
});
