import type { CollectionItem } from '../../lib/model/collection';
import type { ReadDocument } from '../../lib/model/document';
import type { Wish } from '../../lib/model/job';
import { MOST_WATCHES } from '../../lib/model/watch';

/**
 * One piece of a reader's work; each is confirmed once, and whole or not there. `keep` and `read` are what a page of the
 * sites asks of the background; `fetch`, `pack`, `follow` and `sync` begin work there that goes on beside what follows.
 */
export type Step =
  | { act: 'save' | 'keep' | 'read'; document: ReadDocument }
  | { act: 'label'; key: string; label: string }
  | { act: 'note'; key: string; text: string; base: string }
  | { act: 'remove' | 'undo'; keys: string[] }
  | { act: 'bulk'; keys: string[]; label: string }
  | { act: 'restore'; items: CollectionItem[] }
  | { act: 'remember' | 'pack'; documents: ReadDocument[] }
  | { act: 'fetch'; wish: Wish }
  | { act: 'watch'; words: string }
  | { act: 'follow' | 'sync' | 'tidy' }
  | { act: 'clock'; offset: number };

type Items = ReadonlyMap<string, { labels: readonly string[]; note: string }>;

/** What the reader has been told that there is. */
export interface World {
  items: Items;
  /** Taken out, and what an undo brings back. */
  removed: Items;
  archived: readonly string[];
  watched: readonly string[];
  /** What the pack brings that was given last, once its job says that it is done. */
  packed: readonly string[];
}

export const emptyWorld: World = {
  items: new Map(),
  removed: new Map(),
  archived: [],
  watched: [],
  packed: [],
};

const keyOf = ({ kamervraag }: ReadDocument): string => kamervraag.officialId ?? '';

/** The world after a step. */
export function after(world: World, step: Step): World {
  const items = new Map(world.items);
  const relabel = (key: string, label: string) => {
    const item = items.get(key);
    if (item) items.set(key, { ...item, labels: [...new Set([...item.labels, label])].sort() });
  };
  switch (step.act) {
    case 'save':
    case 'keep':
      items.set(keyOf(step.document), { labels: [], note: '' });
      return { ...world, items };
    case 'label':
      relabel(step.key, step.label);
      return { ...world, items };
    case 'bulk':
      for (const key of step.keys) relabel(key, step.label);
      return { ...world, items };
    case 'note':
      items.set(step.key, { labels: items.get(step.key)?.labels ?? [], note: step.text });
      return { ...world, items };
    case 'remove': {
      const removed = new Map([...items].filter(([key]) => step.keys.includes(key)));
      for (const key of step.keys) items.delete(key);
      return { ...world, items, removed };
    }
    case 'undo':
      for (const [key, item] of world.removed) items.set(key, item);
      return { ...world, items, removed: new Map() };
    case 'restore':
      for (const { key, labels, note } of step.items) items.set(key, { labels, note });
      return { ...world, items, removed: without(world.removed, step.items) };
    case 'read':
      return { ...world, archived: [...world.archived, keyOf(step.document)] };
    case 'remember':
      return { ...world, archived: [...world.archived, ...step.documents.map(keyOf)] };
    case 'pack':
      return { ...world, packed: step.documents.map(keyOf) };
    case 'clock':
      return { ...world, removed: new Map() }; // how long a removal can be undone, the clock says
    case 'watch':
      if (world.watched.length >= MOST_WATCHES) return world;
      return { ...world, watched: [...world.watched, step.words] };
    default:
      return world;
  }
}

const without = (removed: Items, items: readonly CollectionItem[]): Items =>
  new Map([...removed].filter(([key]) => !items.some((item) => item.key === key)));

/** All that is looked at of a world, as one text: two that say the same are the same. */
export function told({ items, watched }: Pick<World, 'items' | 'watched'>): string {
  const all = [...items].map(([key, { labels, note }]) => [key, [...labels].sort(), note] as const);
  return JSON.stringify([all.sort(([a], [b]) => (a < b ? -1 : 1)), [...watched].sort()]);
}
