import { t } from '../../../lib/words/i18n';
import { MOST_WATCHES } from '../../../lib/model/watch';
import type { NotFollowed as Reason } from './use-following';

/** One sentence on why nothing was followed. */
export function NotFollowed({ problem }: { problem: Reason | null }) {
  if (problem === null) return null;
  return (
    <p className="problem" role="alert" data-testid="watch-problem">
      {t(`watch_not_${problem}`, MOST_WATCHES)}
    </p>
  );
}
