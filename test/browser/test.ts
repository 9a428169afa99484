import { test as base } from '@playwright/test';
import { startSites, type Sites } from '../sites/server';
import { launch, type Running } from './launch';

/** Each test gets a fresh browser with the extension; the sites run once for all. */
export const test = base.extend<{ running: Running }, { sites: Sites }>({
  sites: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the first parameter's names
    async ({}, use) => {
      const sites = await startSites();
      await use(sites);
      await sites.close();
    },
    { scope: 'worker' },
  ],
  running: async ({ sites }, use) => {
    const running = await launch({ port: sites.port });
    await use(running);
    await running.close();
  },
});

export { expect } from '@playwright/test';
