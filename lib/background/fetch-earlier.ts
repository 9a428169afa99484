import { browser } from 'wxt/browser';
import { acts, fillArchive } from '../fill';
import { recentYears } from '../fill/recent';
import { tweedeKamerOrigins } from '../open-data/addresses';
import { changeFirstRun, listJobs, readFirstRun } from '../store';

/** So long a press counts while the browser asks for the permission, in ms. */
const PATIENCE = 10 * 60_000;

let starting: Promise<void> = Promise.resolve();

/** Begins to fetch the titles of the last years, or goes on with what was begun. One press after the other. */
export function fetchEarlier(now = Date.now()): Promise<void> {
  starting = starting.catch(() => undefined).then(() => start(now));
  return starting;
}

async function start(now: number): Promise<void> {
  await changeFirstRun({ wantedAt: null });
  const job = (await listJobs()).find(({ source }) => source === 'tweede-kamer');
  if (job?.state === 'paused' || job?.state === 'failed') await acts.resume('tweede-kamer');
  else if (job?.state !== 'running') await acts.start('tweede-kamer', recentYears(now));
  fillArchive();
}

/**
 * A popup closes when the browser asks for a permission, and hears nothing of the answer: what was wanted is then begun
 * here. To be called when the background starts.
 */
export function fetchOnceAllowed(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    if (!tweedeKamerOrigins.some((origin) => origins.includes(origin))) return;
    void (async () => {
      const { wantedAt } = await readFirstRun();
      if (wantedAt !== null && Math.abs(Date.now() - wantedAt) < PATIENCE) await fetchEarlier();
    })().catch((error: unknown) => console.error('Naslag: first questions', error));
  });
}
