import type { ArchiveRecord } from '../model/record';
import type { FrequentWords } from './asked';
import type { PerField } from './entry';
import type { Facts } from './facts';
import type { PostingList } from './posting-list';
import type { Profile } from './profile';

/** Sums over the archive, which a query needs and never counts itself. */
export interface Totals {
  questions: number;
  /** Summed lengths of each field, in words. */
  lengths: PerField;
}

/** One segment as far as a query reads it. */
export interface SegmentReading {
  facts: Facts;
  /** The list of a term that was asked for; null where the segment has none. */
  list(term: string): PostingList | null;
}

/** What one look at the archive gives: all of it as it was at one moment. */
export interface Reading {
  totals: Totals;
  segments: SegmentReading[];
  /** Numbers of questions that a segment still lists but the archive no longer holds. */
  gone: ReadonlySet<number>;
  /** For each id that was asked for: the numbers of the questions that it belongs to. */
  docs: ReadonlyMap<string, number[]>;
}

/** What ranking asks of an archive, so that it runs on a database, in memory, in tests and in benches alike. */
export interface QuestionIndex {
  /** @param choose which terms to look up, told of what is known of the archive's words */
  read(choose: (archive: FrequentWords) => readonly string[], ids: readonly string[]): Promise<Reading>;
  /** What the questions of these numbers are about, by number; one that is gone meanwhile is absent. */
  profiles(docs: readonly number[]): Promise<Map<number, Profile>>;
  /** The questions of these numbers, by number; one that is gone meanwhile is absent. */
  records(docs: readonly number[]): Promise<Map<number, ArchiveRecord>>;
}
