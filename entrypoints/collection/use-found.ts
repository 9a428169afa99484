import { useDeferredValue, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Entry } from '../../lib/list/entry';
import { countValues, narrow } from '../../lib/list/narrow';
import { inOrder } from '../../lib/list/order';
import type { Wanted } from '../../lib/list/wanted';
import { queryWords } from '../../lib/model/item-words';
import { workerClient } from './worker-client';

/** What a query led to: keys, or null where it asks for nothing. */
interface Hits {
  query: string;
  keys: ReadonlySet<string> | null;
}

/** The entries that are wanted, in their order, and how many each further choice would show. */
export function useFound(entries: readonly Entry[], { query, chosen, order }: Wanted) {
  const index = useSyncExternalStore(workerClient.watchIndex, () => workerClient.index);
  const asked = query.trim();
  const [hits, setHits] = useState<Hits>({ query: '', keys: null });
  useEffect(() => {
    if (index !== 'ready' || asked === '') return;
    let over = false;
    workerClient.ask('find', { query: asked }).then(
      (keys) => !over && setHits({ query: asked, keys: keys && new Set(keys) }),
      (error: unknown) => console.error('Naslag: find', error),
    );
    return () => {
      over = true;
    };
    // Entries: what was written a moment ago may hold the words now.
  }, [asked, index, entries]);
  const own = useMemo(() => {
    if (index === 'ready' || asked === '') return null;
    const words = queryWords(asked);
    const holding = entries.filter((entry) => words.every((word) => entry.words.includes(word)));
    return { query: asked, keys: new Set(holding.map(({ row }) => row.key)) };
  }, [asked, index, entries]);
  const shown: Hits = asked === '' ? { query: '', keys: null } : (own ?? hits);

  const ordered = useMemo(() => inOrder(entries, order), [entries, order]);
  const { keys } = shown;
  const matching = useMemo(
    () => (keys ? ordered.filter(({ row }) => keys.has(row.key)) : ordered),
    [ordered, keys],
  );
  const found = useMemo(() => narrow(matching, chosen), [matching, chosen]);
  // The numbers beside the filters may come a moment after the list.
  const counted = useDeferredValue(matching);
  const counts = useMemo(() => countValues(counted, chosen), [counted, chosen]);
  return { found, counts, query: shown.query, index };
}
