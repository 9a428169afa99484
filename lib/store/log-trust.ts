import { browser } from 'wxt/browser';
import { archiveVersion, collectionVersion } from './first-reads';
import { proveLog, renewLog, roomLeft, roomNeeded } from './fresh-log';

/** Whether the browser's log can be trusted with what is confirmed (`fresh-log.ts`); null: nobody has looked yet. */
type Trust = 'sound' | 'doubtful' | null;

/** In `storage.session`, which ends with the browser, and is on no disk that may be full. */
const key = 'log';

/** Between two attempts at a log that can be trusted again, in ms: twice as long after each, up to the last. */
const pauses = { first: 500, last: 5000 };
/** Until a new log has surely been begun, in ms; before that, much would be written behind the tear. */
const turning = 500;

let trust: Trust = null;
let beginning: Promise<void> | null = null;
const listeners = new Set<() => void>();

/**
 * A worker of one of our pages, which has none of the browser's own interfaces. It begins when its page has, and reads;
 * its connections are closed with all others when a write has failed, which it then knows by itself.
 */
const isPagesWorker = () => !(browser as typeof browser | undefined)?.storage;

/** Firefox keeps its databases in SQLite. */
const hasNoLog = () => globalThis.location?.protocol === 'moz-extension:';

/** Whether a write that is confirmed now may be gone at the next start: then none is to be confirmed. */
export const isDoubtful = (): boolean => trust === 'doubtful';

/** Calls `tell` when the log can be trusted again. */
export const whenSoundAgain = (tell: () => void): void => void listeners.add(tell);

/**
 * Before a context opens a database: the first after the browser has started begins a new log, for the last one may have
 * ended in the midst of a write.
 * @returns null where nothing has to be waited for
 */
export function logBegun(): Promise<void> | null {
  if (hasNoLog() || trust !== null || isPagesWorker()) return null;
  return (beginning ??= begin());
}

async function begin(): Promise<void> {
  try {
    follow();
    take(await noted());
    if (trust === null) await alone(first);
  } catch (error) {
    doubt(error);
  }
}

async function first(): Promise<void> {
  take(await noted());
  if (trust !== null) return;
  if ((await roomLeft()) < roomNeeded) throw new Error('no room for a new log');
  await renewLog();
  if (await isUpgradeDue()) await proveLog(); // it writes much at once, and is killed most easily
  await note('sound');
}

/** Whether one of our databases is of an earlier version. */
async function isUpgradeDue(): Promise<boolean> {
  const versions: Record<string, number> = {
    'naslag-collection': collectionVersion,
    'naslag-archive': archiveVersion,
  };
  const there = await indexedDB.databases();
  return there.some(({ name = '', version = 0 }) => version < (versions[name] ?? 0) * 10);
}

/** A write has failed as one does that a log is torn by. From now on none is accepted, until there is a new log. */
export function doubt(cause: unknown): void {
  if (hasNoLog() || trust === 'doubtful') return;
  console.warn('Naslag: the log is in doubt', cause);
  trust = 'doubtful';
  void note('doubtful').then(() => mend(pauses.first));
}

async function mend(pause: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, pause));
  try {
    await alone(async () => {
      if (trust !== 'doubtful' || (await noted()) === 'sound') return take('sound');
      if ((await roomLeft()) < roomNeeded) return;
      await renewLog();
      await new Promise((resolve) => setTimeout(resolve, turning));
      await proveLog();
      await note('sound');
    });
  } catch (error) {
    console.warn('Naslag: a new log', error);
  }
  if (isDoubtful()) void mend(Math.min(pause * 2, pauses.last));
}

/** Another context has found that it is in doubt, or has mended it. */
function follow(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && key in changes) take(understood(changes[key]?.newValue));
  });
}

function take(now: Trust): void {
  const before = trust;
  if (now === null || now === before) return;
  trust = now;
  if (now === 'doubtful') void mend(pauses.first);
  if (now === 'sound' && before === 'doubtful') for (const tell of listeners) tell();
}

/** Where it cannot be told to the others, each of them finds out by itself. */
async function note(now: 'sound' | 'doubtful'): Promise<void> {
  try {
    await browser.storage.session.set({ [key]: now });
  } catch (error) {
    console.warn('Naslag: the log', error);
  }
  take(now);
}

async function noted(): Promise<Trust> {
  try {
    return understood((await browser.storage.session.get(key))[key]);
  } catch (error) {
    console.warn('Naslag: the log', error);
    return null;
  }
}

const understood = (value: unknown): Trust => (value === 'sound' || value === 'doubtful' ? value : null);

/** One at a time, of all our contexts. */
const alone = async (work: () => Promise<void>): Promise<void> => {
  if (globalThis.navigator?.locks) await navigator.locks.request('naslag-log', work);
  else await work();
};
