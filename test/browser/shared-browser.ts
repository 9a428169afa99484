import type { Page } from '@playwright/test';
import { stopWorker } from '../bench/helpers/worker';
import { forward, type Forwarder } from './forward';
import { launch, type Running } from './launch';

/** What a page of the extension uses of its API. */
declare const chrome: {
  storage: Record<'local' | 'session', { clear(): Promise<void>; set(values: object): Promise<void> }> & {
    local: { get(): Promise<object> };
  };
  alarms: {
    getAll(): Promise<{ name: string; periodInMinutes?: number }[]>;
    create(name: string, alarm: { periodInMinutes?: number }): Promise<void>;
    clearAll(): Promise<boolean>;
  };
  action: { setBadgeText(details: { text: string }): Promise<void> };
  runtime: { sendMessage(message: object): Promise<unknown> };
};

/** What a test asks for. */
export interface Wish {
  /** Where the stand-in sites of this test are. */
  port: number;
  /** As in `Options`. */
  granted?: boolean;
}

export interface SharedBrowsers {
  /** A browser as one in which Naslag was just installed; what the test before left is gone. */
  take(wish: Wish): Promise<Running>;
  close(): Promise<void>;
}

/**
 * Browsers for tests that each ask for a fresh one: to start and end it costs more than most of them. Between two of
 * them its pages are closed, the service worker is stopped and whatever the extension keeps is put back to what it was
 * after the installation. What needs a browser of its own (one that is killed, a given profile) launches it.
 */
export function sharedBrowsers(): SharedBrowsers {
  const [usual, granted] = [sharedBrowser({ granted: false }), sharedBrowser({ granted: true })];
  return {
    take: (wish) => (wish.granted ? granted : usual).take(wish.port),
    close: async () => void (await Promise.all([usual.close(), granted.close()])),
  };
}

function sharedBrowser({ granted }: { granted: boolean }) {
  let started: Promise<{ forwarder: Forwarder; running: Running; kept: Kept }> | undefined;
  let isUsed = false;
  const start = async () => {
    const forwarder = await forward();
    const running = await launch({ port: forwarder.port, granted });
    return { forwarder, running, kept: await running.worker.evaluate(lookAtKept) };
  };
  return {
    take: async (port: number): Promise<Running> => {
      const { forwarder, running, kept } = await (started ??= start());
      if (isUsed) await empty(running, kept);
      isUsed = true;
      forwarder.leadTo(port);
      return running;
    },
    close: async (): Promise<void> => {
      if (!started) return;
      const { forwarder, running } = await started;
      await running.close();
      await forwarder.close();
    },
  };
}

/** What the installation left outside of databases. */
interface Kept {
  settings: object;
  alarms: { name: string; periodInMinutes?: number }[];
}

/** In the worker. */
async function lookAtKept(): Promise<Kept> {
  return { settings: await chrome.storage.local.get(), alarms: await chrome.alarms.getAll() };
}

async function empty(running: Running, kept: Kept): Promise<void> {
  const { context, home } = running;
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  const [used, page] = [context.pages(), await context.newPage()];
  await Promise.all(used.map((page) => page.close()));
  await Promise.all([context.clearCookies(), context.clearPermissions()]);
  await page.goto(`${home}manifest.json`); // a page of the extension in which nothing of it runs
  await stopWorker(context, home, 0);
  await forget(page, home);
  await page.evaluate(startAgain, kept);
  await page.goto('about:blank');
}

/** All databases of the extension, while nothing is connected to them. */
async function forget(page: Page, home: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', {
    origin: new URL(home).origin,
    storageTypes: 'indexeddb,local_storage,cache_storage',
  });
  await session.detach();
}

/** In the page: the settings are put back before the worker starts, as it does for any message; Playwright knows it again. */
async function startAgain({ settings, alarms }: Kept): Promise<void> {
  await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear(), chrome.alarms.clearAll()]);
  await chrome.storage.local.set(settings);
  for (const { name, periodInMinutes } of alarms)
    await chrome.alarms.create(name, periodInMinutes === undefined ? {} : { periodInMinutes });
  await chrome.action.setBadgeText({ text: '' });
  await chrome.runtime.sendMessage({ name: 'hello', input: { host: 'localhost' } });
}
