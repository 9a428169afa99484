import type { Site } from './document';

/** A paragraph, or a table: row by row, its cells apart. */
export type ShownPart = string | Table;

export interface Table {
  rows: string[][];
  /** Cells of one column stand below each other; false where it is not known in which column each stands. */
  columns: boolean;
  /** Which of the cells are heads of their column or row; absent where none is. */
  heads?: boolean[][];
}

/** What a reply says to one question. */
export interface GivenAnswer {
  /** The numbers of the questions that it answers in one, as the reply prints them. */
  numbers: number[];
  /** It answers other questions with this one. */
  joint: boolean;
  /** False where the reply numbers the questions otherwise, or prints another question under this number. */
  sure: boolean;
  parts: ShownPart[];
  /** Where it stands, on which site, and of which day (ISO). */
  url: string;
  site: Site;
  date: string | null;
}

/** What unfolds below a question. */
export interface Unfolding {
  /** Of an earlier question the one that was shown, whole; null on the question's own page, where it stands above. */
  question: { numbers: number[]; parts: ShownPart[] } | null;
  /** The oldest first. */
  answers: GivenAnswer[];
  /**
   * Why there is none: `unread`, the archive knows the reply by its title alone, and no source of its text is allowed; `absent`, the
   * source has no text of it; `failed`, it could not be had now; `none`, the reply says nothing to this question.
   */
  why: 'unread' | 'absent' | 'failed' | 'none' | null;
  /** Where the reply can be read, where its text is not here. */
  url: string | null;
}
