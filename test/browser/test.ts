import { test as base } from '@playwright/test';
import { startSites, type Sites } from '../sites/server';
import type { Running } from './launch';
import { sharedBrowsers, type SharedBrowsers } from './shared-browser';

interface TestFixtures {
  /** A browser in which the extension was just installed. */
  running: Running;
}

interface WorkerFixtures {
  /** Pages of a spec's own, by path; see `startSites`. */
  ownPages: Record<string, string>;
  /** Files to be downloaded, by path. */
  ownFiles: Record<string, Uint8Array>;
  /** The stand-in sites, once for all tests of a spec. */
  sites: Sites;
  /** For a test with sites or permissions of its own. */
  shared: SharedBrowsers;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  ownPages: [{}, { option: true, scope: 'worker' }],
  ownFiles: [{}, { option: true, scope: 'worker' }],
  sites: [
    async ({ ownPages, ownFiles }, provide) => {
      const sites = await startSites({ pages: ownPages, files: ownFiles });
      await provide(sites);
      await sites.close();
    },
    { scope: 'worker' },
  ],
  shared: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from the pattern
    async ({}, provide) => {
      const shared = sharedBrowsers();
      await provide(shared);
      await shared.close();
    },
    { scope: 'worker' },
  ],
  running: async ({ sites, shared }, provide) => provide(await shared.take({ port: sites.port })),
});

export { expect } from '@playwright/test';
