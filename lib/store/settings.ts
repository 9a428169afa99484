import { browser } from 'wxt/browser';
import { defaultSettings, settings, type Settings } from '../model/settings';

/**
 * What the reader has chosen, in `storage.local`: small, there before any database is open, and readable when the
 * database is refused. Content scripts cannot read it (`guardSettings`); they ask.
 */
const key = 'settings';

/** @returns the defaults for whatever is missing or damaged */
export async function readSettings(): Promise<Settings> {
  return understand((await browser.storage.local.get(key))[key]);
}

/** Changes some settings; resolves to all of them when stored. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const changed = { ...(await readSettings()), ...change };
  await browser.storage.local.set({ [key]: changed });
  return changed;
}

/** Calls `tell` whenever any of our contexts changes a setting. Returns the undo. */
export function watchSettings(tell: (settings: Settings) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && key in changes) tell(understand(changes[key]?.newValue));
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}

/** Keeps `storage.local` from content scripts, which share a process with the page. Firefox has no such switch. */
export async function guardSettings(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

function understand(stored: unknown): Settings {
  const read = settings.safeParse(stored ?? {});
  return read.success ? read.data : defaultSettings;
}
