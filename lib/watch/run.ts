import type { ArchiveRecord } from '../model/record';
import type { Watch, WatchLook } from '../model/watch';
import { dutchDay } from '../follow/line';
import { type Net, OpenDataError, type OpenDataSource } from '../open-data';
import {
  beginLook,
  endLook,
  leaveLook,
  listWatches,
  noteFound,
  problemOf,
  rememberDocuments,
  tidyArchive,
  watchLook,
} from '../store';
import { isDue, wishFrom } from './plan';
import { questionsOf, takeIn } from './take-in';

/** What watching needs of the place where it runs. */
export interface Surroundings {
  net: Net;
  /** Where questions are asked for: the Tweede Kamer's register. */
  source: Pick<OpenDataSource, 'fetchBatches'>;
  /** Keeps the worker from being stopped for idleness until the returned function is called. */
  stayAwake(): () => void;
  /** ms since 1970. */
  now(): number;
  /** What the reader has switched on and the browser allows; asked again before every request. */
  allowed(): Promise<{ watch: boolean; permitted: boolean }>;
  /** What becomes of questions that have come, besides standing in the archive and being found. */
  come(records: ArchiveRecord[]): Promise<void>;
  /** Says what was found. */
  tell(): Promise<void>;
}

/** Most pages of questions that one look asks for; who was away for a year is served in portions, an hour apart. */
const MOST_PAGES = 10;

let running: Promise<void> | null = null;

/**
 * Looks what new questions there are, if it is time to and anything is followed, and which searches they fit. The register is
 * asked for all questions of some days and not for words: one request serves every search, costs it least, and tells nobody
 * what the reader follows. One look at a time; it goes on with what was left in the middle.
 * @param asked the reader wants it now, all anew
 */
export async function lookAround(around: Surroundings, asked = false): Promise<void> {
  if (running) return asked ? running.then(() => lookAround(around, true)) : running;
  running = run(around, asked).finally(() => (running = null));
  return running;
}

async function run(around: Surroundings, asked: boolean): Promise<void> {
  if (!(await around.allowed()).watch) return;
  const watches = await listWatches();
  const now = around.now();
  const last = await watchLook();
  if (watches.length === 0 || (!asked && !isDue(last, now))) return;
  // A search that was added meanwhile has not seen the pages that are done.
  const anew = asked || watches.some(({ madeAt }) => madeAt > (last?.startedAt ?? 0));
  const look = await beginLook(wishFrom(last, dutchDay(now)), anew, now);
  const rest = around.stayAwake();
  try {
    await lookAtPages(look, watches, around);
  } catch (error) {
    console.error('Naslag: watch', error);
    await leaveLook(error instanceof OpenDataError ? error.problem : problemOf(error), around.now());
  } finally {
    rest();
  }
}

async function lookAtPages(
  { wish, cursor }: WatchLook,
  watches: readonly Watch[],
  around: Surroundings,
): Promise<void> {
  if (!wish) throw new Error('a look without days');
  const stop = new AbortController();
  const batches = around.source.fetchBatches(wish, cursor, around.net, stop.signal);
  let refused = 0;
  try {
    for (let pages = 0; pages < MOST_PAGES; pages++) {
      const { watch, permitted } = await around.allowed();
      if (!watch || !permitted) return await leaveLook(watch ? 'permission' : null, around.now());
      const { done, value: batch } = await batches.next();
      if (done) {
        const problem = refused > 0 ? 'unreadable' : null;
        return await endLook(
          watches.map(({ id }) => id),
          wish.until,
          problem,
          around.now(),
        );
      }
      refused += batch.refused;
      // The archive first: whatever stops us before the watches are written has this page again.
      const { records } = await rememberDocuments(
        batch.documents.map((document) => ({ document, readAt: 0 })),
      );
      const questions = questionsOf(batch.documents);
      await noteFound((watch) => takeIn(watch, questions, around.now()), batch.cursor);
      await around.tell();
      await around.come(records);
      await tidyArchive('import');
    }
    await leaveLook(null, around.now());
  } finally {
    stop.abort();
  }
}
