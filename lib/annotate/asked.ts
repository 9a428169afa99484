import type { Related } from '../model/related';

/**
 * What a reader unfolds: the answers to a question of the page, by its index, or to one of an earlier question; or earlier
 * questions, with how many the archive holds where there may be none.
 */
export type Asked =
  { index: number } | { key: string; numbers: number[] } | { earlier: Related[]; archived?: number };

/** Fills a box that has just unfolded. What does that comes as a script of its own: few pages need it. */
export type Unfold = (box: HTMLElement, asked: Asked) => void;
