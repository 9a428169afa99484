import { browser } from 'wxt/browser';
import { useState } from 'react';
import { ConfirmButton } from '../../components/confirm-button';
import { ask } from '../../lib/ask';
import { t } from '../../lib/words/i18n';
import type { SyncAccess } from '../../lib/model/sync';
import { readSyncAccess, readSyncState, switchSyncOff } from '../../lib/store';
import { originsOf } from '../../lib/sync/address';
import { useStored } from '../../lib/own-page/use-stored';
import { SyncForm } from './sync-form';
import { SyncProgress } from './sync-progress';

/** The collection through a WebDAV folder: switched on, how it is going, switched off. */
export function SyncView() {
  const access = useStored(readSyncAccess);
  const state = useStored(readSyncState);
  const [problem, setProblem] = useState<string | null>(null);
  const broken = [access, state].find((each) => each?.ok === false);

  const now = async () => {
    const answer = await ask('sync', null);
    setProblem(answer.ok ? null : t(`error_${answer.problem}`));
  };
  const off = async ({ address }: SyncAccess) => {
    await switchSyncOff();
    await ask('sync', null); // takes the alarms away
    await browser.permissions.remove({ origins: originsOf(address) });
  };
  const tell = (error: unknown) => {
    console.error('Naslag: sync', error);
    setProblem(t('sync_problem_database'));
  };

  const on = access?.ok ? access.value : null;
  return (
    <section className="stack" id="sync" data-testid="sync">
      <h2>{t('sync_title')}</h2>
      <p>{t('sync_text')}</p>
      <p className="quiet">{t('sync_not')}</p>
      {access?.ok && !on && <SyncForm />}
      {on && (
        <>
          <p className="address">{t('sync_with', on.address, on.user)}</p>
          {state?.ok && <SyncProgress state={state.value} />}
          <p className="quiet">{t('sync_when')}</p>
          <div className="row">
            <button
              type="button"
              disabled={!state?.ok || state.value.running !== null}
              onClick={() => void now().catch(tell)}
            >
              {t('sync_now')}
            </button>
            <ConfirmButton
              name={t('sync_off')}
              question={t('sync_off_question')}
              yes={t('sync_off_sure')}
              act={() => void off(on).catch(tell)}
            />
          </div>
        </>
      )}
      {(problem !== null || broken) && (
        <p className="problem" role="alert">
          {problem ?? t('sync_problem_database')}
        </p>
      )}
    </section>
  );
}
