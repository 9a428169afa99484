import { useEffect, useState } from 'react';
import { entryOf, type Entry } from '../../lib/list/entry';
import { followRows, newestRows } from '../../lib/store';
import { workerClient } from './worker-client';

export interface Entries {
  /** All, in no order; until `complete` those saved last. */
  entries: readonly Entry[];
  /** How many there are; null until all are: counting them takes longer than showing the first. */
  total: number | null;
  complete: boolean;
  /** The collection cannot be opened. */
  failed: boolean;
}

/** A tall window's worth. */
const screenful = 30;

/** Asked for while the page is still being made: it is what the reader waits for. */
let newest: ReturnType<typeof newestRows> | null = newestRows(screenful);

/** Every item's row, the first screenful at once, then all, then as they change in any tab. */
export function useEntries(): Entries {
  const [state, setState] = useState<Entries>({ entries: [], total: null, complete: false, failed: false });
  useEffect(() => {
    let over = false;
    const known = new Map<string, Entry>();
    const fail = (error: unknown) => {
      console.error('Naslag: collection', error);
      if (!over) setState((before) => ({ ...before, failed: true }));
    };
    const asked = newest ?? newestRows(screenful);
    newest = null;
    asked.then((rows) => {
      if (!over) setState((before) => (before.complete ? before : { ...before, entries: rows.map(entryOf) }));
    }, fail);
    let before = false;
    const unfollow = followRows(({ put, gone, complete }) => {
      for (const row of put) known.set(row.key, entryOf(row));
      for (const key of gone) known.delete(key);
      if (!complete) return;
      if (before && put.length > 0)
        workerClient.ask('changed', { keys: put.map(({ key }) => key) }).catch(fail);
      before = true;
      setState({ entries: [...known.values()], total: known.size, complete: true, failed: false });
    }, fail);
    return () => {
      over = true;
      unfollow();
    };
  }, []);
  return state;
}
