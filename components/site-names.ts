import type { Site } from '../lib/model/document';

/** The sites by the names that readers know. */
export const siteNames: Record<Site, string> = {
  tweedekamer: 'tweedekamer.nl',
  officielebekendmakingen: 'officielebekendmakingen.nl',
};
