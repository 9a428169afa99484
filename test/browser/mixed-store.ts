import { archiveDatabase, collectionDatabase as database } from '../../lib/store/database';
import { rowOf } from '../../lib/store/item-row';
import { wordsOf } from '../../lib/model/item-words';
import type { CollectionItem } from '../../lib/model/collection';
import { makePackLine } from '../../lib/model/pack';
import type { SyncAccess } from '../../lib/model/sync';
import {
  addWatch,
  applyRestore,
  beginRestore,
  changeNote,
  checkKept,
  editItem,
  keepPack,
  labelMany,
  listJobs,
  listWatches,
  readSyncAccess,
  readSyncState,
  recordsOf,
  removeMany,
  rememberDocuments,
  restoreMany,
  saveItem,
  searchRecords,
  stageLines,
  switchSyncOn,
  tidyArchive,
} from '../../lib/store';
import type { Step } from './mixed-world';

/** What this page uses of the extension's API. */
declare const chrome: {
  runtime: { sendMessage(message: object): Promise<{ ok: boolean; error?: unknown; value?: unknown }> };
  storage: { local: { set(values: object): Promise<void> } };
};

/** Asks the background, as a page of the sites or one of ours does. */
async function ask(name: string, input: unknown): Promise<void> {
  const answer = await chrome.runtime.sendMessage({ name, input });
  if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer)}`);
}

/** Sync is switched on, unless it is. */
export async function connect(access: Omit<SyncAccess, 'machine'>): Promise<void> {
  if (!(await readSyncAccess())) await switchSyncOn(access);
}

/** One piece of the reader's work, with the extension's own code in one of its own pages; resolved when it is confirmed. */
export async function act(step: Step): Promise<void> {
  const none = () => undefined;
  switch (step.act) {
    case 'clock': {
      const real = performance.timeOrigin;
      Date.now = () => real + performance.now() + step.offset;
      return;
    }
    case 'save':
      return void (await saveItem(step.document, { citations: [], sources: [] }));
    case 'keep':
      return ask('keep', { document: step.document, change: { act: 'save', questions: [] } });
    case 'read':
      return ask('read', { document: step.document });
    case 'pack': {
      const lines = step.documents.map((document) => makePackLine({ versions: [{ document, readAt: 0 }] }));
      await keepPack(new Blob([lines.join('\n')]), 'pakket.jsonl');
      return ask('fill', { source: 'pack', act: 'start', wish: null });
    }
    case 'fetch':
      return ask('fill', { source: 'tweede-kamer', act: 'start', wish: step.wish });
    case 'follow':
      await chrome.storage.local.set({ settings: { language: 'nl', follow: true } });
      return ask('lookUp', {});
    case 'sync':
      return ask('sync', null);
    case 'label':
      return editItem(step.key, ({ labels }) => ({ labels: [...labels, step.label] }));
    case 'note':
      return void (await changeNote(step.key, step.text, step.base));
    case 'remove':
      return void (await removeMany(step.keys, none));
    case 'undo':
      return void (await restoreMany(step.keys, none));
    case 'bulk':
      return void (await labelMany(step.keys, step.label, true, none));
    case 'restore': {
      const restore = await beginRestore();
      await stageLines(
        restore,
        step.items.map((item) => ({ state: 'new' as const, item })),
      );
      return void (await applyRestore(restore));
    }
    case 'remember':
      return void (await rememberDocuments(step.documents.map((document) => ({ document, readAt: 1 }))));
    case 'tidy':
      return tidyArchive();
    case 'watch':
      return void (await addWatch({ words: step.words, people: [], parties: [], ministries: [] }));
  }
}

/** By which the archive is asked: the keys of what was confirmed, and what a job brings that says that it is done. */
interface Asked {
  archived: readonly string[];
  packed: readonly string[];
  fetched: readonly string[];
}

/** What there is after a restart, read in one transaction, and what of it does not agree with the rest. */
export async function look({ archived, packed, fetched }: Asked) {
  const { items, rows, words, marks } = database;
  const faults: string[] = [];
  const held = await database.transaction('r', items, rows, words, marks, async () => {
    const all = await items.toArray();
    const [rowKeys, wordKeys] = [await rows.toCollection().primaryKeys(), await words.count()];
    if (rowKeys.length !== all.length || wordKeys !== all.length)
      faults.push(`${all.length} items, ${rowKeys.length} rows, ${wordKeys} words`);
    for (const item of all) faults.push(...(await faultsOf(item)));
    return all;
  });
  for (const query of archived)
    if ((await searchRecords(query, 5)).length === 0) faults.push(`the index does not answer: ${query}`);
  faults.push(...(await faultsOfJobs({ pack: packed, 'tweede-kamer': fetched, koop: [] })));
  const { items: counted, lost } = await checkKept();
  if (counted !== held.length || lost)
    faults.push(`the mark: ${counted} of ${held.length}, ${JSON.stringify(lost)}`);
  const watched = (await listWatches()).map(({ search }) => search.words);
  return { held: held.map(({ key, labels, note }) => ({ key, labels, note })), watched, faults };
}

async function faultsOf(item: CollectionItem): Promise<string[]> {
  const row = await database.rows.get(item.key);
  const kept = (await database.words.get(item.key))?.words;
  return [
    ...(JSON.stringify(row) === JSON.stringify({ ...rowOf(item), written: row?.written })
      ? []
      : [`the row of ${item.key}`]),
    ...(kept === wordsOf(item) ? [] : [`the words of ${item.key}`]),
  ];
}

/** What a job is said to have brought and is not there, and what stands in the archive twice. */
async function faultsOfJobs(brought: Record<string, readonly string[]>): Promise<string[]> {
  const faults: string[] = [];
  for (const { source, state, problem } of await listJobs()) {
    if (state === 'failed') faults.push(`${source} has failed: ${JSON.stringify(problem)}`);
    const ids = state === 'done' ? [...(brought[source] ?? [])] : [];
    const found = new Set((await recordsOf(ids)).flatMap((record) => record.ids));
    const missing = ids.filter((id) => !found.has(id));
    if (missing.length > 0) faults.push(`${source} is done without ${missing.join(', ')}`);
  }
  const ids = (await archiveDatabase.questions.toArray()).map(({ key }) => key);
  if (new Set(ids).size !== ids.length)
    faults.push(`${ids.length - new Set(ids).size} questions stand twice`);
  return faults;
}

/** Waits until what the background does by itself has ended. @returns what has not */
export async function settle(): Promise<string[]> {
  const begun = Date.now();
  if (await readSyncAccess()) await ask('sync', null);
  const left = async () => {
    const state = await readSyncState();
    const jobs = (await listJobs()).filter(({ state }) => state === 'running');
    const agreed = !(await readSyncAccess()) || (!state.running && (state.agreedAt ?? 0) >= begun);
    return [
      ...jobs.map(({ source }) => `${source} does not end`),
      ...(agreed ? [] : [`sync does not end: ${JSON.stringify(state)}`]),
    ];
  };
  for (;;) {
    const now = await left();
    if (now.length === 0 || Date.now() - begun > 60_000) return now;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
