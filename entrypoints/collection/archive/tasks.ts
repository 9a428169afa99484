import type { Due, Facet } from '../../../lib/list/entry';
import type { Counts } from '../../../lib/list/narrow';
import type { Wanted } from '../../../lib/list/wanted';
import type { ArchiveRow } from '../../../lib/model/archive-row';
import type { KeptDocument } from '../../../lib/model/collection';

/** What is looked for in the archive. */
export type Search = Pick<Wanted, 'query' | 'chosen' | 'order'>;

/** A row as the list shows it, with the key of the item that it is saved as. */
export interface ShownRow {
  row: ArchiveRow;
  due: Due | null;
  saved: string | null;
}

export interface Found {
  /** Numbers of what is found, in order, as far as words decide. */
  found: Uint32Array<ArrayBuffer>;
  /** How many questions there are. */
  total: number;
  /** Words that are nowhere; then nothing is found, and `meant` may be asked. */
  missing: string[];
  /** What may have been meant, the likeliest first, where that was asked; what is found is found for that. */
  meant: string[];
  /** The first rows of it, so that they are drawn together with the letter that was typed. */
  rows: [number: number, ShownRow][];
}

/** What the archive's tab has its worker do. Questions are told by the numbers of the worker's list, or by their keys. */
export type ArchiveTasks = {
  /** Reads what there is, or what has come since. Whether anything is other than before. */
  read: { input: null; output: boolean };
  /** How many questions there are, before they have been read. */
  total: { input: null; output: number };
  /** Null where another search came behind it. */
  find: { input: Search; output: Found | null };
  /** What may have been meant by a search some of whose words are nowhere. Null where nothing is like them, or as above. */
  meant: { input: { search: Search; missing: string[] }; output: Found | null };
  /** How many each further choice would show, of what the query finds. Null as above. */
  count: { input: Search; output: Record<Facet, Counts> | null };
  rows: { input: { numbers: number[] }; output: [number: number, ShownRow][] };
  /** Which of these questions hold every phrase, as they stand in one text. */
  phrases: { input: { numbers: number[]; phrases: string[] }; output: boolean[] };
  /** One question with all that is known of it; null where it is no longer there. */
  open: { input: { key: string }; output: { shown: ShownRow; documents: KeptDocument[] } | null };
  /** Saves a question with all its documents. The key of its item; null where it is no longer there. */
  save: { input: { key: string }; output: string | null };
};
