import type { Mark, StoredRow } from './database';

/** What the number of the last write is counted with, also as an upgrade's transaction has it. */
export interface Counted {
  rows: { orderBy(index: 'written'): { last(): PromiseLike<StoredRow | undefined> } };
  marks: { get(id: Mark['id']): PromiseLike<Mark | undefined>; put(mark: Mark): PromiseLike<unknown> };
}

/**
 * Within a transaction: numbers for rows that are written now. Counted, not taken from a clock: one that was once beyond
 * 2255 gave numbers to which nothing can be added. The count is kept apart, so that the number of a row that was deleted is
 * not given to another.
 * @returns the first; the others follow it
 */
export async function takeNumbers(many: number, { rows, marks }: Counted): Promise<number> {
  // An earlier Naslag that was put back for a while has written without counting.
  const highest = (await rows.orderBy('written').last())?.written ?? 0;
  const last = Math.max((await lastWrite(marks)) ?? 0, highest);
  await marks.put({ id: 'written', value: last + many });
  return last + 1;
}

/** The number of the last write; null before the first. */
export async function lastWrite(marks: Pick<Counted['marks'], 'get'>): Promise<number | null> {
  const mark = await marks.get('written');
  return mark?.id === 'written' ? mark.value : null;
}
