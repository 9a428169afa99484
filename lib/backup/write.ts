import {
  backupHeader,
  backupKind,
  backupLines,
  backupVersion,
  makeBackupLine,
  noCounts,
  readBackupLine,
  type BackupCounts,
} from '../model/backup';
import { writable } from '../model/written';
import { packed } from '../model/pack';
import type { Settings } from '../model/settings';
import { allItems, allRecords, allUnreadable, allWatches, lastChange } from '../store';
import { Checksum } from './checksum';
import { readBackup } from './read';

export interface BackupWish {
  /** What is kept outside the database; the caller reads it, for not every place where a backup is made can. */
  settings: Settings;
  /** Whether the archive goes along. */
  archive: boolean;
  /** Told how many items and questions of the archive have been written. */
  progress?: (written: number) => void;
  signal?: AbortSignal;
}

/**
 * Everything of the reader's own as one file; see lib/model/backup.ts. Read some at a time: only what is packed already
 * is held, and by the browser. What changes meanwhile is in it as it was when it was read.
 */
export async function makeBackup(wish: BackupWish): Promise<Blob> {
  const file = await write(wish);
  await readBack(file);
  return file;
}

/** A file that is not what was written is none: it would be missed on the day on which it is needed. */
export class UnsureBackup extends Error {}

/** Reads it to its end, where its counts and its checksum are. @throws UnsureBackup */
async function readBack(file: Blob): Promise<void> {
  const lines = readBackup(file);
  try {
    while (!(await lines.next()).done);
  } catch (error) {
    throw new UnsureBackup('the backup cannot be read back', { cause: error });
  }
}

function write(wish: BackupWish): Promise<Blob> {
  const encoder = new TextEncoder();
  const lines = textOf(wish);
  const text = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      wish.signal?.throwIfAborted();
      const { done, value } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
  const headers = { 'content-type': 'application/gzip' }; // the blob's type
  return new Response(text.pipeThrough(new CompressionStream('gzip')), { headers }).blob();
}

async function* textOf(wish: BackupWish): AsyncGenerator<string> {
  const checksum = new Checksum();
  const counts = noCounts();
  const ended = async (lines: string[]) => {
    for (const line of lines) await checksum.add(line);
    return lines.map((line) => `${line}\n`).join('');
  };
  const changedAt = await lastChange();
  const watches = (await allWatches()).map((each) => backupLines.watch.parse(each));
  const header = backupHeader.parse({ kind: backupKind, version: backupVersion, changedAt });
  yield ended([
    JSON.stringify(header),
    makeBackupLine('settings', backupLines.settings.parse(wish.settings)),
  ]);
  if (watches.length > 0) {
    counts.watches = watches.length;
    yield ended(watches.map((each) => makeBackupLine('watch', each)));
  }
  for await (const { shelf, lines } of contents(wish)) {
    counts[shelf] = (counts[shelf] ?? 0) + lines.length;
    yield ended(lines);
    wish.progress?.(counts.items + counts.archived);
  }
  yield `${makeBackupLine('end', { ...counts, sha256: checksum.hex })}\n`;
}

/** Whatever it is, it goes along: one row that cannot be written must not keep back all the others. */
const unreadable = (row: { key: string }) => writable(row) as { key: string };

interface Content {
  shelf: keyof BackupCounts;
  lines: string[];
}

async function* contents({ archive }: BackupWish): AsyncGenerator<Content> {
  for await (const items of allItems()) {
    // In the order of the schema, whatever wrote it: the same item gives the same line. What is damaged goes along as it is.
    const read = items.map((item) => ({ item, whole: backupLines.item.safeParse(item).data }));
    const whole = read.flatMap(({ whole }) => whole ?? []);
    const damaged = read.flatMap(({ item, whole }) => (whole ? [] : [item]));
    yield { shelf: 'items', lines: whole.map((item) => makeBackupLine('item', item)) };
    yield {
      shelf: 'unreadable',
      lines: damaged.map((item) => makeBackupLine('unreadable', unreadable(item))),
    };
  }
  for await (const rows of allUnreadable())
    yield { shelf: 'unreadable', lines: rows.map((row) => makeBackupLine('unreadable', unreadable(row))) };
  if (!archive) return;
  for await (const records of allRecords()) {
    // What a pack cannot hold stays behind: the archive can be filled again.
    const lines = records.map((record) => `{"archived":${JSON.stringify(packed(record))}}`);
    yield { shelf: 'archived', lines: lines.filter((line) => readBackupLine(line) !== null) };
  }
}
