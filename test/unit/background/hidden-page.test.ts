import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { longestWait, openHidden, StaysOpen, type HiddenPage } from '../../../lib/background/hidden-page';
import { idleTime } from '../../../lib/file-reader/port';
import { limits } from '../../../lib/files/limits';

/** The hidden page that is open, as the browser would have it: never two. */
let open: string | null = null;
const done: string[] = [];

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      getURL: (path: string) => `chrome-extension://naslag${path}`,
      getContexts: async () => (open === null ? [] : [{ documentUrl: open }]),
    },
    offscreen: {
      createDocument: async ({ url }: { url: string }) => {
        if (open !== null) throw new Error('Only a single offscreen document may be created.');
        open = `chrome-extension://naslag${url}`;
        done.push(`open ${url}`);
      },
      closeDocument: async () => {
        done.push('close');
        open = null;
      },
    },
  },
}));

const page = (url: string): HiddenPage => ({ url, reasons: ['WORKERS'], justification: 'A test.' });
const reader = page('/reader.html');
const backup = page('/offscreen.html');

beforeEach(() => {
  vi.useFakeTimers();
  open = null;
  done.length = 0;
});
afterEach(() => vi.useRealTimers());

it('a hidden page is opened, and used again while it is open', async () => {
  await openHidden(reader, { anew: false });
  await openHidden(reader, { anew: false });
  expect(done).toEqual(['open /reader.html']);
});

it('or closed first, where it must begin anew', async () => {
  await openHidden(backup, { anew: true });
  await openHidden(backup, { anew: true });
  expect(done).toEqual(['open /offscreen.html', 'close', 'open /offscreen.html']);
});

it('another one is waited for, and never closed', async () => {
  await openHidden(backup, { anew: true });
  const waiting = openHidden(reader, { anew: false });
  await vi.advanceTimersByTimeAsync(5_000);
  expect(done).toEqual(['open /offscreen.html']);
  open = null; // the backup is written
  await vi.advanceTimersByTimeAsync(200);
  await waiting;
  expect(done).toEqual(['open /offscreen.html', 'open /reader.html']);
});

it('longer than the reader of files stays after its last one', async () => {
  await openHidden(reader, { anew: false });
  const waiting = openHidden(backup, { anew: true });
  await vi.advanceTimersByTimeAsync(limits.time + idleTime);
  open = null; // the reader has read one file more, and then had nothing to do
  await vi.advanceTimersByTimeAsync(200);
  await waiting;
  expect(done).toEqual(['open /reader.html', 'open /offscreen.html']);
});

it('but not for ever', async () => {
  await openHidden(backup, { anew: true });
  const waiting = openHidden(reader, { anew: false });
  const refused = expect(waiting).rejects.toThrow(StaysOpen);
  await vi.advanceTimersByTimeAsync(longestWait + 1_000);
  await refused;
  expect(done).toEqual(['open /offscreen.html']);
});
