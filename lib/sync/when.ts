import { browser } from 'wxt/browser';
import { readSyncAccess, watchItems } from '../store';

/** In minutes. A change waits until the reader has stopped changing for that long, or half an hour at most. */
const alarms = { often: { name: 'sync', every: 30 }, soon: { name: 'sync-soon', after: 1 } };

/** What wakes sync: `often` and at the start of the browser whatever is new, `soon` what has changed here. */
export type Cause = 'often' | 'soon' | 'start';

/** Calls `work` whenever it is time; each call must be safe while sync is switched off. To be called as the background starts. */
export function whenSyncIsDue(work: (cause: Cause) => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarms.often.name) work('often');
    if (name === alarms.soon.name) work('soon');
  });
  browser.runtime.onStartup.addListener(() => work('start'));
  browser.runtime.onInstalled.addListener(() => work('start'));
}

/** Sets the alarm that comes back, or takes all away. */
export async function setAlarms(on: boolean): Promise<void> {
  if (on) {
    const { name, every } = alarms.often;
    if (!(await browser.alarms.get(name))) await browser.alarms.create(name, { periodInMinutes: every });
  } else for (const { name } of [alarms.often, alarms.soon]) await browser.alarms.clear(name);
}

/** To be called in every context that changes items: the background may be asleep when a page does. */
export function syncAfterChanges(): void {
  watchItems(() => {
    soon().catch((error: unknown) => console.error('Naslag: sync alarm', error));
  });
}

/** An alarm that is set again starts anew: it goes when the changes have ended. */
async function soon(): Promise<void> {
  const { name, after } = alarms.soon;
  if (await readSyncAccess()) await browser.alarms.create(name, { delayInMinutes: after });
}

/** Whether the reader still allows the folder's server. */
export const mayReach = (origins: string[]): Promise<boolean> => browser.permissions.contains({ origins });
