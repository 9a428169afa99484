import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { errorsBetween, meantQueries, nearestWords, withWords } from '../../../lib/list/nearest';

/** The most used first. */
const vocabulary = `\n${[
  'minister',
  'haven',
  'ministerie',
  'sluisdeuren',
  'haren',
  'kosten',
  'omtzigt',
  'woo',
  'gundogan',
  'staatssecretaris',
  '2023',
  'sluisdeur',
].join('\n')}\n`;

describe('the words that a mistyped one may have been meant for', () => {
  it.each([
    ['sluisduren', 'sluisdeuren'], // a letter too few
    ['sluisdeurren', 'sluisdeuren'], // too many
    ['sluisdeuern', 'sluisdeuren'], // changed places
    ['sluizdeuren', 'sluisdeuren'], // another
    ['sliusdeuern', 'sluisdeuren'], // twice
    ['ministre', 'minister'],
    ['staatsecretaris', 'staatssecretaris'],
    ['staatssecretatis', 'staatssecretaris'],
    ['omzigt', 'omtzigt'],
    ['gundagan', 'gundogan'],
    ['kosetn', 'kosten'],
    ['havne', 'haven'],
    ['xaven', 'haven'],
    ['mnisterie', 'ministerie'],
  ])('%s: %s', (typed, meant) => {
    expect(nearestWords(vocabulary, typed, 3)[0]).toBe(meant);
  });

  it.each(['wo', 'wob', '2022', '2024', 'onderzoek', 'sluis', 'hamer2', ''])('%s: none', (typed) => {
    expect(nearestWords(vocabulary, typed, 3)).toEqual([]);
  });

  it('come with fewest errors first, then those that begin alike, then the most used', () => {
    expect(nearestWords(vocabulary, 'havem', 3)).toEqual(['haven']);
    expect(nearestWords('\nlater\nwater\nmater\n', 'waterr', 3)).toEqual(['water', 'later', 'mater']);
    expect(nearestWords('\nharen\nhaven\n', 'haben', 3)).toEqual(['haren', 'haven']);
    expect(nearestWords('\nharen\nhaven\n', 'haben', 1)).toEqual(['haren']);
  });

  it('are as many letters away from it as it is from them, and never more than asked', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 9 }), (a, b, most) => {
        const exact = errorsBetween(a, b, 99);
        expect(errorsBetween(b, a, 99)).toBe(exact);
        expect(errorsBetween(a, b, most)).toBe(Math.min(exact, most + 1));
      }),
    );
  });
});

describe('what a query may have been meant to say', () => {
  it.each([
    ['sluisduren kosten', 'sluisdeuren kosten'],
    ['kosten  "sluisduren", snel', 'kosten  "sluisdeuren", snel'],
    ['“sluisduren bij de dijk”', '“sluisdeuren bij de dijk”'],
    ['Sluisduren', 'sluisdeuren'],
    ['kosten', 'kosten'],
  ])('%s', (query, meant) => {
    expect(withWords(query, new Map([['sluisduren', 'sluisdeuren']]))).toBe(meant);
  });

  it('is said of all missing words or not at all', () => {
    const haven = { word: 'havne', nearest: ['haven', 'haren'] };
    expect(meantQueries('havne kosetn', [haven, { word: 'kosetn', nearest: ['kosten'] }])).toEqual([
      'haven kosten',
      'haren kosten',
    ]);
    expect(meantQueries('havne xyzzyx', [haven, { word: 'xyzzyx', nearest: [] }])).toEqual([]);
    expect(meantQueries('haven', [])).toEqual([]);
  });
});
