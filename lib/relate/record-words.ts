import type { ArchiveRecord } from '../model/record';
import { fullest } from './entry';
import { terms, type Term } from './terms';

/** A text of a question of the archive, and its telling words. */
export interface RecordText {
  text: string;
  terms: readonly Term[];
}

/** Subject and questions of a record, in the order in which they stand there. */
export interface RecordWords {
  subject: RecordText;
  questions: readonly (RecordText & { numbers: readonly number[] })[];
}

const read = new WeakMap<ArchiveRecord, RecordWords>();

/** The words of a record that is shown: its reasons and its best question look at the same ones, which are found once. */
export function wordsOfRecord(record: ArchiveRecord): RecordWords {
  let words = read.get(record);
  if (!words) {
    const { subject, questions } = fullest(record).kamervraag;
    const wordsIn = (text: string) => ({ text, terms: terms(text) });
    words = {
      subject: wordsIn(subject ?? ''),
      questions: questions.map(({ numbers, text }) => ({ numbers, ...wordsIn(text) })),
    };
    read.set(record, words);
  }
  return words;
}
