import { browser } from 'wxt/browser';
import { settings } from '../model/settings';
import { settingsKey } from './first-reads';
import { storedValue } from './stored-value';

/**
 * What the reader has chosen, in `storage.local`: small, there before any database is open, and readable when the
 * database is refused. Content scripts cannot read it (`guardSettings`); they ask.
 */
export const {
  read: readSettings,
  change: changeSettings,
  watch: watchSettings,
} = storedValue(settingsKey, settings);

/** Keeps `storage.local` from content scripts, which share a process with the page. Firefox has no such switch. */
export async function guardSettings(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
