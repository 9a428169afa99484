import { test as base } from '@playwright/test';
import { startSites, type Sites } from '../sites/server';
import type { Running } from './launch';
import { sharedBrowsers, type SharedBrowsers } from './shared-browser';

interface TestFixtures {
  /** Pages of a spec's own, by path; see `startSites`. */
  ownPages: Record<string, string>;
  /** Files to be downloaded, by path. */
  ownFiles: Record<string, Uint8Array>;
  /** The stand-in sites. */
  sites: Sites;
  /** A browser in which the extension was just installed. */
  running: Running;
}

interface WorkerFixtures {
  /** The stand-in sites of each spec, started once in a process. */
  standIns: { of(pages: TestFixtures['ownPages'], files: TestFixtures['ownFiles']): Promise<Sites> };
  /** For a test with sites or permissions of its own. */
  shared: SharedBrowsers;
}

const none = {};

/**
 * What a spec sets for itself is of its tests, not of the process that runs them: Playwright would start another process for
 * each spec that sets something, and with it browsers, which take longer to start than most tests.
 */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  ownPages: [none, { option: true }],
  ownFiles: [none, { option: true }],
  standIns: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from the pattern
    async ({}, provide) => {
      const started: { pages: object; files: object; sites: Promise<Sites> }[] = [];
      await provide({
        of(pages, files) {
          const known = started.find((each) => each.pages === pages && each.files === files);
          if (known) return known.sites;
          const sites = startSites({ pages, files });
          started.push({ pages, files, sites });
          return sites;
        },
      });
      for (const { sites } of started) await (await sites).close();
    },
    { scope: 'worker' },
  ],
  sites: async ({ standIns, ownPages, ownFiles }, provide) => provide(await standIns.of(ownPages, ownFiles)),
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
