import { collectionDatabase as database } from '../../lib/store/database';
import { rowOf } from '../../lib/store/item-row';
import { wordsOf } from '../../lib/model/item-words';
import type { CollectionItem } from '../../lib/model/collection';
import {
  addWatch,
  applyRestore,
  beginRestore,
  changeNote,
  checkKept,
  editItem,
  labelMany,
  listWatches,
  removeMany,
  rememberDocuments,
  restoreMany,
  saveItem,
  searchRecords,
  stageLines,
  tidyArchive,
} from '../../lib/store';
import type { Step } from './mixed-work';

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

/** What there is after a restart, read in one transaction, and what of it does not agree with the rest. */
export async function look(archived: readonly string[]) {
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
