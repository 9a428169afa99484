import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** Where Playwright's processes share what they have made (`installed-profiles.ts`). */
export const sharedFolder = 'NASLAG_PROFILES';

/** A profile in which the extension of a folder has just been installed, by that folder. */
const installed = new Map<string, Promise<string>>();

type Install = (profile: string) => Promise<void>;

/**
 * A new profile folder in which an extension has just been installed and its first page closed: a copy of one that is made
 * once for all processes of a run. Installing it anew costs the browser twice what all the rest of its start does.
 * @param install starts the browser on an empty profile with the extension, and ends it
 * @param profile the folder that it is to be, which is empty
 */
export async function newProfile(
  extension: string,
  install: Install,
  profile = mkdtempSync(join(tmpdir(), 'naslag-')),
): Promise<string> {
  const folder = process.env[sharedFolder];
  let made = installed.get(extension);
  if (!made) {
    made = folder ? onceInRun(join(folder, nameOf(extension)), install) : makeProfile(tmpdir(), install);
    installed.set(extension, made);
  }
  // A lock is of the browser that has ended.
  cpSync(await made, profile, {
    recursive: true,
    filter: (file) => !basename(file).startsWith('Singleton'),
  });
  return profile;
}

const nameOf = (extension: string) => createHash('sha256').update(extension).digest('hex').slice(0, 16);

/** Made by the process that comes first; the others wait for it, and make it themselves if it could not. */
async function onceInRun(place: string, install: Install): Promise<string> {
  while (!existsSync(place)) {
    if (!begin(`${place}.begun`)) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      continue;
    }
    try {
      // Another may have come to its end between the two looks.
      if (!existsSync(place)) renameSync(await makeProfile(join(place, '..'), install), place);
    } finally {
      rmSync(`${place}.begun`, { recursive: true });
    }
  }
  return place;
}

/** Whether nobody had begun: of two that make a folder, one is told that it is there. */
function begin(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function makeProfile(folder: string, install: Install): Promise<string> {
  const profile = mkdtempSync(join(folder, 'naslag-installed-'));
  if (folder === tmpdir()) process.once('exit', () => rmSync(profile, { recursive: true, force: true }));
  await install(profile);
  return profile;
}
