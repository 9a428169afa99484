/** What a query led to, small enough to be handed over on every key. */
export interface Hits {
  /** For each item of the index, by its number, 1 where it holds all words. */
  marks: Uint8Array;
  /** Whether those hold them that were written since the index was made, by their keys. */
  since: ReadonlyMap<string, boolean>;
}

/** Tells of a key whether its item holds all words. @param places numbers of the index's items by their keys */
export const holderOf =
  ({ marks, since }: Hits, places: ReadonlyMap<string, number>) =>
  (key: string): boolean =>
    since.get(key) ?? marks[places.get(key) ?? -1] === 1;
