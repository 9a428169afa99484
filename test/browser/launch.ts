import { chromium, type BrowserContext, type Page, type Worker } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { PageState } from '../../lib/model/page-state';
import { findChromium } from '../start/find-browser';

/** What the service worker sees, as far as the tests use it. */
declare const chrome: {
  tabs: {
    query(query: object): Promise<{ id?: number }[]>;
    sendMessage(tab: number, message: object): Promise<PageState>;
  };
};

export const builtExtension = resolve(import.meta.dirname, '../../.output/chrome-mv3');

export interface Running {
  context: BrowserContext;
  worker: Worker;
  /** `chrome-extension://…/` */
  home: string;
  profile: string;
  close(): Promise<void>;
}

export interface Options {
  port: number;
  /** A profile folder to use again; without one a new one, removed at the end. */
  profile?: string;
  headless?: boolean;
  /** Without the extension, for comparison. */
  bare?: boolean;
  /** Language of the browser's interface. */
  language?: string;
  args?: string[];
}

/** Starts the real Chromium with the built extension; every host is mapped to the stand-in sites. */
export async function launch({
  port,
  profile,
  headless = true,
  bare = false,
  language = 'nl',
  args = [],
}: Options): Promise<Running> {
  const browser = await findChromium();
  const folder = profile ?? mkdtempSync(join(tmpdir(), 'naslag-'));
  const load = [`--disable-extensions-except=${builtExtension}`, `--load-extension=${builtExtension}`];
  const overCdp = ['--enable-unsafe-extension-debugging'];
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: browser.path,
    headless,
    ignoreDefaultArgs: browser.needsCdp ? ['--disable-extensions'] : [],
    viewport: headless ? { width: 1280, height: 900 } : null,
    locale: language,
    env: { ...process.env, LANGUAGE: language } as Record<string, string>,
    args: [
      ...(bare ? [] : browser.needsCdp ? overCdp : load),
      '--no-sandbox',
      '--no-first-run',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--ignore-certificate-errors',
      `--lang=${language}`,
      `--host-resolver-rules=MAP * 127.0.0.1:${port}, EXCLUDE localhost`,
      ...args,
    ],
  });
  const close = async () => {
    await context.close();
    if (!profile) rmSync(folder, { recursive: true, force: true });
  };
  if (bare) return { context, worker: null as unknown as Worker, home: '', profile: folder, close };
  if (browser.needsCdp) await loadOverCdp(context);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return { context, worker, home: new URL('/', worker.url()).href, profile: folder, close };
}

/** For branded Chrome, which no longer takes an extension from its command line. */
async function loadOverCdp(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('this browser gives no CDP session; use Chromium');
  await session.send('Extensions.loadUnpacked' as never, { path: builtExtension } as never);
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
