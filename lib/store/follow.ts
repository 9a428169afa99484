import { liveQuery } from 'dexie';
import { savedDocument, type CollectionItem, type ItemRow, type KeptDocument } from '../model/collection';
import type { FollowState, LookupRun } from '../model/follow';
import { isOpen } from '../model/record';
import { aanhangselId } from '../model/identifiers';
import type { Kamervraag } from '../model/kamervraag';
import { addDocuments } from './collection';
import { collectionDatabase as database } from './database';
import { rowsOfIds } from './rows-of-ids';

const { items, rows, words, removed, follow, lookups, marks } = database;

/** Something that has come to a saved question and that the reader has not seen yet. */
export interface News {
  row: ItemRow;
  news: NonNullable<FollowState['news']>;
}

/** What is known of every saved question that was looked up, or to which something has come. */
export function followStates(): Promise<FollowState[]> {
  return follow.toArray();
}

/** Tells the same, and again whenever it changes. @returns the end */
export function watchFollowStates(tell: (states: FollowState[]) => void): () => void {
  const { unsubscribe } = liveQuery(followStates).subscribe({
    next: tell,
    error: (error: unknown) => console.error('Naslag: follow', error),
  });
  return unsubscribe;
}

/** The same of one saved question; null where nothing is known. */
export async function followStateOf(key: string): Promise<FollowState | null> {
  return (await follow.get(key)) ?? null;
}

/** The rows of the saved questions that may have something to look up: those of an open fate, and answers without their text. */
export async function rowsToFollow(): Promise<ItemRow[]> {
  const untypeset = await follow.filter(({ textWanted }) => textWanted).primaryKeys();
  const wanted = new Set(untypeset);
  return rows.filter(({ key, status }) => isOpen(status) || wanted.has(key)).toArray();
}

/** The items that these ids belong to, each once. */
export function itemsOf(ids: string[]): Promise<CollectionItem[]> {
  return rowsOfIds(items, ids);
}

/** What has come and was not seen yet, what was saved last first. */
export async function listNews(): Promise<News[]> {
  const states = await follow.where('news').anyOf('answered', 'postponed', 'withdrawn').toArray();
  const found = await rows.bulkGet(states.map(({ key }) => key));
  return found
    .flatMap((row, i): News[] => {
      const news = states[i]?.news;
      return row && news ? [{ row, news }] : []; // a question may have been taken out of the collection
    })
    .sort((a, b) => b.row.savedAt - a.row.savedAt);
}

/** The reader has seen what has come to these items. */
export function seeNews(keys: readonly string[]): Promise<number> {
  return follow
    .where('key')
    .anyOf(keys)
    .modify((state) => {
      state.news = null;
    });
}

/**
 * Puts documents that have come beside their saved question, and notes what that tells, all at once.
 * @param change what a lookup has found out besides
 * @param seen the reader has these documents before them: nothing to tell
 * @returns what is new in it; null where nothing is, also where the item is no longer there
 */
export function noteReplies(
  key: string,
  kept: KeptDocument[],
  change: Partial<Pick<FollowState, 'lookedUpAt' | 'register' | 'textWanted'>>,
  seen = false,
): Promise<FollowState['news']> {
  return database.transaction('rw', [items, rows, words, removed, follow, marks], async () => {
    const item = await items.get(key);
    if (!item) return null;
    const before = item.documents.map(({ document }) => document.kamervraag);
    // What was saved stays first, whatever the clock does: documents stand in the order in which they were read.
    const first = savedDocument(item).readAt + 1;
    const later = kept.map((each) => ({ ...each, readAt: Math.max(each.readAt, first) }));
    if (kept.length > 0) await addDocuments(key, later);
    const news = whatIsNew(
      before,
      kept.map(({ document }) => document.kamervraag),
    );
    const state = await follow.get(key);
    const next = { ...(state ?? emptyState(key)), ...change };
    next.news = seen ? null : (news ?? next.news);
    const told = news !== null && !seen;
    if (state || told || Object.keys(change).length > 0) await follow.put(next);
    return seen ? null : news;
  });
}

const emptyState = (key: string): FollowState => {
  return { key, lookedUpAt: null, register: null, textWanted: false, news: null };
};

/**
 * An answer where there was none; else that the questions are withdrawn; else a notice of postponement that is another one
 * than those that were there.
 */
function whatIsNew(before: Kamervraag[], come: Kamervraag[]): FollowState['news'] {
  const of = (list: Kamervraag[], kind: Kamervraag['kind']) => list.filter((each) => each.kind === kind);
  if (of(before, 'answer').length > 0) return null;
  if (of(come, 'answer').length > 0) return 'answered';
  if (of(before, 'withdrawal').length > 0) return null;
  if (of(come, 'withdrawal').length > 0) return 'withdrawn';
  // The two sites' versions of one notice may bear days that are one apart, but share a number.
  const names = (each: Kamervraag) => [
    each.answered,
    each.officialId,
    each.documentnummer,
    aanhangselId(each),
  ];
  const known = new Set(of(before, 'postponement').flatMap(names));
  const isNew = (each: Kamervraag) => !names(each).some((name) => name !== null && known.has(name));
  return of(come, 'postponement').some(isNew) ? 'postponed' : null;
}

/** Forgets what was looked up of questions that are in the collection no more, and cannot come back to it. */
export function forgetFollowing(): Promise<void> {
  return database.transaction('rw', [rows, removed, follow], async () => {
    const kept = new Set([
      ...(await rows.toCollection().primaryKeys()),
      ...(await removed.toCollection().primaryKeys()),
    ]);
    await follow.filter(({ key }) => !kept.has(key)).delete();
  });
}

/** The last time that saved questions were looked up; undefined: never yet. */
export function lastLookup(): Promise<LookupRun | undefined> {
  return lookups.get('last');
}

/** A run begins, or one that was left in the middle is taken up again; the later of the two `since` holds. */
export function beginLookup(now: number, since: number): Promise<LookupRun> {
  return database.transaction('rw', lookups, async () => {
    const last = await lastLookup();
    const left = last && last.endedAt === null;
    const run: LookupRun = {
      id: 'last',
      startedAt: left ? last.startedAt : now,
      endedAt: null,
      since: left ? Math.max(last.since, since) : since,
      problem: null,
    };
    await lookups.put(run);
    return run;
  });
}

/** The run has ended, with what went wrong. */
export async function endLookup(now: number, problem: LookupRun['problem']): Promise<void> {
  await lookups.update('last', { endedAt: now, problem });
}
