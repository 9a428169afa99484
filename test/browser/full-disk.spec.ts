import { execFileSync } from 'node:child_process';
import { closeSync, fstatSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { addressesOf } from '../sites/catalogue';
import { fictionalQuestion } from '../sites/fictional';
import { launch, openPopup, read } from './launch';
import { expect, test } from './test';

const { publication } = addressesOf(fictionalQuestion(13));

/** A disk of its own, small enough to be filled; null where this user may not make one. */
function smallDisk(): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'naslag-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=96m', 'tmpfs', folder], { stdio: 'pipe' });
    return folder;
  } catch (error) {
    console.error(String(error));
    rmSync(folder, { recursive: true });
    return null;
  }
}

/** Writes a file until the disk takes no more, and gives back so many bytes. */
function fill(file: string, left: number): void {
  const handle = openSync(file, 'w');
  for (const size of [1_000_000, 4096]) {
    const piece = Buffer.alloc(size, 1);
    try {
      for (;;) writeSync(handle, piece);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    }
  }
  ftruncateSync(handle, fstatSync(handle).size - left);
  closeSync(handle);
}

/** What differs from run to run: by hand more of them (`NASLAG_DISKS=10`), in the suite the first. */
const cases = Array.from({ length: Number(process.env.NASLAG_DISKS ?? 1) }, (_, i) => ({
  /** Characters of the note. */
  long: 400_000 + (i % 5) * 150_000,
  /** What the filler leaves, in bytes. */
  left: (i % 4) * 20_000,
  /** From the failure to there being room again, in ms. */
  later: (i % 3) * 1500,
}));

for (const { long, left, later } of cases)
  test(`a note of ${long} on a disk with ${left} bytes is kept in its field, stored when there is room after ${later} ms, and there at the next start @long`, async ({
    sites,
  }) => {
    test.setTimeout(300_000);
    const disk = smallDisk();
    test.skip(disk === null, 'no small disk can be made here: that takes root');
    if (disk === null) return;
    const profile = join(disk, 'profile');
    const filler = join(disk, 'filler');
    let running = await launch({ port: sites.port, profile });
    try {
      const page = await read(running.context, publication);
      let popup = await openPopup(running, page);
      await popup.getByTestId('save').click();
      await popup.getByTestId('note').fill('vóór de volle schijf');
      await expect(popup.getByText('Bewaard', { exact: true })).toBeVisible();
      fill(filler, left);
      // What the database has room for without the disk's help is soon used up.
      const text = `op een volle schijf ${'x'.repeat(long)}`;
      await popup.getByTestId('note').fill(text);
      await expect(popup.getByText(/^Niet bewaard; Naslag probeert het steeds opnieuw/)).toBeVisible();
      await expect(popup.getByTestId('note')).toHaveValue(text);
      await wait(later);
      rmSync(filler);
      await expect(popup.getByText('Bewaard', { exact: true })).toBeVisible({ timeout: 120_000 });
      for (let start = 0; start < 2; start++) {
        await running.close();
        running = await launch({ port: sites.port, profile });
        popup = await openPopup(running, await read(running.context, publication));
        await expect(popup.getByTestId('note')).toHaveValue(text);
        await expect(popup.getByTestId('lost')).toHaveCount(0);
      }
    } finally {
      await running.close();
      execFileSync('umount', ['-l', disk]);
      rmSync(disk, { recursive: true, force: true });
    }
  });
