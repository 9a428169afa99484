import type { Job, JobProblem, JobSource } from '../model/job';
import type { ArchiveRecord } from '../model/record';
import { OpenDataError, sources, type Batch, type Net } from '../open-data';
import {
  failJob,
  finishJob,
  forgetPack,
  JobStopped,
  keptPack,
  listJobs,
  noteStep,
  problemOf,
  recordsOf,
  rememberDocuments,
  tidyArchive,
} from '../store';
import { readPack } from './read-pack';
import { UnreadablePack } from './unreadable-pack';

/** What the work needs of the place where it runs. */
export interface Surroundings {
  net: Net;
  /** Keeps the worker from being stopped for idleness until the returned function is called. */
  stayAwake(): () => void;
  /** What becomes of questions that have come, besides standing in the archive. It may be told of some again. */
  come(records: ArchiveRecord[]): Promise<void>;
}

interface Run {
  startedAt: number;
  controller: AbortController;
}

const running = new Map<JobSource, Run>();

/**
 * Brings what is being done in line with what the jobs say: begins or takes up again what is to run, breaks off what was
 * paused, cancelled or begun anew. Called whenever a job was changed, and when the worker or the browser has started.
 */
export async function followJobs(around: Surroundings): Promise<void> {
  const wanted = (await listJobs()).filter(({ state }) => state === 'running');
  for (const [source, { startedAt, controller }] of running)
    if (!wanted.some((job) => job.source === source && job.startedAt === startedAt))
      controller.abort(new JobStopped(source));
  for (const job of wanted) if (!running.has(job.source)) void run(job, around);
}

async function run(job: Job, around: Surroundings): Promise<void> {
  const { source, startedAt } = job;
  const controller = new AbortController();
  running.set(source, { startedAt, controller });
  const rest = around.stayAwake();
  try {
    await work(job, around, controller.signal);
  } catch (error) {
    if (!(error instanceof JobStopped)) {
      console.error(`Naslag: ${source}`, error);
      await failJob(job, jobProblem(error)).catch((error: unknown) => console.error('Naslag:', error));
    }
  } finally {
    rest();
    running.delete(source);
  }
  // It may have been begun anew while it was being broken off.
  if (controller.signal.aborted) await followJobs(around);
}

async function work(job: Job, { net, come }: Surroundings, signal: AbortSignal): Promise<void> {
  // Where the last step was written the worker may have been stopped, or the disk full, before these were told of.
  if (job.brought?.length) await come(await recordsOf(job.brought));
  for await (const { documents, ...step } of await batchesOf(job, net, signal)) {
    signal.throwIfAborted();
    const { records } = await rememberDocuments(
      documents.map((document) => ({ document, readAt: 0 })),
      ({ records, added }) => noteStep(job, { ...step, added, brought: records.map(({ key }) => key) }),
    );
    await come(records);
    await tidyArchive('import');
  }
  await tidyArchive('whole');
  const finished = await finishJob(job);
  if (finished && job.source === 'pack') await forgetPack(job.startedAt);
}

async function batchesOf(job: Job, net: Net, signal: AbortSignal): Promise<AsyncIterable<Batch>> {
  if (job.source === 'pack') {
    const file = await keptPack();
    if (!file) throw new UnreadablePack();
    return readPack(file, job.cursor);
  }
  const source = sources.find(({ id }) => id === job.source);
  if (!source || !job.wish) throw new Error(`nothing to fetch for ${job.source}`);
  return source.fetchBatches(job.wish, job.cursor, net, signal);
}

function jobProblem(error: unknown): JobProblem {
  if (error instanceof OpenDataError) return error.problem;
  if (error instanceof UnreadablePack) return error.newer ? 'newer' : 'unreadable';
  return problemOf(error);
}
