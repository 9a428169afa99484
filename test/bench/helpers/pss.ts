import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { median } from './numbers';

/** Memory is read from Linux' own account of each process; elsewhere it is not measured. */
export const canReadPss = existsSync('/proc/self/smaps_rollup');

/** The first process of the browser that uses this profile folder. */
export function browserOf(profile: string): number {
  const root = processes().find((id) => {
    const words = read(`/proc/${id}/cmdline`)?.split('\0') ?? [];
    return words.includes(`--user-data-dir=${profile}`) && !words.some((word) => word.startsWith('--type='));
  });
  if (root === undefined) throw new Error(`no browser runs with the profile ${profile}`);
  return root;
}

/**
 * What a browser at rest has: the middle of ten readings, a tenth of a second between.
 * @returns bytes
 */
export async function idlePss(root: number): Promise<number> {
  const readings: number[] = [];
  for (let i = 0; i < 10; i++) {
    readings.push(await pssOf(root));
    await wait(100);
  }
  return median(readings);
}

export interface PssWatch {
  /** @returns the highest reading, in bytes */
  stop(): Promise<number>;
}

/** Reads every tenth of a second until it is stopped. Reading slows the browser down: time nothing meanwhile. */
export function watchPss(root: number): PssWatch {
  let stopped = false;
  const watch = async () => {
    let peak = 0;
    while (!stopped) {
      peak = Math.max(peak, await pssOf(root));
      await wait(100);
    }
    return peak;
  };
  const watched = watch();
  return {
    stop: () => {
      stopped = true;
      return watched;
    },
  };
}

/** The proportional set size of a process and all that it has started: memory that they share counts once. */
async function pssOf(root: number): Promise<number> {
  const sizes = await Promise.all(treeOf(root).map(pssOfProcess));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function pssOfProcess(id: number): Promise<number> {
  const rollup = await readFile(`/proc/${id}/smaps_rollup`, 'utf8').catch(ifGone);
  return 1024 * Number(/^Pss:\s+(\d+) kB/m.exec(rollup ?? '')?.[1] ?? 0);
}

function treeOf(root: number): number[] {
  const children = new Map<number, number[]>();
  for (const id of processes()) {
    // The name before it is in brackets, and may itself hold anything.
    const parent = Number(
      read(`/proc/${id}/stat`)
        ?.replace(/^.*\) /s, '')
        .split(' ')[1] ?? 0,
    );
    children.set(parent, [...(children.get(parent) ?? []), id]);
  }
  const withChildren = (id: number): number[] => [id, ...(children.get(id) ?? []).flatMap(withChildren)];
  return withChildren(root);
}

const processes = () =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    return ifGone(error);
  }
}

/** A process may end between being listed and being read. */
function ifGone(error: unknown): null {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ESRCH') return null;
  throw error;
}
