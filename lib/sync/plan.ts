import { isFileName, syncVersion, type SyncedItem } from '../model/sync';
import type { Tag } from './tag';

/** A file to look after; its key where an item is or was here. */
export interface Target {
  name: string;
  key: string | null;
}

/** What is known of the collection, of what was agreed on and of the folder; each by name of the file. */
export interface Known {
  local: ReadonlyMap<string, { key: string; updatedAt: number }>;
  synced: ReadonlyMap<string, SyncedItem>;
  listing: ReadonlyMap<string, Tag>;
}

/**
 * The files that are not the same here and there. What has changed there comes first: an item that has got another name
 * is taken in before the old name's removal is.
 */
export function plan({ local, synced, listing }: Known): Target[] {
  const names = new Set([...[...listing.keys()].filter(isFileName), ...local.keys(), ...synced.keys()]);
  const toRead: Target[] = [];
  const toSend: Target[] = [];
  for (const name of names) {
    const [here, row, there] = [local.get(name), synced.get(name), listing.get(name)];
    const target = { name, key: here?.key ?? row?.key ?? null };
    if (there && mustRead(row ?? null, there)) toRead.push(target);
    else if (mustSend(here, row, there)) toSend.push(target);
  }
  return [...toRead, ...toSend];
}

/** Whether the folder may hold something other than what was agreed on. */
export function mustRead(row: SyncedItem | null, there: Tag): boolean {
  if (!row || row.tag === null || row.tag !== there.same) return true;
  return row.left?.why === 'newer' && row.left.version <= syncVersion; // Naslag was updated
}

/** Whether it is not known yet what listings call the state that was agreed on. */
export const isUnsure = (row: SyncedItem | undefined): boolean => row?.tag === null && row.left === null;

/** Whether a file is not left to what it is there. What could not be sent is tried again: item or server may have changed. */
export const mayBeSent = (row: SyncedItem | null | undefined): boolean =>
  !row?.left || row.left.why === 'large' || row.left.why === 'refused';

/** Whether the collection holds something other than what was agreed on, or the folder has lost it. */
function mustSend(
  here: { updatedAt: number } | undefined,
  row: SyncedItem | undefined,
  there: Tag | undefined,
): boolean {
  if (there && !mayBeSent(row)) return false;
  if (!there) return here !== undefined || row !== undefined;
  return here ? here.updatedAt !== row?.agreed?.updatedAt : Boolean(row?.agreed);
}

/** Whether anything here is still to be sent, as far as can be known without the folder. */
export function anyToSend(local: Known['local'], synced: Known['synced']): boolean {
  const removed = [...synced].some(([name, row]) => row.agreed && !local.has(name));
  return removed || [...local].some(([name, here]) => synced.get(name)?.agreed?.updatedAt !== here.updatedAt);
}

/** Files that are left alone, by why; what is no file of ours by its name counts as unreadable. */
export function countLeft(synced: Known['synced'], listing: Known['listing']) {
  const left = { newer: 0, unreadable: 0, large: 0, refused: 0 };
  for (const [name, row] of synced)
    if (row.left && (mayBeSent(row) || listing.has(name))) left[row.left.why] += 1;
  for (const name of listing.keys()) if (!isFileName(name) && !name.startsWith('.')) left.unreadable += 1;
  return left;
}
