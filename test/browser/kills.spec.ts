import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mixedRounds } from './mixed-work';
import { lostOf, saveAndKill, type Round } from './save-and-kill';
import { expect, test } from './test';

const rounds = 10;

test('what was said to be saved is there after a kill, ten times @long', async ({ sites }) => {
  test.setTimeout(600_000);
  const profile = mkdtempSync(join(tmpdir(), 'naslag-kills-'));
  try {
    const saved: Round[] = [];
    for (let round = 0; round < rounds; round++)
      saved.push(await saveAndKill(sites.port, profile, round, round * 5));
    expect(await lostOf(sites.port, profile, saved)).toEqual([]);
    // What was never saved counts as lost: the look is one that can find something.
    const never = { id: 'kv-tk-2098Z99999', note: '', afterMs: 0 };
    expect(await lostOf(sites.port, profile, [never])).toEqual([never]);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('varied work that is cut off is whole as far as it was confirmed, three times @long', async () => {
  test.setTimeout(300_000);
  const profile = mkdtempSync(join(tmpdir(), 'naslag-kills-'));
  try {
    const found = await mixedRounds(profile, { rounds: 3, seed: 7, longest: 2500, dav: null });
    expect(found.faults).toEqual([]);
    expect(found.confirmed).toBeGreaterThan(0);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
