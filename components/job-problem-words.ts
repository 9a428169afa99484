import type { JobProblem } from '../lib/model/job';
import { t } from '../lib/words/i18n';

/** One sentence on why the archive was not filled. */
export const jobProblemWords = (problem: JobProblem): string =>
  typeof problem === 'string'
    ? t(`job_problem_${problem}`)
    : t(`job_problem_${problem.kind}`, problem.detail);
