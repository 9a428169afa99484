import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/**
 * A copy of a built extension whose manifest requires what the real one asks for. Made once for each build and put in
 * its place whole, for other tests may load it meanwhile. Always in the same folder: that is its id.
 */
export function grantedExtension(built: string): string {
  const copies = join(built, '../chrome-mv3-granted');
  const folder = join(copies, buildOf(built));
  if (existsSync(folder)) return folder;
  mkdirSync(copies, { recursive: true });
  const own = mkdtempSync(join(copies, 'new-'));
  cpSync(built, own, { recursive: true });
  grant(join(own, 'manifest.json'));
  try {
    renameSync(own, folder);
  } catch (error) {
    // Another has put the same copy there in the meantime.
    if (!existsSync(folder)) throw error;
    rmSync(own, { recursive: true });
  }
  return folder;
}

function grant(file: string): void {
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  const { optional_host_permissions: hosts, optional_permissions: optional, ...rest } = manifest;
  const permissions = [rest.permissions, optional].flat();
  writeFileSync(file, JSON.stringify({ ...rest, permissions, host_permissions: hosts }));
}

/** One build from the next, by its files: their names, sizes and when they were written. */
function buildOf(folder: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const { size, mtimeMs } = statSync(join(folder, name));
    hash.update(`${name} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}
