import { sameSeen, syncVersion, type SyncFile } from '../model/sync';
import { forgetSynced, noteLeft, noteSent, syncStateOf, takeFile } from '../store';
import { SyncFault } from './fault';
import { readFile, writeFile } from './file';
import { most, type Condition, type Folder } from './folder';
import type { Listing } from './multistatus';
import { mayBeSent, mustRead, type Target } from './plan';
import type { Tag } from './tag';

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
 */
export async function settle(target: Target, around: Around): Promise<void> {
  const { name } = target;
  let { key } = target;
  let there = around.listing.get(name);
  let read = false;
  /** How often the server has refused a condition that the file meets. */
  let refused = 0;

  /** @returns false where the server refuses it: what is there cannot be known, and must not be written over */
  async function readAgain(): Promise<boolean> {
    const got = await around.folder.get(name);
    if (got === 'refused') {
      await noteLeft(name, { why: 'refused', version: 0 }, null, around.on);
      return false;
    }
    there = got?.tag;
    read = true;
    if (got) key = (await take(name, got, around)) ?? key;
    return true;
  }

  for (let tried = 1; tried <= tries; tried++) {
    const [row] = await syncStateOf(name, null);
    if (there && !read && mustRead(row, there) && !(await readAgain())) return;
    if (!there && row?.left) await noteLeft(name, null, null, around.on);
    const sent = await send({ name, key }, there, around, { refused, read });
    if (sent === 'done') return;
    const before = there;
    if (!(await readAgain())) return;
    if (sent === 'refused') refused = (there as Tag | undefined)?.same === before?.same ? refused + 1 : 0;
    if (refused === 1) await around.wait(freshFor);
  }
  throw new SyncFault('busy', `${name} changes each time it is to be written`);
}

/** Takes in a file. @returns the item's key, where it could be read */
async function take(name: string, got: { text: string | null; tag: Tag }, around: Around) {
  const { file, left } = readFile(got.text, name);
  if (!file) {
    console.warn(`Naslag: ${name} in the sync folder is left alone (${left.why})`);
    await noteLeft(name, left, got.tag.same, around.on);
    return null;
  }
  const { others, did } = await takeFile(name, file, got.tag.same, around.on);
  if (did) around.tell(did);
  // What it has become one with is sent before this name is taken away: it is nowhere else.
  for (const other of others) await settle(other, around);
  return file.key;
}

interface Tried {
  refused: number;
  /** The file was read a moment ago, not only listed. */
  read: boolean;
}

async function send(
  { name, key }: Target,
  there: Tag | undefined,
  { folder, machine, tell, on }: Around,
  { refused, read }: Tried,
): Promise<'done' | 'refused' | 'unread'> {
  const [row, item] = await syncStateOf(name, key);
  const agreed = there ? row?.agreed : null;
  if (!mayBeSent(row)) return 'done';
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
  if (said === 'large' || said === 'refused') {
    await noteLeft(name, { why: said, version: 0 }, there?.same ?? null, on);
    return 'done';
  }
  const tag = said?.same ? said : await readBack(file, name, folder);
  if (!tag) return 'refused'; // overwritten already
  await noteSent(name, file, tag.same, on);
  tell('sent');
  return 'done';
}

/** For servers that do not say what they call what was written: asked later, it may be another's. */
async function readBack({ seen }: SyncFile, name: string, folder: Folder): Promise<Tag | null> {
  const got = await folder.get(name);
  if (!got || got === 'refused') return null;
  const { file } = readFile(got.text, name);
  return file && sameSeen(file.seen, seen) ? got.tag : null;
}
