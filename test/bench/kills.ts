import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makeSuccessors, profileOf1 } from '../browser/first-version';
import { builtExtension } from '../browser/launch';
import { mixedRounds } from '../browser/mixed-work';
import { randomFrom } from '../browser/random';
import { lostOf, saveAndKill, type Round } from '../browser/save-and-kill';
import { upgradeAndKill, upgradeTime } from '../browser/upgrade-and-kill';
import { startSites } from '../sites/server';
import { webDav } from '../sites/webdav/server';
import { findApache } from '../start/find-apache';
import type { Bench } from './helpers/bench';
import { median } from './helpers/numbers';

const rounds = 100;
/** The latest kill, in ms after the page shows that it is saved; the rounds are spread from 0 to there. */
const latest = 40;

/**
 * How often something that was said to be saved is lost when the browser is killed at once: saved from the bar, from the
 * popup, and as a note, in one profile, a browser a round; looked for at the end. The kills come at different moments.
 * `--mixed [--rounds N] [--seed N]`: varied work with the extension's own code, looked through after each kill.
 * `--upgrade [--rounds N] [--seed N]`: a collection of 4,000 items of the first version is upgraded and killed five times in
 * the midst of that; then looked through.
 */
export const bench: Bench = (args) => {
  const seed = numberOf(args, '--seed') ?? Date.now() % 1e9;
  const asked = numberOf(args, '--rounds');
  if (args.includes('--mixed')) return mixed(asked ?? rounds, seed);
  return args.includes('--upgrade') ? upgrades(asked ?? 50, seed) : saves();
};

function numberOf(args: readonly string[], name: string): number | null {
  const at = args.indexOf(name);
  return at < 0 ? null : Number(args[at + 1]);
}

/** From the beginning of the work to its end, in ms, on a machine that has nothing else to do. */
const wholeRound = 2500;

async function mixed(rounds: number, seed: number): Promise<object> {
  const profile = mkdtempSync(join(tmpdir(), 'naslag-kills-'));
  const apache = await findApache();
  const dav = apache && (await webDav(apache));
  try {
    const found = await mixedRounds(profile, { rounds, seed, longest: wholeRound, dav });
    for (const fault of found.faults) console.error(fault);
    return { ...found, seed, synced: dav !== null, lost: found.faults.length };
  } finally {
    await dav?.remove();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function upgrades(rounds: number, seed: number): Promise<object> {
  const [count, kills] = [4000, 5];
  const sites = await startSites();
  const successors = makeSuccessors(builtExtension);
  const old = await profileOf1(successors, sites.port, count);
  try {
    const took = await upgradeTime(successors, sites.port, old);
    const random = randomFrom(seed);
    const found = { inMidst: 0, after: 0, faults: [] as string[] };
    for (let round = 0; round < rounds; round++) {
      const with5 = { count, kills, took, random };
      const { inMidst, after, faults } = await upgradeAndKill(successors, sites.port, old, with5);
      console.error(
        `upgrade ${round}: ${inMidst} in its midst, ${after} after it; ${faults.join('; ') || 'all kept'}`,
      );
      found.inMidst += inMidst;
      found.after += after;
      if (faults.length > 0) found.faults.push(`upgrade ${round}: ${faults.join('; ')}`);
    }
    return { rounds, seed, confirmed: rounds * count, tookMs: took, ...found, lost: found.faults.length };
  } finally {
    await sites.close();
    for (const folder of [old, dirname(successors.naslag)])
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function saves(): Promise<object> {
  const profile = mkdtempSync(join(tmpdir(), 'naslag-kills-'));
  const sites = await startSites();
  try {
    const saved: Round[] = [];
    for (let round = 0; round < rounds; round++) {
      if (round % 10 === 0) console.error(`round ${round} of ${rounds} …`);
      // 37 is prime to 100: each way of saving gets early and late kills.
      saved.push(await saveAndKill(sites.port, profile, round, (((round * 37) % rounds) / rounds) * latest));
    }
    const lost = await lostOf(sites.port, profile, saved);
    for (const { id, note, afterMs } of lost)
      console.error(`lost: ${id} ${note}, killed after ${afterMs} ms`);
    const after = saved.map(({ afterMs }) => afterMs);
    return {
      rounds,
      confirmed: saved.length,
      lost: lost.length,
      killedAfterMs: { least: Math.min(...after), median: median(after), most: Math.max(...after) },
      within50Ms: after.filter((ms) => ms <= 50).length,
    };
  } catch (error) {
    console.error(error); // the browser that it leaves open may keep its folder from being removed, which throws as well
    throw error;
  } finally {
    await sites.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
