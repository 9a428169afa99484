import type { SruPage, SruRecord } from './sru';

/** What came of one query. */
export interface SruList {
  /** Each once; of one publication there may be several. */
  records: SruRecord[];
  /** Records that were not understood. */
  refused: number;
  /** Places of the list whose record never came; 0 only where the list is known to be whole. */
  missing: number;
}

/** Pages without anything new, one after another, until the list is taken for a circle. */
const MOST_BARREN = 3;

/**
 * Reads a query's list to its end, whatever number of records the index tells: it guesses, too low or too high, or says
 * none. Nor does a short page end the list: the server may give fewer than it was asked for. Only a page without any does,
 * and where the index has told of more, the same comes a second time.
 *
 * Why nothing is lost unnoticed: as long as the list does not change, each of its places holds another record. A list that
 * was read to its end in any order, and that brought as many records as it has places, has brought all. Where a record came
 * twice, another one was pushed out: then the list is read again, and the looks count together.
 * @param search the page that begins at this record, from 1
 * @param looks how often the list may be read
 * @param deepest how many records may be asked for
 * @returns null where the list is longer than that
 */
export async function readSruList(
  search: (startRecord: number) => Promise<SruPage>,
  looks: number,
  deepest: number,
): Promise<SruList | null> {
  const records = new Map<string, SruRecord>();
  let [refused, missing] = [0, 0];
  for (let look = 1; look <= looks; look++) {
    const found = await lookThrough(search, deepest);
    if (!found) return null;
    for (const record of found.records) records.set(keyOf(record), record);
    refused = Math.max(refused, found.refused);
    const unseen = found.records.length - records.size;
    missing = Math.max(found.ended ? 0 : 1, unseen);
    if (missing === 0) break;
  }
  return { records: [...records.values()], refused, missing };
}

interface Look {
  /** All that came, those that came again too. */
  records: SruRecord[];
  refused: number;
  /** Whether the list came to an end, and not to a circle. */
  ended: boolean;
}

async function lookThrough(
  search: (startRecord: number) => Promise<SruPage>,
  deepest: number,
): Promise<Look | null> {
  const seen = new Set<string>();
  const look: Look = { records: [], refused: 0, ended: false };
  for (let [places, barren] = [0, 0]; barren < MOST_BARREN;) {
    if (places >= deepest) return null;
    let page = await search(places + 1);
    if (!page.length && (page.told ?? 0) > places) page = await search(places + 1);
    if (!page.length) return { ...look, ended: true };
    const before = seen.size;
    for (const record of page.records) seen.add(keyOf(record));
    barren = seen.size > before ? 0 : barren + 1;
    places += page.length;
    look.records.push(...page.records);
    look.refused += page.refused;
  }
  return look;
}

/** Whole, for a list may name a publication twice, as it was before it was typeset and after: that is no repetition. */
const keyOf = (record: SruRecord): string => JSON.stringify(record);
