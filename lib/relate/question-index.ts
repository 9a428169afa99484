import type { ArchiveRecord } from '../model/record';
import type { Entry } from './entry';

/** What ranking asks of an archive, so that it runs on a database, in memory, in tests and in benches alike. */
export interface QuestionIndex {
  totals(): Promise<{ questions: number; lengths: Entry['lengths'] }>;
  /** In how many questions each of these stems occurs; absent where in none. */
  frequencies(stems: string[]): Promise<Map<string, number>>;
  /** Keys of the questions that hold this value. */
  keys(field: 'words' | 'ids' | 'cites' | 'sources', value: string): Promise<string[]>;
  entries(keys: string[]): Promise<Entry[]>;
  records(keys: string[]): Promise<ArchiveRecord[]>;
}
