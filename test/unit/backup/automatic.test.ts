import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { StaysOpen } from '../../../lib/background/hidden-page';
import { keepBackingUp } from '../../../lib/backup/automatic';
import { DownloadFailed } from '../../../lib/backup/downloads';
import { BackupNotMade } from '../../../lib/backup/offscreen';
import { UnsureBackup } from '../../../lib/backup/write';
import { changeSettings, readBackupState } from '../../../lib/store';

/** What happens to the next backup: an error, or nothing where it is made. */
let happens: Error | null = null;
vi.mock(import('../../../lib/backup/offscreen'), async (actual) => ({
  ...(await actual()),
  hostBackup: async () => {
    if (happens) throw happens;
    return { url: 'blob:naslag', release: () => Promise.resolve() };
  },
}));
vi.mock(import('../../../lib/backup/downloads'), async (actual) => ({
  ...(await actual()),
  downloadsAllowed: () => Promise.resolve(true),
  downloadTo: () => Promise.resolve(),
}));

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.permissions.onAdded, 'addListener').mockReturnValue();
  vi.spyOn(console, 'error').mockReturnValue();
  await changeSettings({ backupEvery: 'daily' });
  keepBackingUp();
});
afterEach(() => vi.restoreAllMocks());

describe('what a backup that failed is said to have failed by', () => {
  it.each([
    ['a hidden page that stays open', new StaysOpen(), 'busy'],
    ['the database', new BackupNotMade('database'), 'database'],
    ['a full database', new BackupNotMade('quota'), 'quota'],
    ['a full disk', new DownloadFailed('FILE_NO_SPACE'), 'quota'],
    ['the browser', new DownloadFailed('FILE_ACCESS_DENIED'), 'download'],
    ['one that cannot be read back', new UnsureBackup(), 'unsure'],
    ['one that the hidden page cannot read back', new BackupNotMade('invalid'), 'unsure'],
    ['nothing', null, null],
  ])('%s', async (_, error, problem) => {
    happens = error;
    await fakeBrowser.runtime.onStartup.trigger();
    await vi.waitFor(async () => {
      const state = await readBackupState();
      expect(state.problem ?? (state.writtenAt ? 'made' : 'not yet')).toBe(problem ?? 'made');
    });
  });
});

it('no backup is made of what a loss has left, until the reader has answered it', async () => {
  happens = null;
  const lost = { items: 3, writtenAt: null, synced: false, whole: true };
  await fakeBrowser.storage.local.set({ kept: { lost } });
  await fakeBrowser.runtime.onStartup.trigger();
  await vi.waitFor(async () =>
    expect(await readBackupState()).toMatchObject({ problem: 'lost', writtenAt: null }),
  );
});
