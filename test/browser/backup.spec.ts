import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { backupVersion } from '../../lib/model/backup';
import { browserOf } from '../bench/helpers/pss';
import { addressesOf } from '../sites/catalogue';
import { fictionalQuestion } from '../sites/fictional';
import { startSites } from '../sites/server';
import { backupFile, fictionalItem, fictionalItems } from '../unit/backup/collection';
import { launch, read, type Running } from './launch';
import { expect, test } from './test';

test.describe.configure({ timeout: 180_000 });

/** What the service worker sees, as far as these tests use it. */
declare const chrome: {
  storage: { local: { get(): Promise<object>; set(values: object): Promise<void> } };
};

const recorded = readFileSync(join(import.meta.dirname, '../fixtures/store/backup-v1.jsonl.gz'));

async function openOptions(running: Running): Promise<Page> {
  const page = await running.context.newPage();
  await page.goto(`${running.home}options.html`);
  await page.getByTestId('make-backup').waitFor();
  return page;
}

async function makeBackup(page: Page): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByTestId('make-backup').click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^naslag-backup-\d{4}-\d\d-\d\d\.jsonl\.gz$/);
  return readFileSync(await download.path());
}

/** What a backup says, but for its end: in which order the fields stand is Naslag's own. */
const linesOf = (file: Buffer): unknown[] =>
  gunzipSync(file)
    .toString()
    .trimEnd()
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as unknown);

const choose = (page: Page, buffer: Buffer) =>
  page.getByTestId('restore').setInputFiles({ name: 'b.jsonl.gz', mimeType: 'application/gzip', buffer });

async function restore(page: Page, buffer: Buffer): Promise<void> {
  await choose(page, buffer);
  await page.getByTestId('restore-do').click();
  await page.getByTestId('undo').waitFor();
}

/** Two browsers, one after the other: the second with a profile that has never seen anything. */
test('a backup restored into an empty profile gives the same backup, byte for byte', async ({
  sites,
  running: first,
}) => {
  await read(first.context, addressesOf(fictionalQuestion(13)).publication).then((page) =>
    page.locator('naslag-bar [data-action="save"]').click(),
  );
  const page = await openOptions(first);
  await restore(page, recorded);
  await expect(page.getByTestId('storage')).toContainText('13 documents'); // in the language of the backup
  const backup = await makeBackup(page);
  const second = await launch({ port: sites.port });
  try {
    const empty = await openOptions(second);
    await restore(empty, backup);
    expect((await makeBackup(empty)).equals(backup)).toBe(true);
    // And nothing is double when it is restored once more.
    await choose(empty, backup);
    await expect(empty.getByTestId('restore-plan')).toContainText('13 documents unchanged');
    await expect(empty.getByTestId('restore-do')).toBeDisabled();
  } finally {
    await second.close();
  }
});

test('what a restore will do is shown first, done, and undone', async ({ running }) => {
  const page = await openOptions(running);
  await restore(page, await backupFile([fictionalItem(1), fictionalItem(2)], { language: 'nl' }));
  const before = await makeBackup(page);
  const changed = { ...fictionalItem(2), note: 'van elders', labels: ['dijk'] };
  await choose(page, await backupFile([fictionalItem(1), changed, fictionalItem(3)], { language: 'en' }));
  const plan = page.getByTestId('restore-plan');
  await expect(plan.getByRole('listitem')).toHaveText([
    '1 nieuw document',
    '1 document aangevuld',
    '1 document is ongewijzigd',
    'Nieuwe labels: dijk, vak 3',
  ]);
  await expect(plan).toContainText('Ook de instellingen overnemen: taal');
  expect((await makeBackup(page)).equals(before)).toBe(true);
  await page.getByTestId('restore-do').click();
  await expect(page.getByRole('status').filter({ hasText: 'Restored: 1 new document' })).toBeVisible();
  await page.getByTestId('undo').click();
  await expect(page.getByText('Uw verzameling is weer zoals vóór het terugzetten.')).toBeVisible();
  expect((await makeBackup(page)).equals(before)).toBe(true);
});

test('a file that is no good backup is refused with its sentence and changes nothing', async ({
  running,
}) => {
  const page = await openOptions(running);
  await restore(page, await backupFile(fictionalItems(3), { language: 'nl' }));
  const before = await makeBackup(page);
  const good = await backupFile(fictionalItems(40));
  const text = gunzipSync(good).toString();
  const files: [string, Buffer, string][] = [
    ['another kind', Buffer.from('%PDF-1.7'), 'geen back-up van Naslag'],
    [
      'a newer one',
      gzipSync(`{"kind":"naslag-backup","version":${backupVersion + 1}}\n`),
      'door een nieuwere Naslag',
    ],
    ['truncated', good.subarray(0, good.length / 2), 'beschadigd of niet volledig'],
    ['damaged', Buffer.from(good).fill(9, 200, 230), 'beschadigd of niet volledig'],
    ['changed', gzipSync(text.replace('roestende', 'glanzende')), 'beschadigd of niet volledig'],
    [
      'hostile',
      gzipSync(text.replaceAll('"url":"https:', '"url":"javascript:')),
      'beschadigd of niet volledig',
    ],
    ['a bomb', gzipSync(Buffer.alloc(200_000_000, 'a')), 'bevat meer dan een back-up kan bevatten'],
  ];
  for (const [name, file, sentence] of files) {
    await choose(page, file);
    await expect(page.getByTestId('restore-problem'), name).toContainText(sentence, { timeout: 30_000 });
    await expect(page.getByTestId('restore-problem'), name).toContainText('Er is niets veranderd');
  }
  expect((await makeBackup(page)).equals(before)).toBe(true);
});

test('a restore that is killed in the middle has changed nothing, or all', async () => {
  test.setTimeout(240_000);
  const count = 1500;
  const profile = mkdtempSync(join(tmpdir(), 'naslag-restore-'));
  const sites = await startSites();
  const start = () => launch({ port: sites.port, profile });
  let running = await start();
  try {
    const page = await openOptions(running);
    await restore(page, await backupFile(fictionalItems(2), { language: 'nl' }));
    const before = await makeBackup(page);
    const many = await backupFile(fictionalItems(count), { language: 'nl' });
    for (const moment of ['reading', 'writing'] as const) {
      const page = await openOptions(running);
      await choose(page, many);
      if (moment === 'reading') await page.locator('progress').waitFor();
      else {
        await page.getByTestId('restore-do').click({ timeout: 60_000 });
        // Some of it has been written, in a transaction that is not at its end.
        const bar = page.getByLabel('Bezig met terugzetten');
        await bar.evaluate((element: HTMLProgressElement) => {
          const look = (tell: () => void) =>
            element.value > 0 ? tell() : requestAnimationFrame(() => look(tell));
          return new Promise<void>(look);
        });
      }
      const gone = running.context.waitForEvent('close');
      process.kill(browserOf(profile), 'SIGKILL');
      await gone;
      running = await start();
      const after = await makeBackup(await openOptions(running));
      const items = gunzipSync(after).toString().split('{"item"').length - 1;
      expect([2, count], moment).toContain(items);
      if (items === 2) expect(after.equals(before), moment).toBe(true);
    }
    // And it can be done after all.
    await restore(await openOptions(running), many);
  } finally {
    await running.close();
    await sites.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('a backup is written to the downloads folder by itself', async ({ sites }) => {
  const downloads = mkdtempSync(join(tmpdir(), 'naslag-downloads-'));
  const profile = mkdtempSync(join(tmpdir(), 'naslag-profile-'));
  mkdirSync(join(profile, 'Default'));
  const preferences = { download: { default_directory: downloads, prompt_for_download: false } };
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  const running = await launch({ port: sites.port, granted: true, profile });
  try {
    const page = await openOptions(running);
    // Playwright gives downloaded files names of its own; here the browser's are wanted.
    const cdp = await running.context.newCDPSession(page);
    await cdp.send('Browser.setDownloadBehavior', { behavior: 'default' });
    await restore(page, await backupFile(fictionalItems(5), { language: 'nl' }));
    await page.getByLabel('Automatisch een back-up maken').selectOption('weekly');
    await expect(page.getByTestId('backup-written')).toContainText(/Laatste automatische back-up: \d+ /);
    const [name = '', ...others] = readdirSync(join(downloads, 'Naslag'));
    expect(others).toEqual([]);
    expect(name).toMatch(/^naslag-backup-\d{4}-\d\d-\d\d\.jsonl\.gz$/);
    const written = linesOf(readFileSync(join(downloads, 'Naslag', name)));
    const wanted = await backupFile(fictionalItems(5), { language: 'nl', backupEvery: 'weekly' });
    expect(written).toEqual(linesOf(wanted));
  } finally {
    await running.close();
    for (const folder of [downloads, profile])
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('one button deletes everything, after saying what', async ({ running }) => {
  await read(running.context, addressesOf(fictionalQuestion(13)).publication);
  const page = await openOptions(running);
  await restore(page, await backupFile(fictionalItems(5), { language: 'nl' }));
  await running.worker.evaluate(() => chrome.storage.local.set({ sync: { password: 'geheim' } }));
  await page.getByTestId('delete-everything').click();
  const asked = page.getByRole('group', {
    name: /Dit wist 5 documenten met labels en notities, 1 vraag in het archief/,
  });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    asked.getByRole('button', { name: 'Eerst een back-up maken' }).click(),
  ]);
  expect(gunzipSync(readFileSync(await download.path())).toString()).toContain('"items":5');
  await asked.getByRole('button', { name: 'Ja, alles wissen' }).click();
  await expect(page.getByTestId('storage')).toContainText(/^0 document.*0 \w+ in /);
  await expect(page.getByText(/Alles is gewist|Everything has been deleted/)).toBeVisible();
  const left = await running.worker.evaluate(() => chrome.storage.local.get());
  expect(Object.keys(left)).toEqual([]);
});
