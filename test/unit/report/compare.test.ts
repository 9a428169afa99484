import { describe, expect, it } from 'vitest';
import { compareFinders, type Finder } from '../../report/compare';

/** Finds each word with its address. */
const finder =
  (addresses: Record<string, string | null>): Finder =>
  (text) =>
    Object.entries(addresses).flatMap(([word, url]) => {
      const start = text.indexOf(word);
      if (start < 0) return [];
      return [
        {
          kind: 'k',
          start,
          end: start + word.length,
          text: word,
          url,
          certainty: url ? 'exact' : 'none',
          id: null,
          canonical: word,
        },
      ];
    });

describe('gains and losses', () => {
  it.each([
    [
      'gained',
      {},
      { aa: 'https://a' },
      { before: 0, now: 1, gained: ['«aa» https://a'], lost: [], changed: [] },
    ],
    [
      'lost',
      { aa: 'https://a' },
      {},
      { before: 1, now: 0, gained: [], lost: ['«aa» https://a'], changed: [] },
    ],
    [
      'another address',
      { aa: 'https://a' },
      { aa: null },
      { before: 1, now: 1, gained: [], lost: [], changed: ['«aa» https://a, now none'] },
    ],
    [
      'another end is the same citation',
      { aa: 'https://a' },
      { 'aa b': 'https://a' },
      { before: 1, now: 1, gained: [], lost: [], changed: [] },
    ],
  ])('%s', (_, before, now, expected) => {
    const kinds = compareFinders(
      ['x aa b'],
      finder(before as Record<string, string>),
      finder(now as Record<string, string>),
    );
    expect(kinds.get('k')).toEqual(expected);
  });
});
