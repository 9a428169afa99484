import { describe, expect, it } from 'vitest';
import { citedBy } from '../../../lib/list/citing';
import { countValues, mostOf, narrow } from '../../../lib/list/narrow';
import { inOrder, type Order } from '../../../lib/list/order';
import { everything, fromHash } from '../../../lib/list/wanted';
import { entry, row } from './rows';

const a = entry({ key: 'a', labels: ['haven', 'douane'], submitted: '2097-01-01', savedAt: 3 });
const b = entry({ key: 'b', labels: ['haven'], submitted: '2098-01-01', status: 'answered', savedAt: 2 });
const c = entry({ key: 'c', labels: [], submitted: '2098-05-01', status: 'answered', savedAt: 1 });
const all = [a, b, c];
const keys = (entries: readonly { row: { key: string } }[]) => entries.map(({ row }) => row.key).join('');
const chosen = (change: Partial<typeof everything.chosen>) => ({ ...everything.chosen, ...change });

describe('narrow', () => {
  it.each([
    [{}, 'abc'],
    [{ label: ['haven'] }, 'ab'],
    [{ label: ['douane', 'nergens'] }, 'a'], // one of them is enough
    [{ label: ['haven'], status: ['answered'] }, 'b'], // of each facet one
    [{ year: ['2098'] }, 'bc'],
    [{ person: ['gundogan'] }, ''], // as printed
  ])('%j: %s', (change, expected) => {
    expect(keys(narrow(all, chosen(change)))).toBe(expected);
  });
});

describe('countValues', () => {
  it('counts what each value would show', () => {
    const { label, year } = countValues(all, chosen({}));
    expect(mostOf(label)).toEqual([
      { value: 'haven', count: 2 },
      { value: 'douane', count: 1 },
    ]);
    expect([...year]).toEqual([
      ['2097', 1],
      ['2098', 2],
    ]);
  });

  it('follows the other facets, not its own', () => {
    const { label, status, year } = countValues(all, chosen({ label: ['douane'] }));
    expect(Object.fromEntries(label)).toEqual({ haven: 2, douane: 1 });
    expect(Object.fromEntries(status)).toEqual({ unknown: 1 });
    expect(Object.fromEntries(year)).toEqual({ 2097: 1 });
  });

  it('keeps what is chosen although it holds nothing', () => {
    expect([...countValues([c], chosen({ label: ['haven'] })).label]).toEqual([['haven', 0]]);
  });

  it('equals counting one by one', () => {
    const { status } = countValues(all, chosen({ year: ['2098'], label: ['haven'] }));
    expect(status.size).toBeGreaterThan(0);
    for (const [value, count] of status)
      expect(narrow(all, chosen({ year: ['2098'], label: ['haven'], status: [value] }))).toHaveLength(count);
  });
});

describe('parties that merged', () => {
  const of = (key: string, ...printed: string[]) =>
    entry({ key, authors: printed.map((party) => ({ name: 'Voorbeeld', party })) });
  const g = of('g', 'Groen Links');
  const p = of('p', 'PvdA');
  const q = of('q', 'P.v.d.A.', 'GL');
  const n = of('n', 'GroenLinks-PvdA');
  const o = of('o', 'PRO');
  const v = of('v', 'VVD');
  const every = [g, p, q, n, o, v];

  it.each([
    [['PRO'], 'gpqno'],
    [['PvdA'], 'pq'],
    [['GroenLinks'], 'gq'],
    [['PvdA', 'VVD'], 'pqv'],
    [['PRO', 'PvdA'], 'gpqno'],
  ])('%j shows %s', (party, expected) => {
    expect(keys(narrow(every, chosen({ party })))).toBe(expected);
    expect(keys(narrow(every, fromHash(`party=${party.join('&party=')}`).chosen))).toBe(expected);
  });

  it.each([
    [every, [], { PRO: 5, PvdA: 2, GroenLinks: 2, VVD: 1 }],
    [[p, q, v], [], { PvdA: 2, GroenLinks: 1, VVD: 1 }], // PRO would show the same two
    [[p, v], [], { PvdA: 1, VVD: 1 }],
    [[p, n], [], { PvdA: 1, PRO: 2 }],
    [[o, v], [], { PRO: 1, VVD: 1 }],
    [[p, v], ['PRO'], { PvdA: 1, PRO: 1, VVD: 1 }], // chosen: there it is taken back
    [[v], ['PvdA'], { PvdA: 0, VVD: 1 }],
    [[of('r', 'RPF'), of('c', 'CU')], [], { RPF: 1, ChristenUnie: 2 }],
  ] as [typeof every, string[], Record<string, number>][])(
    'are counted, case %#',
    (entries, party, expected) => {
      expect(Object.fromEntries(countValues(entries, chosen({ party })).party)).toEqual(expected);
    },
  );

  it('show as many as is counted', () => {
    for (const [value, count] of countValues(every, chosen({})).party)
      expect(narrow(every, chosen({ party: [value] }))).toHaveLength(count);
  });
});

describe('mostOf', () => {
  it('equals sorting them all', () => {
    const counts = new Map(Array.from({ length: 200 }, (_, i) => [`w${i}`, (i * 7919) % 23]));
    const all = mostOf(counts);
    expect(all.map(({ count }) => count)).toEqual([...counts.values()].sort((a, b) => b - a));
    for (const limit of [1, 6, 60, 199, 300]) expect(mostOf(counts, limit)).toEqual(all.slice(0, limit));
  });

  it('of nothing is nothing', () => {
    expect(mostOf(new Map(), 6)).toEqual([]);
  });
});

describe('inOrder', () => {
  const x = entry({
    key: 'x',
    subject: 'Änderung',
    authors: [{ name: 'De Wit', party: null }],
    savedAt: 1,
    submitted: '2098-01-01',
  });
  const y = entry({
    key: 'y',
    subject: 'brug',
    authors: [{ name: 'Aap', party: null }],
    savedAt: 2,
    submitted: null,
    answered: '2098-02-01',
  });
  const z = entry({
    key: 'z',
    subject: null,
    authors: [],
    savedAt: 3,
    submitted: '2098-03-01',
    answered: '2098-04-01',
  });
  it.each<[Order, string]>([
    ['saved', 'zyx'],
    ['submitted', 'zxy'], // what has no day comes last
    ['answered', 'zyx'],
    ['subject', 'xyz'], // ä as a, and without a subject last
    ['asker', 'yxz'],
  ])('%s: %s', (order, expected) => {
    expect(keys(inOrder([x, y, z], order))).toBe(expected);
    expect(keys(inOrder([z, y, x], order))).toBe(expected);
  });
});

it('citedBy counts items by kind of source', () => {
  const krant = { name: 'Voorbeeldkrant', group: 'press' as const };
  const bode = { name: 'Bode', group: 'press' as const };
  const wet = { name: 'Voorbeeldwet', group: 'law' as const };
  const groups = citedBy([row({ sources: [krant, wet] }), row({ sources: [bode, krant] }), row()]);
  expect(groups.map(({ group, sources }) => [group, Object.fromEntries(sources)])).toEqual([
    ['press', { Voorbeeldkrant: 2, Bode: 1 }],
    ['law', { Voorbeeldwet: 1 }],
  ]);
});
