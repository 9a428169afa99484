import { resolve } from '../citations/resolve';
import type { ArchiveRecord } from '../model/record';
import { makeEntry, type Entry } from '../relate/entry';
import type { Totals } from '../relate/question-index';

/** What the index keeps of a question. */
export function indexed(record: ArchiveRecord): Entry {
  return makeEntry(
    record,
    record.versions.map(({ document }) => resolve(document)),
  );
}

/** The archive's sums with one more question, or one less. */
export function plusTotals(
  { questions, lengths }: Totals,
  entry: Pick<Entry, 'lengths'>,
  sign: 1 | -1 = 1,
): Totals {
  const sum = (field: 0 | 1 | 2) => lengths[field] + sign * entry.lengths[field];
  return { questions: questions + sign, lengths: [sum(0), sum(1), sum(2)] };
}
