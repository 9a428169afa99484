import type { Job } from '../lib/model/job';
import { count, t } from '../lib/words/i18n';
import { JobProgress } from './job-progress';

interface Props {
  /** The work, where there is or was some. */
  job: Job | null;
  /** How many questions the archive holds; null until known. */
  held: number | null;
  problem: 'refused' | 'unreachable' | null;
  /** Called within the press, so that the browser may ask for the permission. */
  fetch: () => void;
  act: (act: 'pause' | 'resume' | 'cancel') => void;
  /** Where there is little room: what it costs stands in one line, and whole in the tooltip. */
  brief?: boolean;
}

/** One button that fetches earlier questions, what that costs, and how far it is; it goes on when the page is closed. */
export function FetchEarlier({ job, held, problem, fetch, act, brief = false }: Props) {
  const busy = job !== null && job.state !== 'done';
  return (
    <div className="stack" data-testid="fetch-earlier">
      {!busy && (
        <>
          <p>
            <button type="button" className="main" data-testid="fetch-earlier-start" onClick={fetch}>
              {t('fetch_earlier')}
            </button>
          </p>
          <p className="quiet" {...(brief && { title: t('fetch_earlier_cost') })}>
            {t(brief ? 'fetch_earlier_brief' : 'fetch_earlier_cost')}
          </p>
        </>
      )}
      {job && (
        <>
          <JobProgress job={job} name={t('fetch_earlier')} act={act} />
          {job.state === 'running' && <p className="quiet">{t('fetch_earlier_goes_on')}</p>}
        </>
      )}
      <p role="status" data-testid="fetch-earlier-held">
        {job?.state === 'done' && held !== null && `${count('options_archived', held)}.`}
      </p>
      {problem && (
        <p className="problem" role="alert">
          {t(problem === 'refused' ? 'fill_refused' : 'error_unreachable')}
        </p>
      )}
    </div>
  );
}
