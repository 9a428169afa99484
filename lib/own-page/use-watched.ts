import { useEffect, useState } from 'react';
import { readBackupState, readSettings, watchBackupState, watchSettings } from '../store';

/** What is kept in `storage.local`, again whenever it changes; null until it is known. */
function useWatched<T>(read: () => Promise<T>, watch: (tell: (value: T) => void) => () => void): T | null {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    void read().then(setValue);
    return watch(setValue);
  }, [read, watch]);
  return value;
}

/** What the reader has chosen. */
export const useSettings = () => useWatched(readSettings, watchSettings);

/** How the backups go. */
export const useBackupState = () => useWatched(readBackupState, watchBackupState);
