import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Entry } from '../../lib/list/entry';
import { countValues, narrow } from '../../lib/list/narrow';
import { inOrder } from '../../lib/list/order';
import { phrasesIn } from '../../lib/list/phrases';
import type { Wanted } from '../../lib/list/wanted';
import type { Holds } from '../../lib/list/word-search';
import { queryWords } from '../../lib/model/item-words';
import { itemSearch } from './item-search';
import { useHeld } from './use-held';
import { useMeant } from './use-meant';
import { workerClient } from './worker-client';

/** The numbers beside the filters wait until the reader pauses typing; ms. */
const pause = 150;

/** The entries that are wanted, in their order, and how many each further choice would show. */
export function useFound(entries: readonly Entry[], { query, chosen, order }: Wanted) {
  const searchable = useSyncExternalStore(itemSearch.watch, itemSearch.current);
  const asked = query.trim();
  const ordered = useMemo(() => inOrder(entries, order), [entries, order]);
  const exactly = useMatching(ordered, asked, searchable.search);
  const missing = useMemo(
    () => (asked !== '' && exactly.length === 0 ? (searchable.search?.missing(asked) ?? []) : []),
    [asked, exactly, searchable],
  );
  const meant = useMeant(asked, missing);
  const [likeliest = asked] = meant;
  const likely = useMatching(ordered, likeliest === asked ? '' : likeliest, searchable.search);
  const holding = likeliest === asked ? exactly : likely;
  const phrases = useMemo(() => phrasesIn(likeliest), [likeliest]);
  const { held, left } = useHeld(holding, phrases, versionOf, holdPhrases);
  const matching = held as readonly Entry[];
  const found = useMemo(() => narrow(matching, chosen), [matching, chosen]);
  const counted = useSettled(matching, asked);
  const counts = useMemo(() => countValues(counted, chosen), [counted, chosen]);
  return { found, counts, query: asked, marked: likeliest, meant, left, index: searchable.index };
}

/** The entries that hold all words of a query. */
function useMatching(
  ordered: readonly Entry[],
  query: string,
  search: ReturnType<typeof itemSearch.current>['search'],
): readonly Entry[] {
  const holds = useMemo((): Holds | null => {
    if (query === '') return null;
    if (search) return search.find(query);
    const words = queryWords(query);
    const holding = ordered.filter((entry) => words.every((word) => entry.words.includes(word)));
    const keys = new Set(holding.map(({ row }) => row.key));
    return (key) => keys.has(key);
  }, [query, search, ordered]);
  return useMemo(() => (holds ? ordered.filter(({ row }) => holds(row.key)) : ordered), [ordered, holds]);
}

/** An item that has changed is looked through anew. */
const versionOf = ({ row }: Entry) => `${row.key} ${row.updatedAt}`;

const holdPhrases = (some: Entry[], phrases: readonly string[]): Promise<boolean[]> =>
  workerClient.ask('phrases', { keys: some.map(({ row }) => row.key), phrases: [...phrases] });

/** A value as it is while the query stays the same; while the reader types, as it was before. */
function useSettled<T>(value: T, query: string): T {
  const [settled, settle] = useState({ value, query });
  useEffect(() => {
    const timer = setTimeout(() => settle({ value, query }), query === settled.query ? 0 : pause);
    return () => clearTimeout(timer);
  }, [value, query, settled.query]);
  return settled.value;
}
