import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mixedRounds } from '../browser/mixed-work';
import { lostOf, saveAndKill, type Round } from '../browser/save-and-kill';
import { startSites } from '../sites/server';
import type { Bench } from './helpers/bench';
import { median } from './helpers/numbers';

const rounds = 100;
/** The latest kill, in ms after the page shows that it is saved; the rounds are spread from 0 to there. */
const latest = 40;

/**
 * How often something that was said to be saved is lost when the browser is killed at once: saved from the bar, from the
 * popup, and as a note, in one profile, a browser a round; looked for at the end. The kills come at different moments.
 * `--mixed [--rounds N] [--seed N]`: varied work with the extension's own code, looked through after each kill.
 */
export const bench: Bench = (args) =>
  args.includes('--mixed')
    ? mixed(numberOf(args, '--rounds') ?? rounds, numberOf(args, '--seed') ?? Date.now() % 1e9)
    : saves();

function numberOf(args: readonly string[], name: string): number | null {
  const at = args.indexOf(name);
  return at < 0 ? null : Number(args[at + 1]);
}

/** From the beginning of the work to its end, in ms, on a machine that has nothing else to do. */
const wholeRound = 1500;

async function mixed(rounds: number, seed: number): Promise<object> {
  const profile = mkdtempSync(join(tmpdir(), 'naslag-kills-'));
  const sites = await startSites();
  try {
    const found = await mixedRounds(sites.port, profile, { rounds, seed, longest: wholeRound });
    for (const fault of found.faults) console.error(fault);
    return { ...found, seed, lost: found.faults.length };
  } finally {
    await sites.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
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
