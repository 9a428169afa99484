import type { LookupRun } from '../../lib/model/follow';
import { t } from '../../lib/words/i18n';

/** One sentence on why saved questions were not looked up. */
export const followProblemWords = (problem: NonNullable<LookupRun['problem']>): string =>
  typeof problem === 'string'
    ? t(`follow_problem_${problem}`)
    : t(`follow_problem_${problem.kind}`, problem.detail);
