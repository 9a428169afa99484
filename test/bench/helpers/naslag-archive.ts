import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { ReadAnswer } from '../../../lib/messages';
import type { ReadDocument } from '../../../lib/model/document';
import type { Result } from '../../../lib/model/result';
import { launch, type Running } from '../../browser/launch';
import { median } from './numbers';
import { browserOf, canReadPss, idlePss, watchPss } from './pss';
import { ask, percentile, stopWorker } from './worker';

export interface ArchiveFigures {
  questions: number;
  importPerSecond: number;
  archiveBytes: number;
  /** From sending a document to the whole answer: citations, earlier questions, and itself remembered. */
  stopped: { medianMs: number; p95Ms: number };
  running: { p95Ms: number };
  memoryBytes: number | null;
  /** The subjects of what is shown for the document, to see that it found something. */
  found: string[];
}

const stops = 20;
const runs = 200;

/** Imports a pack into the built extension in the real Chromium, through its options page, and asks it one document again and again. */
export async function measureNaslag(
  pack: string,
  documentOf: (running: Running) => Promise<ReadDocument>,
  port: number,
  times: number,
): Promise<ArchiveFigures> {
  const profile = mkdtempSync(join(tmpdir(), 'naslag-archive-'));
  const withPage = async <T>(
    name: string,
    work: (running: Running, page: Page) => Promise<T>,
  ): Promise<T> => {
    const running = await launch({ port, profile, language: 'en' });
    try {
      const page = await running.context.newPage();
      await page.goto(`${running.home}${name}.html`);
      return await work(running, page);
    } finally {
      await running.close();
    }
  };
  try {
    const imported = await withPage('options', async (running, page) => {
      const began = performance.now();
      await page.getByTestId('pack').setInputFiles(pack);
      await page.locator('[data-testid=job-pack][data-state=done]').waitFor({ timeout: 900_000 * times });
      const seconds = (performance.now() - began) / 1000;
      const lines = Number(
        /of ([\d,]+)/.exec(await page.getByTestId('job-pack').innerText())?.[1]?.replace(/,/g, ''),
      );
      const document = await documentOf(running);
      return { seconds, lines, document };
    });
    console.error(`naslag: ${imported.lines} lines in ${imported.seconds.toFixed(0)} s; queries …`);
    // A page of ours that does not itself follow the archive.
    const measured = await withPage('collection', (running, page) =>
      measure(running, page, imported.document),
    );
    return { importPerSecond: imported.lines / imported.seconds, ...measured };
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function measure(running: Running, page: Page, document: ReadDocument) {
  const { context, home } = running;
  const read = async () => {
    const { ms, answer } = await ask<Result<ReadAnswer>>(page, { name: 'read', input: { document } });
    if (!answer.ok || !answer.value.related.ok) throw new Error('the archive did not answer');
    return { ms, related: answer.value.related.value };
  };
  const stoppedMs = async (times: number) => {
    const found: number[] = [];
    for (let i = 0; i < times; i++) {
      await stopWorker(context, home);
      found.push((await read()).ms);
    }
    return found;
  };
  const runningMs = async (times: number) => {
    await read();
    const found: number[] = [];
    for (let i = 0; i < times; i++) found.push((await read()).ms);
    return found;
  };
  const memoryBytes = canReadPss ? await memory(running, stoppedMs, runningMs) : null;
  const archiveBytes = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? NaN);
  const stopped = await stoppedMs(stops);
  const run = await runningMs(runs);
  const { related } = await read();
  return {
    questions: related.archived,
    archiveBytes,
    stopped: { medianMs: median(stopped), p95Ms: percentile(stopped, 95) },
    running: { p95Ms: percentile(run, 95) },
    memoryBytes,
    found: related.document.map(({ subject, date }) => `${date} ${subject}`),
  };
}

/** Apart from the timing, which the reading of memory would disturb. */
async function memory(
  { context, home, profile }: Running,
  stopped: (times: number) => Promise<number[]>,
  running: (times: number) => Promise<number[]>,
): Promise<number> {
  const root = browserOf(profile);
  await stopWorker(context, home);
  await wait(5_000);
  const idle = await idlePss(root);
  const watch = watchPss(root);
  await stopped(5);
  await running(50);
  return (await watch.stop()) - idle;
}
