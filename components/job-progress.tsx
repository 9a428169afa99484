import type { Job } from '../lib/model/job';
import { count, number, t } from '../lib/words/i18n';
import { jobProblemWords } from './job-problem-words';

interface Props {
  job: Job;
  /** What is being done, for who cannot see the bar. */
  name: string;
  act: (act: 'pause' | 'resume' | 'cancel') => void;
}

/** How far a piece of long work is, how long it will take, and the ways to hold it up. */
export function JobProgress({ job, name, act }: Props) {
  const { state, done, total, added, refused, problem } = job;
  // KOOP's index only guesses how many there are; at the end it is known.
  const guessed = job.source === 'koop' && state !== 'done';
  const left = state === 'running' ? minutesLeft(job) : null;
  const words = [
    t(`job_${state}`),
    total === null ? number(done) : t(guessed ? 'job_of_about' : 'job_of', number(done), number(total)),
    count('job_added', added),
    refused > 0 && count('job_refused', refused),
    left !== null && (left < 1 ? t('job_soon') : count('job_minutes', left)),
  ];
  return (
    <div className="stack" data-testid={`job-${job.source}`} data-state={state}>
      {state !== 'done' && (
        <progress aria-label={name} max={total ?? undefined} value={total === null ? undefined : done} />
      )}
      <p className="quiet">{words.filter(Boolean).join(' · ')}</p>
      {problem && (
        <p className="problem" role="alert">
          {jobProblemWords(problem)}
        </p>
      )}
      {state !== 'done' && (
        <div className="row">
          {state === 'running' ? (
            <button type="button" onClick={() => act('pause')}>
              {t('job_pause')}
            </button>
          ) : (
            <button type="button" onClick={() => act('resume')}>
              {t('job_resume')}
            </button>
          )}
          <button type="button" onClick={() => act('cancel')}>
            {t('job_cancel')}
          </button>
        </div>
      )}
    </div>
  );
}

/** As long as what is left takes at the speed so far; null while nothing can be said. */
export function minutesLeft({ done, total, startedAt, doneAtStart, updatedAt }: Job): number | null {
  const handled = done - doneAtStart;
  if (total === null || handled <= 0) return null;
  return Math.round((((updatedAt - startedAt) / handled) * (total - done)) / 60_000);
}
