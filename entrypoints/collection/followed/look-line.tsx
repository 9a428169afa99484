import { dutchDay } from '../../../lib/follow/line';
import type { WatchLook } from '../../../lib/model/watch';
import { longDate, t } from '../../../lib/words/i18n';

interface Props {
  /** Null: nothing was looked for yet. */
  look: WatchLook | null;
  again: () => void;
}

/** When new questions were looked for last, and what went wrong. */
export function LookLine({ look, again }: Props) {
  const looking = look !== null && look.endedAt === null;
  const problem = looking ? null : (look?.problem ?? null);
  return (
    <div className="stack">
      <p className="quiet" role="status" data-testid="looked-around">
        {looking ? t('follow_looking') : look?.wholeAt ? lastTime(look.wholeAt) : ''}
      </p>
      {problem !== null && (
        <div className="problem row" role="alert">
          <span>
            {typeof problem === 'string'
              ? t(`follow_problem_${problem}`)
              : t(`follow_problem_${problem.kind}`, problem.detail)}
          </span>
          <button type="button" data-testid="look-again" onClick={again}>
            {t('watch_again')}
          </button>
        </div>
      )}
    </div>
  );
}

function lastTime(moment: number): string {
  const time = new Date(moment).toLocaleTimeString(t('locale'), {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Amsterdam',
  });
  return t('follow_last', longDate(dutchDay(moment)), time);
}
