import { gunzipSync, gzipSync } from 'node:zlib';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { makePackLine, unpackLine } from '../../lib/model/pack';
import { browserOf } from '../bench/helpers/pss';
import { addressesOf } from '../sites/catalogue';
import { fictionalQuestion } from '../sites/fictional';
import { fictionalQuestions } from '../sites/open-data';
import { startSites } from '../sites/server';
import { question } from '../unit/documents';
import { builtExtension, launch, read, type Running } from './launch';
import { expect, test } from './test';

const subjects = ['sluisdeuren', 'veerponten', 'gemalen', 'bruggen', 'stuwen'];

/** A pack of fictional questions; each stands in it once. */
function packOf(count: number): Buffer {
  const lines = Array.from({ length: count }, (_, i) => {
    const zaaknummer = `2090Z${String(10_000 + i)}`;
    const document = question(
      {
        officialId: `kv-tk-${zaaknummer}`,
        zaaknummer,
        subject: `roestende ${subjects[i % 5]} in vak ${i}`,
        submitted: `2090-0${1 + (i % 9)}-0${1 + (i % 7)}`,
      },
      { url: `https://zoek.officielebekendmakingen.nl/kv-tk-${zaaknummer}.html` },
    );
    return makePackLine({ versions: [{ document, readAt: 0 }] });
  });
  return gzipSync(`${lines.join('\n')}\n`);
}

async function openOptions(running: Running): Promise<Page> {
  const page = await running.context.newPage();
  await page.goto(`${running.home}options.html`);
  return page;
}

const job = (page: Page, source = 'pack') => page.getByTestId(`job-${source}`);
const choose = (page: Page, buffer: Buffer) =>
  page.getByTestId('pack').setInputFiles({ name: 'pakket.jsonl.gz', mimeType: 'application/gzip', buffer });

/** How many questions the archive holds, as the page says. */
async function held(page: Page): Promise<number> {
  const words = await page
    .getByTestId('archived')
    .filter({ hasText: /in het archief/ })
    .innerText();
  return Number(/([\d.]+) vra/.exec(words)?.[1]?.replaceAll('.', ''));
}

/** What an export holds: the zaaknummer of each line. */
async function exported(page: Page): Promise<string[]> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByTestId('export-pack').click(),
  ]);
  const lines = gunzipSync(readFileSync(await download.path()))
    .toString()
    .trim()
    .split('\n');
  return lines.map((line) => unpackLine(line)?.[0]?.kamervraag.zaaknummer ?? 'unreadable');
}

test('a pack imported while the browser is killed three times ends complete and without doubles', async () => {
  test.setTimeout(240_000);
  const count = 4000;
  const profile = mkdtempSync(join(tmpdir(), 'naslag-kill-'));
  const sites = await startSites();
  const start = () => launch({ port: sites.port, profile });
  let running = await start();
  try {
    await choose(await openOptions(running), packOf(count));
    let seen = 0;
    for (let kill = 1; kill <= 3; kill++) {
      const page = await openOptions(running);
      await expect(job(page)).toHaveAttribute('data-state', 'running');
      await expect.poll(() => held(page), { timeout: 60_000 }).toBeGreaterThan(seen); // it goes on by itself
      seen = await held(page);
      const gone = running.context.waitForEvent('close');
      process.kill(browserOf(profile), 'SIGKILL');
      await gone;
      running = await start();
    }
    expect(seen).toBeLessThan(count); // each time it was killed in the middle
    const page = await openOptions(running);
    await expect(job(page)).toHaveAttribute('data-state', 'done', { timeout: 120_000 });
    expect(await held(page)).toBe(count);
    const numbers = await exported(page);
    expect(numbers).toHaveLength(count);
    expect(new Set(numbers).size).toBe(count);
  } finally {
    await running.close();
    await sites.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('a pack can be paused, resumed and cancelled', async ({ running }) => {
  const page = await openOptions(running);
  await choose(page, packOf(3000));
  await expect(job(page)).toHaveAttribute('data-state', 'running');
  await page.getByRole('button', { name: 'Pauzeren' }).click();
  await expect(job(page)).toHaveAttribute('data-state', 'paused');
  await page.waitForTimeout(500); // a step that was under way has ended
  const before = await held(page);
  await page.waitForTimeout(1500);
  expect(await held(page)).toBe(before);
  await page.getByRole('button', { name: 'Verdergaan' }).click();
  await expect.poll(() => held(page)).toBeGreaterThan(before);
  await page.getByRole('button', { name: 'Annuleren' }).click();
  await expect(job(page)).toHaveCount(0);
  expect(await held(page)).toBeGreaterThan(0); // what has come in stays
});

test('a pack that is damaged, foreign or of other things says so and keeps what came before', async ({
  running,
}) => {
  const page = await openOptions(running);
  await choose(page, Buffer.from('%PDF-1.7 geen pakket'));
  await expect(job(page)).toContainText('1 onleesbaar en overgeslagen');
  expect(await held(page)).toBe(0);
  const whole = packOf(2000);
  await choose(page, whole.subarray(0, whole.length / 2));
  await expect(job(page)).toHaveAttribute('data-state', 'failed');
  await expect(job(page).getByRole('alert')).toContainText('beschadigd');
  await page.getByRole('button', { name: 'Annuleren' }).click();
  const foreign = gzipSync(
    `${JSON.stringify({ documents: [{ site: 'tweedekamer', url: 'https://elders.example/', kamervraag: { subject: 'x' } }] })}\nniets\n`,
  );
  await choose(page, foreign);
  await expect(job(page)).toContainText('2 onleesbaar en overgeslagen');
});

test('a document read on both sites, twice, stands once', async ({ running }) => {
  const addresses = Object.values(addressesOf(fictionalQuestion(13)));
  for (const address of [...addresses, ...addresses]) await (await read(running.context, address)).close();
  expect(await held(await openOptions(running))).toBe(1);
});

test.describe('open data', () => {
  const faults = {
    1: { kind: 'status', status: 429, retryAfter: '0' },
    2: { kind: 'status', status: 500 },
    4: { kind: 'break' },
    6: { kind: 'half' },
    8: { kind: 'body', body: '{"value": [' },
  } as const;
  const cases = [
    // A page that comes twice; of KOOP's texts each is asked for by its name.
    { source: 'tweede-kamer', count: 60, faults: { ...faults, 10: { kind: 'again' } } },
    // KOOP is asked for one text a second: so many as come behind the last fault.
    { source: 'koop', count: 24, faults: { ...faults, 10: { kind: 'status', status: 503 } } },
  ] as const;

  for (const { source, count, faults } of cases)
    test(`${source} against a server with faults ends complete`, async ({ shared }) => {
      test.setTimeout(240_000);
      const questions = fictionalQuestions(count);
      const sites = await startSites({ openData: { questions, faults, pageSize: 20 } });
      const running = await shared.take({ port: sites.port, granted: true });
      try {
        const page = await openOptions(running);
        const form = page.getByTestId(`form-${source}`);
        await form.getByLabel('Tot en met').fill('2091-12-31');
        await form.getByLabel('Van', { exact: true }).fill('2090-01-01');
        await form.getByRole('button', { name: 'Ophalen' }).click();
        await expect(job(page, source)).toHaveAttribute('data-state', 'done', { timeout: 200_000 });
        const wanted = questions.map(({ zaaknummer }) => zaaknummer).sort();
        expect([...new Set(await exported(page))].sort()).toEqual(wanted);
        expect(await held(page)).toBe(wanted.length);
      } finally {
        await sites.close();
      }
    });
});

test('the real manifest requires nothing of the web, and may ask for the open data and a sync folder', () => {
  const manifest = JSON.parse(readFileSync(join(builtExtension, 'manifest.json'), 'utf8')) as Record<
    string,
    string[]
  >;
  expect(manifest.permissions?.sort()).toEqual([
    'alarms',
    'contextMenus',
    'offscreen',
    'sidePanel',
    'storage',
    'unlimitedStorage',
  ]);
  expect(manifest.optional_permissions?.sort()).toEqual(['downloads', 'notifications']);
  expect(manifest.host_permissions).toBeUndefined();
  expect(manifest.optional_host_permissions?.sort()).toEqual([
    'http://127.0.0.1/*',
    'http://localhost/*',
    'https://*/*',
    'https://gegevensmagazijn.tweedekamer.nl/*',
    'https://repository.overheid.nl/*',
    'https://zoek.officielebekendmakingen.nl/*',
  ]);
});
