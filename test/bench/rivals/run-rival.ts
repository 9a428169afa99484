import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { launchBare, type Bare } from '../../browser/launch';
import { median } from '../helpers/numbers';
import { browserOf, canReadPss, idlePss, watchPss } from '../helpers/pss';
import { ask, percentile, stopWorker } from '../helpers/worker';
import { makeRival, type RivalName } from './make-rival';
import type { Finished, RivalAnswer, RivalMessage, RivalQuery, RivalQuestion } from './messages';

export interface RivalFigures {
  /** Questions, the building and storing of the index included. */
  importPerSecond: number;
  /** All that the extension stores. */
  archiveBytes: number;
  /** The index alone, of that. */
  indexBytes: number;
  /** From a stopped worker to the answer. */
  stopped: { medianMs: number; p95Ms: number };
  /** The same with all words of the query. */
  allWords: { medianMs: number; p95Ms: number };
  /** From a worker that has the index. */
  running: { p95Ms: number };
  /** The highest reading above that of the idle browser; null where memory cannot be read. */
  memoryBytes: number | null;
  /** Of `stopped`, what the loading of the index takes; the middle value. */
  loadedMs: number;
  /** The ids that the query found, to see that it found something. */
  results: string[][];
}

const batch = 500;
const stops = 20;
const slowStops = 3;
const runs = 200;

/** Imports an archive into a rival in the real Chromium, and asks it the same query again and again. */
export const runRival = (
  name: RivalName,
  questions: RivalQuestion[],
  query: RivalQuery,
  sites: { port: number },
): Promise<RivalFigures> => withRival(name, questions, sites, (rival) => measure(rival, query));

/** The same of a rival that is so slow that its worker is only asked when it was stopped, and not often. */
export const runSlowRival = (
  name: RivalName,
  questions: RivalQuestion[],
  query: RivalQuery,
  sites: { port: number },
): Promise<Pick<RivalFigures, 'indexBytes' | 'stopped' | 'loadedMs'> & { asked: number }> =>
  withRival(name, questions, sites, async (rival) => {
    const stopped = await askStopped(rival, query, slowStops);
    return {
      asked: slowStops,
      stopped: middleAndMost(stopped),
      loadedMs: median(stopped.map(({ answer }) => answer.loadedMs)),
    };
  });

async function withRival<Figures>(
  name: RivalName,
  questions: RivalQuestion[],
  { port }: { port: number },
  measured: (rival: Rival) => Promise<Figures>,
) {
  const extension = await makeRival(name);
  const profile = mkdtempSync(join(tmpdir(), 'naslag-rival-'));
  const withPage = async <T>(work: (rival: Rival) => Promise<T>): Promise<T> => {
    const bare = await launchBare({ port, profile }, extension);
    try {
      return await work(await openPage(bare));
    } finally {
      await bare.close();
    }
  };
  try {
    console.error(`${name}: ${questions.length} questions imported …`);
    const imported = await withPage((rival) => importAll(rival, questions));
    console.error(`${name}: queries …`);
    // The browser is started anew: what building the index has left in memory does not count.
    return { ...imported, ...(await withPage(measured)) };
  } finally {
    for (const folder of [extension, profile])
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

interface Rival extends Bare {
  page: Page;
  /** `chrome-extension://…/` */
  home: string;
}

async function openPage(bare: Bare): Promise<Rival> {
  const { context } = bare;
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const home = new URL('/', worker.url()).href;
  const page = await context.newPage();
  await page.goto(`${home}page.html`);
  return { ...bare, page, home };
}

/** Sends a message to the rival's worker; what the worker reports as an error is thrown. */
async function tell<Answer extends object>(page: Page, message: RivalMessage) {
  const timed = await ask<Answer | { error: string }>(page, message);
  if ('error' in timed.answer) throw new Error(timed.answer.error);
  return { ms: timed.ms, answer: timed.answer };
}

async function importAll({ page }: Rival, questions: RivalQuestion[]) {
  const began = performance.now();
  for (let i = 0; i < questions.length; i += batch)
    await tell(page, { kind: 'import', questions: questions.slice(i, i + batch) });
  const { answer } = await tell<Finished>(page, { kind: 'finish' });
  const seconds = (performance.now() - began) / 1000;
  return { importPerSecond: questions.length / seconds, indexBytes: answer.bytes };
}

async function measure(rival: Rival, query: RivalQuery) {
  const memoryBytes = canReadPss ? await measureMemory(rival, query) : null;
  const archiveBytes = await rival.page.evaluate(
    async () => (await navigator.storage.estimate()).usage ?? NaN,
  );
  const stopped = await askStopped(rival, query, stops);
  const running = await askRunning(rival, query, runs);
  console.error('all words …');
  const allWords = await askStopped(rival, { ...query, words: 'all' }, stops);
  return {
    archiveBytes,
    stopped: middleAndMost(stopped),
    allWords: middleAndMost(allWords),
    running: { p95Ms: percentile(running, 95) },
    memoryBytes,
    loadedMs: median(stopped.map(({ answer }) => answer.loadedMs)),
    results: stopped[0]?.answer.results ?? [],
  };
}

function middleAndMost(answers: { ms: number }[]) {
  const times = answers.map(({ ms }) => ms);
  return { medianMs: median(times), p95Ms: percentile(times, 95) };
}

/** Apart from the timing, which the reading of memory would disturb; in a browser that has not been asked yet. */
async function measureMemory(rival: Rival, query: RivalQuery): Promise<number> {
  const root = browserOf(rival.profile);
  await stopWorker(rival.context, rival.home);
  await wait(5_000);
  const idle = await idlePss(root);
  const watch = watchPss(root);
  await askStopped(rival, query, 5);
  await askRunning(rival, query, 50);
  return (await watch.stop()) - idle;
}

async function askStopped({ context, page, home }: Rival, query: RivalQuery, times: number) {
  const answers = [];
  for (let i = 0; i < times; i++) {
    await stopWorker(context, home);
    const timed = await tell<RivalAnswer>(page, { kind: 'query', ...query });
    if (timed.answer.loadedMs === 0) throw new Error('the worker had not been stopped');
    answers.push(timed);
  }
  return answers;
}

/** One after the other, so that the worker is never idle for 30 seconds. */
async function askRunning({ page }: Rival, query: RivalQuery, times: number): Promise<number[]> {
  const answers: number[] = [];
  await tell(page, { kind: 'query', ...query }); // may load the index
  for (let i = 0; i < times; i++) {
    const { ms, answer } = await tell<RivalAnswer>(page, { kind: 'query', ...query });
    if (answer.loadedMs > 0) throw new Error('the worker was stopped between two queries');
    answers.push(ms);
  }
  return answers;
}
