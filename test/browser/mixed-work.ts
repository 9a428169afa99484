import { setTimeout as wait } from 'node:timers/promises';
import type { CollectionItem } from '../../lib/model/collection';
import type { ReadDocument } from '../../lib/model/document';
import { MOST_WATCHES } from '../../lib/model/watch';
import { question } from '../unit/documents';
import { keptItems } from './kept-items';
import { kill, processesOf } from './kill';
import type * as Mixing from './mixed-store';
import { launch } from './launch';
import { bundled } from './reader';

/** One piece of a reader's work; each is confirmed once, and whole or not there. */
export type Step =
  | { act: 'save'; document: ReadDocument }
  | { act: 'label'; key: string; label: string }
  | { act: 'note'; key: string; text: string; base: string }
  | { act: 'remove' | 'undo'; keys: string[] }
  | { act: 'bulk'; keys: string[]; label: string }
  | { act: 'restore'; items: CollectionItem[] }
  | { act: 'remember'; documents: ReadDocument[] }
  | { act: 'watch'; words: string }
  | { act: 'tidy' }
  | { act: 'clock'; offset: number };

/** What the reader has been told that there is. */
interface World {
  items: ReadonlyMap<string, { labels: readonly string[]; note: string }>;
  /** Taken out, and what an undo brings back. */
  removed: ReadonlyMap<string, { labels: readonly string[]; note: string }>;
  archived: readonly string[];
  watched: readonly string[];
}

const emptyWorld: World = { items: new Map(), removed: new Map(), archived: [], watched: [] };

/** The world after a step. */
function after(world: World, step: Step): World {
  const items = new Map(world.items);
  const relabel = (key: string, label: string) => {
    const item = items.get(key);
    if (item) items.set(key, { ...item, labels: [...new Set([...item.labels, label])].sort() });
  };
  switch (step.act) {
    case 'save':
      items.set(keyOf(step.document), { labels: [], note: '' });
      return { ...world, items };
    case 'label':
      relabel(step.key, step.label);
      return { ...world, items };
    case 'bulk':
      for (const key of step.keys) relabel(key, step.label);
      return { ...world, items };
    case 'note':
      items.set(step.key, { labels: items.get(step.key)?.labels ?? [], note: step.text });
      return { ...world, items };
    case 'remove': {
      const removed = new Map([...items].filter(([key]) => step.keys.includes(key)));
      for (const key of step.keys) items.delete(key);
      return { ...world, items, removed };
    }
    case 'undo':
      for (const [key, item] of world.removed) items.set(key, item);
      return { ...world, items, removed: new Map() };
    case 'restore':
      for (const { key, labels, note } of step.items) items.set(key, { labels, note });
      return { ...world, items, removed: without(world.removed, step.items) };
    case 'remember':
      return { ...world, archived: [...world.archived, ...step.documents.map(keyOf)] };
    case 'clock':
      return { ...world, removed: new Map() }; // how long a removal can be undone, the clock says
    case 'watch':
      if (world.watched.length >= MOST_WATCHES) return world;
      return { ...world, watched: [...world.watched, step.words] };
    default:
      return world;
  }
}

const without = (removed: World['removed'], items: readonly CollectionItem[]): World['removed'] =>
  new Map([...removed].filter(([key]) => !items.some((item) => item.key === key)));

const keyOf = ({ kamervraag }: ReadDocument): string => kamervraag.officialId ?? '';

const numbered = (number: number): ReadDocument =>
  question({
    officialId: `kv-tk-2098Z${number}`,
    zaaknummer: `2098Z${number}`,
    subject: `sluisdeuren in vak ${number}`,
  });

/** Work for a round, in an order that its seed gives; each kind of work comes, on what is there by then. */
function workOf(world: World, round: number, random: () => number): Step[] {
  const steps: Step[] = [];
  let now = world;
  let made = 0;
  const next = () => 20_000 + round * 100 + made++;
  const some = (most: number) => {
    const keys = [...now.items.keys()];
    const from = Math.floor(random() * Math.max(1, keys.length - most));
    return keys.slice(from, from + most);
  };
  const kinds: (() => Step | null)[] = [
    () => ({ act: 'save', document: numbered(next()) }),
    () => {
      const [key] = some(1);
      return key === undefined ? null : { act: 'label', key, label: `ronde ${round}` };
    },
    () => {
      const [key] = some(1);
      const base = key === undefined ? undefined : now.items.get(key)?.note;
      return key === undefined || base === undefined
        ? null
        : { act: 'note', key, base, text: `genoteerd in ronde ${round}: ${steps.length}` };
    },
    () => ({ act: 'remove', keys: some(1 + Math.floor(random() * 4)) }),
    () => (now.removed.size > 0 ? { act: 'undo', keys: [...now.removed.keys()] } : null),
    () => ({ act: 'bulk', keys: some(40), label: `groep ${round}` }),
    () => {
      const from = 1000 + round * 10;
      return {
        act: 'restore',
        items: keptItems(from + 5)
          .slice(from)
          .filter(({ key }) => !now.items.has(key)),
      };
    },
    () => ({ act: 'remember', documents: Array.from({ length: 5 }, () => numbered(next())) }),
    () => ({ act: 'watch', words: `haven ${round} ${steps.length}` }),
    () => ({ act: 'tidy' }),
    () => ({ act: 'clock', offset: Math.round((random() - 0.5) * 4e12) }),
  ];
  while (steps.length < 40) {
    const step = kinds[Math.floor(random() * kinds.length)]?.();
    if (!step) continue;
    steps.push(step);
    now = after(now, step);
  }
  return steps;
}

/** The bundle of mixed-store.ts in a page, and what it is told by. */
declare const naslagMixed: typeof Mixing;
declare function confirmed(done: number): Promise<void>;

/**
 * Does a round's work in one of the extension's pages, and kills the browser so many ms after it has begun.
 * @returns how many steps were confirmed before the end
 */
async function workAndKill(
  port: number,
  profile: string,
  steps: readonly Step[],
  delay: number,
): Promise<number> {
  const running = await launch({ port, profile });
  const gone = new Promise((resolve) => running.context.once('close', resolve));
  const page = await running.context.newPage();
  let done = 0;
  await page.exposeFunction('confirmed', (now: number) => void (done = now));
  await page.goto(`${running.home}manifest.json`);
  await page.evaluate(await bundled('test/browser/mixed-store.ts', 'naslagMixed'));
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
  const before = done;
  kill(processes);
  await gone;
  await working;
  if (failed.length > 0) throw new Error('the work itself failed', { cause: failed[0] });
  return Math.max(before, done);
}

/** What a restart finds that is not as it was confirmed. The step under way may be done or not, but whole. */
async function findFaults(
  port: number,
  profile: string,
  worlds: readonly World[],
  archived: readonly string[],
): Promise<{ faults: string[]; world: World | null }> {
  const running = await launch({ port, profile });
  try {
    const page = await running.context.newPage();
    await page.goto(`${running.home}manifest.json`);
    await page.evaluate(await bundled('test/browser/mixed-store.ts', 'naslagMixed'));
    const { held, watched, faults } = await page.evaluate((ids) => naslagMixed.look(ids), [...archived]);
    const found = (world: World) => told(world.items, world.watched);
    const here = told(new Map(held.map(({ key, ...own }) => [key, own])), watched);
    const world = worlds.find((each) => found(each) === here) ?? null;
    return {
      faults: world ? faults : [...faults, `what is there was never confirmed: ${here.slice(0, 500)}`],
      world,
    };
  } finally {
    await running.close();
  }
}

function told(items: World['items'], watched: readonly string[]): string {
  const all = [...items].map(([key, { labels, note }]) => [key, [...labels].sort(), note] as const);
  return JSON.stringify([all.sort(([a], [b]) => (a < b ? -1 : 1)), [...watched].sort()]);
}

/** What rounds of varied work with a kill in each have come to. */
interface Mixed {
  rounds: number;
  confirmed: number;
  faults: string[];
}

/** Rounds of work in one profile, each cut off at a moment of its own, and looked through after each. */
export async function mixedRounds(
  port: number,
  profile: string,
  { rounds, seed, longest }: { rounds: number; seed: number; longest: number },
): Promise<Mixed> {
  const random = randomFrom(seed);
  let world = emptyWorld;
  const mixed: Mixed = { rounds, confirmed: 0, faults: [] };
  for (let round = 0; round < rounds; round++) {
    world = { ...world, removed: new Map() };
    const steps = workOf(world, round, random);
    const confirmed = await workAndKill(port, profile, steps, random() * longest);
    mixed.confirmed += confirmed;
    const worlds = [world];
    for (const step of steps) worlds.push(after(worlds.at(-1) ?? world, step));
    const allowed = worlds.slice(confirmed, confirmed + 2);
    const { faults, world: found } = await findFaults(port, profile, allowed, allowed[0]?.archived ?? []);
    for (const fault of faults) mixed.faults.push(`round ${round}, after ${confirmed} steps: ${fault}`);
    if (!found) break; // what is there is not known any more
    // What was under way may or may not be in the archive: it is not asked for.
    world = { ...found, archived: allowed[0]?.archived ?? [] };
  }
  return mixed;
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
