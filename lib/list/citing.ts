import { sourceGroup, type Source, type SourceGroup } from '../model/citation';
import type { ItemRow, KeptDocument } from '../model/collection';
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

/**
 * What an item's documents cite, each once: two documents of one question cite the same things.
 * @param chosen numbers of the questions that count with their answers; null: all that is cited
 */
export function sourcesOf(documents: readonly KeptDocument[], chosen: ReadonlySet<number> | null): Source[] {
  const sources = new Map<string, Source>();
  const union = (a: number[], b: number[]) => [...new Set([...a, ...b])].sort((x, y) => x - y);
  for (const { resolved } of documents)
    for (const source of resolved.sources) {
      const { key, questions, answers } = source;
      if (chosen && ![...questions, ...answers].some((number) => chosen.has(number))) continue;
      const before = sources.get(key) ?? source;
      sources.set(key, {
        ...before,
        questions: union(before.questions, questions),
        answers: union(before.answers, answers),
      });
    }
  return [...sources.values()];
}
