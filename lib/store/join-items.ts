import { canonical } from '../model/canonical';
import { later, type CollectionItem } from '../model/collection';
import { mergeItem } from './merge-item';

/** An item as it is to be, and those of ours whose place it takes. */
export interface Joined {
  item: CollectionItem;
  /** Empty where it is new. */
  before: CollectionItem[];
  /** Whether there is anything to write. */
  changed: boolean;
}

/**
 * Brings items from elsewhere among ours: what shares an id is one item and holds all of both. One from elsewhere may be
 * two of ours, and the other way round.
 * @param ours all that share an id or their key with one of the others
 * @param now when what is merged counts as changed, in ms since 1970, unless it was changed later than that; what is new
 * keeps its own time
 */
export function joinItems(ours: CollectionItem[], others: CollectionItem[], now: number): Joined[] {
  type Entry = Omit<Joined, 'changed'> & { touched: boolean };
  const byName = new Map<string, Entry>();
  const names = ({ key, ids }: CollectionItem) => [key, ...ids];
  const own = (entry: Entry) => {
    for (const item of [entry.item, ...entry.before]) for (const name of names(item)) byName.set(name, entry);
  };
  for (const item of ours) own({ item, before: [item], touched: false });
  for (const other of others) {
    const parts = [...new Set(names(other).flatMap((name) => byName.get(name) ?? []))];
    const item = parts.reduce((all, part) => mergeItem(null, all, part.item), other);
    own({ item, before: parts.flatMap(({ before }) => before), touched: true });
  }
  return [...new Set(byName.values())].flatMap(({ item, before, touched }): Joined[] => {
    if (!touched) return [];
    const [only] = before;
    if (!only) return [{ item, before, changed: true }];
    if (before.length === 1 && sameItem(only, item)) return [{ item: only, before, changed: false }];
    return [{ item: { ...item, updatedAt: later(item, now) }, before, changed: true }];
  });
}

/** Whether both hold the same; in which order their ids and fields came, and when each was changed, says nothing. */
function sameItem(a: CollectionItem, b: CollectionItem): boolean {
  const held = (item: CollectionItem) => ({ ...item, ids: [...item.ids].sort(), updatedAt: 0 });
  return canonical(held(a)) === canonical(held(b));
}
