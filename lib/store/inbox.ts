import { Dexie, type EntityTable } from 'dexie';

/** A file that the reader gave and that is still to be taken in. */
interface InboxFile {
  id: 'pack';
  name: string;
  file: Blob;
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
  }
}

const database = new InboxDatabase();

/** Keeps the pack, in place of an earlier one, once it is on the disk. */
export async function keepPack(file: Blob, name: string): Promise<void> {
  await database.files.put({ id: 'pack', name, file });
}

export async function keptPack(): Promise<Blob | undefined> {
  return (await database.files.get('pack'))?.file;
}

export async function forgetPack(): Promise<void> {
  await database.files.delete('pack');
}
