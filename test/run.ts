import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findChromium, findFirefox } from './start/find-browser';
import { run, step } from './start/say';

/** `npm test`: everything, in the order in which a mistake is cheapest to find; stops at the first failure. */
const results = 'test-results';

interface Count {
  passed: number;
  skipped: string[];
  /** Failed once and passed when run again: a race in the test or in what it tests, to be looked into. */
  again?: string[];
}

async function main(): Promise<void> {
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results);
  await step('Types and lint', async () => {
    await run('npx', ['wxt', 'prepare'], { quiet: true });
    // ESLint takes as long as all the others: two cores, side by side.
    await Promise.all([
      run('npx', ['eslint', '.']),
      run('npx', ['tsc', '--noEmit'])
        .then(() => run('npx', ['prettier', '--check', '--log-level', 'warn', '.']))
        .then(() => run('npx', ['knip', '--no-progress'])), // files, exports and packages that nothing uses
    ]);
  });
  await step('Build for Chromium and Firefox', async () => {
    await run('npx', ['wxt', 'build'], { quiet: true });
    await run('npx', ['wxt', 'build', '-b', 'firefox'], { quiet: true });
  });
  const { path } = await step('Finding Chromium', findChromium);
  // The browser tests that take a minute mostly wait: the unit tests need what they leave.
  const [unit, waiting] = await step('Unit tests, and the browser tests that mostly wait', () =>
    Promise.all([unitTests(), browserTests('long')]),
  );
  await step('Citations gained and lost against the last commit', () =>
    run('npx', ['tsx', 'test/report/citations.ts']),
  );
  const browser = await step(`Browser tests in ${path}`, () => browserTests('short'));
  const firefox = await step('Smoke in Firefox', firefoxSmoke);
  const counts = [unit, waiting, browser, firefox];
  for (const reason of counts.flatMap(({ skipped }) => skipped)) console.log(`skipped: ${reason}`);
  for (const title of counts.flatMap(({ again = [] }) => again))
    console.log(`passed only when run again: ${title}`);
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const skipped = counts.reduce((sum, count) => sum + count.skipped.length, 0);
  console.log(`${passed} passed, 0 failed, ${skipped} skipped`);
}

async function unitTests(): Promise<Count> {
  const file = `${results}/unit.json`;
  await run('npx', ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as {
    testResults: { assertionResults: { status: string; fullName: string }[] }[];
  };
  const all = testResults.flatMap(({ assertionResults }) => assertionResults);
  return {
    passed: all.filter(({ status }) => status === 'passed').length,
    skipped: all.filter(({ status }) => status !== 'passed').map(({ fullName }) => fullName),
  };
}

interface Suite {
  suites?: Suite[];
  specs?: {
    title: string;
    tests: { status: string; annotations: { type: string; description?: string }[] }[];
  }[];
}

/** @param project of playwright.config.ts */
async function browserTests(project: 'long' | 'short'): Promise<Count> {
  const file = `${results}/browser-${project}.json`;
  const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: file };
  const options = [
    `--project=${project}`,
    '--reporter=list,json',
    '--output',
    `${results}/browser-${project}`,
    '--retries=1',
  ];
  await run('npx', ['playwright', 'test', ...options], { env });
  const report = JSON.parse(readFileSync(file, 'utf8')) as Suite;
  const specs = (suite: Suite): NonNullable<Suite['specs']> => [
    ...(suite.specs ?? []),
    ...(suite.suites ?? []).flatMap(specs),
  ];
  const tests = specs(report).flatMap(({ title, tests }) => tests.map((test) => ({ title, ...test })));
  return {
    passed: tests.filter(({ status }) => status === 'expected' || status === 'flaky').length,
    again: tests.filter(({ status }) => status === 'flaky').map(({ title }) => title),
    skipped: tests
      .filter(({ status }) => status === 'skipped')
      .map(
        ({ title, annotations }) =>
          `${title}: ${annotations.find(({ type }) => type === 'skip')?.description ?? 'no reason'}`,
      ),
  };
}

async function firefoxSmoke(): Promise<Count> {
  const path = await findFirefox();
  if (!path)
    return {
      passed: 0,
      skipped: ['Firefox smoke: Firefox is not here and cannot be installed with apt as root'],
    };
  await run('npx', ['tsx', 'test/browser/firefox-smoke.ts', path]);
  return { passed: 1, skipped: [] };
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
