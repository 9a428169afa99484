import { isAffordableJson } from '../model/affordable-json';
import { fileNameOf, syncFile, syncVersion, type SyncedItem, type SyncFile } from '../model/sync';
import { z } from '../model/schema';

/** Of what any Naslag writes this will stay; the rest is for those who know the version. */
const anyVersion = z.object({ kind: z.literal('naslag-item'), version: z.number() });

/** A file as it was found: what it says, or why it is to be left alone. */
export type ReadFile = { file: SyncFile; left: null } | { file: null; left: NonNullable<SyncedItem['left']> };

/**
 * Reads a file of the folder, which anybody may have put there.
 * @param text null where it is beyond all measure
 * @param name under which it was found: a copy under another name is not the item's file
 */
export function readFile(text: string | null, name: string): ReadFile {
  const json = text === null ? null : parse(text);
  const some = anyVersion.safeParse(json);
  if (some.success && some.data.version > syncVersion)
    return { file: null, left: { why: 'newer', version: some.data.version } };
  const read = syncFile.safeParse(json);
  const ours = read.success && fileNameOf(read.data.key) === name;
  if (!ours || (read.data.item && read.data.item.key !== read.data.key))
    return { file: null, left: { why: 'unreadable', version: 0 } };
  return { file: read.data, left: null };
}

export const writeFile = (file: SyncFile): string => JSON.stringify(file);

function parse(text: string): unknown {
  if (!isAffordableJson(text)) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null; // as unreadable as any other that is not ours
  }
}
