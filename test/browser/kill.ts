import { readdirSync, readFileSync } from 'node:fs';
import type { Running } from './launch';

/** The processes of a running browser: those whose command line names its profile. */
export function processesOf({ profile }: Pick<Running, 'profile'>): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => pid !== process.pid && commandOf(pid).includes(`user-data-dir=${profile}`));
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return ''; // it has ended since it was listed
  }
}

/**
 * Ends a browser as a power cut would: no farewell, nothing flushed. The processes are looked up before, so that the
 * end comes at once.
 * @returns the moment, in ms since 1970
 */
export function kill(processes: readonly number[]): number {
  const at = Date.now();
  for (const pid of processes) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch (error) {
      // A child may have gone with its parent.
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }
  return at;
}
