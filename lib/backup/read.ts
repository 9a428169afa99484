import { fileLines, isPacked, UnreadableFile } from '../file-lines';
import {
  backupHeader,
  backupKind,
  backupVersion,
  noCounts,
  readBackupLine,
  type BackupCounts,
  type BackupLine,
} from '../model/backup';
import { z } from '../model/schema';
import { Checksum } from './checksum';
import { RefusedBackup } from './refused';

/** An item of 16 million characters has hundreds of documents; two thousand million are ten times 10,000 items. */
const limits = { line: 16_000_000, text: 2_000_000_000 };

/** What any version's first line says. */
const anyHeader = z.object({ kind: z.literal(backupKind), version: z.number() });

export type BackupContent = Exclude<BackupLine, { name: 'end' }>;

/**
 * What a backup holds, line by line. Whether the file is whole is known at its end only: what came before must not have
 * been used when this throws.
 * @throws RefusedBackup
 */
export async function* readBackup(
  file: Blob,
  progress?: (bytes: number) => void,
): AsyncGenerator<BackupContent> {
  const checksum = new Checksum();
  const counts = noCounts();
  let version = 0;
  let place: 'header' | 'settings' | 'content' | 'behind' = 'header';
  try {
    for await (const text of fileLines(file, { ...limits, ...(progress && { progress }) })) {
      if (place === 'behind') throw new RefusedBackup('damaged');
      if (place === 'header') {
        version = readVersion(text);
        place = 'settings';
      } else {
        const line = readBackupLine(text);
        if (!line || (line.name === 'settings') !== (place === 'settings'))
          throw new RefusedBackup('damaged');
        if (line.name === 'watch' && version < 2) throw new RefusedBackup('damaged');
        place = 'content';
        if (line.name === 'end') {
          if (!sameCounts(line.value, counts) || line.value.sha256 !== checksum.hex)
            throw new RefusedBackup('damaged');
          place = 'behind';
          continue;
        }
        if (line.name !== 'settings') {
          const shelf = shelves[line.name];
          counts[shelf] = (counts[shelf] ?? 0) + 1;
        }
        yield line;
      }
      await checksum.add(text);
    }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    // A file that is neither packed nor text never was a backup.
    const noText = place === 'header' && error.reason === 'damaged' && !(await isPacked(file));
    const reason = noText ? 'foreign' : error.reason;
    throw new RefusedBackup(reason, { cause: error });
  }
  if (place === 'header') throw new RefusedBackup('foreign');
  if (place !== 'behind') throw new RefusedBackup('damaged');
}

const shelves = { item: 'items', unreadable: 'unreadable', archived: 'archived', watch: 'watches' } as const;

const sameCounts = (a: BackupCounts, b: BackupCounts) =>
  a.items === b.items &&
  a.unreadable === b.unreadable &&
  a.archived === b.archived &&
  (a.watches ?? 0) === (b.watches ?? 0);

/** @throws RefusedBackup where it is no header, or of a version that is not known */
function readVersion(text: string): number {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw new RefusedBackup('foreign', { cause: error });
  }
  const any = anyHeader.safeParse(parsed);
  if (!any.success) throw new RefusedBackup('foreign');
  if (any.data.version > backupVersion) throw new RefusedBackup('newer');
  if (!backupHeader.safeParse(parsed).success) throw new RefusedBackup('damaged');
  return any.data.version;
}
