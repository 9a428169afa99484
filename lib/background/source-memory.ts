import { browser } from 'wxt/browser';
import type { Memory } from '../open-data';

/**
 * Where a source notes how it is asked. In `storage.local`: it holds for a day, and the worker is stopped many times a day. What
 * is read is checked by who wrote it.
 */
export function sourceMemory(source: string): Memory {
  const key = `source:${source}`;
  return {
    read: async () => (await browser.storage.local.get(key))[key],
    write: (value) => browser.storage.local.set({ [key]: value }),
  };
}
