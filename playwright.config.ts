import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test/browser',
  testMatch: '*.spec.ts',
  workers: 2, // each test has its own browser, profile and sites, and kills no other's
  timeout: 60_000,
  forbidOnly: true,
  reporter: 'list',
  outputDir: 'test-results',
});
