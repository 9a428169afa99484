import type { ArchiveRecord } from '../model/record';
import { join } from './attach';
import { ownIds } from './belongs';
import { partQuestions } from './part-questions';

/** A record that holds several questions as one record each; the first keeps its key, and ids that no document has now. */
export function partRecord(record: ArchiveRecord): ArchiveRecord[] {
  const parts = record.question === undefined ? partQuestions(record.versions) : null;
  if (!parts) return [record];
  const parted = parts.map(({ question, kept }) => join([], kept, question));
  const taken = new Set(parted.flatMap(({ ids }) => ids));
  return parted.map((part, i) => {
    if (i > 0) return part;
    const left = record.ids.filter((id) => !taken.has(id));
    return { ...part, key: record.key, ids: ownIds([...part.ids, ...left], part.question ?? null) };
  });
}
