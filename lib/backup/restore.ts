import type { BackupContent } from './read';
import { packLineOf } from '../model/pack';
import type { Settings } from '../model/settings';
import type { Watch } from '../model/watch';
import {
  applyRestore,
  beginRestore,
  changeSettings,
  countRestorable,
  dropRestore,
  keepPack,
  planRestore,
  readSettings,
  restoreWatches,
  settleIfBack,
  stageLines,
  undoRestore,
  undoWatches,
  type RestoreCounts,
  type RestoredWatches,
  type RestorePlan,
} from '../store';
import { readBackup } from './read';
import { RefusedBackup } from './refused';

/** A backup that has been read and found whole, and waits for the reader's word. */
export interface Prepared {
  restore: number;
  plan: RestorePlan;
  settings: Settings;
  /** The settings that are not as they are here. */
  otherSettings: (keyof Settings)[];
  /** Questions of the archive, and they as a pack; null where the file holds none. */
  archive: { questions: number; pack: Blob } | null;
  /** The searches that it follows, and how many of them are other than here. */
  watches: { all: Watch[]; other: number };
}

/** What the reader wants of it besides the collection. */
export interface RestoreWish {
  settings: boolean;
  archive: boolean;
}

/** What was done, and what is needed to undo it. */
export interface Restored {
  restore: number;
  counts: RestoreCounts;
  /** As they were; null where they were left alone. */
  settingsBefore: Settings | null;
  watches: RestoredWatches;
  /** What was wished and could not be done: the collection is as restored all the same. */
  left: (keyof RestoreWish | 'watches')[];
}

/** They are read into the memory; nobody follows so many. */
const MOST_WATCHES_READ = 500;
/** So many lines are put aside at once. */
const atOnce = 100;

/**
 * Reads a backup and puts what it holds aside; of the collection itself nothing changes.
 * @throws RefusedBackup where it is none, or none that can be trusted; then nothing is left of it
 */
export async function prepareRestore(
  file: Blob,
  progress: (bytes: number) => void,
  signal: AbortSignal,
): Promise<Prepared> {
  const restore = await beginRestore();
  const pack = packWriter();
  try {
    let settings = await readSettings();
    let questions = 0;
    const watches: Watch[] = [];
    let waiting: Parameters<typeof stageLines>[1] = [];
    for await (const line of readBackup(file, progress)) {
      signal.throwIfAborted();
      if (line.name === 'settings') settings = line.value;
      else if (line.name === 'watch') {
        if (watches.length >= MOST_WATCHES_READ) throw new RefusedBackup('large');
        watches.push(line.value);
      } else if (line.name === 'archived') {
        questions += 1;
        await pack.add(line.value);
      } else waiting.push(staged(line));
      if (waiting.length < atOnce) continue;
      await stageLines(restore, waiting);
      waiting = [];
    }
    await stageLines(restore, waiting);
    const blob = await pack.end();
    return {
      restore,
      plan: await planRestore(restore),
      settings,
      otherSettings: differing(settings, await readSettings()),
      archive: questions > 0 ? { questions, pack: blob } : null,
      watches: { all: watches, other: await countRestorable(watches) },
    };
  } catch (error) {
    await dropRestore(restore);
    throw error;
  }
}

/**
 * Does what was prepared. What the archive gets waits in the inbox, from which the background takes it.
 * @param takeIn asks the background to; resolves to whether it does
 * @throws what the database says, where the collection could not be restored; then nothing has changed
 */
export async function finishRestore(
  prepared: Prepared,
  wish: RestoreWish,
  takeIn: () => Promise<boolean>,
  progress?: (part: number) => void,
): Promise<Restored> {
  const { restore, archive } = prepared;
  const settingsBefore = wish.settings ? await readSettings() : null;
  const counts = await applyRestore(restore, progress);
  // From here on the collection has changed: what goes wrong must not hide that, nor take the way back away.
  const left: Restored['left'] = [];
  await isDone(settleIfBack());
  let watches: RestoredWatches = [];
  const watching = restoreWatches(prepared.watches.all).then((restored) => void (watches = restored));
  if (!(await isDone(watching))) left.push('watches');
  if (wish.settings && !(await isDone(changeSettings(prepared.settings)))) left.push('settings');
  if (wish.archive && archive && !((await isDone(keepPack(archive.pack, 'backup'))) && (await takeIn())))
    left.push('archive');
  return {
    restore,
    counts,
    settingsBefore: left.includes('settings') ? null : settingsBefore,
    watches,
    left,
  };
}

const isDone = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    (error: unknown) => {
      console.error('Naslag: restore', error);
      return false;
    },
  );

/** Takes it back; what the archive got stays. */
export async function takeBack({ restore, settingsBefore, watches }: Restored): Promise<void> {
  await undoRestore(restore);
  await undoWatches(watches);
  if (settingsBefore) await changeSettings(settingsBefore);
}

const staged = (line: Extract<BackupContent, { name: 'item' | 'unreadable' }>) =>
  line.name === 'item'
    ? ({ state: 'new', item: line.value } as const)
    : ({ state: 'apart', row: line.value } as const);

const differing = (a: Settings, b: Settings) =>
  (Object.keys(a) as (keyof Settings)[]).filter((key) => JSON.stringify(a[key]) !== JSON.stringify(b[key]));

/** Lines as a pack, packed as they come. */
function packWriter() {
  const encoder = new TextEncoder();
  const gzip = new CompressionStream('gzip');
  const blob = new Response(gzip.readable).blob();
  const writer = gzip.writable.getWriter();
  return {
    add: (question: object) => writer.write(encoder.encode(`${packLineOf(question)}\n`)),
    async end() {
      await writer.close();
      return blob;
    },
  };
}
