import { useCallback, useMemo, useState } from 'react';
import type { Entry } from '../../lib/list/entry';

/** Which items are selected. What the list does not show now stays selected, and does not count until it is shown again. */
export function useSelection(found: readonly Entry[]) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const chosen = useMemo(
    () => (selected.size === 0 ? [] : found.filter(({ row }) => selected.has(row.key))),
    [found, selected],
  );
  const select = useCallback((keys: readonly string[], on: boolean) => {
    setSelected((before) => {
      const next = new Set(before);
      for (const key of keys) {
        if (on) next.add(key);
        else next.delete(key);
      }
      return next;
    });
  }, []);
  const clear = useCallback(() => setSelected(new Set()), []);
  return { chosen, selected, select, clear };
}
