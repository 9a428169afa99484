import type { ArchiveRecord } from '../model/record';
import { join } from './attach';
import { ownIds } from './belongs';
import { keyOfPart, partQuestions } from './part-questions';

/**
 * A record that holds several questions as one record each, also of one that only a joint reply names; the first keeps the
 * ids that no document has now.
 */
export function partRecord(record: ArchiveRecord): ArchiveRecord[] {
  const parts = record.question === undefined ? partQuestions(record.versions, 'replied') : null;
  if (!parts) return [record];
  const parted = parts.map(({ question, kept }) => join([], kept, question));
  const taken = new Set(parted.flatMap(({ ids }) => ids));
  return parted.map((part, i) => {
    const key = keyOfPart(parts, i, record.key);
    if (i > 0) return { ...part, key };
    const left = record.ids.filter((id) => !taken.has(id));
    return { ...part, key, ids: ownIds([...part.ids, ...left], part.question ?? null) };
  });
}
