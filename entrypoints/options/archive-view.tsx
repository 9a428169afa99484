import { useState } from 'react';
import { ConfirmButton } from '../../components/confirm-button';
import { FetchEarlier } from '../../components/fetch-earlier';
import { count, t } from '../../lib/words/i18n';
import { clearArchive, countRecords, problemOf } from '../../lib/store';
import type { Problem } from '../../lib/model/result';
import { FillView } from './fill-view';
import { useFetchEarlier } from '../../lib/own-page/use-fetch-earlier';
import { useStored } from '../../lib/own-page/use-stored';

/** How much the archive holds, and the way to empty it, on a second word. */
export function ArchiveView() {
  const held = useStored(countRecords);
  const earlier = useFetchEarlier();
  const [cleared, setCleared] = useState(false);
  const [failure, setFailure] = useState<Problem | null>(null);
  const problem = failure ?? (held?.ok === false ? held.problem : null);
  const records = held?.ok ? held.value : 0;
  const clear = () =>
    clearArchive().then(
      () => setCleared(true),
      (error: unknown) => setFailure(problemOf(error)),
    );
  const state = [held?.ok && count('options_archived', records), cleared && t('options_cleared')];
  return (
    <section className="stack">
      <h2>{t('options_archive')}</h2>
      <p>{t('options_archive_text')}</p>
      <p className="quiet" role="status" data-testid="archived">
        {held?.ok && state.filter(Boolean).join(' · ')}
      </p>
      {problem && (
        <p className="problem" role="alert" data-testid="problem">
          {t(`error_${problem}`)}
        </p>
      )}
      {records === 0 && earlier.job === null && <FetchEarlier {...earlier} />}
      <FillView questions={records} />
      <div>
        <ConfirmButton
          name={t('options_clear')}
          question={count('options_clear_question', records)}
          yes={t('options_clear_sure')}
          act={() => void clear()}
          disabled={records === 0}
        />
      </div>
    </section>
  );
}
