import { WordIndex } from '../../lib/list/word-index';
import { WordSearch } from '../../lib/list/word-search';
import { workerClient } from './worker-client';

/** So many items written since the index was made cost as much as looking in it: it is made anew. */
const mostLoose = 1000;

/** What can be searched now; another object whenever that has changed. */
export interface Searchable {
  index: 'reading' | 'ready' | 'failed';
  /** There with the index, and with the one before while a new one is made. */
  search: WordSearch | null;
}

/**
 * The index of all words of all items. The worker makes it; it is looked in here, where that takes a few ms, so that what
 * is found is drawn together with the letter that was typed.
 */
class ItemSearch {
  private now: Searchable = { index: 'reading', search: null };
  private readonly listeners = new Set<() => void>();
  /** Written while an index is being made, which may have read them before; null while none is. */
  private meanwhile: Set<string> | null = null;
  /** What was written is taken in one after the other: the last words count. */
  private taken: Promise<void> = Promise.resolve();

  /** For `useSyncExternalStore`. */
  readonly watch = (listen: () => void): (() => void) => {
    this.listeners.add(listen);
    return () => this.listeners.delete(listen);
  };
  readonly current = (): Searchable => this.now;

  /** Has the index made, if that was not begun before. */
  start(): void {
    if (!this.now.search && !this.meanwhile) this.makeIndex();
  }

  /** These items were written. */
  changed(keys: readonly string[]): void {
    for (const key of keys) this.meanwhile?.add(key);
    this.taken = this.taken.then(async () => {
      const { search } = this.now;
      if (search) await this.takeIn(search, keys);
    });
  }

  private makeIndex(): void {
    const meanwhile = (this.meanwhile = new Set());
    workerClient.ask('index', null).then(
      (parts) => {
        const made = new WordSearch(new WordIndex(parts));
        this.taken = this.taken.then(async () => {
          this.meanwhile = null;
          await this.takeIn(made, [...meanwhile]);
        });
      },
      (error: unknown) => {
        console.error('Naslag: index of words', error);
        this.meanwhile = null;
        if (!this.now.search) this.tell({ index: 'failed', search: null }); // an older one still answers
      },
    );
  }

  private async takeIn(search: WordSearch, keys: readonly string[]): Promise<void> {
    try {
      const rows = keys.length > 0 ? await workerClient.ask('words', { keys: [...keys] }) : [];
      for (const { key, words } of rows) search.put(key, words);
    } catch (error) {
      console.error('Naslag: words of what was written', error); // they are found by their words of before
    }
    this.tell({ index: 'ready', search });
    if (search.loose > mostLoose && !this.meanwhile) this.makeIndex();
  }

  private tell(now: Searchable): void {
    this.now = now;
    for (const listen of this.listeners) listen();
  }
}

export const itemSearch = new ItemSearch();
