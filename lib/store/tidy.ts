import { frequentFrom } from '../relate/asked';
import { bucketOf, bucketsFor, packBucket, unpackBucket, type Lists } from '../relate/bucket';
import type { PostingList } from '../relate/posting-list';
import type { Facts } from '../relate/facts';
import { isFacet } from '../relate/facets';
import { mergeLists, planMerge, segmentsToMerge } from '../relate/merge';
import { allIds, bucketId, emptyIndex, factBlocks } from './block-ids';
import { archiveDatabase as database, type Block, type IndexState } from './database';
import { packFrequent } from './frequent-words';
import { factsOf } from './read-segment';

type Segment = IndexState['segments'][number];

/** So many buckets are written at once: a page that asks meanwhile waits for no more than these. */
const bucketsAtOnce = 32;

let running: Promise<void> | null = null;

/** How much there is to merge: as much as reading page by page leaves; what an import leaves while it runs; all. */
type Tidying = 'usual' | 'import' | 'whole';

/** While thousands of questions come in, merging less often is worth that a query reads more segments. */
const fanout = { usual: 4, import: 16, whole: 2 };

/**
 * Merges small segments of the index where there are many, so that a query reads few; all of them when asked to, or when
 * much of what they list is gone. The old ones are read until the new one is complete, and a merge that is broken off
 * has changed nothing.
 */
export async function tidyArchive(how: Tidying = 'usual'): Promise<void> {
  while (running) await running;
  running = tidy(how).finally(() => (running = null));
  await running;
}

async function tidy(how: Tidying): Promise<void> {
  const { segments, gone, totals, merging, frequent } = (await database.state.get('index')) ?? emptyIndex();
  if (merging !== null) await drop(merging);
  const all =
    (how === 'whole' && segments.length > 1) ||
    gone.length > Math.max(100, totals.questions / 10) ||
    frequent === undefined; // an archive of before they were kept is counted once
  const chosen = all
    ? segments
    : segmentsToMerge(
        segments.map(({ questions }) => questions),
        fanout[how],
      ).flatMap((i) => segments[i] ?? []);
  if (chosen.length > 0) await merge(chosen);
}

async function merge(old: Segment[]): Promise<void> {
  const begun = await begin(old);
  if (!begun) return;
  const { id, facts, gone } = begun;
  const plan = planMerge(facts, new Set(gone));
  const buckets = bucketsFor(old.reduce((sum, { bytes }) => sum + bytes, 0));
  const groups = Math.max(1, buckets / bucketsAtOnce);
  const small = await Promise.all(
    old.map((segment) => (segment.buckets < groups ? unpackAll(segment, groups) : null)),
  );
  const frequent: [string, number][] = [];
  let bytes = 0;
  for (let group = 0; group < groups; group++) {
    const lists = await Promise.all(
      old.map((segment, i) => small[i]?.[group] ?? unpackGroup(segment, group, groups)),
    );
    const merged = mergeLists(plan, lists);
    for (const [term, { count }] of merged)
      if (count > frequentFrom(plan.facts.docs.length) && !isFacet(term)) frequent.push([term, count]);
    const packed = spread(merged, buckets, group, groups);
    bytes += packed.reduce((sum, { length }) => sum + length, 0);
    const first = group * packed.length;
    await database.blocks.bulkPut(packed.map((bytes, i): Block => ({ id: bucketId(id, first + i), bytes })));
  }
  await database.blocks.bulkPut(factBlocks(id, plan.facts));
  await swap(old, { id, questions: plan.facts.docs.length, buckets, bytes }, facts, frequent);
}

/**
 * What a merge starts from: a number for the new segment, noted so that what is left of it after a sudden end is found,
 * and the facts of the old ones; null where they are not there any more.
 */
function begin(old: Segment[]): Promise<{ id: number; facts: Facts[]; gone: number[] } | null> {
  const { blocks, state } = database;
  return database.transaction('rw', blocks, state, async () => {
    const now = await state.get('index');
    if (!now || !listsAll(now, old)) return null;
    const facts = await Promise.all(old.map((segment) => factsOf(now, segment)));
    const id = now.nextSegment;
    await state.put({ ...now, nextSegment: id + 1, merging: id });
    return { id, facts, gone: now.gone };
  });
}

const listsAll = ({ segments }: IndexState, wanted: Segment[]) =>
  wanted.every(({ id }) => segments.some((segment) => segment.id === id));

/** The new segment takes the place of the old ones, unless the archive was emptied meanwhile. */
async function swap(
  old: Segment[],
  merged: Segment,
  facts: Facts[],
  frequent: [string, number][],
): Promise<void> {
  const { blocks, state } = database;
  const ids = new Set(old.map(({ id }) => id));
  const swapped = await database.transaction('rw', blocks, state, async () => {
    const now = await state.get('index');
    if (!now || !listsAll(now, old)) return false;
    const listed = new Set(facts.flatMap(({ docs }) => [...docs]));
    const kept = new Set((await factsOf(now, merged)).docs);
    await state.put({
      ...now,
      merging: null,
      // Only a merge of most of the archive has seen enough to say so.
      ...(2 * merged.questions > now.totals.questions && { frequent: packFrequent(frequent) }),
      segments: [merged, ...now.segments.filter(({ id }) => !ids.has(id))],
      gone: now.gone.filter((doc) => !listed.has(doc) || kept.has(doc)),
    });
    for (const { id } of old)
      await blocks
        .where('id')
        .between(...allIds(id))
        .delete();
    return true;
  });
  if (!swapped) await drop(merged.id);
}

/** Deletes what there is of a segment that no state lists. */
async function drop(segment: number): Promise<void> {
  const { blocks, state } = database;
  await database.transaction('rw', blocks, state, async () => {
    const now = await state.get('index');
    if (now?.merging === segment) await state.put({ ...now, merging: null });
    if (now?.segments.some(({ id }) => id === segment)) return;
    await blocks
      .where('id')
      .between(...allIds(segment))
      .delete();
  });
}

/** A small segment's lists, by the group to which their terms belong in the new one. */
async function unpackAll(segment: Segment, groups: number): Promise<Lists[]> {
  const lists = Array.from({ length: groups }, (): Lists => new Map());
  for (const [term, list] of await unpack(segment, 0, segment.buckets - 1))
    lists[bucketOf(term, groups)]?.set(term, list);
  return lists;
}

function unpackGroup(segment: Segment, group: number, groups: number): Promise<Lists> {
  const size = segment.buckets / groups;
  return unpack(segment, group * size, (group + 1) * size - 1);
}

async function unpack({ id }: Segment, first: number, last: number): Promise<Lists> {
  const rows = await database.blocks
    .where('id')
    .between(bucketId(id, first), bucketId(id, last), true, true)
    .toArray();
  return new Map(rows.flatMap(({ bytes }) => unpackBucket(bytes)));
}

function spread(lists: Lists, buckets: number, group: number, groups: number): Uint8Array<ArrayBuffer>[] {
  const size = buckets / groups;
  const own: [string, PostingList][][] = Array.from({ length: size }, () => []);
  for (const entry of lists) own[bucketOf(entry[0], buckets) - group * size]?.push(entry);
  return own.map(packBucket);
}
