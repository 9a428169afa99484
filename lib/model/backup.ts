import { isAffordableJson } from './affordable-json';
import { collectionItem } from './collection';
import { packLine } from './pack';
import { canBeWritten } from './written';
import { z } from './schema';
import { settings } from './settings';
import { watch } from './watch';

/**
 * A backup: the reader's own work in one file, to be read by a later Naslag, by another program, or by eye. JSON lines,
 * packed with gzip. The first line is the header, then one thing a line (`{"item": {…}}`), the settings first and the
 * items by key; the last line counts them. It holds no clock: the same content gives the same bytes. The README
 * documents the format; whoever changes it here, changes it there, and raises the version.
 */
export const backupKind = 'naslag-backup';
/**
 * What is written, and the newest that is known. Whoever knows no more than an earlier one would drop in silence what it
 * does not know, and must refuse the file. 2 has the searches that are followed; 3 how texts were set, the question that an
 * item is of, withdrawals, what a page offers as a file. A test holds the version to the form of the lines.
 */
export const backupVersion = 3;

export const backupHeader = z.strictObject({
  kind: z.literal(backupKind),
  version: z.literal([1, 2, backupVersion]),
  /** When the item that was changed last was changed, in ms since 1970; null where there is none. */
  changedAt: z.nullable(z.number()),
});

const counts = {
  items: z.number(),
  unreadable: z.number(),
  archived: z.number(),
  /** From version 2 on. */
  watches: z.optional(z.number()),
};

/** The kinds of line behind the header, by the one name that each has. */
export const backupLines = {
  settings,
  item: collectionItem,
  /** What an upgrade could not read: carried along as it was. */
  unreadable: z.looseObject({ key: z.string() }),
  /** A search that is followed, with what it has found. */
  watch,
  /** A question of the archive, as in a pack. */
  archived: packLine,
  /** The last line: how many there were of each, and the checksum over all lines before (see `Checksum`). */
  end: z.strictObject({ ...counts, sha256: z.string() }),
};

export type BackupCounts = z.infer<z.ZodMiniObject<typeof counts>>;
type LineName = keyof typeof backupLines;
type LineValue<N extends LineName> = z.infer<(typeof backupLines)[N]>;
export type BackupLine = { [N in LineName]: { name: N; value: LineValue<N> } }[LineName];

export const noCounts = (): BackupCounts => ({ items: 0, unreadable: 0, archived: 0 });

/** One line behind the header; null where it is none. */
export function readBackupLine(line: string): BackupLine | null {
  if (!isAffordableJson(line)) return null;
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return null; // no JSON: the file is refused
  }
  if (!(parsed instanceof Object)) return null;
  const [[name, value] = [], ...others] = Object.entries(parsed) as [string, unknown][];
  if (name === undefined || others.length > 0 || !Object.hasOwn(backupLines, name)) return null;
  const read = backupLines[name as LineName].safeParse(value);
  if (!read.success) return null;
  // What was read of it would stand here, and no backup could be written from then on.
  if (name === 'unreadable' && !canBeWritten(value)) return null;
  // Of what nobody can read the order of its fields is kept too.
  return { name, value: name === 'unreadable' ? value : read.data } as BackupLine;
}

export const makeBackupLine = <N extends LineName>(name: N, value: LineValue<N>): string =>
  JSON.stringify({ [name]: value });
