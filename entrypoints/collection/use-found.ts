import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Entry } from '../../lib/list/entry';
import { holderOf } from '../../lib/list/hits';
import { countValues, narrow } from '../../lib/list/narrow';
import { inOrder } from '../../lib/list/order';
import type { Wanted } from '../../lib/list/wanted';
import { queryWords } from '../../lib/model/item-words';
import { workerClient } from './worker-client';

/** What a query led to: which keys it asks for, or null where it asks for nothing. */
interface Answer {
  query: string;
  holds: ((key: string) => boolean) | null;
}

/** The numbers beside the filters wait until the reader pauses typing; ms. */
const pause = 150;

/** The entries that are wanted, in their order, and how many each further choice would show. */
export function useFound(entries: readonly Entry[], { query, chosen, order }: Wanted) {
  const index = useSyncExternalStore(workerClient.watchIndex, () => workerClient.index);
  const asked = query.trim();
  const [answer, setAnswer] = useState<Answer>({ query: '', holds: null });
  useEffect(() => {
    if (index !== 'ready' || asked === '') return;
    let over = false;
    workerClient.ask('find', { query: asked }).then(
      (hits) => !over && setAnswer({ query: asked, holds: hits && holderOf(hits, workerClient.places) }),
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
    const keys = new Set(holding.map(({ row }) => row.key));
    return { query: asked, holds: (key: string) => keys.has(key) };
  }, [asked, index, entries]);
  // What was found without the index stands until the index has answered: the whole list would flash up between.
  if (own && own !== answer) setAnswer(own);
  const shown: Answer = asked === '' ? { query: '', holds: null } : (own ?? answer);

  const ordered = useMemo(() => inOrder(entries, order), [entries, order]);
  const { holds } = shown;
  const matching = useMemo(
    () => (holds ? ordered.filter(({ row }) => holds(row.key)) : ordered),
    [ordered, holds],
  );
  const found = useMemo(() => narrow(matching, chosen), [matching, chosen]);
  const counted = useSettled(matching, shown.query);
  const counts = useMemo(() => countValues(counted, chosen), [counted, chosen]);
  return { found, counts, query: shown.query, index };
}

/** A value as it is while the query stays the same; while the reader types, as it was before. */
function useSettled<T>(value: T, query: string): T {
  const [settled, settle] = useState({ value, query });
  useEffect(() => {
    const timer = setTimeout(() => settle({ value, query }), query === settled.query ? 0 : pause);
    return () => clearTimeout(timer);
  }, [value, query, settled.query]);
  return settled.value;
}
