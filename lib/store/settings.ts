import { browser } from 'wxt/browser';
import { settings, type Settings } from '../model/settings';
import { settingsKey } from './first-reads';
import { storedValue } from './stored-value';

const stored = storedValue(settingsKey, settings);

/** A page waits no longer than that for what may never come, in ms; a background is stopped, and asked again. */
const longestWait = 3000;

/**
 * What the reader has chosen, in `storage.local`: small, there before any database is open, and readable when the
 * database is refused. Content scripts cannot read it (`guardSettings`); they ask.
 */
export const { change: changeSettings, watch: watchSettings } = stored;

/** For work that must not take the defaults for what the reader has chosen: rejects where that cannot be read. */
export const readSettingsForSure = (): Promise<Settings> => stored.read();

let unread = false;
const listeners = new Set<() => void>();

/** Whether the defaults stand in for settings that could not be read. */
export const settingsUnread = (): boolean => unread;

/** Calls `tell` when that changes. @returns the undo */
export function watchSettingsUnread(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** The settings; the defaults where they cannot be read, for nothing that a reader keeps depends on them. */
export async function readSettings(asked?: Promise<Record<string, unknown>>): Promise<Settings> {
  try {
    const read = await inTime(stored.read(asked));
    note(false);
    return read;
  } catch (error) {
    console.error('Naslag: settings', error);
    note(true);
    return settings.parse({});
  }
}

function note(now: boolean): void {
  if (now === unread) return;
  unread = now;
  for (const tell of listeners) tell();
}

function inTime<T>(work: Promise<T>): Promise<T> {
  if (typeof document === 'undefined') return work;
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('storage.local does not answer')), longestWait);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Keeps `storage.local` from content scripts, which share a process with the page. Firefox has no such switch. */
export async function guardSettings(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
