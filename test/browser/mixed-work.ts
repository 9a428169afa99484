import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { SyncFile } from '../../lib/model/sync';
import { startSites } from '../sites/server';
import type { WebDav } from '../sites/webdav/server';
import { kill, processesOf } from './kill';
import { launch, type Running } from './launch';
import { registered, workOf } from './mixed-steps';
import type * as Mixing from './mixed-store';
import { after, emptyWorld, told, type Step, type World } from './mixed-world';
import { randomFrom } from './random';
import { bundled } from './reader';

/** The bundle of mixed-store.ts in a page, and what it is told by. */
declare const naslagMixed: typeof Mixing;
declare function confirmed(done: number): Promise<void>;

/** What rounds of varied work with a kill in each have come to. */
interface Mixed {
  rounds: number;
  confirmed: number;
  /** Of each kind of work, how often it was confirmed. */
  kinds: Record<string, number>;
  faults: string[];
}

interface Wanted {
  rounds: number;
  seed: number;
  /** From the beginning of the work to the latest kill, in ms. */
  longest: number;
  /** A folder to sync with; null where no server can be had. */
  dav: WebDav | null;
}

/**
 * Rounds of work in one profile, each cut off at a moment of its own. Every start looks through what the kill before has
 * left, and then goes on working: so what is written behind a torn end is looked for as well.
 */
export async function mixedRounds(profile: string, { rounds, seed, longest, dav }: Wanted): Promise<Mixed> {
  const random = randomFrom(seed);
  const { questions, fetched } = registered(rounds);
  const sites = await startSites({ openData: { questions, pageSize: 20 } });
  const mixed: Mixed = { rounds, confirmed: 0, kinds: {}, faults: [] };
  let worlds = [emptyWorld];
  try {
    for (let round = 0; round <= rounds; round++) {
      const running = await launch({ port: sites.port, profile, granted: true });
      const page = await ready(running, dav);
      const found = await findFaults(page, worlds, fetched, round === rounds);
      mixed.faults.push(...found.faults.map((fault) => `round ${round}: ${fault}`));
      if (!found.world || round === rounds) {
        if (found.world && dav) mixed.faults.push(...unlike(found.world, dav));
        await running.close();
        mixed.rounds = round;
        break; // the last, or what is there is not known any more
      }
      const world = { ...found.world, removed: new Map() };
      const steps = workOf(world, round, random, dav !== null);
      const done = await workAndKill(running, page, steps, random() * longest);
      mixed.confirmed += done;
      for (const { act } of steps.slice(0, done)) mixed.kinds[act] = (mixed.kinds[act] ?? 0) + 1;
      worlds = allowed(world, steps, done);
    }
  } finally {
    await sites.close();
  }
  return mixed;
}

/** The step under way may be done or not, but whole. What it would bring into the archive is not asked for. */
function allowed(world: World, steps: readonly Step[], done: number): World[] {
  const before = steps.slice(0, done).reduce(after, world);
  const next = steps[done];
  if (!next) return [before];
  const packed = next.act === 'pack' ? [] : before.packed;
  return [
    { ...before, packed },
    { ...after(before, next), packed, archived: before.archived },
  ];
}

/** A page of the extension that has nothing of its own to do, with the store at hand and sync switched on. */
async function ready({ context, home }: Running, dav: WebDav | null): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${home}manifest.json`);
  await page.evaluate(await bundled('test/browser/mixed-store.ts', 'naslagMixed'));
  if (dav) {
    const { address, user, password } = dav;
    await page.evaluate((access) => naslagMixed.connect(access), { address: `${address}/`, user, password });
  }
  return page;
}

/** Does a round's work, and kills the browser so many ms after it has begun. @returns how many steps were confirmed */
async function workAndKill(
  running: Running,
  page: Page,
  steps: readonly Step[],
  delay: number,
): Promise<number> {
  const gone = new Promise((resolve) => running.context.once('close', resolve));
  let done = 0;
  await page.exposeFunction('confirmed', (now: number) => void (done = now));
  const processes = processesOf(running);
  if (processes.length === 0) throw new Error('the browser has no processes to kill');
  const failed: unknown[] = [];
  const working = page
    .evaluate(async (steps) => {
      for (const [i, step] of steps.entries()) {
        await naslagMixed.act(step);
        await confirmed(i + 1);
      }
    }, steps as Step[])
    // That it is cut off is what is wanted; anything else is told.
    .catch((error: unknown) => void (/closed|crash/i.test(String(error)) || failed.push(error)));
  await wait(delay);
  kill(processes);
  await gone;
  await working;
  if (failed.length > 0) throw new Error('the work itself failed', { cause: failed[0] });
  return done;
}

/** What a start finds that is not as it was confirmed. @param last all that works in the background is waited for first */
async function findFaults(page: Page, worlds: readonly World[], fetched: string[], last: boolean) {
  const [{ archived = [], packed = [] } = {}] = worlds;
  const asked = { archived: [...archived], packed: [...packed], fetched };
  const late = last ? await page.evaluate(() => naslagMixed.settle()) : [];
  const { held, watched, faults } = await page.evaluate((asked) => naslagMixed.look(asked), asked);
  const here = told({ items: new Map(held.map(({ key, ...own }) => [key, own])), watched });
  const world = worlds.find((each) => told(each) === here) ?? null;
  return {
    faults: [
      ...late,
      ...faults,
      ...(world ? [] : [`what is there was never confirmed: ${here.slice(0, 500)}`]),
    ],
    world,
  };
}

/** What the folder holds otherwise than the collection. */
function unlike({ items }: World, { files }: WebDav): string[] {
  const folder = join(files, 'Naslag/items');
  const held = readdirSync(folder)
    .map((name) => (JSON.parse(readFileSync(join(folder, name), 'utf8')) as SyncFile).item)
    .flatMap((item) => (item ? [[item.key, { labels: item.labels, note: item.note }] as const] : []));
  const [here, there] = [new Map(items), new Map(held)].map((items) => told({ items, watched: [] }));
  return here === there ? [] : [`the folder holds ${held.length} items, the collection ${items.size}`];
}
