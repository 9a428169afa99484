import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test/browser',
  testMatch: '*.spec.ts',
  workers: 1, // one Chromium at a time: the tests kill and restart it
  timeout: 60_000,
  forbidOnly: true,
  reporter: 'list',
  outputDir: 'test-results',
});
