import type { FrequentWords } from '../relate/asked';
import type { IndexState } from './database';

/**
 * The words in many questions as they are kept: one text, a line each, "sluis 412". There are some nine hundred in an
 * archive of 66,600, and their row is read several times for each page: one text costs the database less than a pair each.
 */
export const packFrequent = (counts: readonly (readonly [stem: string, questions: number])[]): string =>
  counts.map(([stem, questions]) => `${stem} ${questions}`).join('\n');

function unpackFrequent(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of text === '' ? [] : text.split('\n')) {
    const space = line.lastIndexOf(' ');
    counts.set(line.slice(0, space), Number(line.slice(space + 1)));
  }
  return counts;
}

/** Unpacked once: the text changes only when a merge has counted anew. */
let last = { text: '', counts: new Map<string, number>() };

/**
 * What a query is told of the words before any list is read. An archive of before they were kept as one text has pairs,
 * one of before they were counted says only which words are in very many questions; the next merge counts.
 */
export function frequentWords({ totals: { questions }, frequent, common = [] }: IndexState): FrequentWords {
  if (typeof frequent !== 'string')
    return { questions, counts: new Map(frequent ?? common.map((stem) => [stem, questions])) };
  if (last.text !== frequent) last = { text: frequent, counts: unpackFrequent(frequent) };
  return { questions, counts: last.counts };
}
