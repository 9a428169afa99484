import type { Site } from './document';

/** The hosts on which each site is read. They stand here alone, without Zod: the content script carries them. */
export const siteHosts: Record<Site, string[]> = {
  officielebekendmakingen: ['zoek.officielebekendmakingen.nl'],
  tweedekamer: ['www.tweedekamer.nl', 'tweedekamer.nl'],
};

/** All of them as match patterns: where the content script runs. */
export const sitePatterns = Object.values(siteHosts)
  .flat()
  .map((host) => `*://${host}/*`);

/** The site that answers on a host. */
export const siteOn = (host: string): Site | undefined =>
  (Object.keys(siteHosts) as Site[]).find((site) => siteHosts[site].includes(host));
