import type { Resolved } from './citation';
import type { ReadDocument } from './document';
import type { RelatedSet, Status } from './related';
import type { Problem } from './result';

/** Where another version of the same question can be opened. */
export interface VersionLink {
  /** `2023Z11786`, `kv-tk-2023Z11786`, `ah-tk-20222023-3091` */
  id: string;
  url: string;
  /** `derived`: no number ties the two, but subject, people and date are the same. */
  certainty: 'exact' | 'derived';
}

/** What the archive knows of the document on the page. */
export interface Known {
  key: string;
  saved: boolean;
  status: Status;
  /** Other documents of the same question, oldest first. */
  versions: VersionLink[];
}

/** All that one page's Naslag knows; the popup shows it. Null fields are still on their way. */
export interface PageState {
  document: ReadDocument;
  resolved: Resolved | null;
  known: Known | null;
  related: RelatedSet | null;
  /** False while the reader has switched the annotations of this page off. */
  on: boolean;
  /** What went wrong with the archive, if anything. */
  problem: Problem | null;
}
