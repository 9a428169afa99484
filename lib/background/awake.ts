import { browser } from 'wxt/browser';

/**
 * A browser stops a background that has been idle for half a minute; the database and waiting do not count as work, a
 * call of an extension API does (https://developer.chrome.com/docs/extensions/develop/concepts/service-workers/lifecycle).
 */
const callEvery = 20_000;
/** And should it be stopped all the same, an alarm starts it again; a minute is the shortest that all browsers allow. */
const alarm = { name: 'fill', minutes: 1 };

/** Looks whether something is due. Alarms may be lost with the browser's end, so it is set again at every start. */
const hourly = { name: 'hourly', minutes: 60 };

let awake = 0;

/** Keeps the background running until the returned function is called. */
export function stayAwake(): () => void {
  awake += 1;
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), callEvery);
  void browser.alarms.create(alarm.name, { periodInMinutes: alarm.minutes });
  return () => {
    clearInterval(timer);
    awake -= 1;
    if (awake === 0) void browser.alarms.clear(alarm.name);
  };
}

/** Wakes the background every hour while anything is looked up, or no more. */
export async function keepLooking({ follow, watch }: { follow: boolean; watch: boolean }): Promise<void> {
  if (!follow && !watch) await browser.alarms.clear(hourly.name);
  else if (!(await browser.alarms.get(hourly.name)))
    await browser.alarms.create(hourly.name, { periodInMinutes: hourly.minutes });
}

/** Calls `work` when the browser starts, when Naslag is installed or updated, and when an alarm finds work left undone. */
export function whenWorkMayBeLeft(work: () => void): void {
  browser.runtime.onStartup.addListener(work);
  browser.runtime.onInstalled.addListener(work);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm.name || name === hourly.name) work();
  });
}
