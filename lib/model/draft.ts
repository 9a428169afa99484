/** Which note is being written: an item's, or the one on a passage of it. */
export interface NotePlace {
  key: string;
  passage?: string;
}

/**
 * A note while it is being typed. A write to IndexedDB that begins as the page goes does not end; `localStorage` takes
 * what it is given before the next line runs, and our own pages share it. So every key that is pressed goes there too, and
 * whichever of our pages opens next brings in what was left behind. Only for what the store has not confirmed.
 */
export interface DraftKeeper {
  keep(text: string, base: string): void;
  /** The database has this text; what was typed after it stays, as begun from there. */
  confirm(text: string): void;
  /** The field is gone: from now on another page may bring in what is left. */
  release(): void;
}
