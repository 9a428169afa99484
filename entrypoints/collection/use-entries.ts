import { useEffect, useState } from 'react';
import { entryOf, type Entry } from '../../lib/list/entry';
import type { ItemRow } from '../../lib/model/collection';
import { afterPaint } from '../../lib/own-page/after-paint';
import type { RowChange } from '../../lib/store';
import { screenful } from '../../lib/store/first-reads';
import { itemSearch } from './item-search';

export interface Entries {
  /** All, in no order; until `complete` those saved last. */
  entries: readonly Entry[];
  /** How many there are; null until all are: counting them takes longer than showing the first. */
  total: number | null;
  complete: boolean;
  /** The collection cannot be opened. */
  failed: boolean;
}

/** With its database: loaded when the page's first picture is there, which needs neither. */
const theStore = () => import('../../lib/store');

const newest = async (rows: Promise<ItemRow[] | null> | undefined): Promise<Entry[]> =>
  ((await rows) ?? (await (await theStore()).newestRows(screenful))).map(entryOf);

/** Those of the page's first picture; null before they are there, and once they have been shown. */
let first: Entry[] | null = null;

/**
 * Read while the page is still being made, so that its first picture has them: they are what the reader waits for.
 * Resolved as well where they cannot be had; `useEntries` says so.
 */
export const firstEntries: Promise<void> = newest(globalThis.naslagFirst?.rows).then(
  (entries) => void (first = entries),
  (error: unknown) => console.error('Naslag: the first rows', error),
);

/** Every item's row, the first screenful at once, then all, then as they change in any tab. */
export function useEntries(): Entries {
  const [state, setState] = useState<Entries>(() => ({
    entries: first ?? [],
    total: null,
    complete: false,
    failed: false,
  }));
  useEffect(() => {
    let over = false;
    const known = new Map<string, Entry>();
    const fail = (error: unknown) => {
      console.error('Naslag: collection', error);
      if (!over) setState((before) => ({ ...before, failed: true }));
    };
    if (!first)
      newest(undefined).then((entries) => {
        if (!over) setState((before) => (before.complete ? before : { ...before, entries }));
      }, fail);
    first = null;
    let before = false;
    const take = ({ put, gone, complete }: RowChange) => {
      for (const row of put) known.set(row.key, entryOf(row));
      for (const key of gone) known.delete(key);
      if (!complete) return;
      if (before && put.length > 0) itemSearch.changed(put.map(({ key }) => key));
      before = true;
      setState({ entries: [...known.values()], total: known.size, complete: true, failed: false });
    };
    let unfollow: (() => void) | undefined;
    afterPaint()
      .then(theStore)
      .then(({ followRows }) => {
        if (!over) unfollow = followRows(take, fail);
      })
      .catch(fail);
    return () => {
      over = true;
      unfollow?.();
    };
  }, []);
  return state;
}
