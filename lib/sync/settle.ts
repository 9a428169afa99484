import { syncVersion, type SyncFile } from '../model/sync';
import { forgetSynced, noteLeft, noteSent, syncStateOf, takeFile } from '../store';
import { SyncFault } from './fault';
import { readFile, writeFile } from './file';
import { most, type Condition, type Folder } from './folder';
import type { Listing } from './multistatus';
import { mayBeSent, mustRead, type Target } from './plan';
import { calledAlike, type Tag } from './tag';

/** What looking after a file needs. */
export interface Around {
  folder: Folder;
  listing: Listing;
  /** This machine, in `seen`. */
  machine: string;
  /** Rejects where sync was switched off meanwhile. */
  on(): Promise<void>;
  /** Is told what was done. */
  tell(what: 'received' | 'sent' | 'removed'): void;
  /** Is told of a file that another program holds. */
  locked(name: string): void;
  wait(ms: number): Promise<void>;
}

/** How often a file is read again that another machine keeps writing. */
const tries = 6;
/** In ms: Apache refuses every `If-Match` on a file that was written within the last second. */
const freshFor = 1200;

/**
 * Makes one item the same here and there: takes in what is there, then sends what is here and not in it. Where another
 * machine writes at the same moment the server refuses ours (412), and all of it is done again. Where a server refuses
 * what it has itself said, or asks for no condition, ours may fall on another's: that one sees, by `seen`, that ours was
 * not made from its own, and puts both together.
 * @returns false where that is left to the next run, for the server refuses this file or holds it locked
 */
export async function settle(target: Target, around: Around): Promise<boolean> {
  const { name } = target;
  let { key } = target;
  let there = around.listing.get(name);
  let read = false;
  /** How often the server has refused a condition that the file meets. */
  let refused = 0;

  /** What listings call the state that is read, or one before it; null where that is not known. */
  let listed = there?.same ?? null;

  /** @returns false where the server refuses it: what is there cannot be known, and must not be written over */
  async function readAgain(): Promise<boolean> {
    const got = await around.folder.get(name);
    if (got === 'locked') around.locked(name);
    if (got === 'refused') await noteLeft(name, { why: 'refused', version: 0 }, null, around.on);
    if (got === 'locked' || got === 'refused') return false;
    if (read) listed = null;
    there = got?.tag;
    read = true;
    const taken = got && (await take(name, { text: got.text, listed }, around));
    if (taken === 'waits') return false;
    key = taken ?? key;
    return true;
  }

  for (let tried = 1; tried <= tries; tried++) {
    const [row] = await syncStateOf(name, null);
    if (there && !read && mustRead(row, there) && !(await readAgain())) return false;
    if (!there && row?.left) await noteLeft(name, null, null, around.on);
    const sent = await send({ name, key }, there, around, { refused, read, listed });
    if (sent === 'done' || sent === 'left') return sent === 'done';
    const before = there;
    if (!(await readAgain())) return false;
    if (sent === 'refused') refused = calledAlike(there, before) ? refused + 1 : 0;
    if (refused === 1) await around.wait(freshFor);
  }
  throw new SyncFault('busy', `${name} changes each time it is to be written`);
}

/**
 * Takes in a file.
 * @returns the item's key, where it could be read; `waits` where the item's other file cannot be written now
 */
async function take(name: string, got: { text: string | null; listed: string | null }, around: Around) {
  const { file, left } = readFile(got.text, name);
  if (!file) {
    console.warn(`Naslag: ${name} in the sync folder is left alone (${left.why})`);
    await noteLeft(name, left, got.listed, around.on);
    return null;
  }
  const { others, did } = await takeFile(name, file, got.listed, around.on);
  if (did) around.tell(did);
  // What it has become one with is sent before this name is taken away: it is nowhere else.
  for (const other of others) {
    if (await settle(other, around)) continue;
    await forgetSynced(name); // the next run reads it anew, and comes here again
    return 'waits';
  }
  return file.key;
}

interface Tried {
  refused: number;
  /** The file was read a moment ago, not only listed. */
  read: boolean;
  /** What listings call what is there. */
  listed: string | null;
}

async function send(
  { name, key }: Target,
  there: Tag | undefined,
  { folder, machine, tell, on, locked }: Around,
  { refused, read, listed }: Tried,
): Promise<'done' | 'left' | 'refused' | 'unread'> {
  const [row, item] = await syncStateOf(name, key);
  const agreed = there ? row?.agreed : null;
  if (!mayBeSent(row)) return 'left';
  if (item ? agreed?.updatedAt === item.updatedAt : !agreed) {
    if (!item && !there) await forgetSynced(name);
    return 'done';
  }
  // Without an ETag there is nothing to make it depend on but that it was read just now.
  if (there && there.match === null && !read) return 'unread';
  const itsKey = item?.key ?? row?.key;
  if (itsKey === undefined || itsKey === null) throw new Error(`no item of ${name}`);
  const number = Math.max(Date.now(), (row?.seen[machine] ?? 0) + 1);
  const seen = { ...row?.seen, [machine]: number };
  const file: SyncFile = { kind: 'naslag-item', version: syncVersion, key: itsKey, seen, item };
  const text = writeFile(file);
  const condition: Condition = refused > 1 ? null : there ? { is: there } : 'nothing there';
  // The measure is of bytes, and a character may take three of them in UTF-8.
  const said = text.length > most.file / 3 ? 'large' : await folder.put(name, text, condition);
  if (said === 'changed') return 'refused';
  if (said === 'locked') locked(name);
  if (said === 'large' || said === 'refused') await noteLeft(name, { why: said, version: 0 }, listed, on);
  if (said === 'locked' || said === 'large' || said === 'refused') return 'left';
  // Where it is not certain what listings call it, it is read again once they do: it may be another's by then.
  await noteSent(name, file, said?.same ?? null, on);
  tell('sent');
  return 'done';
}
