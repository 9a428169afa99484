import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { findChromium } from '../start/find-browser';
import { type Fault, fictionalQuestions } from '../sites/open-data';
import { startSites } from '../sites/server';
import { grantedExtension } from './granted';
import { kill, processesOf } from './kill';
import { builtExtension, launch, type Options, type Running } from './launch';
import { expect, test } from './test';

const isList = (address: string) => address.includes('maximumRecords=100&startRecord=1&');

/**
 * Chromium stops an idle background after half a minute, and says that it may where an answer takes as long, but not while
 * something like a test is attached to it. So the work is begun in a browser that is then closed, goes on in one that
 * nobody is attached to, as a reader's is, and what came of it is read in a third.
 */
test('KOOP that takes 45 seconds for an answer is waited for, and the archive is complete @long', async () => {
  test.setTimeout(400_000);
  const questions = fictionalQuestions(6);
  const texts = questions.map(({ zaaknummer }) => `/kv-tk-${zaaknummer}.xml`);
  /** What was asked for, and how late it comes. */
  let asked: string[] = [];
  let late: (address: string) => Fault | null = () => ({ kind: 'silent' });
  const faults = (_: number, address: string) => {
    asked.push(address);
    return late(address);
  };
  const profile = mkdtempSync(join(tmpdir(), 'naslag-slow-'));
  const sites = await startSites({ openData: { questions, faults } });
  const start = () => launch({ port: sites.port, granted: true, profile });
  try {
    const first = await start();
    await fetchKoop(first, '2090-01-01', '2090-01-04');
    await expect.poll(() => asked.length).toBe(1);
    await first.close();

    asked = [];
    late = (address) => (isList(address) ? { kind: 'late', ms: 45_000 } : null);
    const alone = await browseAlone({ port: sites.port, profile });
    try {
      const isDone = () => texts.every((text) => asked.some((address) => address.endsWith(text)));
      await expect.poll(isDone, { timeout: 300_000, intervals: [1000] }).toBe(true);
      // Each once: it was not stopped in the middle and begun again.
      const doubles = asked.filter((address, i) => asked.indexOf(address) !== i);
      expect(doubles).toEqual([]);
    } finally {
      await alone.close();
    }

    late = () => null;
    const last = await start();
    const page = await last.context.newPage();
    await page.goto(`${last.home}options.html`);
    const job = page.getByTestId('job-koop');
    await expect(job).toHaveAttribute('data-state', 'done', { timeout: 60_000 });
    await expect(job).toContainText(`${questions.length} nieuwe vragen`);
    await expect(job).not.toContainText('onleesbaar');
    await last.close();
  } finally {
    await sites.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('what KOOP guesses is shown as a guess, and never as less than there are', async ({ shared }) => {
  const questions = fictionalQuestions(12, 12).map((each) => ({ ...each, replies: [] }));
  let guess = 24;
  // Behind the first ten it stands still.
  const faults = (_: number, address: string): Fault | null =>
    address.endsWith('/kv-tk-2090Z00011.xml') ? { kind: 'silent' } : null;
  const sites = await startSites({ openData: { questions, faults, sru: { told: () => guess } } });
  const running = await shared.take({ port: sites.port, granted: true });
  try {
    const page = await fetchKoop(running, '2090-01-01', '2090-01-01');
    const job = page.getByTestId('job-koop');
    await expect(job).toContainText('10 van ongeveer 24');
    await job.getByRole('button', { name: 'Annuleren' }).click();
    await expect(job).toHaveCount(0);
    guess = 9;
    await page.getByTestId('form-koop').getByRole('button', { name: 'Ophalen' }).click();
    await expect(job).toContainText('10 · ');
    await expect(job).not.toContainText('van');
    await expect(job.getByRole('progressbar')).not.toHaveAttribute('value');
  } finally {
    await sites.close();
  }
});

async function fetchKoop({ context, home }: Running, from: string, until: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${home}options.html`);
  const form = page.getByTestId('form-koop');
  await form.getByLabel('Tot en met').fill(until);
  await form.getByLabel('Van', { exact: true }).fill(from);
  await form.getByRole('button', { name: 'Ophalen' }).click();
  await expect(page.getByTestId('job-koop')).toHaveAttribute('data-state', 'running');
  return page;
}

/** Chromium with the extension as a reader has it: no program is attached to it. */
async function browseAlone({ port, profile = '' }: Options): Promise<{ close(): Promise<void> }> {
  const { path } = await findChromium();
  const folder = grantedExtension(builtExtension);
  const child = spawn(
    path,
    [
      '--headless=new',
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      '--no-sandbox',
      '--no-first-run',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--ignore-certificate-errors',
      `--host-resolver-rules=MAP * 127.0.0.1:${port}, EXCLUDE localhost`,
      'about:blank',
    ],
    { stdio: 'ignore' },
  );
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  return {
    close: async () => {
      kill(processesOf({ profile }));
      await gone;
    },
  };
}
