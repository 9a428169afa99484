import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { wordTables } from './wxt.config.ts';

export default defineConfig({
  plugins: [WxtVitest(), wordTables()],
  test: {
    include: ['test/unit/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 30_000, // some run hundreds of cases, and machines differ
    pool: 'threads',
    maxWorkers: '100%', // by default one core is left idle, which on two cores is half of them
  },
});
