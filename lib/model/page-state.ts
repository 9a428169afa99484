import type { CitableResolved } from './citation';
import type { ReadDocument, Site } from './document';
import type { Fate } from './fate';
import type { Kamervraag } from './kamervraag';
import type { FoundPassage } from './passage';
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

/** Another document of the same question: readers know documents by what they are, of which day, and on which site. */
export interface OtherDocument extends VersionLink {
  kind: Kamervraag['kind'];
  /** ISO; of a question the day of submission. */
  date: string | null;
  site: Site;
}

/** What archive and collection know of the document on the page. */
export interface Known {
  key: string;
  saved: boolean;
  /** Numbers of the questions that the reader has saved by themselves. */
  questions: number[];
  /** What the reader has marked in it, found again. */
  passages: FoundPassage[];
  /** Ids of passages that were marked in it and are not found in it now. */
  lost: string[];
  status: Status;
  /** The same as the bar says it first, with the way to it. */
  fate: Fate;
  /** Other documents of the same question, oldest first. */
  versions: OtherDocument[];
}

/**
 * What can be kept of a page: all of it; the question in which the reader stands with caret or focus, or where the context
 * menu was opened; the words selected.
 */
export type Keepable = 'document' | 'question' | 'pointed' | 'selection';

/** All that one page's Naslag knows; the popup shows it. Null fields are still on their way. */
export interface PageState {
  document: ReadDocument;
  resolved: CitableResolved | null;
  known: Known | null;
  related: RelatedSet | null;
  /** Below which of its questions an answer can be unfolded, by index. */
  answers?: number[];
  /** False while the reader has switched the annotations of this page off. */
  on: boolean;
  /** What went wrong with the archive, if anything. */
  problem: Problem | null;
}
