import { useCallback, useMemo } from 'react';
import { dutchDay, followLine, type FollowLine } from '../follow/line';
import type { ItemRow } from '../model/collection';
import { followStates, lastLookup } from '../store';
import { useStored } from './use-stored';
import { useSettings } from './use-watched';

/** What to say of a saved question's answer, by its row; drawn again when that changes. */
export function useFollow(): (row: ItemRow) => FollowLine {
  const states = useStored(followStates);
  const last = useStored(lastLookup);
  const wanted = useSettings()?.follow ?? false;
  const byKey = useMemo(
    () => new Map((states?.ok ? states.value : []).map((state) => [state.key, state])),
    [states],
  );
  // Where the browser has taken the permission away, nothing is followed.
  const following = wanted && !(last?.ok && last.value?.problem === 'permission');
  return useCallback(
    (row: ItemRow) => followLine(row, byKey.get(row.key) ?? null, dutchDay(Date.now()), following),
    [byKey, following],
  );
}
