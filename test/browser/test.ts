import { test as base } from '@playwright/test';
import { startSites, type Sites } from '../sites/server';
import { launch, type Running } from './launch';

interface TestFixtures {
  /** A fresh browser with the extension. */
  running: Running;
}

interface WorkerFixtures {
  /** Pages of a spec's own, by path; see `startSites`. */
  ownPages: Record<string, string>;
  /** Files to be downloaded, by path. */
  ownFiles: Record<string, Uint8Array>;
  /** The stand-in sites, once for all tests of a spec. */
  sites: Sites;
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
  running: async ({ sites }, provide) => {
    const running = await launch({ port: sites.port });
    await provide(running);
    await running.close();
  },
});

export { expect } from '@playwright/test';
