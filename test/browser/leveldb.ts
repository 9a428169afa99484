import { readdirSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';

/** Where Chromium keeps the databases of an extension: one folder for all of them. */
export function leveldbOf(profile: string): string {
  const folder = join(profile, 'Default/IndexedDB');
  const name = readdirSync(folder).find((each) => each.endsWith('.indexeddb.leveldb'));
  if (!name) throw new Error(`no database in ${folder}`);
  return join(folder, name);
}

/** Cuts bytes off the end of the log, as a kill in the midst of the last write does. */
export function tearLog(profile: string, bytes: number): void {
  const folder = leveldbOf(profile);
  const log = readdirSync(folder)
    .filter((name) => name.endsWith('.log'))
    .sort()
    .at(-1);
  if (!log) throw new Error(`no log in ${folder}`);
  truncateSync(join(folder, log), statSync(join(folder, log)).size - bytes);
}
