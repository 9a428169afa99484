import { queryWords } from '../model/item-words';
import type { WordIndex } from './word-index';

/** Tells of a key whether its item holds what was asked for. */
export type Holds = (key: string) => boolean;

/**
 * The index, and beside it what was written since it was made: those few are looked through word by word. What is gone
 * from the collection is not told apart here, for the list does not have it any more.
 */
export class WordSearch {
  private readonly since = new Map<string, string>();
  /** Numbers of the index's items by their keys. */
  private readonly places: ReadonlyMap<string, number>;

  constructor(private readonly index: WordIndex) {
    this.places = new Map(index.keys.map((key, i) => [key, i]));
  }

  /** How many items are looked through one by one; when they are many, a new index is due. */
  get loose(): number {
    return this.since.size;
  }

  put(key: string, words: string): void {
    this.since.set(key, words);
  }

  /** In which items all words of the query occur; null where it asks for nothing. */
  find(query: string): Holds | null {
    const words = queryWords(query);
    if (words.length === 0) return null;
    const marks = this.index.find(words);
    const since = new Map(
      [...this.since].map(([key, text]) => [key, words.every((word) => text.includes(word))]),
    );
    return (key) => since.get(key) ?? marks[this.places.get(key) ?? -1] === 1;
  }

  /** The words of the query that no item holds. */
  missing(query: string): string[] {
    return queryWords(query).filter((word) => {
      if ([...this.since.values()].some((words) => words.includes(word))) return false;
      return !this.index.find([word]).includes(1);
    });
  }
}
