import { useEffect, useState } from 'react';
import { isAdvised } from '../../lib/backup/due';
import { countCollection, persistence, type Persistence } from '../../lib/store';
import { useBackupState } from '../../lib/own-page/use-watched';
import { useStored } from '../../lib/own-page/use-stored';

/**
 * Whether to suggest a backup: the browser promises nothing, there is something to lose, and none was made of late.
 * @returns null where there is nothing to suggest, else when the last was made, in ms since 1970, or `never`
 */
export function useBackupHint(): number | 'never' | null {
  const state = useBackupState();
  const held = useStored(countCollection);
  const [now] = useState(() => Date.now());
  const [promise, setPromise] = useState<Persistence | null>(null);
  const some = held?.ok === true && held.value.items > 0;
  useEffect(() => {
    // Again when the first item is there: the browser is asked then.
    void persistence().then(setPromise);
  }, [some]);
  if (!state || !some || promise !== 'not-promised' || !isAdvised(state.madeAt, now)) return null;
  return state.madeAt ?? 'never';
}
