import type { CitableResolved } from '../model/citation';
import type { Change, Kept } from '../model/keeping';
import type { Keepable, Known } from '../model/page-state';
import type { RelatedSet } from '../model/related';
import type { Unfold } from './asked';
import type { Problem, Result } from '../model/result';
import type { CreateTools } from './page-tools';

/** What the reader can ask for from within the page. Only trusted events lead here. */
export interface Actions {
  keep(change: Change): Promise<Result<Kept>>;
  /** Called when marks were put into the text or taken out: our own changes, and no reason to read the page anew. */
  written(): void;
  unfold: Unfold;
  switchSite(on: boolean): void;
  switchPage(on: boolean): void;
  open(page: 'collection' | 'options' | 'welcome'): void;
  /** How the page is built, for a report; loaded when it is asked for. */
  skeleton(): Promise<string>;
  /** What is loaded when it is used. */
  loadTools(): Promise<CreateTools>;
  /** Has the reader left the keys on? */
  keys(): boolean;
  version: string;
}

/** Everything that Naslag has written into one page. After `remove` all of it does nothing. */
export interface Annotation {
  /**
   * Marks citations, fills the count of sources, their panel and the cards.
   * @param answers below which questions an answer can be unfolded, by index
   */
  showResolved(resolved: CitableResolved, answers?: number[]): void;
  /** Saved or not, and what of it; the document's other versions. */
  showKnown(known: Known): void;
  /** Chips at the questions and the document's own list. Another set waits until the reader has left the one before. */
  showRelated(set: RelatedSet): void;
  /** One sentence in the bar: `error_…` of the locale files. */
  showProblem(problem: Problem): void;
  /** Keeps what the reader points at, and says so. */
  keep(what: Keepable): void;
  /** One sentence in the bar, with what the reader can do; none to fall silent. */
  say(...sentence: (Node | string)[]): void;
  /** Off: only the bar stays, with its switch. */
  switch(on: boolean): void;
  /** Leaves the page byte for byte as it was found. May be called twice. */
  remove(): void;
}
