import type { Transaction } from 'dexie';
import { archiveRecord } from '../model/record';
import { z } from '../model/schema';
import { buildSegment } from '../relate/segment';
import { blocksOf, emptyIndex, withSegment } from './block-ids';
import type { ArchiveDatabase } from './database';
import { indexed, plusTotals } from './indexed';

const oldRecord = z.extend(archiveRecord, { readAt: z.number() });

/**
 * Versions 1 and 2 kept a row of words for each question; their records go on, indexed anew. Runs within the upgrade's
 * transaction: whatever throws here leaves the old version as it was. A record that is damaged stays behind.
 */
export async function toVersion3(transaction: Transaction): Promise<void> {
  const rows = (await transaction.table('records').toArray()).map((row) => oldRecord.safeParse(row));
  const records = rows.flatMap((row) => (row.success ? [row.data] : []));
  if (records.length < rows.length)
    console.warn(`Naslag: ${rows.length - records.length} damaged questions stay behind`);
  let state = emptyIndex();
  const entries = records.map((record, i) => [i + 1, indexed(record)] as const);
  state.nextDoc = entries.length + 1;
  for (const [, entry] of entries) state.totals = plusTotals(state.totals, entry);
  if (entries.length > 0) {
    const segment = buildSegment(entries);
    await transaction.table<unknown>('blocks').bulkAdd(blocksOf(state.nextSegment, segment));
    state = withSegment(state, segment);
  }
  const questions: ArchiveDatabase['questions'] = transaction.table('questions');
  await questions.bulkAdd(records.map((record, i) => ({ ...record, doc: i + 1 })));
  await transaction.table('state').add(state);
}
