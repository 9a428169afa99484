import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { wordTables } from './wxt.config.ts';

/** Folders whose tests change nothing outside themselves: they share their modules, which take longer to load than to test. */
const pure = [
  'citations',
  'export',
  'files',
  'list',
  'model',
  'open-data',
  'passages',
  'relate',
  'sites',
  'skeleton',
].map((folder) => `test/unit/${folder}/**/*.test.{ts,tsx}`);

export default defineConfig({
  plugins: [WxtVitest(), wordTables()],
  test: {
    environment: 'node',
    setupFiles: ['./test/word-kinds.ts'],
    testTimeout: 30_000, // some run hundreds of cases, and machines differ
    pool: 'threads',
    maxWorkers: '100%', // by default one core is left idle, which on two cores is half of them
    projects: [
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      { extends: true, test: { name: 'own', include: ['test/unit/**/*.test.{ts,tsx}'], exclude: pure } },
    ],
  },
});
