import { resolve } from '../../../lib/citations';
import { dueOf } from '../../../lib/follow/due';
import { archivedBeside } from '../../../lib/follow/join';
import { textsOf } from '../../../lib/list/snippet';
import { holdsPhrases, phrasesIn } from '../../../lib/list/phrases';
import { meantQueries, nearestWords } from '../../../lib/list/nearest';
import type { ArchiveRow } from '../../../lib/model/archive-row';
import type { KeptDocument } from '../../../lib/model/collection';
import type { ArchiveRecord } from '../../../lib/model/record';
import {
  archiveRowOf,
  belongingOf,
  countRecords,
  findRecord,
  keysOfIds,
  questionsOf,
  saveItem,
} from '../../../lib/store';
import { serveTasks } from '../serve-tasks';
import { ArchiveReading } from './reading';
import type { ArchiveTasks, Found, Search, ShownRow } from './tasks';

/*
 * The archive as a list: its rows and the index of their words are here, out of the way of the page's drawing. Texts are
 * looked up in the archive's own index, and read one by one only where a phrase asks for it.
 */

/** So many rows are sent with what was found: a window's worth. */
const screenful = 40;
/** How many are counted between two looks at what else is asked. */
const slice = 4000;

const archive = new ArchiveReading();
/** Searches that another one came behind are left. */
let latest = 0;
let counting = 0;

serveTasks<ArchiveTasks>(
  {
    read: (_, progress) => archive.read(progress),
    total: () => countRecords(),
    async find(search) {
      const own = ++latest;
      counting++;
      await turn(); // what was typed meanwhile is in the queue
      if (own !== latest) return null;
      const exact = await archive.find(search);
      if (own !== latest) return null;
      return shown(search, exact, []);
    },
    async meant({ search, missing }) {
      const own = ++latest;
      await turn();
      if (own !== latest) return null;
      const nearest = missing.map((word) => ({ word, nearest: nearestWords(archive.vocabulary, word, 3) }));
      const [likeliest, ...others] = meantQueries(search.query, nearest);
      if (likeliest === undefined) return null;
      const meant = { ...search, query: likeliest };
      return shown(meant, await archive.find(meant), [likeliest, ...others]);
    },
    async count(search) {
      const own = ++counting;
      return archive.count(search, slice, async () => {
        await turn();
        return own === counting;
      });
    },
    rows: ({ numbers }) => rowsOf(numbers),
    async phrases({ numbers, phrases }) {
      const docs = numbers.map((number) => archive.rowAt(number)?.doc ?? -1);
      const records = new Map((await questionsOf(docs)).map((record) => [record.doc, record]));
      return docs.map((doc) => {
        const record = records.get(doc);
        return record !== undefined && holdsPhrases(textsOf(asItem(record)), phrases);
      });
    },
    async open({ key }) {
      const record = await findRecord([key]);
      if (!record) return null;
      const [shown] = await withSaved([archiveRowOf({ ...record, doc: 0 })]);
      return shown ? { shown, documents: documentsOf(record) } : null;
    },
    async save({ key }) {
      const record = await findRecord([key]);
      const [first] = record ? documentsOf(record) : [];
      if (!first) return null;
      const { document, resolved } = first;
      const [belonging, beside] = await Promise.all([
        belongingOf(document),
        archivedBeside(document, Date.now()),
      ]);
      return (await saveItem(document, resolved, [], { belonging, beside })).key;
    },
  },
  (name, output) => ((name === 'find' || name === 'meant') && output ? [(output as Found).found.buffer] : []),
);

async function shown(
  { query }: Search,
  { found, missing }: Pick<Found, 'found' | 'missing'>,
  meant: string[],
): Promise<Found> {
  const rows = phrasesIn(query).length > 0 ? [] : await rowsOf([...found.subarray(0, screenful)]);
  return { found, missing, total: archive.size, meant, rows };
}

async function rowsOf(numbers: readonly number[]): Promise<[number, ShownRow][]> {
  const known = numbers.filter((number) => archive.rowAt(number) !== undefined);
  const rows = known.flatMap((number) => archive.rowAt(number) ?? []);
  const shown = await withSaved(rows);
  return shown.map((each, i) => [known[i] ?? 0, each]);
}

/** With the keys of the items that they are saved as. */
async function withSaved(rows: readonly ArchiveRow[]): Promise<ShownRow[]> {
  const keys = await keysOfIds([...new Set(rows.flatMap(({ names }) => names))]);
  const now = Date.now();
  return rows.map((row) => {
    const name = row.names.find((name) => keys.has(name));
    return { row, due: dueOf(row, null, now), saved: (name === undefined ? null : keys.get(name)) ?? null };
  });
}

/** A question's documents, its own page first, then as they were read. */
function documentsOf({ versions }: ArchiveRecord): KeptDocument[] {
  const asking = (version: ArchiveRecord['versions'][number]) =>
    Number(version.document.kamervraag.kind === 'question');
  return [...versions]
    .sort((a, b) => asking(b) - asking(a))
    .map(({ document, readAt }) => ({ document, resolved: resolve(document), readAt }));
}

const asItem = (record: ArchiveRecord) => ({
  key: record.key,
  ids: record.ids,
  documents: record.versions.map((version) => ({ ...version, resolved: { citations: [], sources: [] } })),
  labels: [],
  note: '',
  questions: [],
  passages: [],
  savedAt: 0,
  updatedAt: 0,
});

/** Lets in what has been asked meanwhile. */
const turn = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });
