import { canonical } from '../model/canonical';
import { later, type CollectionItem } from '../model/collection';
import { oneWith, questionIn } from './belongs';
import { mergeItem, underOwnKey } from './merge-item';
import { partItem } from './part-item';

/** An item as it is to be, and those of ours whose place it takes. */
export interface Joined {
  item: CollectionItem;
  /** Empty where it is new. */
  before: CollectionItem[];
  /** Whether there is anything to write. */
  changed: boolean;
}

/**
 * Brings items from elsewhere among ours: what shares an id is one item and holds all of both, unless each is of another
 * question. One from elsewhere may be two of ours, and the other way round.
 * @param ours all that share an id or their key with one of the others
 * @param now when what is merged counts as changed, in ms since 1970, unless it was changed later than that; what is new
 * keeps its own time
 */
export function joinItems(ours: CollectionItem[], others: CollectionItem[], now: number): Joined[] {
  type Entry = Omit<Joined, 'changed'> & { touched: boolean };
  const byName = new Map<string, Set<Entry>>();
  const names = ({ key, ids }: CollectionItem) => [key, ...ids];
  const namesOf = ({ item, before }: Entry) => [item, ...before].flatMap(names);
  const own = (entry: Entry) => {
    for (const name of namesOf(entry)) byName.set(name, (byName.get(name) ?? new Set()).add(entry));
  };
  const leave = (entry: Entry) => namesOf(entry).forEach((name) => byName.get(name)?.delete(entry));
  for (const item of ours) own({ item, before: [item], touched: false });
  // Those that say their question first: what does not goes with them only where it is clear with which.
  const nameless = (item: CollectionItem) => Number(questionIn(item) === null);
  for (const other of others.flatMap(partItem).sort((a, b) => nameless(a) - nameless(b))) {
    const near = [...new Set(names(other).flatMap((name) => [...(byName.get(name) ?? [])]))];
    const same = new Set(
      oneWith(
        other,
        near.map(({ item }) => item),
      ),
    );
    const parts = near.filter(({ item }) => same.has(item));
    const item = parts.reduce((all, part) => mergeItem(null, all, part.item), other);
    parts.forEach(leave);
    const taken = near.some((entry) => !parts.includes(entry) && entry.item.key === item.key);
    own({
      item: taken ? underOwnKey(item) : item,
      before: parts.flatMap(({ before }) => before),
      touched: true,
    });
  }
  return [...new Set([...byName.values()].flatMap((entries) => [...entries]))].flatMap(
    ({ item, before, touched }): Joined[] => {
      if (!touched) return [];
      const [only] = before;
      if (!only) return [{ item, before, changed: true }];
      if (before.length === 1 && sameItem(only, item)) return [{ item: only, before, changed: false }];
      return [{ item: { ...item, updatedAt: later(item, now) }, before, changed: true }];
    },
  );
}

/** Whether both hold the same; in which order their ids and fields came, and when each was changed, says nothing. */
function sameItem(a: CollectionItem, b: CollectionItem): boolean {
  const held = (item: CollectionItem) => ({ ...item, ids: [...item.ids].sort(), updatedAt: 0 });
  return canonical(held(a)) === canonical(held(b));
}
