import { ConfirmButton } from '../../components/confirm-button';
import { count, t } from '../../lib/words/i18n';
import { deleteEverything } from '../../lib/store';
import type { Held } from './held';
import { useBackup } from './use-backup';
import { useKeptState } from './use-kept-state';

/** One button that deletes everything, after saying what, and after offering a backup. */
export function DeleteView({ held: { items, records } }: { held: Held }) {
  const backup = useBackup();
  const [outcome, setOutcome] = useKeptState<'done' | 'failed' | null>('deleted', null);
  const remove = () =>
    deleteEverything().then(
      () => setOutcome('done'),
      (error: unknown) => {
        console.error('Naslag: delete everything', error);
        setOutcome('failed');
      },
    );
  return (
    <>
      <h3>{t('delete_title')}</h3>
      <p>{t('delete_text')}</p>
      <div>
        <ConfirmButton
          name={t('delete_button')}
          question={t(
            'delete_question',
            count('collection_items', items),
            count('options_archived', records),
          )}
          yes={t('delete_sure')}
          act={() => void remove()}
          testId="delete-everything"
        >
          <button type="button" disabled={backup.written !== null} onClick={() => void backup.make(false)}>
            {t('delete_backup_first')}
          </button>
        </ConfirmButton>
      </div>
      {backup.problem && (
        <p className="problem" role="alert">
          {t(`backup_failed_${backup.problem}`)}
        </p>
      )}
      {outcome === 'done' && <p role="status">{t('delete_done')}</p>}
      {outcome === 'failed' && (
        <p className="problem" role="alert">
          {t('delete_failed')}
        </p>
      )}
    </>
  );
}
