import { chromium, type BrowserContext, type Page, type Worker } from '@playwright/test';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { PageState } from '../../lib/model/page-state';
import { findChromium, type Browser } from '../start/find-browser';
import { grantedExtension } from './granted';
import { newProfile } from './new-profile';

/** What the service worker sees, as far as the tests use it. */
declare const chrome: {
  storage: {
    local: {
      get(key: string): Promise<Record<string, { welcomed?: boolean }>>;
      set(values: object): Promise<void>;
    };
  };
  tabs: {
    query(query: object): Promise<{ id?: number; url?: string; pendingUrl?: string }[]>;
    remove(ids: number[]): Promise<void>;
    sendMessage(tab: number, message: object): Promise<PageState>;
  };
};

export const builtExtension = resolve(import.meta.dirname, '../../.output/chrome-mv3');

export interface Bare {
  context: BrowserContext;
  profile: string;
  close(): Promise<void>;
}

export interface Running extends Bare {
  worker: Worker;
  /** `chrome-extension://…/` */
  home: string;
}

type Language = 'auto' | 'nl' | 'en';

export interface Options {
  port: number;
  /** A profile folder to use again, or an empty one to be filled; without one a new one, removed at the end. */
  profile?: string;
  headless?: boolean;
  /** Language of Naslag's words. Debian's Chromium speaks only English, so this is the reader's own setting. */
  language?: Language;
  args?: string[];
  /** Leave the page open that the installation opens. */
  welcome?: boolean;
  /** With the optional permissions granted from the start: a headless browser never answers the question for them. */
  granted?: boolean;
}

/** Starts the real Chromium with the built extension; every host is mapped to the stand-in sites. */
export async function launch(options: Options): Promise<Running> {
  const folder = options.granted ? grantedExtension(builtExtension) : builtExtension;
  // To see the first page the extension must be installed; and what is loaded over CDP is in no profile.
  const isUsed =
    options.profile !== undefined && existsSync(options.profile) && readdirSync(options.profile).length > 0;
  if (isUsed || options.welcome || (await findChromium()).needsCdp) return launchIn(folder, options);
  const { port } = options;
  const install = async (profile: string) => (await launchIn(folder, { port, profile })).close();
  const profile = await newProfile(folder, install, options.profile);
  const running = await launchIn(folder, { ...options, profile });
  if (options.profile !== undefined) return running;
  const close = async () => {
    await running.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { ...running, close };
}

async function launchIn(folder: string, options: Options): Promise<Running> {
  const browser = await findChromium();
  const load = loading(folder);
  const overCdp = ['--enable-unsafe-extension-debugging'];
  const bare = await open(browser, options, browser.needsCdp ? overCdp : load);
  if (browser.needsCdp) await loadOverCdp(bare.context, folder);
  const worker = await speaking(bare.context, options.language ?? 'nl');
  if (!options.welcome) await closeWelcome(worker);
  return { ...bare, worker, home: new URL('/', worker.url()).href };
}

/** Closes the page that the installation opens, as a reader would before they go on. A profile used again has none. */
async function closeWelcome(worker: Worker): Promise<void> {
  const welcomed = () =>
    worker.evaluate(
      async () => (await chrome.storage.local.get('first-run'))['first-run']?.welcomed === true,
    );
  for (const end = Date.now() + 10_000; !(await welcomed());) {
    if (Date.now() > end) throw new Error('no page was opened by the installation');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await worker.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    const first = tabs.filter(({ url, pendingUrl }) => /\/welcome\.html$/.test(pendingUrl ?? url ?? ''));
    await chrome.tabs.remove(first.flatMap(({ id }) => id ?? []));
  });
}

async function startedWorker(context: BrowserContext): Promise<Worker> {
  const [started] = context.serviceWorkers();
  if (started) return started;
  try {
    return await context.waitForEvent('serviceworker', { timeout: 20_000 });
  } catch (error) {
    throw new Error(`Chromium has not started the extension of ${builtExtension}: is it built?`, {
      cause: error,
    });
  }
}

/**
 * The service worker, with the reader's language set. Of a call made while Chromium is still starting the worker, as
 * after a kill, it may lose the answer: V8 then collects the promise. Such a call is made again; it sets the same.
 */
async function speaking(context: BrowserContext, language: Language): Promise<Worker> {
  const attempts = 3;
  for (let attempt = 1; ; attempt++) {
    const worker = await startedWorker(context);
    try {
      await speak(worker, language);
      return worker;
    } catch (error) {
      if (attempt === attempts || !String(error).includes('promise was garbage collected')) throw error;
    }
  }
}

/** The same browser without our extension, for comparison; with another one where its folder is named. */
export async function launchBare(options: Options, extension?: string): Promise<Bare> {
  return open(await findChromium(), options, extension === undefined ? [] : loading(extension));
}

const loading = (folder: string) => [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`];

async function open(
  browser: Browser,
  { port, profile, headless = true, args = [] }: Options,
  load: string[],
): Promise<Bare> {
  const folder = profile ?? mkdtempSync(join(tmpdir(), 'naslag-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: browser.path,
    headless,
    ignoreDefaultArgs: browser.needsCdp ? ['--disable-extensions'] : [],
    viewport: headless ? { width: 1280, height: 900 } : null,
    args: [
      ...load,
      '--no-sandbox',
      '--no-first-run',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--ignore-certificate-errors',
      `--host-resolver-rules=MAP * 127.0.0.1:${port}, EXCLUDE localhost`,
      ...args,
    ],
  });
  const close = async () => {
    await context.close();
    if (!profile) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  return { context, profile: folder, close };
}

/** Sets the reader's language before the first page is opened. */
export function speak(worker: Worker, language: Language): Promise<void> {
  return worker.evaluate((chosen) => chrome.storage.local.set({ settings: { language: chosen } }), language);
}

/** For branded Chrome, which no longer takes an extension from its command line. */
async function loadOverCdp(context: BrowserContext, folder: string): Promise<void> {
  const cdp = await context.browser()?.newBrowserCDPSession();
  if (!cdp) throw new Error('this browser cannot be reached over CDP; use Chromium');
  await cdp.send('Extensions.loadUnpacked' as never, { path: folder } as never);
}

/** The page's Naslag has done what it can: citations linked, earlier questions shown or a problem said. */
export async function complete(page: Page): Promise<void> {
  await page.locator('naslag-bar[data-state="complete"]').waitFor({ state: 'attached' });
}

/** Opens an address and waits until Naslag has done its work there. */
export async function read(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  await complete(page);
  return page;
}

/** The id of the tab that shows a page. */
export async function tabOf({ worker }: Running, page: Page): Promise<number> {
  await page.bringToFront();
  const id = await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id;
  });
  if (id === undefined) throw new Error(`no tab shows ${page.url()}`);
  return id;
}

/** What the page's content script tells the popup. */
export async function askOf({ worker }: Running, tab: number): Promise<PageState> {
  return worker.evaluate((id) => chrome.tabs.sendMessage(id, { page: 'pageState', input: null }), tab);
}

/** The popup of a page, as a tab of its own. */
export async function openPopup(running: Running, page: Page): Promise<Page> {
  const tab = await tabOf(running, page);
  const popup = await running.context.newPage();
  await popup.setViewportSize({ width: 380, height: 600 });
  await popup.goto(`${running.home}popup.html?tab=${tab}`);
  return popup;
}
