import { Dexie, type Table } from 'dexie';
import type { CollectionItem } from '../model/collection';
import { fileNameOf, follows, joinSeen, sameSeen, type SyncedItem, type SyncFile } from '../model/sync';
import { deleteItems, putItems, removeItems } from './collection';
import { collectionDatabase as database } from './database';
import { mergeItem, ownWordsOf, underOwnKey } from './merge-item';
import { oneWith } from './belongs';
import { partItem } from './part-item';
import { rowsOfIds } from './rows-of-ids';

const { items, rows, words, removed, synced, marks } = database;
const shelves = [items, rows, words, removed, synced, marks];

/** Rejects where sync was switched off meanwhile. */
type StillOn = () => Promise<void>;

/**
 * Writes for a sync that is still switched on. Asked within the transaction: whoever switches it off and then clears the
 * collection waits for what is written here, and nothing is written after.
 */
const whileOn = <T>(tables: readonly Table[], on: StillOn, work: () => Promise<T>): Promise<T> =>
  database.transaction('rw', tables, async () => {
    await Dexie.waitFor(on());
    return work();
  });

/** Every item by the name of its file: enough to know what has changed. */
export async function localItems(): Promise<Map<string, { key: string; updatedAt: number }>> {
  const all = new Map<string, { key: string; updatedAt: number }>();
  await rows.each(({ key, updatedAt }) => all.set(fileNameOf(key), { key, updatedAt }));
  return all;
}

/** What was last agreed on, by the name of the file. */
export async function syncedItems(): Promise<Map<string, SyncedItem>> {
  return new Map((await synced.toArray()).map((row) => [row.name, row]));
}

/** What was agreed on of one file, and the item as it is now. */
export function syncStateOf(
  name: string,
  key: string | null,
): Promise<[SyncedItem | null, CollectionItem | null]> {
  return database.transaction('r', [items, synced], async () => {
    const row = (await synced.get(name)) ?? null;
    const at = key ?? row?.key;
    return [row, (at !== undefined && at !== null && (await items.get(at))) || null];
  });
}

/** What to look after once a file has been taken in, and what that did here. */
export interface Taken {
  /** Files of other items that have become one with this one. */
  others: { name: string; key: string }[];
  did: 'received' | 'removed' | null;
}

/**
 * Takes in what the folder holds of an item: merges it with what is here under any of its ids, or takes out what was
 * removed elsewhere and is unchanged here. Notes it as agreed on in the same transaction: what is here and not in it
 * differs from it, and is sent.
 */
export function takeFile(name: string, file: SyncFile, tag: string | null, on: StillOn): Promise<Taken> {
  return whileOn(shelves, on, async () => {
    const row = await synced.get(name);
    if (row && row.left === null && sameSeen(row.seen, file.seen)) {
      await synced.update(name, { tag });
      return { others: [], did: null };
    }
    const seen = joinSeen(file.seen, row?.seen ?? {});
    const { key, item } = file;
    const agreed = item && { updatedAt: item.updatedAt, own: ownWordsOf(item) };
    await synced.put({ name, key, tag, seen, agreed, left: null });
    return item ? takeItems(item, file, row) : takeRemoval(file, row);
  });
}

async function takeRemoval({ key, seen }: SyncFile, row: SyncedItem | undefined): Promise<Taken> {
  const here = await items.get(key);
  const unchanged = here && here.updatedAt === row?.agreed?.updatedAt && follows(seen, row.seen);
  if (unchanged) await removeItems([key]); // as if the reader had done so here: it can be undone
  return { others: [], did: unchanged ? 'removed' : null };
}

/** What an earlier version has put together is parted first; each part has a file of its own from then on. */
async function takeItems(item: CollectionItem, file: SyncFile, row: SyncedItem | undefined): Promise<Taken> {
  const taken: Taken = { others: [], did: null };
  for (const part of partItem(item)) {
    const own = part.key === item.key;
    const { others, did } = await takeItem(part, file, own ? row : await synced.get(fileNameOf(part.key)));
    taken.others.push(...others, ...(own ? [] : [{ name: fileNameOf(part.key), key: part.key }]));
    taken.did ??= did;
  }
  return taken;
}

async function takeItem(item: CollectionItem, file: SyncFile, row: SyncedItem | undefined): Promise<Taken> {
  const byIds = await rowsOfIds(items, item.ids);
  const byKey = byIds.some(({ key }) => key === item.key) ? undefined : await items.get(item.key);
  const near = byKey ? [...byIds, byKey] : byIds;
  const found = oneWith(item, near);
  const taken = near.some((other) => other.key === item.key && !found.includes(other));
  let merged = taken ? underOwnKey(item) : item;
  let seen = file.seen;
  for (const here of found) {
    const agreed = here.key === item.key ? row : await synced.get(fileNameOf(here.key));
    // Another machine that had not seen what this one sent has taken nothing away from it.
    const base = agreed && follows(file.seen, agreed.seen) ? agreed.agreed : null;
    // What was not touched here since then goes on as it is there.
    const unchanged = here.key === merged.key && here.updatedAt === base?.updatedAt;
    if (!unchanged) merged = mergeItem(base?.own ?? null, here, merged);
    seen = joinSeen(seen, agreed?.seen ?? {});
  }
  const before = found.find(({ key }) => key === merged.key);
  const changed = before?.updatedAt !== merged.updatedAt;
  await deleteItems(found.map(({ key }) => key).filter((key) => key !== merged.key));
  if (changed) await putItems([merged]);
  const keys = [merged.key, ...found.map(({ key }) => key)].filter((key) => key !== item.key);
  if (merged.key !== item.key) await noteSeen(merged.key, seen);
  const others = [...new Set(keys)].map((key) => ({ name: fileNameOf(key), key }));
  return { others, did: changed ? 'received' : null };
}

/** Within a transaction: what an item's next state holds, where it was made from others' files. */
async function noteSeen(key: string, more: SyncFile['seen']): Promise<void> {
  const name = fileNameOf(key);
  const row = (await synced.get(name)) ?? { name, key, tag: null, seen: {}, agreed: null, left: null };
  await synced.put({ ...row, seen: joinSeen(row.seen, more) });
}

/** Notes what was sent: `sent` as it was when it was read, which may have changed since. */
export function noteSent(name: string, sent: SyncFile, tag: string | null, on: StillOn): Promise<void> {
  return whileOn([synced], on, async () => {
    const row = await synced.get(name);
    const agreed = sent.item && { updatedAt: sent.item.updatedAt, own: ownWordsOf(sent.item) };
    await synced.put({
      name,
      key: sent.key,
      tag,
      seen: joinSeen(sent.seen, row?.seen ?? {}),
      agreed,
      left: null,
    });
  });
}

/** Notes that a file is left alone; null takes that back. */
export function noteLeft(
  name: string,
  left: SyncedItem['left'],
  tag: string | null,
  on: StillOn,
): Promise<void> {
  return whileOn([synced], on, async () => {
    const row = (await synced.get(name)) ?? { name, key: null, tag, seen: {}, agreed: null, left };
    await synced.put({ ...row, tag, left });
  });
}

/** Forgets a file that is in neither place any more. */
export async function forgetSynced(name: string): Promise<void> {
  await synced.delete(name);
}

/** Forgets all that was agreed on: the next sync takes nothing away, here or there. */
export async function forgetAllSynced(): Promise<void> {
  await synced.clear();
}

/** Calls `tell` when any of our contexts has changed an item. Returns the undo. */
export function watchItems(tell: () => void): () => void {
  const listen = (parts: object) => {
    if (Object.keys(parts).some((part) => part.startsWith(`idb://${database.name}/items/`))) tell();
  };
  Dexie.on('storagemutated', listen);
  return () => Dexie.on.storagemutated.unsubscribe(listen);
}
