import type { JobSource, Wish } from '../model/job';
import { dropJob, forgetPack, pauseJob, resumeJob, startJob } from '../store';

/** What a reader can do with a job. */
export const acts = {
  start: (source: JobSource, wish: Wish | null) => startJob(source, wish),
  pause: (source: JobSource) => pauseJob(source),
  resume: (source: JobSource) => resumeJob(source),
  /** What it has brought stays. */
  async cancel(source: JobSource) {
    const job = await dropJob(source);
    if (job && source === 'pack') await forgetPack(job.startedAt);
  },
};
