import { useCallback, useEffect, useRef, useState } from 'react';
import type { Facet } from '../../../lib/list/entry';
import type { Counts } from '../../../lib/list/narrow';
import type { Wanted } from '../../../lib/list/wanted';
import { afterPaint } from '../../../lib/own-page/after-paint';
import { archiveClient } from './client';
import type { Found, ShownRow } from './tasks';

/** The numbers beside the filters wait until the reader pauses typing, and so does what a mistyped word may have meant; ms. */
const pause = 150;
/** While the archive is being filled it changes many times a second; ms. */
const rest = 3000;

/** How far the list is: what is read, of how many; `ready` when all can be searched. */
export interface Reading {
  state: 'reading' | 'ready' | 'failed';
  done: number;
  total: number | null;
}

/** What the tab shows of the archive: what is found, its rows as far as they are here, and how the reading goes. */
export function useArchive({ query, chosen, order }: Wanted) {
  const asked = query.trim();
  const [reading, setReading] = useState<Reading>({ state: 'reading', done: 0, total: null });
  const [version, setVersion] = useState(0);
  const [answer, setAnswer] = useState<(Found & { query: string }) | null>(null);
  const [counts, setCounts] = useState<Record<Facet, Counts> | null>(null);
  const { rows, takeRows, need } = useRows();
  const saves = useSaves(rows, need);

  // All is read once the first picture is there, and what has come since whenever the archive changes.
  useEffect(() => {
    let over = false;
    let unwatch: (() => void) | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = async () => {
      const total = await archiveClient.ask('total', null);
      if (!over) setReading((before) => ({ ...before, total }));
      const changed = await archiveClient.ask('read', null, (done) => {
        if (!over) setReading((before) => (before.state === 'reading' ? { ...before, done } : before));
      });
      if (over) return;
      setReading({ state: 'ready', done: total, total });
      if (changed) setVersion((before) => before + 1);
    };
    const fail = (error: unknown) => {
      console.error('Naslag: archive', error);
      if (!over) setReading((before) => (before.state === 'ready' ? before : { ...before, state: 'failed' }));
    };
    const again = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void read().catch(fail), rest);
    };
    afterPaint()
      .then(async () => {
        await read();
        const { watchArchive } = await import('../../../lib/store');
        if (over) return;
        let first = true;
        unwatch = watchArchive(() => (first ? (first = false) : again()));
      })
      .catch(fail);
    return () => {
      over = true;
      clearTimeout(timer);
      unwatch?.();
    };
  }, []);

  const ready = reading.state === 'ready';
  useEffect(() => {
    if (!ready) return;
    let over = false;
    const search = { query: asked, chosen, order };
    const take = (found: Found | null): string[] => {
      if (over || !found) return [];
      takeRows(found.rows);
      setAnswer({ ...found, query: asked });
      return found.missing;
    };
    const count = async (query: string) => {
      const counts = await archiveClient.ask('count', { ...search, query });
      if (!over && counts) setCounts(counts);
    };
    const timers: ReturnType<typeof setTimeout>[] = [];
    const settled = () => new Promise((resolve) => timers.push(setTimeout(resolve, pause)));
    const find = async () => {
      const pausing = settled();
      const missing = take(await archiveClient.ask('find', search));
      await pausing;
      if (over) return;
      const meant = missing.length > 0 ? await archiveClient.ask('meant', { search, missing }) : null;
      take(meant);
      if (!over) await count(meant?.meant[0] ?? asked);
    };
    find().catch((error: unknown) => console.error('Naslag: archive', error));
    return () => {
      over = true;
      timers.forEach(clearTimeout);
    };
  }, [ready, version, asked, chosen, order, takeRows]);

  return { reading, answer, counts, rows, need, saves };
}

/** The rows that were fetched last are in sight: so many say again whether they are saved. */
const inSight = 100;

/** Follows what is saved and taken out, here or elsewhere: how many times that has changed. */
function useSaves(
  rows: ReadonlyMap<number, ShownRow>,
  need: (numbers: readonly number[], anew?: boolean) => void,
): number {
  const [saves, setSaves] = useState(0);
  const latest = useRef(rows);
  useEffect(() => {
    latest.current = rows;
  }, [rows]);
  useEffect(() => {
    let over = false;
    let end: (() => void) | undefined;
    void afterPaint()
      .then(() => import('../../../lib/store'))
      .then(({ watchSaved }) => {
        if (over) return;
        end = watchSaved(() => {
          setSaves((before) => before + 1);
          need([...latest.current.keys()].slice(-inSight), true);
        });
      });
    return () => {
      over = true;
      end?.();
    };
  }, [need]);
  return saves;
}

/** So many rows are kept: what was in sight is shown again at once. */
const mostRows = 2000;

/** Rows by their numbers, asked for as they come in sight. */
function useRows() {
  const [rows, setRows] = useState<ReadonlyMap<number, ShownRow>>(new Map());
  const asked = useRef(new Set<number>());
  const takeRows = useCallback((more: readonly [number, ShownRow][]) => {
    if (more.length > 0) setRows((before) => new Map([...(before.size > mostRows ? [] : before), ...more]));
  }, []);
  /** Asks for these where they are not on their way; `anew`: also where they are here, for they have changed. */
  const need = useCallback(
    (numbers: readonly number[], anew = false) => {
      const wanted = numbers.filter((number) => anew || !asked.current.has(number));
      if (wanted.length === 0) return;
      for (const number of wanted) asked.current.add(number);
      archiveClient
        .ask('rows', { numbers: wanted })
        .then(takeRows, (error: unknown) => console.error('Naslag: rows', error))
        .finally(() => wanted.forEach((number) => asked.current.delete(number)));
    },
    [takeRows],
  );
  return { rows, takeRows, need };
}
