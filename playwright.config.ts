import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test/browser',
  testMatch: '*.spec.ts',
  globalSetup: './test/browser/installed-profiles.ts',
  workers: 3, // each test has its own profile and sites; on two cores, one of the three mostly waits
  fullyParallel: true, // no worker is left with a file of its own at the end
  // Bounds on what never comes, wide enough for a machine that has other work.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  reporter: 'list',
  outputDir: 'test-results',
  // Projects start in this order. What takes a minute, most of it waiting, comes first: begun last, it would run alone.
  projects: [
    { name: 'long', grep: /@long/ },
    { name: 'short', grepInvert: /@long/ },
  ],
});
