import { queryWords } from '../model/item-words';
import type { Hits } from './hits';
import type { WordIndex } from './word-index';

/**
 * The index, and beside it what was written since it was made: those few are looked through word by word. What is gone
 * from the collection is not told apart here, for the list does not have it any more.
 */
export class WordSearch {
  private readonly since = new Map<string, string>();

  constructor(private readonly index: WordIndex) {}

  /** Keys of the index's items by their number. */
  get keys(): readonly string[] {
    return this.index.keys;
  }

  /** How many items are looked through one by one; when they are many, a new index is due. */
  get loose(): number {
    return this.since.size;
  }

  put(key: string, words: string): void {
    this.since.set(key, words);
  }

  /** In which items all words of the query occur; null where it asks for nothing. */
  find(query: string): Hits | null {
    const words = queryWords(query);
    if (words.length === 0) return null;
    const since = new Map(
      [...this.since].map(([key, text]) => [key, words.every((word) => text.includes(word))]),
    );
    return { marks: this.index.find(words), since };
  }
}
