import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** A profile in which the extension of a folder has just been installed, by that folder. */
const installed = new Map<string, Promise<string>>();

/**
 * A new profile folder in which an extension has just been installed and its first page closed: a copy of one that is made
 * once in a process. Installing it anew costs the browser twice what all the rest of its start does.
 * @param install starts the browser on an empty profile with the extension, and ends it
 */
export async function newProfile(
  extension: string,
  install: (profile: string) => Promise<void>,
): Promise<string> {
  let made = installed.get(extension);
  if (!made) installed.set(extension, (made = makeProfile(install)));
  const profile = mkdtempSync(join(tmpdir(), 'naslag-'));
  // A lock is of the browser that has ended.
  cpSync(await made, profile, {
    recursive: true,
    filter: (file) => !basename(file).startsWith('Singleton'),
  });
  return profile;
}

async function makeProfile(install: (profile: string) => Promise<void>): Promise<string> {
  const profile = mkdtempSync(join(tmpdir(), 'naslag-installed-'));
  process.once('exit', () => rmSync(profile, { recursive: true, force: true }));
  await install(profile);
  return profile;
}
