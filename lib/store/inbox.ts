import { Dexie, type EntityTable } from 'dexie';
import { guardLog } from './log-guard';

/** A file that the reader gave and that is still to be taken in. */
interface InboxFile {
  id: 'pack';
  name: string;
  file: Blob;
  /** In ms; absent from what an earlier version kept. */
  keptAt?: number;
}

/**
 * Where a file waits until the background has taken it in: on the disk, so that the work goes on after the page or the
 * browser was closed. Written by the page on which it is chosen; apart from the archive, whose one writer is the background.
 */
class InboxDatabase extends Dexie {
  files!: EntityTable<InboxFile, 'id'>;

  constructor() {
    super('naslag-inbox', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ files: 'id' });
    guardLog(this);
  }
}

/** Made when a file is given or looked for: the background, which starts for every page, seldom does. */
let made: InboxDatabase | null = null;
const inbox = () => (made ??= new InboxDatabase());

/** Keeps the pack, in place of an earlier one, once it is on the disk. */
export async function keepPack(file: Blob, name: string): Promise<void> {
  await inbox().files.put({ id: 'pack', name, file, keptAt: Date.now() });
}

export async function keptPack(): Promise<Blob | undefined> {
  return (await inbox().files.get('pack'))?.file;
}

/**
 * Forgets the pack of a job that has ended.
 * @param until when that job began, in ms: a pack that was kept after it is another job's, which the reader began while
 * the first was coming to its end
 */
export async function forgetPack(until = Infinity): Promise<void> {
  const { files } = inbox();
  await inbox().transaction('rw', files, async () => {
    const kept = await files.get('pack');
    if (kept && (kept.keptAt ?? 0) <= until) await files.delete('pack');
  });
}
