import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { canonical } from '../../lib/model/canonical';
import type { CollectionItem } from '../../lib/model/collection';
import type { SyncFile } from '../../lib/model/sync';
import { browserOf } from '../bench/helpers/pss';
import { webDav, type WebDav } from '../sites/webdav/server';
import { findApache } from '../start/find-apache';
import { launch, type Running } from './launch';
import type * as collectionStore from './collection-store';
import { bundled } from './reader';
import { expect, test } from './test';
import { fictionalItem } from '../sites/webdav/items';

const apache = await findApache();
test.skip(apache === null, 'Apache is not here and cannot be installed with apt as root');

/** The extension's own store, in one of its pages. */
declare const store: typeof collectionStore;

let code: string;
test.beforeAll(async () => {
  code = await bundled('test/browser/collection-store.ts', 'store');
});

let dav: WebDav;
test.beforeEach(async () => {
  if (apache) dav = await webDav(apache);
});
test.afterEach(() => dav.remove());

/** A browser with its options page, in which its collection is at hand. */
interface Machine {
  running: Running;
  page: Page;
}

/** With a browser of its own. */
const machine = async (port: number, profile?: string): Promise<Machine> =>
  machineIn(await launch({ port, granted: true, ...(profile && { profile }) }));

async function machineIn(running: Running): Promise<Machine> {
  const page = await running.context.newPage();
  await openOptions({ running, page });
  return { running, page };
}

async function openOptions({ running, page }: Machine): Promise<void> {
  await page.goto(`${running.home}options.html`);
  // Through the debugger: the page's Content Security Policy forbids scripts that are put into it.
  await page.evaluate(code.replace(/^(?:var|const) store ?=/m, 'globalThis.store ='));
}

const state = ({ page }: Machine) => page.getByTestId('sync-state');
const done = (m: Machine) => expect(state(m)).toHaveAttribute('data-state', 'done', { timeout: 60_000 });

async function fillIn({ page }: Machine, password = dav.password, address = dav.address): Promise<void> {
  await page.getByLabel('Adres van de map').fill(address);
  await page.getByLabel('Gebruiker').fill(dav.user);
  await page.getByLabel('App-wachtwoord', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Verbinden en aanzetten' }).click();
}

async function connect(m: Machine): Promise<void> {
  await fillIn(m);
  await expect(state(m)).toContainText('Laatst gesynchroniseerd', { timeout: 60_000 });
  await done(m);
}

/** Syncs to the end; tells of the run by when it ended. */
async function sync(m: Machine): Promise<void> {
  const before = await agreedAt(m);
  await m.page.getByRole('button', { name: 'Nu synchroniseren' }).click();
  await expect.poll(() => agreedAt(m), { timeout: 60_000 }).not.toBe(before);
  await done(m);
}

const agreedAt = ({ page }: Machine) => page.evaluate(async () => (await store.readSyncState()).agreedAt);

const put = ({ page }: Machine, items: CollectionItem[]) =>
  page.evaluate(
    (all) => store.database.transaction('rw', store.database.tables, () => store.putItems(all)),
    items,
  );

async function items({ page }: Machine): Promise<string[]> {
  const all = await page.evaluate(() => store.listItems());
  return all.sort((a, b) => (a.key < b.key ? -1 : 1)).map((item) => canonical(item));
}

/** What the folder holds, as canonical JSON; without what says that an item is no more. */
function folder(): string[] {
  const at = join(dav.files, 'Naslag/items');
  const files = readdirSync(at).map((name) => JSON.parse(readFileSync(join(at, name), 'utf8')) as SyncFile);
  return files
    .flatMap(({ item }) => item ?? [])
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map((item) => canonical(item));
}

const passage = (id: string, note: string) => ({
  ...{ id, quote: 'roestende sluisdeuren', prefix: 'met de ', suffix: ' bij', start: 23, note },
  ...{ place: { part: 'question' as const, index: 0 }, numbers: [1], label: null, markedAt: Number(id) },
});

/** Edits that meet: the same items, on two machines that do not see each other. */
async function editBoth(a: Machine, b: Machine): Promise<void> {
  await a.page.evaluate(
    async ([marked]) => {
      await store.changeItem('k0', { labels: ['dijk', 'oud'], note: 'van A' });
      await store.editItem('k1', (item) => ({ passages: [...item.passages, marked], questions: [1] }));
      await store.removeItems(['k2', 'k3', 'k5']);
      await store.changeItem('k4', { note: 'A vult aan' });
    },
    [passage('2001', 'gemarkeerd op A')] as const,
  );
  await b.page.evaluate(
    async ([marked]) => {
      await store.changeItem('k0', { labels: ['water', 'oud'], note: 'van B' });
      await store.editItem('k1', (item) => ({ passages: [...item.passages, marked], questions: [2] }));
      await store.changeItem('k2', { note: 'B heeft het nog nodig' });
      await store.removeItems(['k4', 'k5']);
    },
    [passage('2002', 'gemarkeerd op B')] as const,
  );
}

/** All that both have written, and nothing that one has removed and the other left as it was. */
async function expectAllOfBoth(a: Machine, b: Machine): Promise<void> {
  const all = await items(a);
  expect(await items(b)).toEqual(all);
  expect(folder()).toEqual(all);
  const byKey = new Map(
    all.map((text) => JSON.parse(text) as CollectionItem).map((item) => [item.key, item]),
  );
  expect([...byKey.keys()]).toEqual(['k0', 'k1', 'k2', 'k4', 'k6', 'k7']);
  expect(byKey.get('k0')?.labels).toEqual(['dijk', 'oud', 'water']);
  expect(byKey.get('k0')?.note).toContain('van A');
  expect(byKey.get('k0')?.note).toContain('van B');
  expect(byKey.get('k1')?.passages.map(({ note }) => note)).toEqual(['gemarkeerd op A', 'gemarkeerd op B']);
  expect(byKey.get('k1')?.questions).toEqual([1, 2]);
  expect(byKey.get('k2')?.note).toBe('B heeft het nog nodig');
  expect(byKey.get('k4')?.note).toBe('A vult aan');
}

const eight = Array.from({ length: 8 }, (_, i) => fictionalItem(i));

for (const order of ['A first', 'B first', 'both at the very same time'] as const)
  test(`two profiles that edit the same items offline hold the same, complete content: ${order}`, async ({
    sites,
    shared,
  }) => {
    test.setTimeout(180_000);
    const a = await machineIn(await shared.take({ port: sites.port, granted: true }));
    const b = await machine(sites.port);
    try {
      await put(a, eight.slice(0, 7));
      await put(b, eight.slice(7));
      await connect(a);
      await connect(b);
      await sync(a);
      expect(await items(a)).toEqual(await items(b));
      expect(await items(a)).toHaveLength(8);
      await editBoth(a, b);
      const [first, second] = order === 'B first' ? [b, a] : [a, b];
      if (order === 'both at the very same time') await Promise.all([sync(a), sync(b)]);
      for (const m of [first, second, first, second]) await sync(m);
      await expectAllOfBoth(a, b);
    } finally {
      await b.running.close();
    }
  });

test('killed in the middle of a first upload, it goes on by itself and loses nothing', async ({ sites }) => {
  test.setTimeout(240_000);
  const count = 400;
  const first = await machine(sites.port);
  const { profile } = first.running;
  let m = first;
  try {
    await put(
      m,
      Array.from({ length: count }, (_, i) => fictionalItem(i)),
    );
    const all = await items(m);
    await fillIn(m);
    await expect.poll(sentFiles, { timeout: 60_000 }).toBeGreaterThan(20);
    const gone = m.running.context.waitForEvent('close');
    process.kill(browserOf(profile), 'SIGKILL');
    await gone;
    const sent = sentFiles();
    expect(sent).toBeLessThan(count);
    m = await machine(sites.port, profile);
    await expect.poll(sentFiles, { timeout: 120_000 }).toBe(count);
    await expect(state(m)).toContainText('Laatst gesynchroniseerd', { timeout: 60_000 });
    await done(m);
    expect(await items(m)).toEqual(all);
    expect(folder()).toEqual(all);
  } finally {
    await m.running.close();
    if (m !== first) await first.running.close();
  }
});

const sentFiles = () => {
  try {
    return readdirSync(join(dav.files, 'Naslag/items')).filter((name) => name.endsWith('.json')).length;
  } catch {
    return 0; // the folder is not made yet
  }
};

test('a wrong password, a wrong address and a server that is gone are told, and keep the collection', async ({
  sites,
  shared,
}) => {
  test.setTimeout(120_000);
  const m = await machineIn(await shared.take({ port: sites.port, granted: true }));
  await put(m, eight);
  const all = await items(m);
  const form = m.page.getByTestId('sync-form');
  await fillIn(m, 'fout');
  await expect(form.getByRole('alert')).toContainText('laat Naslag niet binnen');
  await fillIn(m, dav.password, `${dav.address}/erboven/is/niets`);
  await expect(form.getByRole('alert')).toContainText('of de map erboven bestaat');
  await fillIn(m, dav.password, 'http://wolk.example/dav');
  await expect(form.getByRole('alert')).toContainText('https://');
  expect(sentFiles()).toBe(0);

  await connect(m);
  expect(folder()).toEqual(all);
  await dav.stop();
  await m.page.getByRole('button', { name: 'Nu synchroniseren' }).click();
  await expect(state(m)).toHaveAttribute('data-state', 'failed');
  await expect(state(m).getByRole('alert')).toContainText('niet te bereiken');
  await m.page.evaluate(() => store.changeItem('k0', { note: 'zonder net' }));
  await dav.start();
  await sync(m);
  expect(folder()).toEqual(await items(m));
  expect(folder().join('')).toContain('zonder net');
});

test('the password is in no storage that content scripts can read, and is forgotten when sync is switched off', async ({
  sites,
  shared,
}) => {
  const m = await machineIn(await shared.take({ port: sites.port, granted: true }));
  await connect(m);
  const local = await m.page.evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { local: { get(): Promise<object> } } } }
    ).chrome.storage.local.get(),
  );
  expect(JSON.stringify(local)).not.toContain(dav.password);
  const tables = await m.page.evaluate(async () =>
    JSON.stringify(await Promise.all(store.database.tables.map((table) => table.toArray()))),
  );
  expect(tables).not.toContain(dav.password);
  expect(await m.page.evaluate(async () => (await store.readSyncAccess())?.password)).toBe(dav.password);
  await m.page.getByRole('button', { name: 'Uitzetten' }).click();
  await m.page.getByRole('button', { name: 'Ja, uitzetten' }).click();
  await expect(m.page.getByTestId('sync-form')).toBeVisible();
  expect(await m.page.evaluate(() => store.readSyncAccess())).toBeNull();
});
