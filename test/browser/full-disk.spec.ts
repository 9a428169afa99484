import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** Writes a file until the disk takes no more. */
function fill(file: string): void {
  const handle = openSync(file, 'w');
  for (const size of [1_000_000, 4096]) {
    const piece = Buffer.alloc(size, 1);
    try {
      for (;;) writeSync(handle, piece);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    }
  }
  closeSync(handle);
}

test('a note on a full disk is kept in its field, and stored by itself when there is room @long', async ({
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
    fill(filler);
    // What the database has room for without the disk's help is soon used up.
    const text = `op een volle schijf ${'x'.repeat(400_000)}`;
    await popup.getByTestId('note').fill(text);
    await expect(popup.getByText(/^Niet bewaard; Naslag probeert het steeds opnieuw/)).toBeVisible();
    await expect(popup.getByTestId('note')).toHaveValue(text);
    rmSync(filler);
    await expect(popup.getByText('Bewaard', { exact: true })).toBeVisible({ timeout: 120_000 });
    await running.close();
    running = await launch({ port: sites.port, profile });
    popup = await openPopup(running, await read(running.context, publication));
    // Chromium has been seen to throw away, at its next start, a database that stood on a full disk: then that is said.
    const [note, lost] = [popup.getByTestId('note'), popup.getByTestId('lost')];
    await expect(note.or(lost).first()).toBeVisible();
    if ((await lost.count()) === 0) await expect(note).toHaveValue(text);
  } finally {
    await running.close();
    execFileSync('umount', ['-l', disk]);
    rmSync(disk, { recursive: true, force: true });
  }
});
