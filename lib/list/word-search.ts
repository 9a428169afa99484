import { queryWords } from '../model/item-words';
import type { WordIndex } from './word-index';

/**
 * The index, and beside it what was written since it was made: those few are looked through word by word. What is gone
 * from the collection is not told apart here, for the list does not have it any more.
 */
export class WordSearch {
  private readonly since = new Map<string, string>();

  constructor(private readonly index: WordIndex) {}

  /** How many items are looked through one by one; when they are many, a new index is due. */
  get loose(): number {
    return this.since.size;
  }

  put(key: string, words: string): void {
    this.since.set(key, words);
  }

  /** Keys of the items in which all words of the query occur; null where it asks for nothing. */
  find(query: string): string[] | null {
    const words = queryWords(query);
    if (words.length === 0) return null;
    const keys: string[] = [];
    for (const [i, hit] of this.index.find(words).entries()) {
      const key = this.index.keys[i];
      if (hit && key !== undefined && !this.since.has(key)) keys.push(key);
    }
    for (const [key, text] of this.since) if (words.every((word) => text.includes(word))) keys.push(key);
    return keys;
  }
}
