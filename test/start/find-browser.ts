import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { run, step } from './say';

export interface Browser {
  path: string;
  version: string;
  /** Branded Chrome from version 137 on ignores `--load-extension`: the extension is loaded over CDP. */
  needsCdp: boolean;
}

const chromiumNames = ['chromium', 'chromium-browser', 'ungoogled-chromium', 'chrome-for-testing'];
const firefoxNames = ['firefox-esr', 'firefox'];

/** Where a program of one of these names lies in PATH or where systems put browsers. */
export function locate(names: string[]): string | null {
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    '/usr/bin',
    '/usr/local/bin',
    '/Applications/Chromium.app/Contents/MacOS',
  ];
  const candidates = folders.flatMap((folder) =>
    [...names, ...names.map((name) => name.replace(/^c/, 'C'))].map((name) => join(folder, name)),
  );
  return candidates.find((path) => existsSync(path)) ?? null;
}

/**
 * A browser of the Chromium family that accepts an unpacked extension: the one that NASLAG_BROWSER names, one that is
 * installed, or one installed now.
 * @throws one plain sentence where none can be had
 */
export const findChromium = (): Promise<Browser> => (asked ??= lookForChromium());

/** Once in a program, for it costs a start of the browser. */
let asked: Promise<Browser> | undefined;

async function lookForChromium(): Promise<Browser> {
  const named = process.env.NASLAG_BROWSER;
  if (named && !existsSync(named)) throw new Error(`NASLAG_BROWSER names ${named}, which is not there.`);
  return describe(named ?? installedChromium() ?? (await installChromium()));
}

function installedChromium(): string | null {
  const own = chromium.executablePath();
  return locate(chromiumNames) ?? (existsSync(own) ? own : null);
}

/** Debian's package where apt and root are there, else Playwright's; elsewhere the reader is told what to do. */
async function installChromium(): Promise<string> {
  const withPlaywright = () => run('npx', ['playwright', 'install', '--no-shell', 'chromium']);
  if (canUseApt())
    await attempt('Installing Chromium with apt', () => aptInstall('chromium', 'fonts-liberation'));
  if (!installedChromium()) await attempt('Installing Chromium with Playwright', withPlaywright);
  const found = installedChromium();
  if (!found) throw new Error(noBrowser);
  return found;
}

/** A way to install that may fail here; the reason is printed, and the next way is tried. */
export async function attempt(name: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await step(name, work);
  } catch (error) {
    console.log(`  ${name} did not work: ${String(error).split('\n')[0]}`);
  }
}

const noBrowser = 'No browser found: install Chromium, or name one with NASLAG_BROWSER=/path/to/chromium.';

async function describe(path: string): Promise<Browser> {
  const version = (await run(path, ['--version'], { quiet: true })).trim();
  const major = Number(/(\d+)\./.exec(version)?.[1]);
  return { path, version, needsCdp: /Google Chrome(?! for Testing)/.test(version) && major >= 137 };
}

/** Firefox for the smoke test; null, with the reason said, where it cannot be had. */
export async function findFirefox(): Promise<string | null> {
  const found = process.env.NASLAG_FIREFOX ?? locate(firefoxNames);
  if (found || !canUseApt()) return found;
  await attempt('Installing Firefox with apt', () => aptInstall('firefox-esr', 'fonts-liberation'));
  return locate(firefoxNames);
}

export const canUseApt = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

export async function aptInstall(...names: string[]): Promise<void> {
  await run('apt-get', ['update', '-qq']);
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], {
    quiet: true,
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  });
}
