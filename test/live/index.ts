import { setTimeout } from 'node:timers/promises';
import { addresses } from './addresses';
import { compare } from './compare';

/** Between two pages, in ms: it is somebody's server. */
const pause = 1_000;

/**
 * `npm run check:live`: reads real pages from the internet and prints how they differ from what is known of them. By
 * hand, when a site seems to have changed; no part of the tests.
 */
async function main(): Promise<void> {
  let differing = 0;
  for (const [url, expected] of Object.entries(addresses)) {
    const differences = await check(url, expected);
    console.log(differences.length > 0 ? `✗ ${url}` : `✓ ${url}`);
    for (const line of differences) console.log(`    ${line}`);
    if (differences.length > 0) differing++;
    await setTimeout(pause);
  }
  console.log(`${Object.keys(addresses).length} pages, ${differing} not as known`);
  if (differing > 0) process.exitCode = 1;
}

async function check(url: string, expected: (typeof addresses)[string]): Promise<string[]> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(30_000) });
    if (!answer.ok) return [`the site answers ${answer.status}`];
    return compare(await answer.text(), url, expected ?? null);
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : '';
    return [`cannot be fetched: ${error instanceof Error ? error.message : String(error)}${cause}`];
  }
}

await main();
