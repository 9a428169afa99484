import type { ItemRow } from './collection';

/** What a list shows of a question of the archive: as of one that is saved, without the reader's own words. */
export interface ArchiveRow extends ItemRow {
  /** Its number in the archive, which changes when the question does. */
  doc: number;
  /** Submission date, or the best that is known instead; see `ArchiveRecord`. */
  date: string | null;
  /** Some of the ids under which a saved item of the same question can be found. */
  names: string[];
}
