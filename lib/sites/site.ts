import type { PageReading } from './reading';

/** One site whose pages hold Kamervragen. A further site is a file with one of these, and a line in index.ts. */
export interface Site {
  /** The hosts it answers on; the same text on any other host is somebody else's. */
  hosts: readonly string[];
  /** Null where the page is not one document of Kamervragen. */
  read(document: Document, url: URL): PageReading | null;
}
