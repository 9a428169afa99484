import { useEffect, useState } from 'react';
import { dueOf } from '../../lib/follow/due';
import { entryOf, type Entry } from '../../lib/list/entry';
import type { ItemRow } from '../../lib/model/collection';
import type { FollowState } from '../../lib/model/follow';
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

/** With when an answer is to be expected; that it is late, only a lookup tells. */
const listed = (row: ItemRow, state: FollowState | null): Entry =>
  entryOf(row, dueOf(row, state, Date.now()));

/** With its database: loaded when the page's first picture is there, which needs neither. */
const theStore = () => import('../../lib/store');

const newest = async (rows: Promise<ItemRow[] | null> | undefined): Promise<Entry[]> =>
  ((await rows) ?? (await (await theStore()).newestRows(screenful))).map((row) => listed(row, null));

/** Those of the page's first picture; null before they are there, and once they have been shown. */
let first: Entry[] | null = null;

/**
 * Reads them while the page is still being made, so that its first picture has them: they are what the reader waits for.
 * Resolved as well where they cannot be had; `useEntries` says so.
 */
export const readFirstEntries = (): Promise<void> =>
  newest(globalThis.naslagFirst?.rows).then(
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
  const [times, setTimes] = useState(0); // opened again, after it could not be
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
    let states: ReadonlyMap<string, FollowState> = new Map();
    const tell = () =>
      setState({ entries: [...known.values()], total: known.size, complete: true, failed: false });
    const take = ({ put, gone, complete }: RowChange) => {
      for (const row of put) known.set(row.key, listed(row, states.get(row.key) ?? null));
      for (const key of gone) known.delete(key);
      if (!complete) return;
      if (before && put.length > 0) itemSearch.changed(put.map(({ key }) => key));
      before = true;
      tell();
    };
    /** What lookups have told; most tell what is there already. */
    const takeStates = (all: readonly FollowState[]) => {
      states = new Map(all.map((state) => [state.key, state]));
      let changed = false;
      for (const { key } of all) {
        const entry = known.get(key);
        const now = entry && listed(entry.row, states.get(key) ?? null);
        if (!now || (now.due?.kind === entry.due?.kind && now.due?.date === entry.due?.date)) continue;
        known.set(key, now);
        changed = true;
      }
      if (changed && before) tell();
    };
    const ends: (() => void)[] = [];
    afterPaint()
      .then(theStore)
      .then(({ followRows, watchFollowStates, watchOpening, timesReopened }) => {
        if (over) return;
        ends.push(watchOpening(() => setTimes(timesReopened())));
        ends.push(followRows(take, fail), watchFollowStates(takeStates));
      })
      .catch(fail);
    return () => {
      over = true;
      ends.forEach((end) => end());
    };
  }, [times]);
  return state;
}
