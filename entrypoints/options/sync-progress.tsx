import { count, number, t } from '../../lib/words/i18n';
import type { SyncState } from '../../lib/model/sync';

/** How sync is going or how it last went. */
export function SyncProgress({ state }: { state: SyncState }) {
  const { running, problem } = state;
  const left = (['newer', 'unreadable', 'large', 'refused'] as const).filter((why) => state.left[why] > 0);
  return (
    <div
      className="stack"
      data-testid="sync-state"
      data-state={running ? 'running' : problem ? 'failed' : 'done'}
    >
      {running && (
        <progress
          aria-label={t('sync_running')}
          max={running.total || undefined}
          value={running.total ? running.done : undefined}
        />
      )}
      <p className="quiet">{wordsOf(state).join(' · ')}</p>
      {left.map((why) => (
        <p key={why} className="problem">
          {count(`sync_left_${why}`, state.left[why])}
        </p>
      ))}
      {problem && (
        <p className="problem" role="alert">
          {t(`sync_problem_${problem.kind}`, problem.status ?? '–', problem.detail ?? '–')}
        </p>
      )}
    </div>
  );
}

function wordsOf({ running, agreedAt, received, sent, removed }: SyncState): string[] {
  const did = [
    received > 0 && count('sync_received', received),
    sent > 0 && count('sync_sent', sent),
    removed > 0 && count('sync_removed', removed),
  ].filter((words) => words !== false);
  if (running?.total === 0) return [t('sync_listing')];
  if (running) return [t('sync_progress', number(running.done), number(running.total)), ...did];
  return [agreedAt === null ? t('sync_never') : t('sync_at', moment(agreedAt)), ...did];
}

/** Day and time on this computer's clock. */
const moment = (ms: number) =>
  new Date(ms).toLocaleString(t('locale'), { dateStyle: 'long', timeStyle: 'short' });
