import { useState } from 'react';
import { backupName } from '../../lib/backup/due';
import { makeBackup, UnsureBackup } from '../../lib/backup/write';
import { downloadFile } from '../../lib/own-page/download-file';
import { changeBackupState, problemOf, readSettings } from '../../lib/store';

interface MakingBackup {
  /** How much has been written; null while none is being made. */
  written: number | null;
  problem: 'quota' | 'database' | 'unsure' | null;
  make: (archive: boolean) => Promise<void>;
}

/** Making a backup by hand: a file for the reader to keep. */
export function useBackup(): MakingBackup {
  const [written, setWritten] = useState<number | null>(null);
  const [problem, setProblem] = useState<MakingBackup['problem']>(null);
  const make = async (archive: boolean) => {
    setWritten(0);
    setProblem(null);
    try {
      const file = await makeBackup({ settings: await readSettings(), archive, progress: setWritten });
      downloadFile(file, backupName(new Date()));
      await changeBackupState({ madeAt: Date.now() });
    } catch (error) {
      console.error('Naslag: backup', error);
      setProblem(error instanceof UnsureBackup ? 'unsure' : problemOf(error));
    } finally {
      setWritten(null);
    }
  };
  return { written, problem, make };
}
