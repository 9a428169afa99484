import type { Job, JobProblem, JobSource, Wish } from '../model/job';
import { archiveDatabase as database } from './database';

/** Thrown where a job's next step finds that the job is no longer to run: it was paused, cancelled or begun anew. */
export class JobStopped extends Error {
  constructor(source: JobSource) {
    super(`the work on ${source} was stopped`);
  }
}

export function listJobs(): Promise<Job[]> {
  return database.jobs.toArray();
}

/** Begins a job from its start, or again. */
export async function startJob(source: JobSource, wish: Wish | null, now = Date.now()): Promise<void> {
  await database.jobs.put({
    source,
    state: 'running',
    wish,
    cursor: null,
    done: 0,
    total: null,
    added: 0,
    refused: 0,
    problem: null,
    startedAt: now,
    doneAtStart: 0,
    updatedAt: now,
  });
}

/** Pauses what runs. */
export function pauseJob(source: JobSource): Promise<void> {
  return change(source, (job) => (job.state === 'running' ? { state: 'paused' } : {}));
}

/** Goes on with what was paused or has failed, where it was. */
export function resumeJob(source: JobSource, now = Date.now()): Promise<void> {
  return change(source, ({ state, done }) =>
    state === 'paused' || state === 'failed'
      ? { state: 'running', problem: null, startedAt: now, doneAtStart: done }
      : {},
  );
}

/** Forgets a job; what it has brought stays. @returns the job as it was; undefined where there was none */
export function dropJob(source: JobSource): Promise<Job | undefined> {
  return database.transaction('rw', database.jobs, async () => {
    const job = await database.jobs.get(source);
    await database.jobs.delete(source);
    return job;
  });
}

/** Ends this run of a job; one that was begun anew meanwhile is another's, and stays. */
export function failJob({ source, startedAt }: Job, problem: JobProblem): Promise<void> {
  return change(source, (job) => (job.startedAt === startedAt ? { state: 'failed', problem } : {}));
}

/**
 * Ends this run of a job that has done all.
 * @returns false where it was begun anew or cancelled meanwhile
 */
export async function finishJob({ source, startedAt }: Job): Promise<boolean> {
  let finished = false;
  await change(source, (job) => {
    finished = job.startedAt === startedAt;
    return finished ? { state: 'done', total: job.total ?? job.done, brought: [] } : {};
  });
  return finished;
}

/** One step of a job: how far it is now, and what the step brought. */
export type Step = Pick<Job, 'cursor' | 'done' | 'total' | 'brought'> & { added: number; refused: number };

/**
 * Notes a step. Within a transaction on `jobs` and on what the step wrote, so that either both are there or neither.
 * @throws JobStopped where the job is no longer to run
 */
export async function noteStep({ source, startedAt }: Job, step: Step, now = Date.now()): Promise<void> {
  const job = await database.jobs.get(source);
  if (job?.state !== 'running' || job.startedAt !== startedAt) throw new JobStopped(source);
  await database.jobs.put({
    ...job,
    ...step,
    added: job.added + step.added,
    refused: job.refused + step.refused,
    updatedAt: now,
  });
}

/** A job that is not there any more stays away. */
function change(source: JobSource, changes: (job: Job) => Partial<Job>): Promise<void> {
  return database.transaction('rw', database.jobs, async () => {
    const job = await database.jobs.get(source);
    if (job) await database.jobs.put({ ...job, ...changes(job), updatedAt: Date.now() });
  });
}
