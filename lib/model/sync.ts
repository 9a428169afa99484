import { collectionItem, ownWords } from './collection';
import { moment } from './moment';
import { z } from './schema';

/**
 * What this Naslag writes, and the newest that it can read. One of version 1 would put two questions together again that
 * share an answer, one of version 2 would drop how texts were set: they leave what is newer alone, and say so. A test holds
 * the version to the form of the files.
 */
export const syncVersion = 3;

/**
 * How far each machine's writing has come in what a state of an item holds: the number of the last write of each that
 * went into it. A state that holds all of another's was made from it.
 */
const seen = z.record(z.string().check(z.regex(/^[0-9a-f]{12}$/)), moment);

/** One file of the folder: one item, or that it was removed. */
export const syncFile = z.object({
  kind: z.literal('naslag-item'),
  version: z.number().check(z.gte(1), z.lte(syncVersion)),
  key: z.string(),
  seen,
  /** Null: the reader has taken it out of the collection. */
  item: z.nullable(collectionItem),
});

/**
 * Why a file of the folder is left alone. `large`: the item here, or the file there, is beyond all measure. `refused`: the
 * server lets others be read and written, but not this one (a filter before it may dislike its words).
 */
const leftWhy = z.enum(['newer', 'unreadable', 'large', 'refused']);

/** What an item was when this machine and the folder last agreed on it. */
export const syncedItem = z.object({
  /** Of its file; see `fileNameOf`. */
  name: z.string(),
  /** Null where nothing of the file could be read. */
  key: z.nullable(z.string()),
  /** The server's name for that state of the file, to be compared only; null: to be read again. */
  tag: z.nullable(z.string()),
  seen,
  /** Null: it was removed, or nothing was agreed on yet. */
  agreed: z.nullable(z.object({ updatedAt: z.number(), own: ownWords })),
  left: z.nullable(z.object({ why: leftWhy, version: z.number() })),
});

/** Where the folder is and how to get in. Never in a message, a backup or the collection's database. */
export const syncAccess = z.object({
  /** Of the folder, with a slash at the end. */
  address: z.string(),
  user: z.string(),
  password: z.string(),
  /** This machine's name in `seen`: made anew whenever sync is switched on. */
  machine: z.string(),
});

const syncProblem = z.enum([
  'offline',
  'login',
  /** The server knows other kinds of login than ours only; the detail names them. */
  'scheme',
  'missing',
  'redirect',
  'notDav',
  /** The answer is of another folder than was asked. */
  'otherFolder',
  /** A file stands where the folder should. */
  'file',
  'full',
  'busy',
  /** Some files are locked there, which the detail names; all others were looked after. */
  'locked',
  'refused',
  'unreadable',
  'permission',
  'quota',
  'database',
  'newer',
]);

/** How the last run went, or how far this one is. */
export const syncState = z.object({
  /** Files looked after, of how many there are to look after; null while nothing runs. */
  running: z.nullable(z.object({ done: z.number(), total: z.number() })),
  /** When all was last the same here and there, in ms since 1970. */
  agreedAt: z.nullable(z.number()),
  /** Items that the last run brought here, sent there and took out here. */
  received: z.number(),
  sent: z.number(),
  removed: z.number(),
  /** Files that were left alone. */
  left: z.object({
    ...{ newer: z.number(), unreadable: z.number(), large: z.number() },
    refused: z._default(z.number(), 0), // what an earlier version noted has none
  }),
  problem: z.nullable(
    z.object({ kind: syncProblem, status: z.nullable(z.number()), detail: z.optional(z.string()) }),
  ),
});

export type Seen = z.infer<typeof seen>;
export type SyncFile = z.infer<typeof syncFile>;
export type SyncedItem = z.infer<typeof syncedItem>;
export type SyncAccess = z.infer<typeof syncAccess>;
export type SyncProblem = z.infer<typeof syncProblem>;
export type SyncState = z.infer<typeof syncState>;

/** Nothing has been done yet. */
export const noSync: SyncState = {
  ...{ running: null, agreedAt: null, received: 0, sent: 0, removed: 0, problem: null },
  left: { newer: 0, unreadable: 0, large: 0, refused: 0 },
};

/** Whether a state was made from another: it holds all that went into that. */
export const follows = (state: Seen, other: Seen): boolean =>
  Object.entries(other).every(([machine, n]) => (state[machine] ?? 0) >= n);

export const sameSeen = (a: Seen, b: Seen): boolean => follows(a, b) && follows(b, a);

/** What a state made from both holds. */
export function joinSeen(a: Seen, b: Seen): Seen {
  const machines = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
  return Object.fromEntries(machines.map((machine) => [machine, Math.max(a[machine] ?? 0, b[machine] ?? 0)]));
}

/**
 * `kv-tk-2098z00011.5f0c8a6b1d2e3f40.json`: for the eye, and for disks that know no capitals, no strange characters and
 * no long names, since a folder of Nextcloud may lie on one. The number tells keys apart that look the same so.
 */
export function fileNameOf(key: string): string {
  const readable = key
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return `${readable || 'item'}.${fingerprint(key)}.json`;
}

/** Whether it may be the name of one of our files. */
export const isFileName = (name: string): boolean => /^[a-z0-9-]{1,60}\.[0-9a-f]{16}\.json$/.test(name);

/** FNV-1a of 64 bits: it need not withstand anybody, and a transaction cannot wait for `crypto.subtle`. */
function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text))
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}
