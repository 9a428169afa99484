import { useCallback, useMemo, useState } from 'react';
import { count, number, t } from '../../lib/words/i18n';
import type { Problem } from '../../lib/model/result';
import { TaskFailed, workerClient } from './worker-client';

/** What was done, and how it is undone. */
interface Undo {
  text: string;
  undo: () => Promise<unknown>;
}

interface Busy {
  done: number;
  total: number;
}

type Progress = (done: number) => void;

/** So many items are done before a progress bar could be read. */
const quick = 100;

/** Work on many items: one piece after the other, how far it is, what went wrong, and the way back from the last one. */
export function useWork() {
  const [busy, setBusy] = useState<Busy | null>(null);
  const [undo, setUndo] = useState<Undo | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [said, setSaid] = useState('');

  const run = useCallback(async (total: number, work: (progress: Progress) => Promise<unknown>) => {
    setProblem(null);
    setSaid('');
    if (total > quick) setBusy({ done: 0, total });
    try {
      await work((done) => setBusy(total > quick ? { done, total } : null));
    } catch (error) {
      console.error('Naslag: work', error);
      setProblem(error instanceof TaskFailed ? error.problem : 'database');
    } finally {
      setBusy(null);
    }
  }, []);

  const acts = useMemo(() => {
    const restore = (keys: readonly string[]) =>
      run(keys.length, async (progress) => {
        const lost = await workerClient.ask('restore', { keys: [...keys] }, progress);
        if (lost > 0) setSaid(count('list_lost', lost));
      });
    const label = (keys: readonly string[], label: string, on: boolean) =>
      run(keys.length, async (progress) => {
        const changed = await workerClient.ask('label', { keys: [...keys], label, on }, progress);
        const back = () =>
          run(changed.length, (progress) =>
            workerClient.ask('label', { keys: changed, label, on: !on }, progress),
          );
        const text = on
          ? t('list_labelled', label, number(changed.length))
          : t('list_unlabelled', label, number(changed.length));
        setUndo({ text, undo: back });
      });
    const remove = (keys: readonly string[]) =>
      run(keys.length, async (progress) => {
        // What fails in the middle has taken some: the way back is there before.
        setUndo({ text: count('collection_removed', keys.length), undo: () => restore(keys) });
        const gone = await workerClient.ask('remove', { keys: [...keys] }, progress);
        setUndo({ text: count('collection_removed', gone.length), undo: () => restore(gone) });
      });
    return { run, label, remove, offer: setUndo, say: setSaid };
  }, [run]);

  const undoLast = useCallback(async () => {
    if (!undo) return;
    setUndo(null);
    await undo.undo();
  }, [undo]);

  return { busy, undo, problem, said, undoLast, ...acts };
}

export type Work = ReturnType<typeof useWork>;
