import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Entry } from '../../lib/list/entry';
import { countValues, narrow } from '../../lib/list/narrow';
import { inOrder } from '../../lib/list/order';
import type { Wanted } from '../../lib/list/wanted';
import type { Holds } from '../../lib/list/word-search';
import { queryWords } from '../../lib/model/item-words';
import { itemSearch } from './item-search';

/** The numbers beside the filters wait until the reader pauses typing; ms. */
const pause = 150;

/** The entries that are wanted, in their order, and how many each further choice would show. */
export function useFound(entries: readonly Entry[], { query, chosen, order }: Wanted) {
  const searchable = useSyncExternalStore(itemSearch.watch, itemSearch.current);
  const asked = query.trim();
  const holds = useMemo((): Holds | null => {
    if (asked === '') return null;
    if (searchable.search) return searchable.search.find(asked);
    const words = queryWords(asked);
    const holding = entries.filter((entry) => words.every((word) => entry.words.includes(word)));
    const keys = new Set(holding.map(({ row }) => row.key));
    return (key) => keys.has(key);
  }, [asked, searchable, entries]);

  const ordered = useMemo(() => inOrder(entries, order), [entries, order]);
  const matching = useMemo(
    () => (holds ? ordered.filter(({ row }) => holds(row.key)) : ordered),
    [ordered, holds],
  );
  const found = useMemo(() => narrow(matching, chosen), [matching, chosen]);
  const counted = useSettled(matching, asked);
  const counts = useMemo(() => countValues(counted, chosen), [counted, chosen]);
  return { found, counts, query: asked, index: searchable.index };
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
