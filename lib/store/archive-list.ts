import { Dexie, liveQuery, type EntityTable } from 'dexie';
import type { ArchiveRow } from '../model/archive-row';
import { archiveRowOf, packRow, unpackRow, type PackedRow } from './archive-row';
import { archiveDatabase as archive } from './database';
import { guardLog } from './log-guard';
import { factsOf } from './read-segment';

/** Some rows, as one text: a database reads that sooner than as many objects. */
interface Part {
  id: number;
  /** Of which archive: one that stood here before is another. */
  archive: string;
  /** Of which form the rows are; those of another are made anew. */
  form: number;
  rows: string;
}

/** Raised whenever a row's form changes, or what is taken from a question for it. */
const form = 1;

/** How many questions' rows are made at once: some 60 kB, beyond which Chromium keeps a value in a file of its own. */
const portion = 200;

/**
 * What lists show of the archive's questions. It is made from the archive and can be made again at any time, so it stands
 * in a database of its own, which is no part of the archive, is written by whoever lists it, and needs no migration.
 */
class ArchiveListDatabase extends Dexie {
  parts!: EntityTable<Part, 'id'>;

  constructor() {
    super('naslag-archive-list');
    this.version(1).stores({ parts: '++id, archive' });
    guardLog(this);
  }
}

/** Made when a list is asked for: the background, which starts for every page, seldom does. */
let made: ArchiveListDatabase | null = null;
const kept = () => (made ??= new ArchiveListDatabase()).parts;

interface Listing {
  /** Rows of questions that were not told before. */
  take(rows: ArchiveRow[]): void;
  /** How many of how many are there. */
  progress(done: number, total: number): void;
}

/**
 * Tells the rows of all questions of the archive: what was made of them before, and what has to be made now, which is kept
 * for the next time.
 * @param told numbers of the questions that were told before; those are told no more
 * @returns of those, the ones that are in the archive no more
 */
export async function readArchiveList(
  told: ReadonlySet<number>,
  { take, progress }: Listing,
): Promise<number[]> {
  const { name, docs } = await questionsNow();
  const left = new Set(docs);
  for (const doc of told) left.delete(doc);
  const tell = (rows: ArchiveRow[]) => {
    for (const { doc } of rows) left.delete(doc);
    if (rows.length > 0) take(rows);
    progress(docs.size - left.size, docs.size);
  };
  if (left.size > portion) await readKept(name, left, tell);
  const missing = [...left].sort((a, b) => b - a); // the latest first
  for (let from = 0; from < missing.length; from += portion) {
    const found = await archive.questions.bulkGet(missing.slice(from, from + portion));
    const rows = found.flatMap((question) => (question ? [archiveRowOf(question)] : []));
    await keep(name, rows);
    tell(rows);
  }
  return [...told].filter((doc) => !docs.has(doc));
}

/** The numbers of all questions, as the index's facts have them: the questions themselves are a thousand times larger. */
function questionsNow(): Promise<{ name: string; docs: Set<number> }> {
  const { blocks, state } = archive;
  return archive.transaction('r', blocks, state, async () => {
    const index = await state.get('index');
    if (!index) return { name: '', docs: new Set() };
    const facts = await Promise.all(index.segments.map((segment) => factsOf(index, segment)));
    const docs = new Set(facts.flatMap(({ docs }) => [...docs]));
    for (const doc of index.gone) docs.delete(doc);
    return { name: index.archive, docs };
  });
}

/** Tells what is kept of these; what is kept of others is dropped when it is much. */
async function readKept(
  name: string,
  wanted: ReadonlySet<number>,
  tell: (rows: ArchiveRow[]) => void,
): Promise<void> {
  const parts = kept();
  await parts.filter((part) => part.archive !== name || part.form !== form).delete();
  const ids = (await parts.toCollection().primaryKeys()).sort((a, b) => a - b);
  let others = 0;
  let all = 0;
  for (let from = 0; from < ids.length; from += 10) {
    for (const part of await parts.bulkGet(ids.slice(from, from + 10))) {
      const rows = part ? (JSON.parse(part.rows) as PackedRow[]) : []; // written by `keep`, of this form
      const own = rows.filter(([doc]) => wanted.has(doc));
      all += rows.length;
      others += rows.length - own.length;
      // Told at once, so that one that is kept twice is told once.
      tell(own.map(unpackRow));
    }
  }
  // Questions that have changed since leave their rows behind. All is made anew before these are as many as the others.
  if (others > portion && others * 2 > all) await parts.clear();
}

/** Keeps rows for the next time, unless the archive was emptied meanwhile: of what the reader throws away nothing stays. */
async function keep(name: string, rows: readonly ArchiveRow[]): Promise<void> {
  await kept().add({ archive: name, form, rows: JSON.stringify(rows.map(packRow)) });
  if ((await archive.state.get('index'))?.archive !== name)
    await kept().where('archive').equals(name).delete();
}

/** Forgets what was made of the archive. */
export const clearArchiveList = (): Promise<void> => kept().clear();

/** The latest questions: what a list shows before it has read the rest. */
export async function newestQuestions(limit: number): Promise<ArchiveRow[]> {
  return (await archive.questions.orderBy('date').reverse().limit(limit).toArray()).map(archiveRowOf);
}

/** Tells whenever the archive has changed, in whichever context. @returns the end */
export function watchArchive(tell: () => void): () => void {
  const { unsubscribe } = liveQuery(() => archive.state.get('index')).subscribe({
    next: tell,
    error: (error: unknown) => console.error('Naslag: archive', error),
  });
  return unsubscribe;
}
