import { browser } from 'wxt/browser';
import { hasWordKinds, takeWordKinds } from '../relate/word-kinds';

let reading: Promise<void> | null = null;

/** Reads what kinds of words there are, once; whoever relates questions or keeps new ones waits for it first. */
export function readWordKinds(): Promise<void> {
  if (hasWordKinds()) return Promise.resolve();
  return (reading ??= read().finally(() => (reading = null)));
}

async function read(): Promise<void> {
  const file = await fetch(browser.runtime.getURL('/relate/word-kinds.txt'));
  takeWordKinds(await file.text());
}
