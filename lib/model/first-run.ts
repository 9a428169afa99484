import { z } from './schema';

/** What there is to remember of a reader's first minutes; nothing of it goes into a backup. */
export const firstRun = z.object({
  /** The first page was opened: once, whatever else installs us anew. */
  welcomed: z._default(z.boolean(), false),
  /** When the reader pressed "Eerdere vragen ophalen" and the browser was asking them, in ms since 1970. */
  wantedAt: z._default(z.nullable(z.number()), null),
});
