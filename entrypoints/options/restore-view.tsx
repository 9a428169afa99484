import { FileButton } from './file-button';
import { useEffect, useRef } from 'react';
import { UndoToast } from '../../components/undo-toast';
import { RefusedBackup, type Refusal } from '../../lib/backup/refused';
import {
  finishRestore,
  prepareRestore,
  takeBack,
  type Prepared,
  type Restored,
  type RestoreWish,
} from '../../lib/backup/restore';
import { ask } from '../../lib/ask';
import { t } from '../../lib/words/i18n';
import { dropRestore, forgetOldRestores, storeProblemOf } from '../../lib/store';
import { restoreWords, RestorePlanView } from './restore-plan-view';
import { useKeptState } from './use-kept-state';

type Step =
  | { at: 'start' }
  | { at: 'reading'; part: number }
  | { at: 'ready'; prepared: Prepared }
  | { at: 'writing'; part: number }
  | { at: 'done'; restored: Restored }
  | { at: 'undone' }
  | { at: 'refused'; reason: Refusal }
  | { at: 'failed'; problem: ReturnType<typeof storeProblemOf> };

const start: Step = { at: 'start' };

/** Restores a backup: reads it, shows what it will do, does it, and offers the way back. */
export function RestoreView() {
  const stop = useRef<AbortController>(null);
  const [step, setStep] = useKeptState('restore', start);
  useEffect(() => {
    forgetOldRestores().catch((error: unknown) => console.warn('Naslag: restore', error)); // told when one is begun
  }, []);

  const attempt = async (work: () => Promise<Step>) => {
    try {
      setStep(await work());
    } catch (error) {
      if (stop.current?.signal.aborted && error === stop.current.signal.reason)
        return setStep({ at: 'start' });
      console.error('Naslag: restore', error);
      if (error instanceof RefusedBackup) setStep({ at: 'refused', reason: error.reason });
      else setStep({ at: 'failed', problem: storeProblemOf(error) });
    }
  };
  const read = (file: File) =>
    attempt(async () => {
      stop.current = new AbortController();
      setStep({ at: 'reading', part: 0 });
      const progress = (bytes: number) => setStep({ at: 'reading', part: bytes / file.size });
      const prepared = await prepareRestore(file, progress, stop.current.signal);
      return { at: 'ready', prepared };
    });
  const restore = (prepared: Prepared, wish: RestoreWish) =>
    attempt(async () => {
      const progress = (part: number) => setStep({ at: 'writing', part });
      progress(0);
      const takeIn = async () => (await ask('fill', { source: 'pack', act: 'start', wish: null })).ok;
      const restored = await finishRestore(prepared, wish, takeIn, progress);
      if (restored.watches.length > 0) void ask('watch', { look: true });
      return { at: 'done', restored };
    });
  const cancel = (prepared: Prepared) =>
    attempt(async () => {
      await dropRestore(prepared.restore);
      return { at: 'start' };
    });
  const undo = (restored: Restored) =>
    attempt(async () => {
      await takeBack(restored);
      if (restored.watches.length > 0) void ask('watch', { look: false });
      return { at: 'undone' };
    });
  const busy = step.at === 'reading' || step.at === 'writing' || step.at === 'ready';

  return (
    <>
      <h3>{t('restore_title')}</h3>
      <p>{t('restore_text')}</p>
      <div className="row">
        <FileButton
          name={t('restore_choose')}
          disabled={busy}
          testId="restore"
          take={(file) => void read(file)}
        />
      </div>
      {step.at === 'reading' && (
        <div className="row">
          <progress aria-label={t('restore_reading')} value={step.part} />
          <button type="button" onClick={() => stop.current?.abort()}>
            {t('options_cancel')}
          </button>
        </div>
      )}
      {step.at === 'ready' && (
        <RestorePlanView
          prepared={step.prepared}
          restore={(wish) => void restore(step.prepared, wish)}
          cancel={() => void cancel(step.prepared)}
        />
      )}
      {step.at === 'writing' && <progress aria-label={t('restore_writing')} value={step.part} />}
      {step.at === 'done' && (
        <UndoToast
          text={t('restore_done', restoreWords(step.restored.counts).join(', '))}
          undo={() => void undo(step.restored)}
          dismiss={() => void attempt(() => dropRestore(step.restored.restore).then(() => ({ at: 'start' })))}
        />
      )}
      {step.at === 'done' &&
        step.restored.left.map((what) => (
          <p key={what} className="problem" role="alert" data-testid="restore-left">
            {t(`restore_left_${what}`)}
          </p>
        ))}
      {step.at === 'undone' && <p role="status">{t('restore_undone')}</p>}
      {(step.at === 'refused' || step.at === 'failed') && (
        <p className="problem" role="alert" data-testid="restore-problem">
          {step.at === 'refused' ? t(`restore_refused_${step.reason}`) : t(`restore_failed_${step.problem}`)}
        </p>
      )}
    </>
  );
}
