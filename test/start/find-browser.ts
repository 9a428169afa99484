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
function locate(names: string[]): string | null {
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
export async function findChromium(): Promise<Browser> {
  const named = process.env.NASLAG_BROWSER;
  if (named && !existsSync(named)) throw new Error(`NASLAG_BROWSER names ${named}, which is not there.`);
  return describe(named ?? installedChromium() ?? (await installChromium()));
}

function installedChromium(): string | null {
  const own = chromium.executablePath();
  return locate(chromiumNames) ?? (existsSync(own) ? own : null);
}

async function installChromium(): Promise<string> {
  if (canUseApt()) await step('Installing Chromium with apt', () => aptInstall('chromium'));
  else
    await step('Installing Chromium with Playwright', () =>
      run('npx', ['playwright', 'install', '--no-shell', 'chromium']),
    );
  const found = installedChromium();
  if (!found) throw new Error(noBrowser);
  return found;
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
  try {
    await step('Installing Firefox with apt', () => aptInstall('firefox-esr'));
  } catch (error) {
    console.log(`Firefox could not be installed: ${String(error).split('\n')[0]}`);
  }
  return locate(firefoxNames);
}

const canUseApt = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

async function aptInstall(name: string): Promise<void> {
  await run('apt-get', ['update', '-qq']);
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name, 'fonts-liberation'], {
    quiet: true,
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  });
}
