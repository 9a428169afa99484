import { liveQuery } from 'dexie';
import { browser } from 'wxt/browser';
import { collectionDatabase as database } from './database';

/** That the browser was asked, in `storage.local`: it is asked once, and again only when the reader says so. */
const key = 'askedToPersist';

/** Whether the browser has promised to keep what is stored when the disk fills up; `unknown` where it cannot say. */
export type Persistence = 'promised' | 'not-promised' | 'unknown';

/** Own pages only: a service worker has no way to ask. */
export async function persistence(): Promise<Persistence> {
  if (!('persisted' in navigator.storage)) return 'unknown';
  return (await navigator.storage.persisted()) ? 'promised' : 'not-promised';
}

/** Asks for that promise. @returns the answer */
export async function askToPersist(): Promise<Persistence> {
  await browser.storage.local.set({ [key]: true });
  if ('persist' in navigator.storage) await navigator.storage.persist();
  return persistence();
}

/**
 * Asks once, as soon as there is something to keep: at once where the first item is saved from an own page, else when the
 * next own page opens.
 */
export function watchFirstItem(): void {
  const watch = liveQuery(() => database.items.limit(1).count()).subscribe({
    next(count) {
      if (count === 0) return;
      watch.unsubscribe();
      askOnce().catch((error: unknown) => console.error('Naslag: persist', error));
    },
    error: (error: unknown) => console.error('Naslag: persist', error),
  });
}

async function askOnce(): Promise<void> {
  if ((await browser.storage.local.get(key))[key]) return;
  await askToPersist();
}
