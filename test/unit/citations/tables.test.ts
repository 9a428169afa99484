import { expect, it } from 'vitest';
import { firstOnlineRows, mayBeOnline } from '../../../lib/citations/first-online';
import { outlets } from '../../../lib/citations/outlets';

const inOrder = (keys: string[]) =>
  keys.slice(1).every((key, i) => (keys[i] ?? '').localeCompare(key, 'nl', { sensitivity: 'base' }) < 0);

it('the table of first papers online is sorted and well formed', () => {
  expect(firstOnlineRows.length).toBeGreaterThan(400);
  expect(inOrder(firstOnlineRows.map(([dossier]) => dossier))).toBe(true);
  for (const [dossier, number] of firstOnlineRows)
    expect(`${dossier}:${number}`).toMatch(/^\d{5}(-[A-Z\d]+)?:\d+$/);
});

it.each([
  ['19637', 1170, true],
  ['19637', 108, false],
  ['22831', 4, false],
  ['36200-V', 26, true],
])('a paper %s nr. %i may be online: %s', (dossier, number, expected) => {
  expect(mayBeOnline(dossier, number)).toBe(expected);
});

it('the outlets are sorted by name, and each name and host is there once', () => {
  expect(inOrder(outlets.map(({ name }) => name))).toBe(true);
  const names = outlets.flatMap((outlet) => outlet.names.map((name) => name.toLowerCase()));
  const hosts = outlets.flatMap((outlet) => outlet.hosts);
  expect(names.length).toBe(new Set(names).size);
  expect(hosts.length).toBe(new Set(hosts).size);
  for (const host of hosts) expect(host).toMatch(/^[a-z0-9.-]+\.[a-z]+(\/[a-z]+)?$/);
});

it('an order that is broken is seen', () => expect(inOrder(['b', 'a'])).toBe(false));
