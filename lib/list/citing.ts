import { sourceGroup, type SourceGroup } from '../model/citation';
import type { ItemRow } from '../model/collection';
import type { Counts } from './narrow';

/** What these items cite, by kind of source: in how many of them each is cited. Kinds with nothing are left out. */
export function citedBy(rows: readonly ItemRow[]): { group: SourceGroup; sources: Counts }[] {
  const groups = new Map<SourceGroup, Map<string, number>>();
  for (const { sources } of rows)
    for (const { name, group } of sources) {
      const counts = groups.get(group) ?? new Map<string, number>();
      groups.set(group, counts.set(name, (counts.get(name) ?? 0) + 1));
    }
  return sourceGroup.options.flatMap((group) => {
    const counts = groups.get(group);
    return counts ? [{ group, sources: counts }] : [];
  });
}
