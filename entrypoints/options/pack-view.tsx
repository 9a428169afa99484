import { useState } from 'react';
import { downloadFile } from '../../lib/own-page/download-file';
import { isoDay } from '../../lib/day';
import { t } from '../../lib/words/i18n';
import { exportPack } from '../../lib/fill/export-pack';
import type { Problem } from '../../lib/model/result';
import { keepPack, problemOf } from '../../lib/store';
import { FileButton } from './file-button';

interface Props {
  /** How many the archive holds. */
  questions: number;
  /** A pack is being taken in. */
  busy: boolean;
  start: () => Promise<void>;
}

const packName = () => `naslag-${isoDay(Date.now())}.jsonl.gz`;

/** Packs: a file of earlier questions, taken in or made of the own archive. */
export function PackView({ questions, busy, start }: Props) {
  const [problem, setProblem] = useState<Problem | null>(null);
  const attempt = async (work: () => Promise<void>) => {
    try {
      setProblem(null);
      await work();
    } catch (error) {
      console.error('Naslag: pack', error);
      setProblem(problemOf(error));
    }
  };
  // The file is on the disk before the work on it begins: the work survives this page, and the browser.
  const take = (file: File) =>
    attempt(async () => {
      await keepPack(file, file.name);
      await start();
    });
  return (
    <div className="stack">
      <h3>{t('fill_pack')}</h3>
      <p>{t('fill_pack_text')}</p>
      <div className="row">
        <FileButton
          name={t('fill_pack_choose')}
          disabled={busy}
          testId="pack"
          take={(file) => void take(file)}
        />
        <button
          type="button"
          disabled={questions === 0}
          data-testid="export-pack"
          onClick={() => void attempt(async () => downloadFile(await exportPack(), packName()))}
        >
          {t('fill_pack_export')}
        </button>
      </div>
      {problem && (
        <p className="problem" role="alert">
          {t(problem === 'quota' ? 'job_problem_quota' : 'job_problem_database')}
        </p>
      )}
    </div>
  );
}
