import { parseArgs } from 'node:util';
import { addresses } from './addresses';
import { versions } from '../../lib/open-data/versions';
import { files, publication, sruDays } from './expected';
import type { Finding } from './finding';
import { internet } from './get';
import { exitCode, linesOf, lookAtAll, summary } from './look';

/**
 * `npm run check:live [-- --json]`: does the product still fit the world? Asks both sites and both open data, one thing at
 * a time, and says of each whether it is as known, and else what to change where. By hand, with internet, when
 * something seems to have changed; no part of the tests. Exit code 0: all as known; 1: something differs; 2: nothing
 * differs, and something could not be reached.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
  const findings: Finding[] = [];
  for await (const finding of lookAtAll(internet, {
    pages: addresses,
    odataVersions: versions,
    sruDays,
    publication,
    files,
  })) {
    findings.push(finding);
    if (!values.json) for (const line of linesOf(finding)) console.log(line);
  }
  console.log(values.json ? JSON.stringify({ findings, exitCode: exitCode(findings) }) : summary(findings));
  process.exitCode = exitCode(findings);
}

await main();
