import { useState } from 'react';
import { t } from '../../lib/words/i18n';
import { ask } from '../../lib/ask';
import type { Job, JobSource, OpenDataId, Wish } from '../../lib/model/job';
import type { Problem } from '../../lib/model/result';
import { JobProgress } from '../../components/job-progress';
import { origins } from '../../lib/open-data/addresses';
import { listJobs } from '../../lib/store';
import { useStored } from '../../lib/own-page/use-stored';
import { OpenDataForm, sourceWords } from './open-data-form';
import { PackView } from './pack-view';
import { ShownTextsSwitch } from './shown-texts-switch';

/** The ways to fill the archive with more than what was read. */
export function FillView({ questions }: { questions: number }) {
  const stored = useStored(listJobs);
  const [problem, setProblem] = useState<Problem | null>(null);
  const jobs = stored?.ok ? stored.value : [];
  const act = async (
    source: JobSource,
    act: 'start' | 'pause' | 'resume' | 'cancel',
    wish: Wish | null = null,
  ) => {
    const answer = await ask('fill', { source, act, wish });
    setProblem(answer.ok ? null : answer.problem);
  };
  const jobOf = (source: JobSource) => jobs.find((job) => job.source === source);
  return (
    <>
      <div className="way stack">
        <PackView questions={questions} busy={isBusy(jobOf('pack'))} start={() => act('pack', 'start')} />
        <Progress job={jobOf('pack')} name={t('fill_pack')} act={act} />
      </div>
      {(Object.keys(origins) as OpenDataId[]).map((source) => (
        <div className="way stack" key={source}>
          <OpenDataForm
            source={source}
            busy={isBusy(jobOf(source))}
            start={(wish) => act(source, 'start', wish)}
          />
          <Progress job={jobOf(source)} name={t(sourceWords[source].name)} act={act} />
          {source === 'koop' && <ShownTextsSwitch />}
        </div>
      ))}
      {problem && (
        <p className="problem" role="alert">
          {t(problem === 'unreachable' ? 'error_unreachable' : 'job_problem_database')}
        </p>
      )}
    </>
  );
}

const isBusy = (job: Job | undefined) => job?.state === 'running' || job?.state === 'paused';

interface ProgressProps {
  job: Job | undefined;
  name: string;
  act: (source: JobSource, act: 'pause' | 'resume' | 'cancel') => Promise<void>;
}

function Progress({ job, name, act }: ProgressProps) {
  return job ? <JobProgress job={job} name={name} act={(what) => void act(job.source, what)} /> : null;
}
