import { collectionDatabase } from './database';

/** The words of an item, each once, plain, with a space between; see `wordsOf`. */
export interface ItemWords {
  key: string;
  words: string;
}

/** The words of so many items, by key, from the one behind this key on; fewer at the end. */
export function wordsAfter(key: string, limit: number): Promise<ItemWords[]> {
  return collectionDatabase.words.where('key').above(key).limit(limit).toArray();
}

/** The words of these items, as far as they are there. */
export async function wordsOfKeys(keys: string[]): Promise<ItemWords[]> {
  return (await collectionDatabase.words.bulkGet(keys)).filter((row) => row !== undefined);
}
